// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include "app/session/driven_session.h"
#include "scene/stage_model.h"
#include "session/still.h"
#include "viewmodels/ankle_view_model.h"
#include "viewmodels/scene_view_model.h"

namespace ankleup::testing {
namespace {

Scene makeTwoLegs(Task task = Task::kSingleLegSquat) {
    Scene scene = makeScene(18.0, task);
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    scene.left->condition.dorsiflexionLimit = radians(30.0);
    return scene;
}

TEST(TwoLegs, EachIsSolvedWithItsOwnValues) {
    for (const Task task : {Task::kSingleLegSquat, Task::kDoubleLegSquat, Task::kKneeToWallLunge}) {
        const Scene scene = makeTwoLegs(task);
        const PosturePair both = solvePair(scene, Side::kRight);
        ASSERT_TRUE(both.other.has_value());
        const LegState left = solveLeg(makePresent(scene, Side::kLeft));
        EXPECT_EQ(both.other->state.solution.posture.configuration(), left.solution.posture.configuration());
        EXPECT_NE(both.other->state.solution.posture.configuration(), both.present.solution.posture.configuration());
        // From the other leg it is the same two.
        const PosturePair back = solvePair(scene, Side::kLeft);
        EXPECT_EQ(back.present.solution.posture.configuration(), left.solution.posture.configuration());
        EXPECT_EQ(back.other->state.solution.posture.configuration(), both.present.solution.posture.configuration());
    }
    EXPECT_FALSE(solvePair(makeScene(), Side::kRight).other.has_value());
}

TEST(TwoLegs, TheOtherStaysWhileTheSliderMovesTheActiveOne) {
    DrivenSession driven(makeTwoLegs());
    const Configuration before = driven.shown().other->state.solution.posture.configuration();
    driven.session.hold();
    driven.setLimit(12.0);
    EXPECT_LT((driven.shown().other->state.solution.posture.configuration() - before).cwiseAbs().maxCoeff(), 1e-7);
    driven.session.release();
    driven.tickAfter(1.0);
    EXPECT_EQ(driven.shown().other->state.solution.posture.configuration(), before);
    EXPECT_EQ(driven.shown().scene.left->condition.dorsiflexionLimit, radians(30.0));
}

TEST(TwoLegs, BothMoveThroughTheSamePhases) {
    DrivenSession driven(makeTwoLegs());
    driven.session.play();
    driven.tickAfter(0.7);
    ASSERT_TRUE(driven.shown().other.has_value());
    EXPECT_EQ(driven.shown().other->problem.task.phase, driven.phase());
    driven.session.pause();
    driven.tickAfter(1.0);
    const PosturePair cold = solvePair(driven.shown().scene, driven.shown().side);
    EXPECT_EQ(driven.shown().other->state.solution.posture.configuration(), cold.other->state.solution.posture.configuration());
}

TEST(TwoLegs, TheChooserGivesEachLegItsOwnValuesAndSwitchingIsAStep) {
    DrivenSession driven(makeScene());
    SceneViewModel view(driven.session);
    EXPECT_EQ(view.sideLabels().size(), 3);
    view.setSide(2);
    EXPECT_EQ(view.side(), 2);
    EXPECT_EQ(driven.shown().side, Side::kRight) << "the leg that was shown stays the active one";
    ASSERT_TRUE(driven.shown().scene.left.has_value());
    driven.setLimit(12.0);
    EXPECT_EQ(degrees(driven.shown().scene.left->condition.dorsiflexionLimit), 18.0);
    view.switchLeg();
    EXPECT_EQ(driven.shown().side, Side::kLeft);
    EXPECT_EQ(driven.limit(), 18.0);
    driven.session.undo();
    EXPECT_EQ(driven.shown().side, Side::kRight);
    EXPECT_EQ(driven.limit(), 12.0);
    view.setSide(0);
    EXPECT_FALSE(driven.shown().other.has_value());
    view.switchLeg();
    EXPECT_EQ(driven.shown().side, Side::kRight) << "there is but one";
}

TEST(TwoLegs, WhatIsSetAsItIsAlreadyIsNoStepWhereBothShareTheirValues) {
    Scene shared = makeScene(18.0);
    shared.side = ShownSide::kBoth;
    DrivenSession driven(shared);
    SettingsViewModel settings;
    AnkleViewModel ankle(driven.session, settings);
    SceneViewModel view(driven.session);
    ankle.setLimit(18.0);
    view.setCause(view.cause());
    view.setSide(view.side());
    EXPECT_FALSE(driven.shown().canUndo);
    ankle.hold();
    ankle.setLimit(12.0);
    EXPECT_TRUE(driven.shown().canUndo);
    ankle.setLimit(18.0);
    ankle.release();
    EXPECT_FALSE(driven.shown().canUndo) << "back where it was";
    ankle.setLimit(12.0);
    EXPECT_TRUE(driven.shown().canUndo);
    EXPECT_EQ(degrees(driven.shown().scene.left->condition.dorsiflexionLimit), 18.0);
}

TEST(TwoLegs, StandBesideEachOtherRightOnTheRight) {
    StageModel stage;
    Scene scene = makeTwoLegs();
    stage.show(solveStill(scene));
    EXPECT_TRUE(stage.otherShown());
    EXPECT_FALSE(stage.freeLegShown());
    EXPECT_FALSE(stage.companionShown());
    EXPECT_TRUE(stage.companion()->isLeft());
    EXPECT_LT(stage.companion()->ankle().z(), stage.present()->ankle().z() - 40.0F);
    const float apart = stage.present()->ankle().z() - stage.companion()->ankle().z();
    scene.view.activeSide = Side::kLeft;
    stage.show(solveStill(scene));
    EXPECT_FALSE(stage.companion()->isLeft());
    EXPECT_NEAR(stage.companion()->ankle().z() - stage.present()->ankle().z(), apart, 1e-3);
    scene.side = ShownSide::kRight;
    stage.show(solveStill(scene));
    EXPECT_FALSE(stage.otherShown());
    EXPECT_TRUE(stage.freeLegShown());
}

}  // namespace
}  // namespace ankleup::testing
