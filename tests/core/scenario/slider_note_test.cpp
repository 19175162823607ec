// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/slider_note.h"

#include <gtest/gtest.h>

#include "scenario/effects.h"

namespace ankleup {
namespace {

std::optional<SliderNoteKind> findKind(const Scene& scene) {
    const auto note = findSliderNote(scene, Side::kRight, solveScene(scene, Side::kRight), calcTaskTakes(scene, Side::kRight));
    return note ? std::optional(note->kind) : std::nullopt;
}

Scene makeScene(double limitDeg, Cause cause = Cause::kJoint) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    scene.right.condition.cause = cause;
    return scene;
}

TEST(SliderNote, IsSilentWhereTheSliderWorks) {
    EXPECT_EQ(findKind(makeScene(18.0)), std::nullopt);
    EXPECT_EQ(findKind(makeScene(30.0)), std::nullopt);
}

TEST(SliderNote, SaysEnoughFromThreeDegreesAboveWhatTheTaskTakes) {
    Scene scene = makeScene(36.0);
    const double takes = degrees(calcTaskTakes(scene, Side::kRight));
    scene.right.condition.dorsiflexionLimit = radians(takes + 3.01);
    EXPECT_EQ(findKind(scene), SliderNoteKind::kEnoughRange);
    scene.right.condition.dorsiflexionLimit = radians(takes + 1.0);
    EXPECT_EQ(findKind(scene), std::nullopt) << "three degrees less would already be felt";
}

TEST(SliderNote, SaysWhatTheTaskTakes) {
    const Scene scene = makeScene(40.0);
    const double takes = calcTaskTakes(scene, Side::kRight);
    const auto note = findSliderNote(scene, Side::kRight, solveScene(scene, Side::kRight), takes);
    EXPECT_EQ(note, (SliderNote{SliderNoteKind::kEnoughRange, takes}));
}

TEST(SliderNote, SaysThatABentKneeRelievesTheGastrocnemius) {
    EXPECT_EQ(findKind(makeScene(10.0, Cause::kGastroc)), SliderNoteKind::kGastrocRelieved);
    Scene running = makeScene(20.0, Cause::kGastroc);
    running.task = {.task = Task::kRunningMidstance, .phase = 0.5};
    EXPECT_EQ(findKind(running), SliderNoteKind::kGastrocRelieved);
}

TEST(SliderNote, IsSilentWhereThisLegTakesMoreThanTheUnrestrictedOne) {
    Scene scene = makeScene(36.0);
    scene.right.condition.forefootWedge = radians(12.0);
    EXPECT_EQ(findKind(scene), std::nullopt) << "on its forefoot wedge it comes to its limit";
}

TEST(SliderNote, DoesNotCallARangeEnoughThatIsLessThanTheTaskTakes) {
    Scene scene = makeScene(18.0);
    scene.task = {.task = Task::kRunningMidstance, .phase = 0.5};
    scene.right.condition.heelLift = radians(12.0);
    EXPECT_EQ(findKind(scene), SliderNoteKind::kNotReached);
}

TEST(SliderNote, SaysThatAGastrocnemiusIsLongEnough) {
    Scene walking = makeScene(38.0, Cause::kGastroc);
    walking.task = {.task = Task::kWalkingStance, .phase = 0.85};
    EXPECT_EQ(findKind(walking), SliderNoteKind::kGastrocLongEnough);
    EXPECT_EQ(findKind(makeScene(38.0, Cause::kGastroc)), SliderNoteKind::kGastrocLongEnough) << "not short at all";
    for (const Task task : {Task::kStanding, Task::kSingleLegStance}) {
        Scene standing = makeScene(34.0, Cause::kGastroc);
        standing.task.task = task;
        EXPECT_EQ(findKind(standing), SliderNoteKind::kGastrocLongEnough) << nameOf(task) << ": no knee bends that could relieve it";
    }
}

TEST(SliderNote, IsSilentForAGastrocnemiusThatWalkingFeels) {
    Scene walking = makeScene(10.0, Cause::kGastroc);
    walking.task = {.task = Task::kWalkingStance, .phase = 0.85};
    EXPECT_EQ(findKind(walking), std::nullopt);
}

TEST(SliderNote, SaysThatAnotherMomentFeelsIt) {
    Scene walking = makeScene(10.0, Cause::kGastroc);
    walking.task = {.task = Task::kWalkingStance, .phase = 0.0};
    EXPECT_EQ(findKind(walking), SliderNoteKind::kNotAtThisPhase);
    Scene upright = makeScene(18.0);
    upright.task.phase = 0.0;
    EXPECT_EQ(findKind(upright), SliderNoteKind::kNotAtThisPhase);
}

TEST(SliderNote, CountsTheLimitAfterRemedies) {
    Scene scene = makeScene(31.0, Cause::kSoleus);
    EXPECT_EQ(findKind(scene), std::nullopt);
    scene.right.remedies = {{RemedyKind::kLongTermStretching, 1.0}};
    EXPECT_EQ(findKind(scene), SliderNoteKind::kEnoughRange);
}

TEST(SliderNote, LooksAtTheLeftLegsOwnLimit) {
    Scene scene = makeScene(40.0);
    scene.side = ShownSide::kBoth;
    scene.left = makeScene(18.0).right;
    const double takes = calcTaskTakes(scene, Side::kLeft);
    EXPECT_EQ(findSliderNote(scene, Side::kLeft, solveScene(scene, Side::kLeft), takes), std::nullopt);
    EXPECT_NE(findSliderNote(scene, Side::kRight, solveScene(scene, Side::kRight), takes), std::nullopt);
}

}  // namespace
}  // namespace ankleup
