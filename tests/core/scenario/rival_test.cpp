// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/rival.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/angle.h"
#include "scenario/magnified.h"

namespace ankleup {
namespace {

Scene makeScene(double limit, Strategy strategy = Strategy::kMixed) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(limit);
    scene.right.condition.strategy = StrategyWeights::only(strategy);
    return scene;
}

struct Rivals {
    explicit Rivals(const Scene& scene)
        : first(solveLegPair(scene, Side::kRight)), second(solveLegPair(withSecondStrategy(scene, Side::kRight), Side::kRight)) {}
    LegPair first, second;
};

const BedsideSign* findSign(const std::vector<BedsideSign>& signs, std::string_view quantity) {
    const auto found = std::ranges::find(signs, quantity, &BedsideSign::quantity);
    return found == signs.end() ? nullptr : &*found;
}

TEST(Rival, TurnsOutBesideEveryLegThatDoesNotAndElseRollsIn) {
    EXPECT_EQ(findSecondStrategy(makeScene(18.0), Side::kRight), StrategyWeights::only(Strategy::kTurnOut));
    EXPECT_EQ(findSecondStrategy(makeScene(18.0, Strategy::kPronate), Side::kRight), StrategyWeights::only(Strategy::kTurnOut));
    EXPECT_EQ(findSecondStrategy(makeScene(18.0, Strategy::kTurnOut), Side::kRight), StrategyWeights::only(Strategy::kPronate));
    Scene chosen = makeScene(18.0);
    chosen.view.secondStrategy = StrategyWeights::only(Strategy::kSagittalEscape);
    EXPECT_EQ(findSecondStrategy(chosen, Side::kRight), StrategyWeights::only(Strategy::kSagittalEscape));
    EXPECT_EQ(withSecondStrategy(chosen, Side::kRight).right.condition.strategy, StrategyWeights::only(Strategy::kSagittalEscape));
}

// PRODUCT S3: the knee ends 14 mm inside the line of the foot, which has turned 11 deg further out.
TEST(Rival, SignsTellTheTwoApartThePlainestFirst) {
    const Rivals rivals(makeScene(18.0));
    const auto signs = findBedsideSigns(rivals.first.present, rivals.second.present);
    ASSERT_GE(signs.size(), 4U);
    for (std::size_t i = 1; i < signs.size(); ++i) EXPECT_GE(signs[i - 1].reach(), signs[i].reach()) << signs[i].quantity;
    const BedsideSign* foot = findSign(signs, "toe_out");
    ASSERT_NE(foot, nullptr);
    EXPECT_NEAR(foot->difference(), 11.0, 1.0);
    const BedsideSign* knee = findSign(signs, "mkd_foot_mm");
    ASSERT_NE(knee, nullptr);
    EXPECT_NEAR(knee->second, 14.0, 1.0);
    for (const BedsideSign& sign : signs) EXPECT_GE(std::abs(sign.difference()), 1.0) << sign.quantity;
    EXPECT_TRUE(findBedsideSigns(rivals.first.present, rivals.first.present).empty());
}

// PRODUCT S3 against S6: the shin turns 5 deg in with one strategy and 4 out with the other; S3: the thigh turns 3 deg inwards relative to
// the shin and 2.5 relative to the pelvis, but 1.6 outwards in space, and FPPA falls 2.
TEST(Rival, ClaimsStandBesideWhatTheModelGives) {
    const Rivals rivals(makeScene(18.0));
    const auto claims = findClaimsBesideModel(rivals.first, rivals.second);
    const auto shin = std::ranges::find(claims, RivalClaim::kShinTurns, &ClaimBesideModel::claim);
    ASSERT_NE(shin, claims.end());
    EXPECT_NEAR(shin->values[0].change, 5.0, 1.0);
    EXPECT_NEAR(shin->values[1].change, -4.0, 1.0);
    const auto thigh = std::ranges::find(claims, RivalClaim::kThighTurns, &ClaimBesideModel::claim);
    ASSERT_NE(thigh, claims.end());
    EXPECT_TRUE(thigh->ofSecond);
    EXPECT_NEAR(thigh->values[0].change, 3.0, 0.5);
    EXPECT_NEAR(thigh->values[1].change, 2.5, 0.5);
    EXPECT_NEAR(thigh->values[2].change, -1.6, 0.5);
    EXPECT_NEAR(thigh->values[3].change, -2.0, 0.7);
    const auto pelvis = std::ranges::find(claims, RivalClaim::kPelvisTilts, &ClaimBesideModel::claim);
    ASSERT_NE(pelvis, claims.end()) << "S8: in the single-leg squat the pelvic drop becomes slightly less";
    EXPECT_LE(pelvis->values[0].change, 0.0);
}

TEST(Rival, AFreeAnkleContradictsNobody) {
    const Rivals rivals(makeScene(40.0));
    EXPECT_TRUE(findClaimsBesideModel(rivals.first, rivals.second).empty());
}

TEST(Magnified, DrawsTheDifferenceSoManyTimesAsLarge) {
    const LegPair pair = solveLegPair(makeScene(18.0), Side::kRight);
    const Posture& present = pair.present.solution.posture;
    const Posture& reference = pair.reference.solution.posture;
    const Leg& leg = pair.presentProblem.problem.leg;
    EXPECT_EQ(calcMagnified(leg, present, reference, 1.0).configuration(), present.configuration());
    const Posture drawn = calcMagnified(leg, present, reference, 3.0);
    for (const Coordinate c : {Coordinate::kToeOut, Coordinate::kSubtalarPronation, Coordinate::kDorsiflexion, Coordinate::kHipRotation}) {
        EXPECT_NEAR(drawn[c] - reference[c], 3.0 * (present[c] - reference[c]), 1e-12) << nameOf(c);
    }
    EXPECT_EQ(calcMagnified(leg, reference, reference, 3.0).configuration(), reference.configuration());
}

TEST(Magnified, NeverPutsTheHeelThroughTheFloor) {
    Scene scene = makeScene(18.0, Strategy::kSagittalEscape);
    const LegPair pair = solveLegPair(scene, Side::kRight);
    const Posture drawn =
        calcMagnified(pair.presentProblem.problem.leg, pair.reference.solution.posture, pair.present.solution.posture, 3.0);
    EXPECT_GE(drawn[Coordinate::kHeelRise], std::min(0.0, pair.reference.solution.posture[Coordinate::kHeelRise]));
    EXPECT_GE(drawn[Coordinate::kKneeFlexion], 0.0);
}

}  // namespace
}  // namespace ankleup
