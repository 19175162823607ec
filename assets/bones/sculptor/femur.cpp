// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <numbers>

#include "knee.h"

// Sculpted about the head's centre with the knee centre at (0, -410, 0) and then stretched to the model's thigh: see toClay.
// Head 48 mm wide (24.5 +- 1.7 in radius: young men, by CT), neck at 125 deg to the shaft (Toogood et al. 2008: 129; by CT in space 122)
// and 12 deg before it (Toogood et al. 2008: 10; by CT 14), 85 over the epicondyles, 21 the radius of the condyles behind. Everything else
// is estimated.
namespace ankleup::sculpt {
namespace {

const Frame kUpwards{Point::UnitY(), Point::UnitX(), Point::UnitZ()};
const Frame kNeck = Frame::along({-8.9F, -37.0F, 42.0F}, Point::UnitY());

const Loft kShaft(kUpwards,
                  {// y, x, z, {ant, antlat, lat, postlat, post, postmed, med, antmed}
                   {-402, 4.5F, 1.5F, {18, 24, 33, 22, 14, 22, 33, 24}},
                   {-388, 5.5F, 3, {18.5F, 23.5F, 32, 22, 13.5F, 22, 32.5F, 23.5F}},
                   {-370, 6.5F, 6, {17.5F, 20.5F, 26, 20, 14, 20, 27, 20.5F}},
                   {-350, 7.5F, 9.5F, {16.3F, 17.6F, 20.5F, 18, 14.3F, 18, 21, 17.8F}},
                   {-320, 9, 14.5F, {15.2F, 15.4F, 16.4F, 15.5F, 14.5F, 15.5F, 16.6F, 15.4F}},
                   {-280, 12, 20, {14.3F, 14, 13.8F, 14, 14.5F, 14, 13.8F, 14}},
                   {-230, 12, 25.5F, {14, 13.6F, 13.2F, 13.6F, 14.3F, 13.6F, 13.2F, 13.6F}},
                   {-180, 8.8F, 31, {14, 13.8F, 13.4F, 13.6F, 14, 13.6F, 13.4F, 13.8F}},
                   {-130, 2.5F, 36, {14, 14, 14, 13.8F, 13.8F, 13.6F, 13.9F, 14}},
                   {-95, -3.5F, 40, {14, 15, 16, 15, 13.5F, 14.5F, 16, 15}},
                   {-70, -8, 43, {14.5F, 16, 18, 16.5F, 14, 16.5F, 20, 17}},
                   {-45, -10, 46, {15, 16.5F, 18.5F, 17, 14.5F, 17, 22, 18}},
                   {-25, -10.5F, 49, {14, 15, 16, 15, 13, 15, 16, 15}}},
                  9);

const Tube kIntertrochantericCrest({{-24, -20, 50, 5.5F}, {-27, -37, 44.5F, 5.2F}, {-26.5F, -52, 36.5F, 5}, {-25, -63, 27, 6}});

/// Radii about the knee centre in the sagittal plane, every 30 deg from straight back downwards and on to the front: a circle behind,
/// flattening below, where the straight knee stands. The medial condyle is flatter and longer.
using Profile = std::array<float, 12>;
constexpr Profile kMedialProfile = {21.2F, 21.2F, 21.2F, 21.4F, 24, 30.6F, 37.5F, 40.5F, 37, 29.5F, 22.8F, 21.3F};
constexpr Profile kLateralProfile = {20.3F, 20.2F, 20.2F, 20.6F, 22.8F, 28.2F, 36.5F, 42, 39, 29, 22.6F, 20.5F};

float fromProfile(const Point& p, const Profile& radii) {
    const float x = p.x() - kKneeInClay.x();
    const float y = p.y() - kKneeInClay.y();
    const float sector = (std::atan2(y, x) / std::numbers::pi_v<float> + 1) * 6;
    const auto radiusAt = [&](float s) {
        const float whole = std::floor(s);
        const auto radius = [&](int k) { return radii[static_cast<std::size_t>(static_cast<int>(whole) + k + 12) % 12]; };
        return cubicThrough(radius(-1), radius(0), radius(1), radius(2), s - whole);
    };
    constexpr float kStep = 0.05F;
    const float r = radiusAt(sector);
    const float slant = (radiusAt(sector + kStep) - radiusAt(sector - kStep)) / (2 * kStep * std::numbers::pi_v<float> / 6) / r;
    return (std::hypot(x, y) - r) / std::sqrt(1 + slant * slant);
}

/// Radius of the patellar surface across the knee: groove at z = 2, high lateral lip at 19.
float grooveRadius(float z) {
    constexpr std::array<float, 9> kZ = {-34, -24, -15, -6, 2, 10, 19, 27, 36};
    constexpr std::array<float, 9> kRadius = {15, 23, 25.4F, 23.7F, 22, 24.4F, 28.2F, 27, 17.5F};
    if (z <= kZ.front()) return kRadius.front();
    for (std::size_t i = 0; i + 1 < kZ.size(); ++i) {
        if (z >= kZ[i + 1]) continue;
        const float t = (z - kZ[i]) / (kZ[i + 1] - kZ[i]);
        return mix(kRadius[i], kRadius[i + 1], t * t * (3 - 2 * t));
    }
    return kRadius.back();
}

// Seen from below the medial condyle is longer, narrower and curves round the lateral one, which is broad and straight.
float medialMiddle(float x) { return -25.2F + 0.15F * x - 0.0015F * x * x; }
float lateralMiddle(float x) { return 24.3F - 0.03F * x; }
constexpr float kMedialHalfWidth = 12.9F;
constexpr float kLateralHalfWidth = 14.6F;

}  // namespace

float femoralCondyles(const Point& p) {
    const float fromMedial = (p.z() - medialMiddle(p.x())) / kMedialHalfWidth;
    const float fromLateral = (p.z() - lateralMiddle(p.x())) / kLateralHalfWidth;
    const float medial =
        common(fromProfile(p, kMedialProfile) + 2.7F * fromMedial * fromMedial, (std::abs(fromMedial) - 1) * kMedialHalfWidth, 11);
    const float lateral =
        common(fromProfile(p, kLateralProfile) + 1.9F * fromLateral * fromLateral, (std::abs(fromLateral) - 1) * kLateralHalfWidth, 11);
    const float rho = std::hypot(p.x() - 7.5F, p.y() + 401);
    float patellarSurface = (rho - grooveRadius(p.z())) * 0.85F;
    patellarSurface = common(patellarSurface, std::abs(p.z() - 1) - 33, 8);
    patellarSurface = common(patellarSurface, -(p.x() + 2) * 0.8F - (p.y() + 401) * 0.55F - 7, 24);
    return join(join(medial, lateral, 4), patellarSurface, 9);
}

namespace {

/// The neck: taller than deep, sagging towards the shaft.
float neck(const Point& p) {
    const Point q = kNeck.local(p);
    const float t = std::clamp(q.x() / 55.0F, 0.0F, 1.1F);
    const float height = mix(17.5F, mix(16.2F, 22.5F, smoothStep(0.55F, 1.05F, t)), smoothStep(0, 0.55F, t));
    const float depth = mix(16.5F, mix(12.8F, 15.5F, smoothStep(0.5F, 1.05F, t)), smoothStep(0, 0.5F, t));
    const float y = q.y() + 3.5F * smoothStep(0.4F, 1.1F, t);
    const float e = std::hypot(y / height, q.z() / depth);
    return common((e - 1) * std::min(height, depth), std::max(-q.x(), q.x() - 58), 8);
}

float greaterTrochanter(const Point& p) {
    const Point tip(-20, -6, 51.5F), anterior(-3, -16, 56), lateral(-9, -32, 60), inferior(-7, -56, 57), posterior(-27, -24, 53),
        low(-20, -46, 54);
    float d = triangle(p, tip, anterior, lateral, 8, 8, 10);
    d = join(d, triangle(p, tip, lateral, posterior, 8, 9.5F, 7.5F), 6);
    d = join(d, triangle(p, anterior, lateral, inferior, 8, 9.5F, 8), 6);
    d = join(d, triangle(p, posterior, lateral, low, 7, 9.5F, 8), 6);
    d = join(d, triangle(p, low, lateral, inferior, 8, 9.5F, 8), 6);
    return join(d, cone(p, {-19.5F, -5, 50}, {-25, -21, 50}, 7.2F, 7), 6);
}

float intercondylarNotch(const Point& p) {
    const float sides = std::abs(p.z() - 0.5F) - (9.5F + 0.10F * (-410 - p.y()));
    const float roof = p.y() + 398 + 0.2475F * p.x();
    const float front = p.x() - (9 - 0.75F * (p.y() + 430));
    return common(common(sides, roof, 7), front, 8);
}

float smoothFemur(const Point& p) {
    float d = join(kShaft(p), neck(p), 12);
    d = join(d, greaterTrochanter(p), 9);
    d = join(d, kIntertrochantericCrest(p), 12);
    d = join(d, cone(p, {-12, -72, 35}, {-26.5F, -66.5F, 20.5F}, 12.5F, 6), 9);  // lesser trochanter
    d = carve(d, ellipsoid(p, {-23, -15, 38}, {9, 9, 6}, Frame::along({0.6F, 0.3F, 0.75F}, Point::UnitY())), 6);
    d = join(d, femoralCondyles(p), 14);
    d = join(d, ellipsoid(p, {-3, -406, -37}, {11, 12, 4.6F}), 7);  // epicondyles
    d = join(d, ellipsoid(p, {-4, -405, 36.5F}, {10, 11, 5}), 7);
    d = join(d, sphere(p, {-9, -388, -36}, 4.5F), 8);                                                             // adductor tubercle
    d = carve(d, ellipsoid(p, {-22.5F, -372, 2}, {11, 32, 19}, Frame::along({1, 0.06F, 0}, Point::UnitY())), 8);  // popliteal surface
    d = carve(d, intercondylarNotch(p), 5);
    d = carve(d, ellipsoid(p, {34, -366, 8}, {9, 13, 14}), 9);              // above the patellar surface
    d = carve(d, cone(p, {-22, -412, 43}, {-2, -424, 44}, 3.2F, 3.2F), 4);  // popliteus groove
    const float head = carve(sphere(p, Point::Zero(), 24), sphere(p, {-6.5F, -5.5F, -26.5F}, 7.5F), 3);
    return join(d, head, 5);
}

struct Ridge {
    Tube tube;
    float blend;
};

std::vector<Ridge> ridges() {
    const Field base = smoothFemur;
    return {
        {Tube({{7, -18, 50, 4}, {9, -34, 44, 3.2F}, {7, -52, 36, 3}, {1, -72, 27, 3}}).onto(base, 1.3F), 5},  // intertrochanteric line
        // Linea aspera: its broad base, the lateral lip from the gluteal tuberosity to the lateral epicondyle, the medial lip from the
        // spiral line to the adductor tubercle.
        {Tube({{-13, -120, 38.5F, 5}, {-10, -160, 34, 5}, {-8, -200, 29.5F, 5}, {-8, -245, 24.5F, 5}, {-9.5F, -290, 20, 4.5F}})
             .onto(base, 1.1F),
         6},
        {Tube({{-19, -72, 51, 3.6F},
               {-17, -95, 48.5F, 3.8F},
               {-14.5F, -125, 42.5F, 2.6F},
               {-10.5F, -160, 37.2F, 2},
               {-8.2F, -200, 32.6F, 1.9F},
               {-7.8F, -245, 27.8F, 1.9F},
               {-9.2F, -285, 25, 1.9F},
               {-12.5F, -330, 29.5F, 2},
               {-14, -360, 35, 2.4F},
               {-12, -388, 39, 3}})
             .onto(base, 1.9F),
         3.5F},
        {Tube({{-24, -76, 25, 3},
               {-17, -104, 29.5F, 2.2F},
               {-12, -135, 33.5F, 1.9F},
               {-10, -165, 30.8F, 1.8F},
               {-8.2F, -200, 26.8F, 1.8F},
               {-7.8F, -245, 21.6F, 1.8F},
               {-9.2F, -285, 16.5F, 1.8F},
               {-12.5F, -330, 5.5F, 1.6F},
               {-13.5F, -360, -12, 2},
               {-12, -384, -31, 3.2F}})
             .onto(base, 1.7F),
         3.5F},
    };
}

float cartilage(const Point& p) {
    const Point towardsNeck = Point(-8.9F, -37, 42).normalized();
    float head = std::max(sphere(p, Point::Zero(), 24.8F), p.dot(towardsNeck) - 11.5F + 1.8F * std::sin(3 * std::atan2(p.x(), p.y())));
    head = std::max(head, -sphere(p, {-6.5F, -5.5F, -26.5F}, 8));
    float top = p.y() + 384 + 0.10F * std::abs(p.z() - 6) - (p.x() < 8 ? (p.x() - 8) * 0.30F : 0);
    top = std::max(top, std::abs(p.z() - 0.5F + 0.05F * p.x()) - 36.5F);
    float sides = p.z() < 0 ? std::abs(p.z() - medialMiddle(p.x())) - 10.8F : std::abs(p.z() - lateralMiddle(p.x())) - 12.2F;
    if (p.x() > 14) sides = std::abs(p.z() - 1) - 30;
    return std::min(head, std::max({femoralCondyles(p) - 1.7F, top, sides}));
}

/// From the model's femur to the clay: the shaft is longer between the lesser trochanter and the flare of the condyles, so that the centre
/// of the posterior condyles, (-9, -409) in the clay, lies on the model's knee centre (0, -421.4).
Point toClay(Point p) {
    constexpr float kLonger = 12.4F;
    constexpr float kForward = 9.0F;
    const float part = std::clamp((-95 - p.y()) / (225 + kLonger), 0.0F, 1.0F);
    p.x() -= kForward * part;
    p.y() += kLonger * part;
    return p;
}

}  // namespace

Recipe makeFemur() {
    const auto surface = [lines = ridges()](const Point& at) {
        const Point p = toClay(at);
        float d = smoothFemur(p);
        if (d > 12) return d;
        for (const Ridge& ridge : lines) d = join(d, ridge.tube(p), ridge.blend);
        return d;
    };
    return {Bone::kFemur,
            surface,
            [](const Point& p) { return cartilage(toClay(p)); },
            {-48, -458, -55},
            {62, 35, 85},
            1.2F,
            1,
            8000,
            {{"fovea_capitis", {-5.5F, -4.5F, -19.1F}},
             {"greater_trochanter", {-9, -32, 72.9F}},
             {"lesser_trochanter", {-29.7F, -66.2F, 15.2F}},
             {"adductor_tubercle", {-1.3F, -398.7F, -41}},
             {"medial_epicondyle", {6, -418, -42.4F}},
             {"lateral_epicondyle", {5.5F, -417, 42.7F}}}};
}

}  // namespace ankleup::sculpt
