// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/remedy_effect.h"

#include <gtest/gtest.h>

#include "condition/supports.h"

namespace ankleup {
namespace {

Condition stiffSoleus(double limitDeg) {
    Condition condition;
    condition.dorsiflexionLimit = radians(limitDeg);
    condition.cause = Cause::kSoleus;
    return condition;
}

TEST(RemedyEffect, TellsEachRemedyAfterThoseBeforeIt) {
    const std::vector<Remedy> both = {{RemedyKind::kCalfStretching, 1.0}, {RemedyKind::kLongTermStretching, 0.5}};
    const RemedyEffect first = calcRemedyEffect({}, stiffSoleus(18), both, RemedyKind::kCalfStretching);
    EXPECT_NEAR(degrees(first.before), 18.0, 1e-12);
    EXPECT_NEAR(degrees(first.after), 20.5, 1e-12);
    const RemedyEffect second = calcRemedyEffect({}, stiffSoleus(18), both, RemedyKind::kLongTermStretching);
    EXPECT_NEAR(degrees(second.before), 20.5, 1e-12);
    EXPECT_NEAR(degrees(second.after), 23.1, 1e-12);
    EXPECT_FALSE(first.isCutShort());
    EXPECT_FALSE(second.isCutShort());
}

TEST(RemedyEffect, KnowsWhereTheRangeEnds) {
    const RemedyEffect effect =
        calcRemedyEffect({}, stiffSoleus(38), {{RemedyKind::kLongTermStretching, 1.0}}, RemedyKind::kLongTermStretching);
    EXPECT_NEAR(degrees(effect.after), 40.0, 1e-12);
    EXPECT_NEAR(degrees(effect.wanted), 5.2, 1e-12);
    EXPECT_TRUE(effect.isCutShort());
}

TEST(RemedyEffect, KnowsWhereTheRangeEndsForOneThatLowers) {
    RemedyEffect effect{.fits = true, .wanted = -0.2, .before = 0.5, .after = 0.3};
    EXPECT_FALSE(effect.isCutShort());
    effect.after = 0.4;
    EXPECT_TRUE(effect.isCutShort());
}

TEST(RemedyEffect, OfOneThatDoesNotFitIsNothing) {
    const RemedyEffect effect =
        calcRemedyEffect({}, stiffSoleus(18), {{RemedyKind::kJointMobilisation, 1.0}}, RemedyKind::kJointMobilisation);
    EXPECT_FALSE(effect.fits);
    EXPECT_EQ(effect.after, effect.before);
    EXPECT_EQ(effect.wanted, 0.0);
    EXPECT_FALSE(effect.isCutShort());
}

// Whatever the remedy: what it is said to gain is what the condition gains.
TEST(RemedyEffect, GainsAreThoseOfTheRemedies) {
    Condition condition = stiffSoleus(18);
    condition.footControl = condition.hipControl = 0.5;
    Body body;
    body.footType = 1.0;
    for (int i = 0; i < kRemedyCount; ++i) {
        const auto kind = static_cast<RemedyKind>(i);
        condition.cause = kind == RemedyKind::kJointMobilisation ? Cause::kJoint : Cause::kSoleus;
        const RemedyEffect effect = calcRemedyEffect(body, condition, {{kind, 0.5}}, kind);
        EXPECT_TRUE(effect.fits) << nameOf(kind);
        EXPECT_NEAR(effect.after - effect.before, 0.5 * findRemedyGain(kind), 1e-12) << nameOf(kind);
        EXPECT_GT(findRemedyGain(kind), 0.0) << nameOf(kind);
    }
}

TEST(HeelLift, OfEightDegreesIsTwentyFiveMillimetresUnderADefaultFoot) {
    EXPECT_NEAR(1000.0 * findHeelLiftHeight({}, radians(8.0)), 25.0, 0.2);
    EXPECT_EQ(findHeelLiftHeight({}, 0.0), 0.0);
}

}  // namespace
}  // namespace ankleup
