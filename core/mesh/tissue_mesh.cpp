// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/tissue_mesh.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/vector_registers.h"
#include "mesh/foot_arch.h"

namespace ankleup {
namespace {

using Eigen::Vector3f;

constexpr int kLowColumns = 12;
constexpr int kFullColumns = 20;
constexpr float kFullFactor = 1.7F;    // segments along a band, full against low
constexpr float kHiddenLight = 0.45F;  // what reaches the side of the bone [estimated]
constexpr float kLeastDepth = 0.0004F;
// How far a belly's thickness may go from that of the upright leg.
constexpr float kThinnest = 0.75F;
constexpr float kThickest = 1.45F;

Vector3f toVector(const BandStation::Vector& v) { return {v[0], v[1], v[2]}; }

/// A point of a bone's frame, as torsion of the shank and the height of the arch shape the bone.
Vector3f shaped(const Body& body, Bone bone, const Vector3f& p) {
    if (bone == Bone::kTibia) {
        constexpr auto kUpper = static_cast<float>(kTorsionUpper);
        constexpr auto kLower = static_cast<float>(kTorsionLower);
        const float part = std::clamp((kUpper - p.y()) / (kUpper - kLower), 0.0F, 1.0F);
        const auto torsion = static_cast<float>(body.thighFootAngle - kSculptedThighFootAngle);
        return Eigen::AngleAxisf(-part * torsion, Vector3f::UnitY()) * p;
    }
    const std::optional<Vector3> ankle = findAnkleIn(bone);
    if (!ankle) return p;
    const double rise = findArchRise(p.cast<double>() - *ankle, body.footType);
    return p + static_cast<float>(rise) * Vector3f::UnitY();
}

float smoothStep(float t) { return t * t * (3.0F - 2.0F * t); }

template <class Value>
Value hermite(const Value& p, const Value& m, const Value& q, const Value& n, float t, float h) {
    const float s = 1.0F - t;
    return (1.0F + 2.0F * t) * s * s * p + (t * s * s * h) * m + t * t * (3.0F - 2.0F * t) * q - (t * t * s * h) * n;
}

/// The point, moved out of a capsule; far away it stays where it is, near the surface it leaves it smoothly.
Vector3f pushOut(const Vector3f& p, const Vector3f& a, const Vector3f& b, float radius) {
    constexpr float kSoft = 0.003F;
    const Vector3f line = b - a;
    const float length = line.squaredNorm();
    const float t = length > 0.0F ? std::clamp((p - a).dot(line) / length, 0.0F, 1.0F) : 0.0F;
    const Vector3f away = p - (a + t * line);
    const float distance = std::max(away.norm(), 1e-6F);
    const float depth = radius - distance;
    const float moved = 0.5F * (depth + std::sqrt(depth * depth + kSoft * kSoft));
    return p + (moved / distance) * away;
}

}  // namespace

TissueMesh::TissueMesh(const Body& body, Detail detail) : scale_(static_cast<float>(boneScale(body))) {
    layOut(body, detail);
    const Posture upright = calcPosture(Leg(body, {}, false), Configuration::Zero());
    const BonePoses poses = calcBonePoses(body, upright);
    const Transform forefoot = upright.pose(Segment::kForefoot);
    for (int b = 0; b < kBandCount; ++b) {
        const BandShape& shape = findBandShape(static_cast<Band>(b));
        Course course;
        place(shape, {poses, forefoot}, course);
        restBelly_[b] = calcBellyLength(shape, course);
    }
    update(poses, forefoot);
    measureFibres();
}

void TissueMesh::measureFibres() {
    for (int b = 0; b < kBandCount; ++b) {
        const float pennation = findBandShape(static_cast<Band>(b)).pennation;
        const float c = std::cos(pennation);
        const float s = std::sin(pennation);
        float along = 0.0F;
        for (std::uint32_t r = firstRing_[b]; r < firstRing_[b + 1]; ++r) {
            if (r > firstRing_[b]) along += (centres_[r] - centres_[r - 1]).norm();
            const float halfWidth = 0.5F * (sections_[r].rear - sections_[r].front).norm();
            for (int j = 0; j < columns_; ++j) {
                const float across = (pennation == 0.0F ? outline_[j].x() : std::abs(outline_[j].x())) * halfWidth;
                fibres_[rings_[r].first + j] = {across * c + along * s, along * c - across * s};
            }
        }
    }
}

std::span<const TissueMesh::Ring> TissueMesh::ringsOf(Band band) const {
    const auto b = indexOf(band);
    return std::span(rings_).subspan(firstRing_[b], firstRing_[b + 1] - firstRing_[b]);
}

void TissueMesh::layOut(const Body& body, Detail detail) {
    columns_ = detail == Detail::kLow ? kLowColumns : kFullColumns;
    for (int j = 0; j < columns_; ++j) {
        const float angle = 2.0F * std::numbers::pi_v<float> * static_cast<float>(j) / static_cast<float>(columns_);
        outline_.emplace_back(std::cos(angle), std::sin(angle));
    }
    for (int b = 0; b < kBandCount; ++b) {
        const BandShape& shape = findBandShape(static_cast<Band>(b));
        for (const BandStation& station : shape.stations) {
            const Vector3f middle = toVector(station.middle);
            const Vector3f other = toVector(station.other);
            middles_[b].push_back(scale_ * (station.onPath ? middle : shaped(body, station.bone, middle)));
            others_[b].push_back(scale_ * shaped(body, station.otherBone, other));
        }
        firstRing_[b] = static_cast<std::uint32_t>(rings_.size());
        const int spans = static_cast<int>(shape.stations.size()) - 1;
        std::array<int, kMaxStations> shares{};  // of the spans up to each station; those that bend over something get two
        for (int i = 0; i < spans; ++i) {
            const bool bends = std::any_of(shape.obstacles.begin(), shape.obstacles.end(),
                                           [i](const BandObstacle& o) { return i >= o.firstStation && i < o.lastStation; });
            shares[i + 1] = shares[i] + (bends ? 2 : 1);
        }
        const int segments =
            detail == Detail::kLow ? shape.lowSegments : static_cast<int>(kFullFactor * static_cast<float>(shape.lowSegments));
        for (int i = 0; i < spans; ++i) {
            const int from = shares[i] * segments / shares[spans];
            const int to = shares[i + 1] * segments / shares[spans];
            const int last = i + 1 < spans ? to - 1 : to;
            for (int k = from; k <= last; ++k) {
                const BandStation& near = shape.stations[i];
                const BandStation& far = shape.stations[i + 1];
                Ring ring{shape.band, i, static_cast<float>(k - from) / static_cast<float>(to - from)};
                ring.muscle = near.muscle + smoothStep(ring.part) * (far.muscle - near.muscle);
                ring.first = static_cast<std::uint32_t>(rings_.size()) * columns_;
                rings_.push_back(ring);
            }
        }
        const auto n = static_cast<std::uint32_t>(columns_);
        const std::uint32_t first = firstRing_[b] * n;
        const auto last = static_cast<std::uint32_t>(rings_.size() - 1) * n;
        const auto add = [this](std::uint32_t i, std::uint32_t j, std::uint32_t k) { indices_.insert(indices_.end(), {i, j, k}); };
        for (std::uint32_t r = first; r < last; r += n) {
            for (std::uint32_t j = 0; j < n; ++j) {
                const std::uint32_t next = (j + 1) % n;
                add(r + j, r + n + j, r + n + next);
                add(r + j, r + n + next, r + next);
            }
        }
        // The ends are closed by a strip to and fro between outer and inner face.
        const auto strip = [n](std::uint32_t k) { return k % 2 == 1 ? (k + 1) / 2 : (n - k / 2) % n; };
        for (std::uint32_t k = 0; k + 2 < n; ++k) {
            const std::uint32_t second = strip(k % 2 == 0 ? k + 1 : k + 2);
            const std::uint32_t third = strip(k % 2 == 0 ? k + 2 : k + 1);
            add(first + strip(k), first + second, first + third);
            add(last + strip(k), last + third, last + second);
        }
    }
    firstRing_[kBandCount] = static_cast<std::uint32_t>(rings_.size());
    sections_.resize(rings_.size());
    centres_.resize(rings_.size());
    positions_.resize(rings_.size() * columns_);
    normals_.resize(positions_.size());
    fibres_.resize(positions_.size());
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        openness_.push_back(0.5F * (1.0F + kHiddenLight) + 0.5F * (1.0F - kHiddenLight) * outline_[i % outline_.size()].y());
    }
}

const Transform& TissueMesh::Anchors::poseOf(Bone bone) const { return bone == Bone::kToes ? forefoot : bones[indexOf(bone)]; }

Vector3f TissueMesh::Anchors::turn(Bone bone, const BandStation::Vector& direction) const {
    return poseOf(bone).rotation.cast<float>() * toVector(direction);
}

Vector3f TissueMesh::Anchors::carry(Bone bone, const Vector3f& point) const {
    const Transform& pose = poseOf(bone);
    return pose.rotation.cast<float>() * point + pose.translation.cast<float>();
}

void TissueMesh::place(const BandShape& shape, const Anchors& anchors, Course& course) const {
    const auto band = indexOf(shape.band);
    course.count = static_cast<int>(shape.stations.size());
    const int last = course.count - 1;
    for (int i = 0; i <= last; ++i) {
        const BandStation& station = shape.stations[i];
        Vector3f& middle = course.at[i].middle;
        middle = anchors.carry(station.bone, middles_[band][i]);
        if (station.part > 0.0F) middle += station.part * (anchors.carry(station.otherBone, others_[band][i]) - middle);
    }
    for (int i = 0; i < last; ++i) {
        course.step[i] = std::sqrt(std::max((course.at[i + 1].middle - course.at[i].middle).norm(), 1e-6F));
    }
    const auto findSlope = [&course, last](int i, const auto& value) {
        using Value = std::decay_t<decltype(value(0))>;
        if (i == 0) return Value((value(1) - value(0)) / course.step[0]);
        if (i == last) return Value((value(last) - value(last - 1)) / course.step[last - 1]);
        const float h = course.step[i - 1];
        const float g = course.step[i];
        return Value(((value(i) - value(i - 1)) * (g / h) + (value(i + 1) - value(i)) * (h / g)) / (h + g));
    };
    for (int i = 0; i <= last; ++i) {
        course.slope[i].middle = findSlope(i, [&](int k) -> Vector3f { return course.at[k].middle; });
    }
    const float belly = calcBellyLength(shape, course);
    const float rest = restBelly_[band];
    const float swelling = rest > 0.0F && belly > 0.0F ? std::clamp(std::sqrt(rest / belly), kThinnest, kThickest) : 1.0F;
    for (int i = 0; i <= last; ++i) {
        const BandStation& station = shape.stations[i];
        const Vector3f along = course.slope[i].middle.normalized();
        Vector3f outward = anchors.turn(station.bone, station.outward);
        const bool free = station.across == BandStation::Vector{};
        Vector3f across = free ? Vector3f(along.cross(outward)) : anchors.turn(station.bone, station.across);
        across.normalize();
        if (free) outward = across.cross(along);
        outward.normalize();
        const float grown = scale_ * (1.0F + station.muscle * (swelling - 1.0F));
        Section& at = course.at[i];
        at.front = at.middle - grown * station.halfWidth * across - scale_ * station.bow * outward;
        at.rear = at.middle + grown * station.halfWidth * across - scale_ * station.bow * outward;
        at.halfDepth = grown * station.halfDepth;
    }
    for (int i = 0; i <= last; ++i) {
        course.slope[i].front = findSlope(i, [&](int k) -> Vector3f { return course.at[k].front; });
        course.slope[i].rear = findSlope(i, [&](int k) -> Vector3f { return course.at[k].rear; });
        course.slope[i].halfDepth = findSlope(i, [&](int k) { return course.at[k].halfDepth; });
    }
}

float TissueMesh::calcBellyLength(const BandShape& shape, const Course& course) const {
    float length = 0.0F;
    for (int i = 0; i + 1 < course.count; ++i) {
        const float muscle = 0.5F * (shape.stations[i].muscle + shape.stations[i + 1].muscle);
        length += muscle * (course.at[i + 1].middle - course.at[i].middle).norm();
    }
    return length;
}

TissueMesh::Section TissueMesh::interpolate(const Course& course, const Ring& ring) {
    const int i = ring.station;
    const Section& p = course.at[i];
    const Section& q = course.at[i + 1];
    const Section& m = course.slope[i];
    const Section& n = course.slope[i + 1];
    const float t = ring.part;
    const float h = course.step[i];
    Section section;
    section.front = hermite(p.front, m.front, q.front, n.front, t, h);
    section.middle = hermite(p.middle, m.middle, q.middle, n.middle, t, h);
    section.rear = hermite(p.rear, m.rear, q.rear, n.rear, t, h);
    section.halfDepth = std::max(hermite(p.halfDepth, m.halfDepth, q.halfDepth, n.halfDepth, t, h), kLeastDepth);
    return section;
}

void TissueMesh::clearObstacles(const BandShape& shape, const Anchors& anchors, const Ring& ring, Section& section) const {
    for (const BandObstacle& obstacle : shape.obstacles) {
        const float place = static_cast<float>(ring.station) + ring.part;
        if (place <= static_cast<float>(obstacle.firstStation) || place >= static_cast<float>(obstacle.lastStation)) continue;
        const Vector3f from = anchors.carry(obstacle.bone, scale_ * toVector(obstacle.from));
        const Vector3f to = anchors.carry(obstacle.bone, scale_ * toVector(obstacle.to));
        for (Vector3f* point : {&section.front, &section.middle, &section.rear})
            *point = pushOut(*point, from, to, scale_ * obstacle.radius);
    }
}

void TissueMesh::update(const BonePoses& poses, const Transform& forefoot) {
    closeVectorRegisters();
    const Anchors anchors{poses, forefoot};
    for (int b = 0; b < kBandCount; ++b) {
        const BandShape& shape = findBandShape(static_cast<Band>(b));
        Course course;
        place(shape, anchors, course);
        const std::uint32_t first = firstRing_[b];
        const std::uint32_t last = firstRing_[b + 1] - 1;
        for (std::uint32_t r = first; r <= last; ++r) {
            sections_[r] = interpolate(course, rings_[r]);
            if (!shape.obstacles.empty()) clearObstacles(shape, anchors, rings_[r], sections_[r]);
            centres_[r] = sections_[r].middle;
        }
        for (std::uint32_t r = first; r <= last; ++r) {
            drawRing(r, sections_[r], centres_[std::min(r + 1, last)] - centres_[std::max(r, first + 1) - 1]);
        }
        drawNormals(shape.band);
    }
}

void TissueMesh::drawRing(std::size_t ring, const Section& section, const Vector3f& along) {
    const Vector3f half = 0.5F * (section.rear - section.front);
    const Vector3f bend = 0.5F * (section.rear + section.front) - section.middle;
    Vector3f* out = &positions_[rings_[ring].first];
    for (int j = 0; j < columns_; ++j) {
        const float s = outline_[j].x();
        const Vector3f outward = (half + 2.0F * s * bend).cross(along).normalized();
        out[j] = section.middle + s * half + s * s * bend + (section.halfDepth * outline_[j].y()) * outward;
    }
}

void TissueMesh::drawNormals(Band band) {
    const std::span<const Ring> rings = ringsOf(band);
    const std::uint32_t first = rings.front().first;
    const std::uint32_t last = rings.back().first;
    const auto n = static_cast<std::uint32_t>(columns_);
    for (std::uint32_t r = first; r <= last; r += n) {
        const Vector3f* above = &positions_[r > first ? r - n : r];
        const Vector3f* below = &positions_[r < last ? r + n : r];
        for (std::uint32_t j = 0; j < n; ++j) {
            const Vector3f along = below[j] - above[j];
            const Vector3f around = positions_[r + (j + 1) % n] - positions_[r + (j + n - 1) % n];
            normals_[r + j] = along.cross(around).normalized();
        }
    }
}

}  // namespace ankleup
