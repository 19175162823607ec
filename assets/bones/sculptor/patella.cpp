// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "recipe.h"

// Sculpted about its own centre.
namespace ankleup::sculpt {
namespace {

float patella(const Point& p) {
    float d = triangle(p, {0, 11, -14}, {0, 11, 14}, {-1, -20.5F, 0}, 9.5F, 9.5F, 4.5F);
    d = join(d, triangle(p, {1, 10, -12}, {1, 10, 12}, {3.5F, -6, 0}, 10, 10, 8), 5);
    d = join(d, triangle(p, {0, 4, -17}, {0, 4, 17}, {0, -12, 0}, 6.5F, 6.5F, 8), 6);
    d = common(d, (p - Point(-34, 2, 0)).norm() - 44.5F, 5);
    const Point ridge(-9.2F, 4, -2.5F);  // between the two facets, the lateral one larger
    d = common(d, common(plane(p, ridge, {-1, -0.02F, 0.36F}), plane(p, ridge, {-1, -0.02F, -0.46F}), 2.5F), 3);
    return common(d, plane(p, {-5.5F, -13, 0}, {-0.8F, -0.6F, 0}), 3);
}

}  // namespace

Recipe makePatella() {
    const auto cartilage = [](const Point& p) { return std::max(p.x() + 3.2F, -(p.y() + 11.5F)); };
    return {Bone::kPatella, patella, cartilage, {-22, -35, -35}, {22, 32, 35}, 1.0F, 1, 1600};
}

}  // namespace ankleup::sculpt
