// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/limit_scale.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

Condition of(Cause cause) {
    Condition condition;
    condition.cause = cause;
    return condition;
}

TEST(WallScale, IsTheWallTestWithinAFifthOfAMillimetre) {
    for (const Cause cause : {Cause::kJoint, Cause::kSoleus}) {
        const std::optional<WallScale> scale = calcWallScale({}, of(cause));
        ASSERT_TRUE(scale);
        for (const double limitDeg : {2.0, 3.0, 9.0, 18.0, 18.7, 27.0, 35.0, 37.0, 39.0, 40.0}) {
            Condition condition = findWallTestCondition(of(cause));
            condition.dorsiflexionLimit = radians(limitDeg);
            const std::optional<WallTestResult> test = calcWallTest({}, condition);
            ASSERT_TRUE(test);
            const WallTestResult read = scale->at(radians(limitDeg));
            EXPECT_NEAR(100.0 * read.distance, 100.0 * test->distance, 0.02) << limitDeg;
            EXPECT_NEAR(read.shankLean, test->shankLean, 0.05) << limitDeg;
            EXPECT_NEAR(degrees(scale->findLimit(&WallTestResult::distance, read.distance)), limitDeg, 1e-9);
            EXPECT_NEAR(degrees(scale->findLimit(&WallTestResult::shankLean, read.shankLean)), limitDeg, 1e-9);
        }
    }
}

TEST(WallScale, EndsWhereTheModelEndsAndKnowsWhoseItIs) {
    const std::optional<WallScale> scale = calcWallScale({}, of(Cause::kJoint));
    ASSERT_TRUE(scale);
    EXPECT_NEAR(100.0 * scale->range(&WallTestResult::distance).low, -6.1, 0.06);
    EXPECT_NEAR(100.0 * scale->range(&WallTestResult::distance).high, 15.7, 0.06);
    EXPECT_NEAR(degrees(scale->findLimit(&WallTestResult::distance, 0.5)), 40.0, 1e-9);
    EXPECT_NEAR(degrees(scale->findLimit(&WallTestResult::distance, -0.5)), 2.0, 1e-9);
    Condition stiffer = of(Cause::kJoint);
    stiffer.dorsiflexionLimit = radians(9.0);
    stiffer.heelLift = 0.1;
    EXPECT_TRUE(scale->isOf({}, stiffer)) << "neither limit nor support changes the scale";
    EXPECT_FALSE(scale->isOf({}, of(Cause::kSoleus)));
    Body tall;
    tall.height = 1.9;
    EXPECT_FALSE(scale->isOf(tall, stiffer));
    EXPECT_FALSE(calcWallScale({}, of(Cause::kGastroc)));
}

TEST(LimitScale, GoniometerReadingsAreBelowTheLimit) {
    const double limit = radians(36.0);
    EXPECT_NEAR(*readLimit(LimitScale::kLimit, of(Cause::kJoint), limit, nullptr), 36.0, 1e-9);
    EXPECT_NEAR(*readLimit(LimitScale::kUnloaded, of(Cause::kJoint), limit, nullptr), 20.0, 1e-9);
    EXPECT_NEAR(*readLimit(LimitScale::kUnloaded, of(Cause::kGastroc), limit, nullptr), 4.0, 1e-9);
    EXPECT_NEAR(*readLimit(LimitScale::kLoadedStraight, of(Cause::kGastroc), limit, nullptr), 17.5, 1e-9);
    EXPECT_NEAR(*readLimit(LimitScale::kLoadedStraight, of(Cause::kGastroc), radians(20.0), nullptr), 1.5, 1e-9);
}

TEST(LimitScale, SaysNothingWhereItCannotBeRead) {
    const double limit = radians(18.0);
    EXPECT_FALSE(readLimit(LimitScale::kWallTest, of(Cause::kGastroc), limit, nullptr));
    EXPECT_FALSE(readLimit(LimitScale::kShank, of(Cause::kGastroc), limit, nullptr));
    EXPECT_FALSE(readLimit(LimitScale::kLoadedStraight, of(Cause::kJoint), limit, nullptr));
    EXPECT_FALSE(readLimit(LimitScale::kWallTest, of(Cause::kJoint), limit, nullptr)) << "never guessed";
    EXPECT_FALSE(findLimit(LimitScale::kShank, of(Cause::kJoint), 27.0, nullptr));
}

TEST(LimitScale, IsReadBackwards) {
    for (const Cause cause : {Cause::kJoint, Cause::kSoleus, Cause::kGastroc}) {
        const std::optional<WallScale> wall = calcWallScale({}, of(cause));
        for (int i = 0; i < kLimitScaleCount; ++i) {
            const auto scale = static_cast<LimitScale>(i);
            if (!isReadable(scale, cause)) continue;
            for (const double limitDeg : {2.0, 11.0, 18.0, 33.3, 40.0}) {
                const auto reading = readLimit(scale, of(cause), radians(limitDeg), wall ? &*wall : nullptr);
                ASSERT_TRUE(reading) << i;
                EXPECT_NEAR(degrees(*findLimit(scale, of(cause), *reading, wall ? &*wall : nullptr)), limitDeg, 1e-9) << i;
            }
        }
    }
    EXPECT_NEAR(degrees(*findLimit(LimitScale::kUnloaded, of(Cause::kJoint), 90.0, nullptr)), 40.0, 1e-9);
}

}  // namespace
}  // namespace ankleup
