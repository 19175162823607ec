// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

TEST(SessionHistory, GoesBackAndForthThroughTheEdits) {
    DrivenSession driven(makeScene(18.0));
    driven.setLimit(20.0);
    driven.setTask(Task::kStepDown);
    driven.session.undo();
    EXPECT_EQ(driven.shown().scene, makeScene(20.0));
    EXPECT_TRUE(driven.shown().canUndo);
    EXPECT_TRUE(driven.shown().canRedo);
    driven.session.undo();
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
    EXPECT_FALSE(driven.shown().canUndo);
    driven.session.undo();
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
    driven.session.redo();
    EXPECT_EQ(driven.shown().scene, makeScene(20.0));
    driven.session.redo();
    EXPECT_EQ(driven.shown().scene, makeScene(20.0, Task::kStepDown));
    EXPECT_FALSE(driven.shown().canRedo);
    const PosturePair cold = solvePair(driven.shown().scene, Side::kRight);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), cold.present.solution.posture.configuration());
}

TEST(SessionHistory, AnEditForgetsWhatWasUndone) {
    DrivenSession driven(makeScene(18.0));
    driven.setLimit(20.0);
    driven.session.undo();
    ASSERT_TRUE(driven.shown().canRedo);
    driven.setLimit(30.0);
    EXPECT_FALSE(driven.shown().canRedo);
    driven.session.redo();
    EXPECT_NEAR(driven.limit(), 30.0, 1e-9);
}

TEST(SessionHistory, ADragIsOneStep) {
    DrivenSession driven(makeScene(18.0));
    for (const double to : {30.0, 12.0}) {
        driven.session.hold();
        for (int i = 1; i <= 5; ++i) driven.setLimit(18.0 + (to - 18.0) * i / 5);
        driven.session.release();
    }
    driven.session.undo();
    EXPECT_NEAR(driven.limit(), 30.0, 1e-9);
    driven.session.undo();
    EXPECT_NEAR(driven.limit(), 18.0, 1e-9);
    EXPECT_FALSE(driven.shown().canUndo);
}

TEST(SessionHistory, ADragBackToItsStartIsNoStep) {
    DrivenSession driven(makeScene(18.0));
    driven.session.hold();
    driven.setLimit(30.0);
    EXPECT_TRUE(driven.shown().canUndo);
    driven.setLimit(18.0);
    driven.session.release();
    EXPECT_FALSE(driven.shown().canUndo);
    driven.session.hold();
    driven.session.release();
    EXPECT_FALSE(driven.shown().canUndo);
}

TEST(SessionHistory, WaitsUntilTheSliderIsLetGo) {
    DrivenSession driven(makeScene(18.0));
    driven.setLimit(20.0);
    driven.session.undo();
    driven.setLimit(25.0);
    driven.session.hold();
    driven.session.undo();
    EXPECT_NEAR(driven.limit(), 25.0, 1e-9);
    driven.session.release();
    driven.session.undo();
    driven.session.hold();
    driven.session.redo();
    EXPECT_NEAR(driven.limit(), 18.0, 1e-9);
}

TEST(SessionHistory, HasTwoHundredSteps) {
    DrivenSession driven(makeScene(18.0));
    // Changes of the view: steps like others, but nothing to solve.
    for (int i = 1; i <= 205; ++i) driven.change([&](Scene& scene) { scene.view.wipe = i / 1000.0; });
    int steps = 0;
    while (driven.shown().canUndo) {
        driven.session.undo();
        ++steps;
    }
    EXPECT_EQ(steps, 200);
    EXPECT_EQ(driven.shown().scene.view.wipe, 0.005) << "the oldest are the ones that are forgotten";
    for (int i = 0; i < steps; ++i) driven.session.redo();
    EXPECT_EQ(driven.shown().scene.view.wipe, 0.205);
}

TEST(SessionHistory, LeavesThePhaseToThePlayingMovement) {
    DrivenSession driven(makeScene(18.0));
    driven.session.play();
    driven.tickAfter(0.4);
    driven.setLimit(25.0);
    driven.tickAfter(0.4);
    const double phase = driven.phase();
    driven.session.undo();
    EXPECT_NEAR(driven.limit(), 18.0, 1e-9);
    EXPECT_EQ(driven.phase(), phase);
    EXPECT_TRUE(driven.shown().playing);
    driven.tickAfter(0.1);
    const double later = driven.phase();
    EXPECT_NE(later, phase);
    driven.session.redo();
    EXPECT_NEAR(driven.limit(), 25.0, 1e-9);
    EXPECT_EQ(driven.phase(), later);
}

TEST(SessionHistory, ResetAllIsTheFirstSceneAndAStep) {
    DrivenSession driven(makeScene(18.0));
    driven.setLimit(30.0);
    driven.setTask(Task::kWalkingStance);
    driven.session.undo();
    driven.session.redo();
    driven.session.setSpeed(1.0);
    driven.session.setLoop(false);
    driven.session.resetAll();
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
    EXPECT_TRUE(driven.shown().loop);
    EXPECT_EQ(driven.shown().speed, 1.0);
    EXPECT_FALSE(driven.shown().canRedo);
    driven.session.undo();
    EXPECT_EQ(driven.shown().scene, makeScene(30.0, Task::kWalkingStance));
}

TEST(SessionHistory, ResetAllEndsWhateverMoves) {
    DrivenSession driven(makeScene(18.0));
    driven.session.play();
    driven.tickAfter(0.5);
    driven.session.hold();
    driven.setLimit(30.0);
    driven.session.resetAll();
    EXPECT_FALSE(driven.shown().moving());
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
    const PosturePair cold = solvePair(makeScene(18.0), Side::kRight);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), cold.present.solution.posture.configuration());
}

TEST(SessionHistory, ResetAllOfTheFirstSceneIsNoStep) {
    DrivenSession driven(makeScene(18.0));
    driven.session.hold();
    driven.session.setSpeed(0.1);
    driven.session.resetAll();
    EXPECT_FALSE(driven.shown().canUndo);
    EXPECT_FALSE(driven.shown().held);
    EXPECT_EQ(driven.shown().speed, 1.0);
}

}  // namespace
}  // namespace ankleup::testing
