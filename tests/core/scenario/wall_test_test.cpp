// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/wall_test.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace ankleup {
namespace {

Condition limited(double limitDeg, Cause cause = Cause::kJoint) {
    Condition condition = findWallTestCondition({});
    condition.dorsiflexionLimit = radians(limitDeg);
    condition.cause = cause;
    return condition;
}

struct Printed {
    double limitDeg;
    double distanceCm;
    double shankLeanDeg;
};

// docs/01-model.md section 6, default body. One digit is printed.
constexpr Printed kJointTable[] = {{2, -6.1, 12.2}, {5, -4.0, 15.1},  {10, -0.7, 19.9}, {18, 4.4, 27.4},
                                   {26, 9.1, 34.8}, {36, 14.2, 43.8}, {40, 15.7, 46.7}};
constexpr Printed kSoleusTable[] = {{2, -5.0, 0}, {5, -3.0, 0}, {10, 0.3, 0}, {18, 5.2, 0}, {26, 9.8, 0}, {36, 14.7, 0}, {40, 15.7, 0}};
constexpr double kHalfDigit = 0.05 + 1e-9;

TEST(CalcWallTest, GivesTheModelsOwnTableForAStiffJoint) {
    for (const Printed& row : kJointTable) {
        const std::optional<WallTestResult> result = calcWallTest({}, limited(row.limitDeg));
        ASSERT_TRUE(result) << row.limitDeg;
        EXPECT_NEAR(100.0 * result->distance, row.distanceCm, kHalfDigit) << "limit " << row.limitDeg << " deg";
        EXPECT_NEAR(result->shankLean, row.shankLeanDeg, kHalfDigit) << "limit " << row.limitDeg << " deg";
    }
}

TEST(CalcWallTest, GivesTheModelsOwnTableForAStiffSoleus) {
    for (const Printed& row : kSoleusTable) {
        const std::optional<WallTestResult> result = calcWallTest({}, limited(row.limitDeg, Cause::kSoleus));
        ASSERT_TRUE(result) << row.limitDeg;
        EXPECT_NEAR(100.0 * result->distance, row.distanceCm, kHalfDigit) << "limit " << row.limitDeg << " deg";
    }
}

TEST(CalcWallTest, AgreesWithTheIndependentImplementation) {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/../shared/reference/posture_cases.json");
    if (!file) GTEST_SKIP() << "no reference data beside the project";
    constexpr double kTolerance = 1e-6;  // m and deg: both follow the same steps
    double worst = 0.0;
    const nlohmann::json cases = nlohmann::json::parse(file);
    for (const auto& row : cases.at("wblt")) {
        const std::optional<WallTestResult> result = calcWallTest({}, limited(row.at("df_limit")));
        ASSERT_TRUE(result);
        EXPECT_NEAR(result->distance, row.at("max_distance_m").get<double>(), kTolerance);
        EXPECT_NEAR(result->shankLean, row.at("angle_deg").get<double>(), kTolerance);
        worst = std::max({worst, std::abs(result->distance - row.at("max_distance_m").get<double>()),
                          std::abs(result->shankLean - row.at("angle_deg").get<double>())});
    }
    std::cout << "largest difference of the wall test (m, deg): " << worst << "\n";
}

TEST(CalcWallTest, AShortGastrocnemiusDoesNotShow) {
    for (const double limitDeg : {4.0, 20.0, 40.0}) {
        const std::optional<WallTestResult> result = calcWallTest({}, limited(limitDeg, Cause::kGastroc));
        ASSERT_TRUE(result);
        EXPECT_NEAR(100.0 * result->distance, 15.7, kHalfDigit) << "limit " << limitDeg << " deg";
    }
}

TEST(CalcWallTest, HasNoResultWhenTheHeelCannotStayDown) {
    EXPECT_FALSE(calcWallTest({}, limited(-25.0))) << "an ankle fixed in plantarflexion, outside the app's range";
}

TEST(FindWallTestCondition, KeepsTheLegAndTakesAwayWhatLiesUnderIt) {
    Condition condition;
    condition.dorsiflexionLimit = radians(12.0);
    condition.cause = Cause::kSoleus;
    condition.eversionLimit = radians(6.0);
    condition.rotationLimit = radians(12.0);
    condition.footControl = 0.3;
    condition.hipControl = 0.4;
    condition.dorsiflexorStrength = 0.5;
    Condition expected = condition;
    expected.toeOut = 0.0;
    condition.floorWedge = condition.heelWedge = condition.forefootWedge = condition.heelLift = condition.insole = radians(3.0);
    condition.strategy = StrategyWeights::only(Strategy::kTurnOut);
    EXPECT_EQ(findWallTestCondition(condition), expected);
}

TEST(CalcLimitFromWallDistance, ReadsTheTableBackwards) {
    for (const Cause cause : {Cause::kJoint, Cause::kSoleus}) {
        for (const double limitDeg : {5.0, 10.0, 18.0, 26.0, 36.0}) {
            const WallTestResult forwards = *calcWallTest({}, limited(limitDeg, cause));
            const WallTestLimit byDistance = calcLimitFromWallDistance({}, limited(30.0, cause), forwards.distance);
            EXPECT_EQ(byDistance.reading, WallTestReading::kFound);
            EXPECT_NEAR(degrees(*byDistance.limit), limitDeg, 0.015) << "bisection ends within .01 deg; a distance is known to 5 um";
            const WallTestLimit byLean = calcLimitFromShankLean({}, limited(30.0, cause), forwards.shankLean);
            EXPECT_EQ(byLean.reading, WallTestReading::kFound);
            EXPECT_NEAR(degrees(*byLean.limit), limitDeg, 0.015);
        }
    }
}

TEST(CalcLimitFromWallDistance, SixCentimetresMeanOtherLimitsForOtherHeights) {
    constexpr double kPrinted[][2] = {{1.55, 22.9}, {1.72, 20.7}, {1.90, 18.8}};
    for (const auto& [height, limitDeg] : kPrinted) {
        Body body;
        body.height = height;
        EXPECT_NEAR(degrees(*calcLimitFromWallDistance(body, {}, 0.06).limit), limitDeg, kHalfDigit) << height << " m";
    }
}

TEST(CalcLimitFromWallDistance, SaysWhenTheModelEnds) {
    const WallTestLimit low = calcLimitFromWallDistance({}, {}, -0.07);
    EXPECT_EQ(low.reading, WallTestReading::kBelowModel);
    EXPECT_DOUBLE_EQ(*low.limit, radians(2.0));
    const WallTestLimit high = calcLimitFromWallDistance({}, {}, 0.18);
    EXPECT_EQ(high.reading, WallTestReading::kAboveModel);
    EXPECT_DOUBLE_EQ(*high.limit, radians(40.0));

    // Up to a millimetre beyond an end is that end.
    const double greatest = calcWallTest({}, limited(40.0))->distance;
    EXPECT_EQ(calcLimitFromWallDistance({}, {}, greatest + 0.0009).reading, WallTestReading::kFound);
    EXPECT_DOUBLE_EQ(*calcLimitFromWallDistance({}, {}, greatest + 0.0009).limit, radians(40.0));
    EXPECT_EQ(calcLimitFromWallDistance({}, {}, greatest + 0.0011).reading, WallTestReading::kAboveModel);
    const double least = calcWallTest({}, limited(2.0))->distance;
    EXPECT_EQ(calcLimitFromWallDistance({}, {}, least - 0.0009).reading, WallTestReading::kFound);
    EXPECT_DOUBLE_EQ(*calcLimitFromWallDistance({}, {}, least - 0.0009).limit, radians(2.0));
}

TEST(CalcLimitFromWallDistance, SaysNothingAboutAGastrocnemius) {
    const WallTestLimit limit = calcLimitFromWallDistance({}, limited(18.0, Cause::kGastroc), 0.05);
    EXPECT_EQ(limit.reading, WallTestReading::kSaysNothing);
    EXPECT_FALSE(limit.limit);
}

TEST(CalcLimitFromWallDistance, DoesNotAskWhatLiesUnderTheFootToday) {
    Condition today;
    today.heelLift = radians(8.0);
    today.toeOut = radians(15.0);
    today.strategy = StrategyWeights::only(Strategy::kSagittalEscape);
    EXPECT_EQ(calcLimitFromWallDistance({}, today, 0.06).limit, calcLimitFromWallDistance({}, {}, 0.06).limit);
}

}  // namespace
}  // namespace ankleup
