// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/frame_plan.h"

#include <gtest/gtest.h>

namespace ankleup::testing {
namespace {

TEST(FramePlan, HoldsOneCycleThereAndBack) {
    const auto plan = planFrames(Task::kSingleLegSquat, {});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->count(), 180) << "3 s at 60 per second";
    EXPECT_DOUBLE_EQ(plan->count() / plan->fps, 3.0);
    EXPECT_DOUBLE_EQ(plan->phases[0], 0.0);
    EXPECT_NEAR(plan->phases[45], 0.5, 1e-12);
    EXPECT_NEAR(plan->phases[90], 1.0, 1e-12);
    // The one after the last would be the first: it loops.
    for (int k = 1; k < 180; ++k) EXPECT_NEAR(plan->phases[k], plan->phases[180 - k], 1e-12) << k;
    EXPECT_GT(plan->phases[179], 0.0);
}

TEST(FramePlan, OfGaitEndsWithTheEndOfTheMovement) {
    const auto walk = planFrames(Task::kWalkingStance, {});
    ASSERT_TRUE(walk);
    EXPECT_EQ(walk->count(), 107) << "round(60 * .44 / .25) and one more";
    EXPECT_DOUBLE_EQ(walk->phases.front(), 0.0);
    EXPECT_DOUBLE_EQ(walk->phases[53], 0.5);
    EXPECT_DOUBLE_EQ(walk->phases.back(), 1.0);
    EXPECT_EQ(planFrames(Task::kRunningMidstance, {})->count(), 151);
    EXPECT_EQ(planFrames(Task::kWalkingStance, {.fps = 30.0, .speed = 1.0, .frames = {}})->count(), 14);
}

TEST(FramePlan, RoundsTheNumberOfFrames) {
    EXPECT_EQ(planFrames(Task::kStepDown, {.fps = 25.0, .speed = 0.7, .frames = {}})->count(), 86) << "85.7";
    EXPECT_EQ(planFrames(Task::kStepDown, {.fps = 29.97, .speed = {}, .frames = {}})->count(), 72) << "71.9";
}

TEST(FramePlan, TakesSoManyFramesWhateverTheSpeed) {
    const auto squat = planFrames(Task::kDoubleLegSquat, {.fps = 30.0, .speed = {}, .frames = 121});
    ASSERT_TRUE(squat);
    EXPECT_EQ(squat->count(), 121);
    EXPECT_NEAR(squat->count() / squat->fps, 4.033, 1e-3);
    const auto walk = planFrames(Task::kWalkingStance, {.fps = 30.0, .speed = {}, .frames = 3});
    EXPECT_EQ(walk->phases, (std::vector{0.0, 0.5, 1.0}));
}

TEST(FramePlan, SaysWhyThereIsNone) {
    const auto complaint = [](Task task, const FilmPace& pace) {
        const auto plan = planFrames(task, pace);
        return plan ? "none" : plan.error().code + ": " + plan.error().message;
    };
    EXPECT_EQ(complaint(Task::kStanding, {}),
              "usage: the task standing has no movement to film; write it as a .png, or choose a task that moves");
    EXPECT_EQ(complaint(Task::kStepDown, {.frames = 0}), "usage: the film would have 0 frames; allowed are 1 to 36000");
    EXPECT_EQ(complaint(Task::kWalkingStance, {.frames = 1}), "usage: the film would have 1 frames; allowed are 2 to 36000");
    EXPECT_EQ(complaint(Task::kSingleLegSquat, {.fps = 240.0, .speed = 0.01, .frames = {}}),
              "usage: the film would have 72000 frames; allowed are 1 to 36000");
    EXPECT_EQ(complaint(Task::kStepDown, {.frames = 36000}), "none");
}

}  // namespace
}  // namespace ankleup::testing
