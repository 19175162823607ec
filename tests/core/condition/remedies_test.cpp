// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include "condition/condition.h"

namespace ankleup {
namespace {

constexpr double kRounding = 1e-14;

Condition limited(double limitDeg, Cause cause) {
    Condition condition;
    condition.dorsiflexionLimit = radians(limitDeg);
    condition.cause = cause;
    return condition;
}

double limitAfter(RemedyKind kind, double strength, double limitDeg, Cause cause) {
    return degrees(withRemedies(limited(limitDeg, cause), {}, {{kind, strength}}).dorsiflexionLimit);
}

TEST(FindRemedy, FindsEveryRemedyByItsName) {
    for (int i = 0; i < kRemedyCount; ++i) {
        const auto kind = static_cast<RemedyKind>(i);
        EXPECT_FALSE(nameOf(kind).empty()) << "remedy " << i << " has no name in kRemedyNames";
        EXPECT_EQ(findRemedy(nameOf(kind)), kind);
    }
    EXPECT_EQ(findRemedy("surgery"), std::nullopt);
}

TEST(StrategyWeights, OnlyGivesAllWeightToOne) {
    const StrategyWeights weights = StrategyWeights::only(Strategy::kTurnOut);
    EXPECT_EQ(weights.weight, (std::array<double, kStrategyCount>{0.0, 0.0, 1.0, 0.0}));
    EXPECT_EQ(StrategyWeights{}, StrategyWeights::only(Strategy::kMixed));
}

TEST(WithRemedies, StretchingRaisesTheLimitOfACalfAndLeavesAJoint) {
    EXPECT_NEAR(limitAfter(RemedyKind::kCalfStretching, 1.0, 18.0, Cause::kSoleus), 20.5, kRounding * 100);
    EXPECT_NEAR(limitAfter(RemedyKind::kCalfStretching, 0.4, 18.0, Cause::kGastroc), 19.0, kRounding * 100);
    EXPECT_NEAR(limitAfter(RemedyKind::kLongTermStretching, 1.0, 18.0, Cause::kGastroc), 23.2, kRounding * 100);
    EXPECT_NEAR(limitAfter(RemedyKind::kLongTermStretching, 0.5, 18.0, Cause::kSoleus), 20.6, kRounding * 100);
    for (const RemedyKind kind : {RemedyKind::kCalfStretching, RemedyKind::kLongTermStretching}) {
        EXPECT_FALSE(fits(kind, {}, limited(18.0, Cause::kJoint)));
        EXPECT_EQ(withRemedies(limited(18.0, Cause::kJoint), {}, {{kind, 1.0}}), limited(18.0, Cause::kJoint));
    }
}

TEST(WithRemedies, MobilisationRaisesTheLimitOfAJointOnly) {
    EXPECT_NEAR(limitAfter(RemedyKind::kJointMobilisation, 1.0, 18.0, Cause::kJoint), 20.0, kRounding * 100);
    EXPECT_NEAR(limitAfter(RemedyKind::kJointMobilisation, 1.0, 18.0, Cause::kSoleus), 18.0, kRounding * 100);
    EXPECT_FALSE(fits(RemedyKind::kJointMobilisation, {}, limited(18.0, Cause::kGastroc)));
}

TEST(WithRemedies, SupportsAddUpAndStayInTheirRange) {
    Body flat;
    flat.footType = 0.5;
    Condition condition;
    condition.heelLift = radians(6.0);
    condition.insole = radians(1.0);
    const Condition one = withRemedies(condition, flat, {{RemedyKind::kHeelLift, 0.5}, {RemedyKind::kInsole, 1.0}});
    EXPECT_NEAR(degrees(one.heelLift), 10.0, 1e-12);
    EXPECT_NEAR(degrees(one.insole), 6.0, 1e-12);
    const Condition both =
        withRemedies(condition, flat, {{RemedyKind::kHeelLift, 1.0}, {RemedyKind::kInsole, 1.0}, {RemedyKind::kArchSupport, 1.0}});
    EXPECT_DOUBLE_EQ(both.heelLift, radians(12.0));
    EXPECT_DOUBLE_EQ(both.insole, radians(8.0));
}

TEST(WithRemedies, ClampsTheLimitAtTheFreeAnkle) {
    EXPECT_DOUBLE_EQ(withRemedies(limited(39.0, Cause::kSoleus), {}, {{RemedyKind::kLongTermStretching, 1.0}}).dorsiflexionLimit,
                     kFreeDorsiflexionLimit);
}

TEST(WithRemedies, ArchSupportNeedsAPronatedFoot) {
    Body body;
    for (const double footType : {-1.0, 0.0}) {
        body.footType = footType;
        EXPECT_EQ(withRemedies({}, body, {{RemedyKind::kArchSupport, 1.0}}), Condition{}) << "foot type " << footType;
    }
    body.footType = 0.1;
    EXPECT_NEAR(degrees(withRemedies({}, body, {{RemedyKind::kArchSupport, 1.0}}).insole), 6.0, 1e-12);
}

TEST(WithRemedies, StrengtheningHelpsWhatIsWeak) {
    Condition weak;
    weak.footControl = 0.5;
    weak.hipControl = 0.9;
    const Condition treated = withRemedies(weak, {}, {{RemedyKind::kFootStrengthening, 1.0}, {RemedyKind::kHipStrengthening, 1.0}});
    EXPECT_NEAR(treated.footControl, 0.7, kRounding);
    EXPECT_DOUBLE_EQ(treated.hipControl, 1.0);
    EXPECT_FALSE(fits(RemedyKind::kFootStrengthening, {}, {}));
    EXPECT_FALSE(fits(RemedyKind::kHipStrengthening, {}, {}));
    EXPECT_EQ(withRemedies({}, {}, {{RemedyKind::kHipStrengthening, 1.0}}), Condition{});
}

TEST(WithRemedies, RetrainingMovesTheStrategyWhateverItsScale) {
    Condition condition;
    condition.hipControl = 0.4;
    for (const double scale : {1.0, 20.0}) {
        condition.strategy.weight = {0.5 * scale, 0.5 * scale, 0.0, 0.0};
        const Condition treated = withRemedies(condition, {}, {{RemedyKind::kMovementRetraining, 0.5}});
        EXPECT_NEAR(treated.hipControl, 0.55, kRounding);
        EXPECT_NEAR(treated.strategy[Strategy::kMixed], 0.5, kRounding);
        EXPECT_NEAR(treated.strategy[Strategy::kPronate], 0.25, kRounding);
        EXPECT_NEAR(treated.strategy[Strategy::kSagittalEscape], 0.25, kRounding);
        EXPECT_DOUBLE_EQ(treated.strategy[Strategy::kTurnOut], 0.0);
    }
}

TEST(WithRemedies, OrderDoesNotMatterAndNoStrengthChangesNothing) {
    Condition condition = limited(18.0, Cause::kSoleus);
    condition.hipControl = 0.85;
    std::vector<Remedy> remedies;
    for (int i = 0; i < kRemedyCount; ++i) remedies.push_back({static_cast<RemedyKind>(i), 1.0});
    const Condition forwards = withRemedies(condition, {}, remedies);
    const Condition backwards = withRemedies(condition, {}, {remedies.rbegin(), remedies.rend()});
    EXPECT_NEAR(forwards.dorsiflexionLimit, backwards.dorsiflexionLimit, kRounding);
    EXPECT_NEAR(forwards.hipControl, backwards.hipControl, kRounding);
    EXPECT_NEAR(forwards.insole, backwards.insole, kRounding);
    EXPECT_EQ(forwards.strategy, backwards.strategy);

    for (Remedy& remedy : remedies) remedy.strength = 0.0;
    EXPECT_EQ(withRemedies(condition, {}, remedies), condition);
}

}  // namespace
}  // namespace ankleup
