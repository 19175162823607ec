// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "knee.h"

// Both menisci in the tibia's frame, with the knee straight: what is left free between condyles and plateau.
namespace ankleup::sculpt {
namespace {

/// A crescent seen from above: an oval ring about its centre, open towards the middle of the knee.
struct Crescent {
    float x, z;  // centre
    float halfLength, halfWidth;
    float front, back;  // breadth of the horns
    float opening;      // half angle of the gap, rad
    float inward;       // sign of z towards the middle of the knee
};
constexpr Crescent kMedial{-5, -20.5F, 23, 17.5F, 8, 13, 0.95F, 1};
constexpr Crescent kLateral{-5, 20.5F, 18.5F, 15.5F, 10.5F, 11.5F, 0.55F, -1};

float crescent(const Point& p, const Crescent& c) {
    const float x = p.x() - c.x;
    const float z = p.z() - c.z;
    const float rho = std::hypot(x / c.halfLength, z / c.halfWidth);
    const float outside = (rho - 1) * std::min(c.halfLength, c.halfWidth);
    const float breadth = mix(c.back, c.front, smoothStep(-c.halfLength, c.halfLength, x));
    const float angle = std::abs(std::atan2(x, c.inward * z));
    const float gap = (c.opening - angle) * std::hypot(x, z);
    return common(common(outside, -outside - breadth, 1.5F), gap, 3);
}

float menisci(const Point& p) {
    constexpr float kClear = 0.25F;
    float d = std::min(crescent(p, kMedial), crescent(p, kLateral));
    if (d > 8) return d;
    d = common(d, kClear - femoralCondyles(p + kKneeInClay), 1.2F);
    d = common(d, kClear - tibialPlateau(p), 1.2F);
    const float height = p.y() + 24.6F - 0.115F * (p.x() + 4);
    return common(d, std::abs(height - 2.0F) - 4.5F, 2);
}

}  // namespace

Recipe makeMenisci() {
    return {Bone::kMenisci, menisci, [](const Point&) { return -1.0F; }, {-40, -40, -46}, {30, -8, 46}, 0.7F, 1, 2000};
}

}  // namespace ankleup::sculpt
