// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/uncertainty.h"

#include <gtest/gtest.h>

#include "base/angle.h"
#include "scenario/measure_table.h"
#include "support/scenes.h"

namespace ankleup {
namespace {

using testing::makeScene;

const UncertaintyCloud& cloudAt18() {
    static const UncertaintyCloud cloud = solveUncertainty(makeScene(18.0), Side::kRight);
    return cloud;
}

TEST(Uncertainty, ListsWhatIsDrawnWithItsSource) {
    ASSERT_EQ(uncertainParameters().size(), 5U);
    EXPECT_EQ(uncertainParameters()[0].spread, 9.0);
    EXPECT_EQ(uncertainParameters()[1].spread, 11.0);
    EXPECT_EQ(uncertainParameters()[2].spread, 5.0);
    EXPECT_EQ(uncertainParameters()[3].spread, 1.5);
    EXPECT_TRUE(uncertainParameters()[4].factor);
    EXPECT_EQ(uncertainParameters()[4].kind, CoefficientKind::kAssumed);
    for (const UncertainParameter& each : uncertainParameters()) EXPECT_FALSE(each.citation.empty());
}

TEST(Uncertainty, IsTheSameEveryTime) {
    const UncertaintyCloud again = solveUncertainty(makeScene(18.0), Side::kRight);
    ASSERT_EQ(again.present.size(), 64U);
    for (std::size_t i = 0; i < again.present.size(); ++i) {
        EXPECT_EQ(again.present[i].solution.posture.configuration(), cloudAt18().present[i].solution.posture.configuration());
    }
}

TEST(Uncertainty, SolvesEveryDrawnPerson) {
    for (const LegState& state : cloudAt18().present) EXPECT_TRUE(isSolved(state.solution.report.status));
    for (const LegState& state : cloudAt18().reference) EXPECT_TRUE(isSolved(state.solution.report.status));
}

TEST(Uncertainty, SurroundsThePostureItself) {
    const SceneSolution solved = solveScene(makeScene(18.0), Side::kRight);
    for (const std::string_view key : {"mkd_line_mm", "fppa", "hip_rotation", "rearfoot_eversion", "dorsiflexion"}) {
        const Interval spread = findSpread(cloudAt18(), key);
        EXPECT_TRUE(spread.contains(findQuantity(key, solved.present))) << key << ": " << spread.low << " .. " << spread.high;
        EXPECT_GT(spread.width(), 0.5) << key;
    }
    const Interval change = findChangeSpread(cloudAt18(), "mkd_line_mm");
    EXPECT_GT(change.low, 0.0) << "the knee goes inwards in nine of ten people";
    EXPECT_TRUE(change.contains(17.6));
}

TEST(Uncertainty, KeepsTheAnkleNearItsLimit) {
    const Interval spread = findSpread(cloudAt18(), "dorsiflexion");
    EXPECT_NEAR(spread.width(), 2.0 * 1.645 * 1.5, 2.0) << "the tape's error of 1.5 deg, both ways";
}

TEST(Uncertainty, LeavesALockWhereItIs) {
    Scene scene = makeScene(18.0);
    scene.right.locks = {Coordinate::kSubtalarPronation};
    const UncertaintyCloud cloud = solveUncertainty(scene, Side::kRight);
    EXPECT_LT(findChangeSpread(cloud, "subtalar_pronation").high, findChangeSpread(cloudAt18(), "subtalar_pronation").high);
}

}  // namespace
}  // namespace ankleup
