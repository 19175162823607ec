// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "recipe.h"

// Sculpted about its own centre: 46 wide and 21 thick (Iranpour et al. 2008: 44.8 +- 4.8 and 22.4 +- 2.3), 41 high (estimated).
namespace ankleup::sculpt {
namespace {

const Point kRidge(-10.4F, 4, -2.0F);  // between the two facets; the lateral one is larger

float patella(const Point& p) {
    float d = triangle(p, {1.5F, 10, -12}, {1.5F, 10.5F, 12.5F}, {1, -18.2F, -1}, 10.6F, 10.6F, 4.2F);
    d = join(d, triangle(p, {-0.5F, 4, -15.5F}, {-0.5F, 2, 16.3F}, {0, -11, 0}, 6.6F, 6.6F, 8), 6);
    d = join(d, ellipsoid(p, {3.4F, 3, 0.5F}, {10, 15.5F, 17}), 5);
    d = common(d, plane(p, {0, 22, 0}, {0.5F, 1, 0}), 5);       // base, sloping forwards
    d = common(d, (p - Point(-33, 3, 0)).norm() - 46.8F, 6);    // front
    for (const float z : {-10.5F, -6.0F, -1.0F, 4.0F, 9.5F}) {  // furrows of the quadriceps tendon's fibres
        d = carve(d, cone(p, {16.8F, 13, 1.2F * z}, {15.4F, -8, 0.55F * z}, 3.2F, 2.6F), 2.5F);
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
            {{"base", {-0.5F, 20.1F, 0.1F}}, {"apex", {2.4F, -21.4F, -0.9F}}, {"ridge", {-8.6F, 4.3F, -1.9F}}}};
}

}  // namespace ankleup::sculpt
