// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/footprint.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "kinematics/leg.h"

namespace ankleup::testing {
namespace {

Footprint print(const Body& body, std::initializer_list<std::pair<Coordinate, double>> bent) {
    Configuration q = Configuration::Zero();
    for (const auto& [coordinate, angle] : bent) q[indexOf(coordinate)] = radians(angle);
    Footprint footprint;
    const Posture posture = calcPosture(Leg(body, {}, false), q);
    calcFootprint(body, calcBonePoses(body, posture), posture.pose(Segment::kForefoot), footprint);
    return footprint;
}

double areaOf(const Footprint& footprint) {
    double area = 0.0;
    const auto& indices = findFootprintIndices();
    for (std::size_t i = 0; i < indices.size(); i += 3) {
        const Eigen::Vector3f& a = footprint.positions[indices[i]];
        const Eigen::Vector3f n = (footprint.positions[indices[i + 1]] - a).cross(footprint.positions[indices[i + 2]] - a);
        EXPECT_GE(n.y(), -1e-9F) << "seen from above";
        area += 0.5 * static_cast<double>(n.y());
    }
    return area;
}

TEST(CalcFootprint, LiesOnTheFloorUnderTheFoot) {
    const Footprint footprint = print({}, {});
    for (const auto& p : footprint.positions) {
        EXPECT_NEAR(p.y(), 0.0, 0.001);
        EXPECT_GT(p.x(), -0.075F);
        EXPECT_LT(p.x(), 0.204F) << "the second toe's tip";
    }
    EXPECT_TRUE(std::ranges::all_of(footprint.presence, [](float presence) { return presence == 1.0F; }));
}

TEST(CalcFootprint, FillsAsTheArchFalls) {
    const double neutral = areaOf(print({}, {}));
    EXPECT_GT(areaOf(print({}, {{Coordinate::kMidfootSag, 5.0}, {Coordinate::kSubtalarPronation, 10.0}})), 1.03 * neutral);
    EXPECT_GT(areaOf(print({.footType = 1.0}, {})), 1.05 * neutral);
    EXPECT_LT(areaOf(print({.footType = -1.0}, {})), 0.97 * neutral);
}

TEST(CalcFootprint, TheLiftedHeelLetsGo) {
    const Footprint lifted = print({}, {{Coordinate::kHeelRise, 20.0}});
    EXPECT_EQ(lifted.presence.front(), 0.0F);
    EXPECT_EQ(lifted.presence.back(), 1.0F) << "the toes stay";
}

}  // namespace
}  // namespace ankleup::testing
