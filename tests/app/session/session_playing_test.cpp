// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <cmath>

#include "app/session/driven_session.h"
#include "session/playback.h"

namespace ankleup::testing {
namespace {

double distanceFromMovement(const Snapshot& snapshot) {
    const PosturePair movement = walkPairFromStart(snapshot.scene, snapshot.side);
    return (snapshot.present.solution.posture.configuration() - movement.present.solution.posture.configuration()).cwiseAbs().maxCoeff();
}

TEST(SessionPlaying, FollowsTheClockFromThePhaseAtHand) {
    DrivenSession driven(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), 0.0);
    driven.tickAfter(0.75);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    driven.tickAfter(0.75);
    EXPECT_NEAR(driven.phase(), 1.0, 1e-9);
    driven.tickAfter(0.5);
    EXPECT_NEAR(driven.phase(), 0.75, 1e-9);
    driven.tickAfter(3.0);
    EXPECT_NEAR(driven.phase(), 0.75, 1e-9) << "round and round";

    driven.session.pause();
    EXPECT_FALSE(driven.shown().playing);
    driven.tickAfter(1.0);
    EXPECT_NEAR(driven.phase(), 0.75, 1e-9);
    driven.session.play();
    EXPECT_NEAR(driven.phase(), 0.75, 1e-9);
    driven.tickAfter(0.01);
    EXPECT_NEAR(driven.phase(), 0.75, 0.02) << "play goes on from where it was";
}

TEST(SessionPlaying, ShowsTheMovementFromItsColdBeginning) {
    // In this scene the movement is on another branch than the cold solution at its beginning.
    Scene scene = makeScene(8.0, Task::kDoubleLegSquat, 0.0);
    scene.right.condition.cause = Cause::kGastroc;
    scene.right.condition.forefootWedge = radians(12.0);
    for (const double phase : {0.0, 0.4, 1.0}) {
        scene.task.phase = phase;
        DrivenSession driven(scene);
        driven.session.play();
        EXPECT_EQ(distanceFromMovement(driven.shown()), 0.0);
        for (int i = 0; i < 30; ++i) driven.tickAfter(1.0 / 30.0);
        EXPECT_LT(distanceFromMovement(driven.shown()), 1e-5);
        driven.setLimit(10.0);
        EXPECT_EQ(distanceFromMovement(driven.shown()), 0.0);
    }
}

TEST(SessionPlaying, PausedItSettlesOnTheColdPosture) {
    DrivenSession driven(makeScene(12.0));
    driven.session.play();
    for (int i = 0; i < 10; ++i) driven.tickAfter(0.03);
    driven.session.pause();
    ASSERT_FALSE(driven.shown().moving());
    const PosturePair cold = solvePair(driven.shown().scene, Side::kRight);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), cold.present.solution.posture.configuration());
}

TEST(SessionPlaying, GaitStandsThenReturnsDimmed) {
    DrivenSession driven(makeScene(12.0, Task::kWalkingStance, 0.0));
    EXPECT_EQ(driven.shown().speed, 0.25);
    driven.session.play();
    driven.tickAfter(1.7);
    EXPECT_NEAR(driven.phase(), 1.7 * 0.25 / 0.44, 1e-9);
    driven.tickAfter(0.06 + 0.15);
    EXPECT_EQ(driven.phase(), 1.0);
    EXPECT_FALSE(driven.shown().returning);
    driven.tickAfter(0.15 + 0.25);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    EXPECT_TRUE(driven.shown().returning);
    driven.tickAfter(0.25 + 0.44);
    EXPECT_NEAR(driven.phase(), 0.25, 1e-9);
    EXPECT_FALSE(driven.shown().returning);
}

TEST(SessionPlaying, WithoutLoopASquatEndsStanding) {
    DrivenSession driven(makeScene(12.0, Task::kSingleLegSquat, 0.0));
    driven.session.setLoop(false);
    driven.session.play();
    driven.tickAfter(2.9);
    EXPECT_TRUE(driven.shown().playing);
    driven.tickAfter(0.2);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), 0.0);
}

TEST(SessionPlaying, WithoutLoopGaitEndsAtItsEnd) {
    DrivenSession driven(makeScene(12.0, Task::kWalkingStance, 0.0));
    driven.session.setLoop(false);
    driven.session.play();
    driven.tickAfter(1.7);
    EXPECT_TRUE(driven.shown().playing);
    driven.tickAfter(0.1);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_FALSE(driven.shown().returning);
    EXPECT_EQ(driven.phase(), 1.0);
    driven.session.play();
    EXPECT_TRUE(driven.shown().playing);
    driven.tickAfter(0.44);
    EXPECT_NEAR(driven.phase(), 0.25, 1e-9) << "it starts anew";
}

TEST(SessionPlaying, LoopTurnedOffLetsTheCycleUnderWayEnd) {
    DrivenSession driven(makeScene(12.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.tickAfter(3.0 * 4 + 0.75);
    driven.session.setLoop(false);
    driven.tickAfter(0.75);
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_NEAR(driven.phase(), 1.0, 1e-9);
    driven.tickAfter(1.6);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), 0.0);
}

TEST(SessionPlaying, LoopTurnedOffLetsAReturnUnderWayEnd) {
    DrivenSession driven(makeScene(12.0, Task::kWalkingStance, 0.0));
    driven.session.play();
    driven.tickAfter(1.76 + 0.3 + 0.2);
    ASSERT_TRUE(driven.shown().returning);
    const double phase = driven.phase();
    driven.session.setLoop(false);
    driven.tickAfter(0.1);
    EXPECT_TRUE(driven.shown().returning);
    EXPECT_LT(driven.phase(), phase);
    driven.tickAfter(0.3);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), 0.0);
}

TEST(SessionPlaying, AfterAPauseItGoesOnTheSameWay) {
    DrivenSession driven(makeScene(12.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.tickAfter(2.0);
    const double onTheWayUp = driven.phase();
    driven.session.pause();
    driven.now += 5.0;
    driven.session.play();
    driven.tickAfter(0.0);
    EXPECT_NEAR(driven.phase(), onTheWayUp, 1e-9);
    driven.tickAfter(0.25);
    EXPECT_NEAR(driven.phase(), (1.0 - std::cos(2.0 * kPi * 2.25 / 3.0)) / 2.0, 1e-9) << "still up";
    driven.session.pause();
    driven.setPhase(0.5);
    driven.session.play();
    driven.tickAfter(0.1);
    EXPECT_GT(driven.phase(), 0.5) << "from a phase that was set it goes down";
}

TEST(SessionPlaying, AnotherSpeedGoesOnTheSameWay) {
    DrivenSession driven(makeScene(12.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.tickAfter(3.0 + 2.25);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    driven.session.setSpeed(0.5);
    EXPECT_EQ(driven.shown().speed, 0.5);
    driven.tickAfter(0.0);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    driven.tickAfter(0.75);
    EXPECT_NEAR(driven.phase(), (1.0 - std::cos(2.0 * kPi * 2.625 / 3.0)) / 2.0, 1e-9) << "up, at half the speed";
}

TEST(SessionPlaying, ATaskHasItsOwnSpeed) {
    DrivenSession driven(makeScene());
    driven.setTask(Task::kRunningMidstance);
    EXPECT_EQ(driven.shown().speed, 0.1);
    driven.session.setSpeed(0.5);
    driven.setLimit(20.0);
    EXPECT_EQ(driven.shown().speed, 0.5);
    driven.setTask(Task::kStepDown);
    EXPECT_EQ(driven.shown().speed, 1.0);
}

TEST(SessionPlaying, ANewPhaseStopsIt) {
    DrivenSession driven(makeScene());
    driven.session.play();
    driven.tickAfter(0.3);
    driven.setPhase(0.25);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), 0.25);
    driven.tickAfter(0.3);
    EXPECT_EQ(driven.phase(), 0.25);
}

TEST(SessionPlaying, ANewLimitOrTaskDoesNotStopIt) {
    DrivenSession driven(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.tickAfter(0.75);
    driven.setLimit(10.0);
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    driven.setTask(Task::kWalkingStance);
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_NEAR(driven.phase(), 0.5, 1e-9);
    driven.tickAfter(0.44);
    EXPECT_NEAR(driven.phase(), 0.75, 1e-9);
}

TEST(SessionPlaying, StandingHasNothingToPlay) {
    DrivenSession driven(makeScene());
    driven.session.play();
    driven.setTask(Task::kStanding);
    EXPECT_FALSE(driven.shown().playing);
    driven.session.play();
    EXPECT_FALSE(driven.shown().playing);
}

TEST(SessionPlaying, HeldItGoesOnAndIsTracked) {
    DrivenSession driven(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.session.hold();
    driven.tickAfter(0.5);
    driven.setLimit(15.0);
    driven.tickAfter(0.5);
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_TRUE(driven.shown().held);
    driven.session.release();
    EXPECT_TRUE(driven.shown().playing);
    EXPECT_EQ(distanceFromMovement(driven.shown()), 0.0);
    driven.session.undo();
    EXPECT_NEAR(driven.limit(), 18.0, 1e-9);
}

TEST(SessionPlaying, TheWholeCycleIsToldAtItsTellingPhase) {
    DrivenSession driven(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    driven.session.play();
    driven.tickAfter(0.2);
    ASSERT_TRUE(driven.waitForDetails());
    const auto details = driven.shown().details;
    EXPECT_TRUE(details->ofCycle);
    EXPECT_EQ(details->tellingPhase(), details->cycle.tellingPhase);
    EXPECT_GT(details->tellingPhase(), 0.9);
    driven.tickAfter(0.7);
    EXPECT_FALSE(driven.shown().detailsStale);
    EXPECT_EQ(driven.shown().details, details) << "words and numbers stand still while bones move";
    driven.session.pause();
    EXPECT_TRUE(driven.shown().detailsStale);
    ASSERT_TRUE(driven.waitForDetails());
    EXPECT_FALSE(driven.shown().details->ofCycle);
    EXPECT_EQ(driven.shown().details->tellingPhase(), driven.phase());
}

}  // namespace
}  // namespace ankleup::testing
