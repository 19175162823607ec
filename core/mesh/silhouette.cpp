// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/silhouette.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>

#include "base/vector_registers.h"
#include "mesh/silhouette_shape.h"

namespace ankleup {
namespace {

using Eigen::Vector3f;

constexpr int kAround = 32;  // vertices of a leg ring
constexpr int kRingsPerSection = 3;
constexpr int kAroundToe = 12;
constexpr int kRingsPerToe = 9;
constexpr double kMetresPerMillimetre = 1e-3;
constexpr double kHiddenBeyond = -100.0;  // z [mm]

/// A closed ring of vertices that moves as one.
struct Ring {
    double follows = 0.0;  ///< LegSection
    int first = 0;         ///< its first vertex
    int count = 0;
};
/// Rings one behind the other, joined to a tube.
struct Tube {
    std::size_t firstRing = 0;
    std::size_t ringCount = 0;
};
/// The standing leg, in metres.
struct RestShape {
    std::vector<Vector3f> positions;
    std::vector<Ring> rings;
    std::vector<Tube> tubes;
    SilhouetteTopology topology;
};

/// Catmull-Rom between `b` and `c`.
template <typename T>
T between(const T& a, const T& b, const T& c, const T& d, double t) {
    return b + 0.5 * t * ((c - a) + t * ((2.0 * a - 5.0 * b + 4.0 * c - d) + t * (3.0 * (b - c) + d - a)));
}

LegSection findSectionAt(double place) {
    const std::span<const LegSection> all = findLegSections();
    const int last = static_cast<int>(all.size()) - 1;
    const int i = std::min(static_cast<int>(place), last - 1);
    const auto at = [&](int k) -> const LegSection& { return all[static_cast<std::size_t>(std::clamp(k, 0, last))]; };
    const LegSection &a = at(i - 1), &b = at(i), &c = at(i + 1), &d = at(i + 2);
    const double t = place - i;
    const auto mix = [&](auto member) {
        using Value = std::decay_t<decltype(b.*member)>;
        return Value(between<Value>(a.*member, b.*member, c.*member, d.*member, t));
    };
    LegSection s = b;
    s.follows = b.follows + t * (c.follows - b.follows);
    s.presence = b.presence + t * (c.presence - b.presence);
    s.lateral = mix(&LegSection::lateral);
    s.medial = mix(&LegSection::medial);
    for (int k = 0; k < 2; ++k) {
        s.front[k] = between(a.front[k], b.front[k], c.front[k], d.front[k], t);
        s.back[k] = between(a.back[k], b.back[k], c.back[k], d.back[k], t);
    }
    s.fullness = b.fullness + t * (c.fullness - b.fullness);
    return s;
}

/// A point of a section's outline; `turn` 0 in front, a quarter lateral, half behind.
Vector3 findOutline(const LegSection& section, double turn) {
    const double angle = 2.0 * kPi * turn;
    const int quarter = static_cast<int>(4.0 * turn) % 4;
    const double n = section.fullness[quarter];
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    const double radius = std::pow(std::pow(std::abs(cosine), n) + std::pow(std::abs(sine), n), -1.0 / n);
    const Eigen::Vector2d inPlane = 0.5 * (section.front + section.back) + 0.5 * radius * cosine * (section.front - section.back);
    const double z = 0.5 * (section.lateral + section.medial) + 0.5 * radius * sine * (section.lateral - section.medial);
    return {inPlane.x(), inPlane.y(), z};
}

void addRing(RestShape& shape, double follows, int count) {
    shape.rings.push_back({follows, static_cast<int>(shape.positions.size()), count});
}

void addTube(RestShape& shape, std::size_t firstRing) {
    shape.tubes.push_back({firstRing, shape.rings.size() - firstRing});
    for (std::size_t r = firstRing; r + 1 < shape.rings.size(); ++r) {
        const Ring& ring = shape.rings[r];
        for (int i = 0; i < ring.count; ++i) {
            const int next = (i + 1) % ring.count;
            const int below = ring.count;
            for (const int k : {i, next, i + below, next, next + below, i + below}) {
                shape.topology.indices.push_back(static_cast<std::uint32_t>(ring.first + k));
            }
        }
    }
}

void addLeg(RestShape& shape) {
    const int spans = static_cast<int>(findLegSections().size()) - 1;
    for (int i = 0; i <= spans * kRingsPerSection; ++i) {
        const LegSection section = findSectionAt(static_cast<double>(i) / kRingsPerSection);
        addRing(shape, section.follows, kAround);
        for (int k = 0; k < kAround; ++k) {
            const Vector3 outline = findOutline(section, static_cast<double>(k) / kAround);
            shape.positions.push_back((kMetresPerMillimetre * outline).cast<float>());
            // What is deep in the other half would be seen through the open waist.
            const bool hidden = outline.z() < kHiddenBeyond;
            shape.topology.presence.push_back(hidden ? 0.0F : static_cast<float>(section.presence));
        }
    }
    addTube(shape, 0);
}

/// Four rings along the rod, then a round tip.
void addToe(RestShape& shape, const Toe& toe) {
    constexpr int kAlong = 4;
    const std::size_t firstRing = shape.rings.size();
    const Vector3 heading = (toe.tip - toe.middle).normalized();
    for (int i = 0; i < kRingsPerToe; ++i) {
        const double cap = std::max(0.0, 0.5 * kPi * (i - kAlong) / (kRingsPerToe - 1 - kAlong));
        const double t = std::min(2.0, 2.0 * i / kAlong);
        const bool first = t < 1.0;
        const Vector3 a = first ? toe.base : toe.middle;
        const Vector3 b = first ? toe.middle : toe.tip;
        const double along = first ? t : t - 1.0;
        const double rod = (1.0 - along) * toe.radii[first ? 0 : 1] + along * toe.radii[first ? 1 : 2];
        const Vector3 centre = a + along * (b - a) + rod * std::sin(cap) * heading;
        const Vector3 up = heading.unitOrthogonal();
        const Vector3 side = heading.cross(up);
        addRing(shape, 6.0, kAroundToe);
        for (int k = 0; k < kAroundToe; ++k) {
            const double angle = 2.0 * kPi * k / kAroundToe;
            const double radius = rod * std::max(0.002, std::cos(cap));
            const Vector3 outline = centre + radius * (std::cos(angle) * up + std::sin(angle) * side);
            shape.positions.push_back((kMetresPerMillimetre * outline).cast<float>());
            shape.topology.presence.push_back(1.0F);
        }
    }
    addTube(shape, firstRing);
}

RestShape makeRestShape() {
    RestShape shape;
    addLeg(shape);
    for (const Toe& toe : findToes()) addToe(shape, toe);
    return shape;
}

const RestShape& findRestShape() {
    static const RestShape kShape = makeRestShape();
    return kShape;
}

constexpr int kPoses = 7;
using PoseList = std::array<Transform, kPoses>;

/// The poses from the trunk down, and where their origins are in the standing leg.
PoseList listPoses(const LimbPoses& limb) {
    return {limb.trunk, limb.pelvis, limb.femur, limb.tibia, limb.calcaneus, limb.hindfoot, limb.forefoot};
}
const std::array<Vector3, kPoses>& listOrigins() {
    using namespace leg_joints;
    static const std::array<Vector3, kPoses> kOrigins = {kMetresPerMillimetre * kLumbar,
                                                         kMetresPerMillimetre * kHip,
                                                         kMetresPerMillimetre * kHip,
                                                         kMetresPerMillimetre * kKnee,
                                                         kMetresPerMillimetre * kHeel,
                                                         kMetresPerMillimetre * kMtp,
                                                         Vector3::Zero()};
    return kOrigins;
}
/// The point that stays where two neighbouring poses meet.
const std::array<Vector3, kPoses - 1>& listPivots() {
    using namespace leg_joints;
    static const std::array<Vector3, kPoses - 1> kPivots = {kMetresPerMillimetre * kLumbar,  kMetresPerMillimetre * kHip,
                                                            kMetresPerMillimetre * kKnee,    kMetresPerMillimetre * kAnkle,
                                                            kMetresPerMillimetre * kMidfoot, kMetresPerMillimetre * kMtp};
    return kPivots;
}

/// Takes the standing leg (times `scale`) to where a part of each of two neighbouring poses has it.
Transform blendPoses(const PoseList& poses, double scale, double follows) {
    const auto joint = static_cast<std::size_t>(std::clamp(static_cast<int>(follows), 0, kPoses - 2));
    const double part = follows - static_cast<double>(joint);
    const Transform& above = poses[joint];
    const Transform& below = poses[joint + 1];
    const Vector3& pivot = listPivots()[joint];
    const Matrix3 rotation = Eigen::Quaterniond(above.rotation).slerp(part, Eigen::Quaterniond(below.rotation)).toRotationMatrix();
    const Vector3 at =
        (1.0 - part) * (above * (scale * (pivot - listOrigins()[joint]))) + part * (below * (scale * (pivot - listOrigins()[joint + 1])));
    return {rotation, at - rotation * (scale * pivot)};
}

/// The plane between two bent segments, at which flesh meets flesh.
struct Crease {
    Vector3f centre;
    Vector3f up;
    double middle = 0.0;  ///< LegSection::follows there

    Crease(const Transform& above, const Transform& below, double follows)
        : centre(below.translation.cast<float>()),
          up((above.rotation.col(1) + below.rotation.col(1)).normalized().cast<float>()),
          middle(follows) {}

    /// Keeps a point of a ring on its side, softly; the rings in the middle lie in the plane.
    void hold(Vector3f& p, double follows) const {
        constexpr float kSoftness = 0.003F;  // [m]
        const float side = follows < middle ? 1.0F : -1.0F;
        const float distance = side * up.dot(p - centre);
        if (distance > 10.0F * kSoftness) return;
        const float softness = kSoftness * static_cast<float>(std::min(1.0, 2.0 * std::abs(follows - middle)));
        const float held = 0.5F * (distance + std::sqrt(distance * distance + 4.0F * softness * softness));
        p += side * (held - distance) * up;
    }
};

void calcNormals(const RestShape& shape, Silhouette& out) {
    for (const Tube& tube : shape.tubes) {
        for (std::size_t r = 0; r < tube.ringCount; ++r) {
            const Ring& ring = shape.rings[tube.firstRing + r];
            const Ring& before = shape.rings[tube.firstRing + (r > 0 ? r - 1 : r)];
            const Ring& after = shape.rings[tube.firstRing + std::min(r + 1, tube.ringCount - 1)];
            for (int i = 0; i < ring.count; ++i) {
                const auto at = [&out](const Ring& on, int k) -> const Vector3f& {
                    return out.positions[static_cast<std::size_t>(on.first + k)];
                };
                const Vector3f around = at(ring, (i + 1) % ring.count) - at(ring, (i + ring.count - 1) % ring.count);
                const Vector3f down = at(after, i) - at(before, i);
                out.normals[static_cast<std::size_t>(ring.first + i)] = around.cross(down).normalized();
            }
        }
    }
}

}  // namespace

const SilhouetteTopology& findSilhouetteTopology() { return findRestShape().topology; }

void calcSilhouette(const LimbPoses& limb, double scale, Silhouette& silhouette) {
    closeVectorRegisters();
    const RestShape& shape = findRestShape();
    silhouette.positions.resize(shape.positions.size());
    silhouette.normals.resize(shape.positions.size());
    const PoseList poses = listPoses(limb);
    const Crease hip(limb.pelvis, limb.femur, 1.5);
    const Crease knee(limb.femur, limb.tibia, 2.5);
    for (const Ring& ring : shape.rings) {
        const Transform pose = blendPoses(poses, scale, ring.follows);
        const Eigen::Matrix3f turn = (scale * pose.rotation).cast<float>();
        const Vector3f shift = pose.translation.cast<float>();
        const bool nearHip = ring.follows <= 2.0;
        const bool nearKnee = ring.follows >= 2.0 && ring.follows <= 3.0;
        for (int i = ring.first; i < ring.first + ring.count; ++i) {
            Vector3f p = turn * shape.positions[static_cast<std::size_t>(i)] + shift;
            if (nearHip) hip.hold(p, ring.follows);
            if (nearKnee) knee.hold(p, ring.follows);
            silhouette.positions[static_cast<std::size_t>(i)] = p;
        }
    }
    calcNormals(shape, silhouette);
}

}  // namespace ankleup
