// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/playback.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "base/angle.h"

namespace ankleup::testing {
namespace {

constexpr double kRounding = 1e-12;
constexpr std::array kThereAndBack = {Task::kDoubleLegSquat, Task::kSingleLegSquat, Task::kStepDown, Task::kKneeToWallLunge};
constexpr std::array kGait = {Task::kWalkingStance, Task::kRunningMidstance};

TEST(FindPlayDuration, IsTheNaturalOneAtTheSpeedAndForGaitPauseAndReturnBeside) {
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kDoubleLegSquat, 1.0), 3.0);
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kSingleLegSquat, 0.5), 6.0);
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kStepDown, 1.0), 2.4);
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kKneeToWallLunge, 0.25), 12.0);
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kWalkingStance, 0.25), 0.44 / 0.25 + 0.3 + 0.5);
    EXPECT_DOUBLE_EQ(findPlayDuration(Task::kRunningMidstance, 0.1), 0.25 / 0.1 + 0.3 + 0.5);
}

TEST(FindPlayPosition, GoesThereAndBackAsACosine) {
    for (const Task task : kThereAndBack) {
        const double whole = findPlayDuration(task, 0.5);
        for (const double part : {0.0, 0.1, 0.25, 0.5, 0.6, 0.9}) {
            const PlayPosition position = findPlayPosition(task, 0.5, part * whole);
            EXPECT_NEAR(position.phase, (1.0 - std::cos(2.0 * kPi * part)) / 2.0, kRounding) << nameOf(task) << " " << part;
            EXPECT_FALSE(position.returning);
            EXPECT_FALSE(position.ended);
        }
        EXPECT_TRUE(findPlayPosition(task, 0.5, whole).ended);
        EXPECT_NEAR(findPlayPosition(task, 0.5, 2.25 * whole).phase, 0.5, kRounding);
    }
}

TEST(FindPlayPosition, GaitGoesEvenlyThenStandsThenReturns) {
    for (const Task task : kGait) {
        const double speed = 0.2;
        const double moving = findTiming(task).duration / speed;
        const auto at = [&](double time) { return findPlayPosition(task, speed, time); };
        EXPECT_NEAR(at(0.0).phase, 0.0, kRounding);
        EXPECT_NEAR(at(0.45 * moving).phase, 0.45, kRounding);
        EXPECT_FALSE(at(0.99 * moving).ended);
        EXPECT_EQ(at(moving + 0.15).phase, 1.0);
        EXPECT_FALSE(at(moving + 0.15).returning) << "it stands before it returns";
        EXPECT_TRUE(at(moving + 0.15).ended) << "the return is no part of the movement";
        EXPECT_NEAR(at(moving + 0.3 + 0.25).phase, 0.5, kRounding);
        EXPECT_TRUE(at(moving + 0.3 + 0.25).returning);
        EXPECT_GT(at(moving + 0.3 + 0.1).phase, at(moving + 0.3 + 0.2).phase);
        EXPECT_NEAR(at(moving + 0.3 + 0.5 + 0.3 * moving).phase, 0.3, kRounding);
        EXPECT_FALSE(at(moving + 0.3 + 0.5 + 0.3 * moving).returning);
    }
}

TEST(FindPlayTime, IsTheInverseOfThePosition) {
    for (int i = 0; i < kTaskCount; ++i) {
        const auto task = static_cast<Task>(i);
        if (!hasPhase(task)) continue;
        for (const double speed : {0.1, 0.25, 1.0}) {
            for (const double phase : {0.0, 0.01, 0.3, 0.5, 0.85, 0.99}) {
                const PlayPosition position = findPlayPosition(task, speed, findPlayTime(task, speed, phase));
                EXPECT_NEAR(position.phase, phase, kRounding) << nameOf(task) << " at speed " << speed;
                EXPECT_FALSE(position.returning);
            }
        }
    }
}

TEST(FindPlayTime, GoesOnFromTheDeepestButStartsGaitAnew) {
    EXPECT_DOUBLE_EQ(findPlayTime(Task::kSingleLegSquat, 1.0, 1.0), 1.5);
    for (const Task task : kGait) EXPECT_EQ(findPlayTime(task, 0.25, 1.0), 0.0);
}

TEST(CarryPlayTime, KeepsTheMovementWhereItIsAtAnotherSpeed) {
    for (const Task task : {Task::kSingleLegSquat, Task::kWalkingStance}) {
        const double whole = findPlayDuration(task, 0.5);
        for (const double part : {0.05, 0.4, 0.6, 0.8, 0.95}) {
            const PlayPosition before = findPlayPosition(task, 0.5, part * whole);
            const double carried = carryPlayTime(task, (2.0 + part) * whole, 0.5, 0.1);
            const PlayPosition after = findPlayPosition(task, 0.1, carried);
            EXPECT_NEAR(after.phase, before.phase, kRounding) << nameOf(task) << " " << part;
            EXPECT_EQ(after.returning, before.returning);
            EXPECT_LT(carried, findPlayDuration(task, 0.1));
        }
    }
    // On its way up it goes on up.
    EXPECT_DOUBLE_EQ(carryPlayTime(Task::kSingleLegSquat, 2.25, 1.0, 0.5), 4.5);
    // The return takes its half second at every speed.
    EXPECT_NEAR(carryPlayTime(Task::kWalkingStance, 0.44 + 0.3 + 0.2, 1.0, 0.25), 4.0 * 0.44 + 0.3 + 0.2, kRounding);
}

}  // namespace
}  // namespace ankleup::testing
