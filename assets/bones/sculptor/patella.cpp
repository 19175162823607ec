// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "recipe.h"

// Sculpted about its own centre: 42 high, 45 wide (EVIDENCE.md 7.3: 42.1 and 45.0), 22.4 thick (Iranpour 2008: 22.4).
namespace ankleup::sculpt {
namespace {

const Point kRidge(-10.4F, 4, -2.0F);  // between the two facets; the lateral one is larger

float patella(const Point& p) {
    float d = triangle(p, {0.5F, 9, -12}, {0.5F, 9.5F, 12.5F}, {0.5F, -17.2F, -1}, 10.6F, 10.6F, 4.2F);
    d = join(d, triangle(p, {-0.5F, 4, -15.5F}, {-0.5F, 2, 16.3F}, {0, -11, 0}, 6.6F, 6.6F, 8), 6);
    d = join(d, ellipsoid(p, {2, 3, 0.5F}, {9.8F, 15, 17}), 5);
    d = common(d, plane(p, {0, 19.6F, 0}, {0.5F, 1, 0}), 5);    // base, sloping forwards
    d = common(d, (p - Point(-33, 3, 0)).norm() - 44.8F, 6);    // front
    for (const float z : {-10.5F, -6.0F, -1.0F, 4.0F, 9.5F}) {  // furrows of the quadriceps tendon's fibres
        d = carve(d, cone(p, {15, 13, 1.2F * z}, {13.6F, -8, 0.55F * z}, 3.2F, 2.6F), 2.5F);
    }
    const float lateral = plane(p, kRidge, {-1, -0.02F, 0.38F});
    const float medial = plane(p, kRidge, {-1, -0.02F, -0.44F});
    d = common(d, common(lateral, medial, 3), 3);
    return common(d, plane(p, {-6.5F, -12, 0}, {-0.8F, -0.6F, 0}), 4);  // rough back of the apex
}

}  // namespace

Recipe makePatella() {
    const auto cartilage = [](const Point& p) { return std::max(p.x() + 3.6F - 0.006F * p.z() * p.z(), -(p.y() + 11.0F)); };
    return {Bone::kPatella,
            patella,
            cartilage,
            {-22, -35, -35},
            {22, 32, 35},
            0.9F,
            1,
            1600,
            {{"base", {-2.1F, 18.9F, 0.2F}}, {"apex", {1.6F, -20.3F, -0.9F}}, {"ridge", {-9.1F, 5, -1.7F}}}};
}

}  // namespace ankleup::sculpt
