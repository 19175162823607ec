// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "movement/task.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

TEST(FindTask, FindsEveryTaskByItsNameAndNothingElse) {
    for (int i = 0; i < kTaskCount; ++i) {
        const auto task = static_cast<Task>(i);
        EXPECT_FALSE(nameOf(task).empty()) << "task " << i << " has no name in kTaskNames";
        EXPECT_EQ(findTask(nameOf(task)), task);
    }
    EXPECT_EQ(findTask("squat"), std::nullopt);
    EXPECT_EQ(findTask(""), std::nullopt);
}

TEST(Task, LungeIsNeitherBilateralNorSingleLeg) {
    EXPECT_FALSE(isBilateral(Task::kKneeToWallLunge));
    EXPECT_FALSE(isSingleLeg(Task::kKneeToWallLunge));
    EXPECT_TRUE(isBilateral(Task::kStanding));
    EXPECT_TRUE(isBilateral(Task::kDoubleLegSquat));
    EXPECT_TRUE(isSingleLeg(Task::kSingleLegStance));
    EXPECT_TRUE(isSingleLeg(Task::kWalkingStance));
}

TEST(Task, SaysWhetherItIsGaitAndWhetherItWantsADepth) {
    EXPECT_TRUE(isGait(Task::kWalkingStance));
    EXPECT_TRUE(isGait(Task::kRunningMidstance));
    EXPECT_FALSE(isGait(Task::kSingleLegSquat));
    EXPECT_TRUE(wantsDepth(Task::kSingleLegSquat));
    EXPECT_TRUE(wantsDepth(Task::kWalkingStance));
    EXPECT_FALSE(wantsDepth(Task::kStepDown));
    EXPECT_FALSE(wantsDepth(Task::kKneeToWallLunge));
}

TEST(FindWallDistance, MovesTheKneeFromEightCentimetresBehindTheToesToTheWall) {
    TaskSetting lunge{.task = Task::kKneeToWallLunge, .phase = 0.0, .wallDistance = 0.12};
    EXPECT_DOUBLE_EQ(findWallDistance(lunge), -0.08);
    lunge.phase = 0.5;
    EXPECT_NEAR(findWallDistance(lunge), 0.02, 1e-15);
    lunge.phase = 1.0;
    EXPECT_NEAR(findWallDistance(lunge), 0.12, 1e-15);
}

TEST(FindTiming, IsThatOfTheMovementInLife) {
    EXPECT_DOUBLE_EQ(findTiming(Task::kSingleLegSquat).duration, 3.0);
    EXPECT_DOUBLE_EQ(findTiming(Task::kDoubleLegSquat).duration, 3.0);
    EXPECT_DOUBLE_EQ(findTiming(Task::kKneeToWallLunge).duration, 3.0);
    EXPECT_DOUBLE_EQ(findTiming(Task::kStepDown).duration, 2.4);
    EXPECT_DOUBLE_EQ(findTiming(Task::kWalkingStance).duration, 0.44);
    EXPECT_DOUBLE_EQ(findTiming(Task::kRunningMidstance).duration, 0.25);
    EXPECT_DOUBLE_EQ(findTiming(Task::kWalkingStance).defaultSpeed, 0.25);
    EXPECT_DOUBLE_EQ(findTiming(Task::kRunningMidstance).defaultSpeed, 0.1);
    EXPECT_DOUBLE_EQ(findTiming(Task::kStepDown).defaultSpeed, 1.0);
    for (const Task task : {Task::kStanding, Task::kSingleLegStance}) {
        EXPECT_FALSE(hasPhase(task));
        EXPECT_DOUBLE_EQ(findTiming(task).duration, 0.0);
    }
}

TEST(FindPhaseAt, GoesThereAndBackInASquat) {
    const Task squat = Task::kDoubleLegSquat;
    EXPECT_NEAR(findPhaseAt(squat, 0.0), 0.0, 1e-15);
    EXPECT_NEAR(findPhaseAt(squat, 0.75), 0.5, 1e-15);
    EXPECT_NEAR(findPhaseAt(squat, 1.5), 1.0, 1e-15);
    EXPECT_NEAR(findPhaseAt(squat, 2.25), 0.5, 1e-15);
    EXPECT_NEAR(findPhaseAt(squat, 3.0), 0.0, 1e-15);
    EXPECT_NEAR(findPhaseAt(squat, 0.5), 0.25, 1e-15);  // (1 - cos 60 deg) / 2
}

TEST(FindPhaseAt, RunsThroughStanceOnceInGaitAndStaysAtItsEnd) {
    EXPECT_NEAR(findPhaseAt(Task::kWalkingStance, 0.11), 0.25, 1e-15);
    EXPECT_DOUBLE_EQ(findPhaseAt(Task::kWalkingStance, 0.44), 1.0);
    EXPECT_DOUBLE_EQ(findPhaseAt(Task::kWalkingStance, 0.60), 1.0);
    EXPECT_DOUBLE_EQ(findPhaseAt(Task::kRunningMidstance, 0.0), 0.0);
    EXPECT_DOUBLE_EQ(findPhaseAt(Task::kStanding, 1.0), 0.0);
}

}  // namespace
}  // namespace ankleup
