// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// What the wall test of the default body gives for a dorsiflexion limit, and the limit for a reading, as printed when it was calibrated.
#include <gtest/gtest.h>

#include "scenario/wall_test.h"

namespace ankleup {
namespace {

constexpr double kHalfDigit = 0.05;  // of a centimetre or a degree

struct Row {
    double limitDeg;
    double jointCm;
    double jointLeanDeg;
    double soleusCm;
};
constexpr Row kRows[] = {{2.0, -6.1, 12.2, -5.0}, {5.0, -4.0, 15.1, -3.0},  {10.0, -0.7, 19.9, 0.3}, {18.0, 4.4, 27.4, 5.2},
                         {26.0, 9.1, 34.8, 9.8},  {36.0, 14.2, 43.8, 14.7}, {40.0, 15.7, 46.7, 15.7}};

Condition makeCondition(double limitDeg, Cause cause) {
    Condition condition;
    condition.dorsiflexionLimit = radians(limitDeg);
    condition.cause = cause;
    return findWallTestCondition(condition);
}

double calcDistanceCm(double limitDeg, Cause cause) {
    return 100.0 * calcWallTest(Body{}, makeCondition(limitDeg, cause)).value().distance;
}

TEST(WallTestTable, LimitGivesThePrintedReading) {
    for (const Row& row : kRows) {
        EXPECT_NEAR(calcDistanceCm(row.limitDeg, Cause::kJoint), row.jointCm, kHalfDigit) << row.limitDeg;
        EXPECT_NEAR(calcDistanceCm(row.limitDeg, Cause::kSoleus), row.soleusCm, kHalfDigit) << row.limitDeg;
        const auto result = calcWallTest(Body{}, makeCondition(row.limitDeg, Cause::kJoint));
        EXPECT_NEAR(result.value().shankLean, row.jointLeanDeg, kHalfDigit) << row.limitDeg;
    }
}

TEST(WallTestTable, EveryGastrocnemiusReadsAlike) {
    for (const Row& row : kRows) EXPECT_NEAR(calcDistanceCm(row.limitDeg, Cause::kGastroc), 15.7, kHalfDigit) << row.limitDeg;
}

// Claim S4: 4.4 cm are a limit of 18 deg; and the three heights of the interface for 6 cm.
TEST(WallTestTable, ReadingGivesThePrintedLimit) {
    const auto readLimitDeg = [](double height, double distance) {
        Body body;
        body.height = height;
        return degrees(calcLimitFromWallDistance(body, Condition{}, distance).limit.value());
    };
    EXPECT_NEAR(readLimitDeg(1.72, 0.044), 18.0, 0.1);
    EXPECT_NEAR(readLimitDeg(1.55, 0.06), 22.9, kHalfDigit);
    EXPECT_NEAR(readLimitDeg(1.72, 0.06), 20.7, kHalfDigit);
    EXPECT_NEAR(readLimitDeg(1.90, 0.06), 18.8, kHalfDigit);
}

}  // namespace
}  // namespace ankleup
