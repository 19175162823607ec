// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "knee.h"

// Both menisci in the tibia's frame, with the knee straight: what condyles and plateau leave free while the knee bends. Breadths of the
// horns are estimated.
namespace ankleup::sculpt {
namespace {

/// A crescent seen from above: an oval ring, open towards the middle of the knee.
struct Crescent {
    float x, z;  // centre
    float halfLength, halfWidth;
    float front, back;  // breadth of the horns
    float opening;      // half angle of the gap [rad]
    float inward;       // sign of z towards the middle of the knee
};
constexpr Crescent kMedial{-4, -20.5F, 22.5F, 16.5F, 8.5F, 13.5F, 0.75F, 1};  // a C
constexpr Crescent kLateral{-4, 20.5F, 18.5F, 15.5F, 10.5F, 11, 0.38F, -1};   // nearly an O

float crescent(const Point& p, const Crescent& c) {
    const float x = p.x() - c.x;
    const float z = p.z() - c.z;
    const float rho = std::hypot(x / c.halfLength, z / c.halfWidth);
    const float outside = (rho - 1) * std::min(c.halfLength, c.halfWidth);
    const float breadth = mix(c.back, c.front, smoothStep(-c.halfLength, c.halfLength, x));
    const float angle = std::abs(std::atan2(x, c.inward * z));
    const float gap = (c.opening - angle) * std::hypot(x, z);
    // Wedges: thick at the rim, thin at the free edge.
    const float thickness = 1.9F + 4.6F * std::pow(std::clamp(1 + outside / breadth, 0.0F, 1.0F), 1.3F);
    const float height = p.y() + 24.0F - 0.115F * (p.x() + 4);  // over the plateau's rim
    const float wedge = std::max(0.85F * (height - thickness), -3.5F - height);
    return common(common(common(outside, -outside - breadth, 1.5F), gap, 3), wedge, 2.5F);
}

/// Nearest of the condyles' surfaces to a point of the menisci while the knee bends: core/mesh/bone_poses.cpp carries the menisci along,
/// but not all the way.
float bendingCondyles(const Point& p) {
    constexpr std::array<float, 5> kFlexion = {0, 0.5F, 0.9F, 1.3F, 1.75F};  // rad
    constexpr std::array<float, 3> kBehind = {-0.06F, 0, 0.06F};             // rad, how far the menisci stay behind the femur's turn
    constexpr float kTravel = 3.0F;                                          // mm at a right angle
    float d = 1e9F;
    for (const float flexion : kFlexion) {
        for (const float turn : kBehind) {
            const float x = p.x() - kTravel * std::min(flexion / 1.57F, 1.0F);
            const Point q(std::cos(turn) * x + std::sin(turn) * p.z(), p.y(), -std::sin(turn) * x + std::cos(turn) * p.z());
            const Point bent(std::cos(flexion) * q.x() + std::sin(flexion) * q.y(), -std::sin(flexion) * q.x() + std::cos(flexion) * q.y(),
                             q.z());
            d = std::min(d, femoralCondyles(bent + kKneeInClay));
        }
    }
    return d;
}

/// Nearest of the plateau to a point of the menisci wherever they are carried.
float passedPlateau(const Point& p) {
    float d = 1e9F;
    for (const float turn : {-0.25F, 0.0F, 0.25F}) {
        for (const float travel : {0.0F, 3.0F}) {
            const Point q(std::cos(turn) * p.x() + std::sin(turn) * p.z() - travel, p.y(),
                          -std::sin(turn) * p.x() + std::cos(turn) * p.z());
            d = std::min(d, tibialPlateau(q));
        }
    }
    return d;
}

float menisci(const Point& p) {
    constexpr float kOverPlateau = 0.25F;
    constexpr float kUnderCondyles = 0.3F;
    constexpr float kThinnest = 0.9F;
    float d = std::min(crescent(p, kMedial), crescent(p, kLateral));
    if (d > 6) return d;
    const float above = bendingCondyles(p) - kUnderCondyles;
    const float below = passedPlateau(p) - kOverPlateau;
    d = common(common(d, -above, 1.2F), -below, 1.2F);
    return common(d, 0.7F * (kThinnest - above - below), 1);
}

}  // namespace

Recipe makeMenisci() {
    return {Bone::kMenisci,
            menisci,
            [](const Point&) { return -1.0F; },
            {-40, -40, -46},
            {30, -8, 46},
            0.6F,
            1,
            2000,
            {{"medial_rim", {-4, -24, -37}}, {"lateral_rim", {-4, -22.7F, 36}}}};
}

}  // namespace ankleup::sculpt
