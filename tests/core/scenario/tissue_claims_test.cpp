// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/tissue_claims.h"

#include <gtest/gtest.h>

#include "base/angle.h"

namespace ankleup {
namespace {

SceneSolution solveAt(double limitDeg, Strategy strategy) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    scene.right.condition.strategy = StrategyWeights::only(strategy);
    return solveScene(scene, Side::kRight);
}

bool contradicts(TissueIndicator indicator, const SceneSolution& solved) {
    return contradictsClaim(indicator, solved.presentProblem.condition.strategy, solved.present, solved.reference);
}

TEST(TissueClaims, AreContradictedWhereTheKneeComesInAndNothingRises) {
    const SceneSolution stiff = solveAt(18.0, Strategy::kMixed);
    EXPECT_TRUE(contradicts(TissueIndicator::kItBand, stiff)) << "S8: the IT band's path does not rise in the single-leg squat";
    EXPECT_TRUE(contradicts(TissueIndicator::kKneecap, stiff)) << "S8: nor does the kneecap's index";
    EXPECT_FALSE(contradicts(TissueIndicator::kPiriformis, stiff)) << "nobody claims it of this";
    EXPECT_TRUE(contradicts(TissueIndicator::kMcl, solveAt(18.0, Strategy::kTurnOut))) << "S3: the medial ligament hardly lengthens";
}

TEST(TissueClaims, AreNotAskedWhereTheKneeStays) {
    for (const auto indicator : {TissueIndicator::kMcl, TissueIndicator::kKneecap, TissueIndicator::kItBand}) {
        EXPECT_FALSE(contradicts(indicator, solveAt(40.0, Strategy::kMixed)));
    }
}

}  // namespace
}  // namespace ankleup
