// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "sdf.h"

#include <numbers>

namespace ankleup::sculpt {
namespace {

constexpr float kTurn = 2.0F * std::numbers::pi_v<float>;

/// Barycentric weights of the point of the triangle nearest to the origin of a, b, c (Ericson 2005, section 5.1.5).
Point nearestOnTriangle(const Point& p, const Point& a, const Point& b, const Point& c) {
    const Point ab = b - a;
    const Point ac = c - a;
    const Point ap = p - a;
    const float d1 = ab.dot(ap);
    const float d2 = ac.dot(ap);
    if (d1 <= 0 && d2 <= 0) return {1, 0, 0};
    const Point bp = p - b;
    const float d3 = ab.dot(bp);
    const float d4 = ac.dot(bp);
    if (d3 >= 0 && d4 <= d3) return {0, 1, 0};
    const float vc = d1 * d4 - d3 * d2;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) return {1 - d1 / (d1 - d3), d1 / (d1 - d3), 0};
    const Point cp = p - c;
    const float d5 = ab.dot(cp);
    const float d6 = ac.dot(cp);
    if (d6 >= 0 && d5 <= d6) return {0, 0, 1};
    const float vb = d5 * d2 - d1 * d6;
    if (vb <= 0 && d2 >= 0 && d6 <= 0) return {1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)};
    const float va = d3 * d6 - d5 * d4;
    if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        const float w = (d4 - d3) / ((d4 - d3) + (d5 - d6));
        return {0, 1 - w, w};
    }
    const float scale = 1.0F / (va + vb + vc);
    return {1 - (vb + vc) * scale, vb * scale, vc * scale};
}

}  // namespace

float triangle(const Point& p, const Point& a, const Point& b, const Point& c, float ra, float rb, float rc) {
    const Point w = nearestOnTriangle(p, a, b, c);
    return (p - (a * w[0] + b * w[1] + c * w[2])).norm() - (ra * w[0] + rb * w[1] + rc * w[2]);
}

float Block::operator()(const Point& p) const {
    const Point q = frame.local(p - centre);
    const float wide = 1.0F + wedge * q.y() / half.y();
    const float high = 1.0F + taper * q.x() / half.x();
    const Point edge(std::abs(q.x()) - half.x() + rounding, std::abs(q.y()) - half.y() * high + rounding,
                     std::abs(q.z()) - half.z() * wide + rounding);
    const float box = std::min(edge.maxCoeff(), 0.0F) + edge.cwiseMax(0.0F).norm() - rounding;
    return common(box, ellipsoid(q, Point(half.x() * 1.36F, half.y() * 1.3F, half.z() * 1.36F)), 3.0F);
}

Tube::Tube(std::vector<Knot> knots, int pieces) {
    const int last = static_cast<int>(knots.size()) - 1;
    const auto knot = [&](int i) -> const Knot& { return knots[std::clamp(i, 0, last)]; };
    const auto put = [&](const Knot& k) {
        points_.emplace_back(k[0], k[1], k[2]);
        radii_.push_back(k[3]);
    };
    for (int i = 0; i < last; ++i) {
        for (int s = 0; s < pieces; ++s) {
            Knot k{};
            for (int c = 0; c < 4; ++c) {
                k[c] = cubicThrough(knot(i - 1)[c], knot(i)[c], knot(i + 1)[c], knot(i + 2)[c], static_cast<float>(s) / pieces);
            }
            put(k);
        }
    }
    put(knots.back());
}

Tube Tube::onto(const Field& surface, float proud) const {
    constexpr float kStep = 0.3F;
    constexpr float kFade = 0.16F;   // part of the length over which each end sinks away
    constexpr float kSunken = 2.2F;  // mm below the surface at the very end
    constexpr int kNewtonSteps = 4;
    Tube ridge = *this;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const float along = static_cast<float>(i) / static_cast<float>(points_.size() - 1);
        const float height = proud - kSunken * (2.0F - smoothStep(0, kFade, along) - smoothStep(0, kFade, 1 - along));
        Point& p = ridge.points_[i];
        for (int step = 0; step < kNewtonSteps; ++step) {
            Point gradient;
            for (int k = 0; k < 3; ++k) {
                Point e = Point::Zero();
                e[k] = kStep;
                gradient[k] = (surface(p + e) - surface(p - e)) / (2 * kStep);
            }
            const float squared = gradient.squaredNorm();
            if (squared > 1e-4F) p -= gradient * ((surface(p) + radii_[i] - height) / squared);
        }
    }
    return ridge;
}

float Tube::operator()(const Point& p) const {
    float d = 1e9F;
    for (std::size_t i = 0; i + 1 < points_.size(); ++i) d = std::min(d, cone(p, points_[i], points_[i + 1], radii_[i], radii_[i + 1]));
    return d;
}

Loft::Loft(const Frame& frame, std::vector<Station> stations, float capBlend)
    : frame_(frame), stations_(std::move(stations)), capBlend_(capBlend) {}

float Loft::operator()(const Point& p) const {
    const Point q = frame_.local(p);
    const int count = static_cast<int>(stations_.size());
    const float t = std::clamp(q.x(), stations_.front().t, stations_.back().t);
    int i = 0;
    while (i < count - 2 && t > stations_[i + 1].t) ++i;
    const float h = stations_[i + 1].t - stations_[i].t;
    const float u = (t - stations_[i].t) / h;
    // Hermite with finite-difference tangents: the stations are not equally spaced.
    const auto along = [&](auto value) {
        const float p1 = value(stations_[i]);
        const float p2 = value(stations_[i + 1]);
        const float slope = (p2 - p1) / h;
        float m1 = slope;
        float m2 = slope;
        if (i > 0) m1 = 0.5F * (slope + (p1 - value(stations_[i - 1])) / (stations_[i].t - stations_[i - 1].t));
        if (i + 2 < count) m2 = 0.5F * (slope + (value(stations_[i + 2]) - p2) / (stations_[i + 2].t - stations_[i + 1].t));
        const float u2 = u * u;
        const float u3 = u2 * u;
        return (2 * u3 - 3 * u2 + 1) * p1 + (u3 - 2 * u2 + u) * h * m1 + (3 * u2 - 2 * u3) * p2 + (u3 - u2) * h * m2;
    };
    const float y = q.y() - along([](const Station& s) { return s.offsetY; });
    const float z = q.z() - along([](const Station& s) { return s.offsetZ; });
    const float twist = along([](const Station& s) { return s.twistDeg; }) * kTurn / 360.0F;
    const float rho = std::sqrt(y * y + z * z);
    float sector = (std::atan2(z, y) - twist) * 8.0F / kTurn;
    sector -= 8.0F * std::floor(sector / 8.0F);
    const int j = static_cast<int>(sector) & 7;
    const float part = sector - std::floor(sector);
    std::array<float, 4> r{};
    for (int k = 0; k < 4; ++k) r[k] = along([index = (j + k + 7) & 7](const Station& s) { return s.radii[index]; });
    const float radius = cubicThrough(r[0], r[1], r[2], r[3], part);
    const float perRadian = (0.5F * (r[2] - r[0]) * (1 - part) + 0.5F * (r[3] - r[1]) * part) * 8.0F / kTurn;
    const float wide = std::max(radius, 1.0F);
    const float slant = perRadian / wide * std::min(1.0F, rho / wide);
    const float side = (rho - radius) / std::sqrt(1 + slant * slant);
    const float beyond = std::max(stations_.front().t - q.x(), q.x() - stations_.back().t);
    return common(side, beyond, capBlend_);
}

}  // namespace ankleup::sculpt
