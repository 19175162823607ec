// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

/// Signed distance fields in millimetres, negative inside; the clay that the bones are made of. Distances are honest near the surface and
/// only roughly right away from it.
namespace ankleup::sculpt {

using Point = Eigen::Vector3f;
using Field = std::function<float(const Point&)>;

inline float mix(float a, float b, float t) { return a + (b - a) * t; }
inline float smoothStep(float low, float high, float x) {
    const float t = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

/// Catmull-Rom between p1 and p2.
inline float cubicThrough(float p0, float p1, float p2, float p3, float t) {
    return p1 + 0.5F * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
}

/// Union, intersection and difference with a fillet of about `k` mm (quadratic smooth minimum; swells by at most k/4).
inline float join(float a, float b, float k) {
    const float h = std::max(k - std::abs(a - b), 0.0F) / k;
    return std::min(a, b) - h * h * k * 0.25F;
}
inline float common(float a, float b, float k) { return -join(-a, -b, k); }
inline float carve(float a, float b, float k) { return common(a, -b, k); }

/// An orthonormal frame: x along a line, y near a hint.
struct Frame {
    Point x = Point::UnitX();
    Point y = Point::UnitY();
    Point z = Point::UnitZ();

    static Frame along(const Point& line, const Point& hint) {
        Frame f;
        f.x = line.normalized();
        f.z = f.x.cross(hint).normalized();
        f.y = f.z.cross(f.x);
        return f;
    }
    Point local(const Point& v) const { return {v.dot(x), v.dot(y), v.dot(z)}; }
};

inline float sphere(const Point& p, const Point& centre, float radius) { return (p - centre).norm() - radius; }

inline float ellipsoid(const Point& q, const Point& radii) {
    const Point a = q.cwiseQuotient(radii);
    const float k0 = a.norm();
    const float k1 = a.cwiseQuotient(radii).norm();
    return k1 < 1e-6F ? -radii.minCoeff() : k0 * (k0 - 1.0F) / k1;
}
inline float ellipsoid(const Point& p, const Point& centre, const Point& radii) { return ellipsoid(Point(p - centre), radii); }
inline float ellipsoid(const Point& p, const Point& centre, const Point& radii, const Frame& f) {
    return ellipsoid(f.local(p - centre), radii);
}

/// Side of the plane through `at` with outward `normal`.
inline float plane(const Point& p, const Point& at, const Point& normal) { return (p - at).dot(normal.normalized()); }

/// A rod with round ends whose radius changes linearly.
inline float cone(const Point& p, const Point& a, const Point& b, float ra, float rb) {
    const Point d = b - a;
    const Point q = p - a;
    const float t = std::clamp(q.dot(d) / d.squaredNorm(), 0.0F, 1.0F);
    return (q - d * t).norm() - mix(ra, rb, t);
}

/// A triangle swept by a sphere whose radius is given at each corner.
float triangle(const Point& p, const Point& a, const Point& b, const Point& c, float ra, float rb, float rc);

/// A box with rounded edges, pillowed by an ellipsoid; `wedge` widens the top, `taper` the front (parts of the half size).
struct Block {
    Point centre;
    Point half;
    float rounding = 5.0F;
    Frame frame;
    float wedge = 0.0F;
    float taper = 0.0F;
    float operator()(const Point& p) const;
};

/// A tube along a Catmull-Rom curve through (x, y, z, radius).
class Tube {
  public:
    using Knot = std::array<float, 4>;
    explicit Tube(std::vector<Knot> knots, int pieces = 6);
    /// Sinks the tube into a surface so that only `proud` mm of it stand out, fading at the ends: a ridge.
    Tube onto(const Field& surface, float proud) const;
    float operator()(const Point& p) const;
    const std::vector<Point>& points() const { return points_; }

  private:
    std::vector<Point> points_;
    std::vector<float> radii_;
};

/// A cross-section of a loft: eight radii at 45 degree steps about an offset centre, turned by `twistDeg`.
struct Station {
    float t;
    float offsetY, offsetZ;
    std::array<float, 8> radii;
    float twistDeg = 0.0F;
};

/// A shaft: stations along the x axis of a frame through the origin, radii from y towards z, cubic along and around.
class Loft {
  public:
    Loft(const Frame& frame, std::vector<Station> stations, float capBlend);
    float operator()(const Point& p) const;

  private:
    Frame frame_;
    std::vector<Station> stations_;
    float capBlend_;
};

}  // namespace ankleup::sculpt
