// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class MovementControls : public WindowTest {
  protected:
    double phase() const { return now().scene.task.phase; }
    bool isPhase(double wanted) const { return std::abs(phase() - wanted) < 0.006; }
    void chooseTask(const QString& label) const { clickWords(label, find("tasks")); }
};

TEST_F(MovementControls, EachTaskHasAButton) {
    const std::vector<std::pair<const char*, Task>> tasks = {
        {"Squat", Task::kDoubleLegSquat},      {"Step down", Task::kStepDown},   {"Wall test", Task::kKneeToWallLunge},
        {"Walk", Task::kWalkingStance},        {"Run", Task::kRunningMidstance}, {"Stand", Task::kStanding},
        {"Single leg", Task::kSingleLegSquat},
    };
    for (const auto& [label, task] : tasks) {
        const QString place = app().sentence()->place();
        chooseTask(label);
        EXPECT_SOON(now().scene.task.task == task) << label;
        EXPECT_SOON(app().sentence()->place() != place && isShown(app().sentence()->place())) << label;
        EXPECT_EQ(find("play") != nullptr, hasPhase(task)) << label;
    }
    chooseTask("Stand");
    ASSERT_SOON(find("stand") != nullptr);
    clickWords("On one leg", find("stand"));
    EXPECT_SOON(now().scene.task.task == Task::kSingleLegStance);
    EXPECT_SOON(find("scrubber") == nullptr);
}

TEST_F(MovementControls, ThePhaseIsMovedByMouse) {
    hand.click(trackPlace("scrubber", 0.5));
    EXPECT_SOON(isPhase(0.5)) << phase();
    EXPECT_SOON(std::abs(thumbPlace("scrubber").x() - trackPlace("scrubber", 0.5).x()) <= 1);
    hand.drag(thumbPlace("scrubber"), trackPlace("scrubber", 0.2));
    EXPECT_SOON(isPhase(0.2) && !now().held) << phase();
    EXPECT_TRUE(isShown(app().playback()->text()));
    click("toStart");
    EXPECT_SOON(phase() == 0.0);
}

TEST_F(MovementControls, ThePhaseIsMovedByKeys) {
    hand.click(trackPlace("scrubber", 0.5));
    EXPECT_SOON(isPhase(0.5));
    hand.key("Home");
    EXPECT_SOON(phase() == 0.0);
    const std::vector<std::pair<const char*, double>> steps = {
        {"Right", 0.01}, {"shift+Right", 0.11}, {"Page_Up", 0.21}, {"Left", 0.20}, {"Page_Down", 0.10}, {"End", 1.0}, {"Right", 1.0},
    };
    for (const auto& [key, wanted] : steps) {
        hand.key(key);
        EXPECT_SOON(std::abs(phase() - wanted) < 1e-9) << key << ": " << phase();
    }
    // On the stage Left and Right move the phase as well.
    hand.click(placeOn(item("stage"), 0.1, 0.1));
    hand.key("Left");
    EXPECT_SOON(std::abs(phase() - 0.99) < 1e-9) << phase();
}

TEST_F(MovementControls, SpaceAndTheButtonPlayAndPause) {
    hand.key("space");
    EXPECT_SOON(now().playing && phase() < 0.9);
    hand.key("space");
    EXPECT_SOON(!now().playing);
    click("play");
    EXPECT_SOON(now().playing);
    click("play");
    EXPECT_SOON(!now().playing);
    // Whatever was pressed last by mouse: Space still plays.
    chooseTask("Squat");
    EXPECT_SOON(now().scene.task.task == Task::kDoubleLegSquat);
    hand.key("space");
    EXPECT_SOON(now().playing);
    hand.click(trackPlace("scrubber", 0.3));
    EXPECT_SOON(!now().playing && isPhase(0.3)) << "taking hold of the phase stops it";
}

TEST_F(MovementControls, SpeedIsChosenFromAMenu) {
    for (int i : {0, 2, 3}) {
        choose("speed", app().playback()->speedLabels()[i]);
        EXPECT_SOON(app().playback()->speedIndex() == i);
        EXPECT_TRUE(isShown(app().playback()->speedText()));
    }
    EXPECT_EQ(now().speed, 1.0);
    chooseTask("Walk");
    EXPECT_SOON(now().speed == 0.25) << "a movement of its own begins at its own speed";
}

TEST_F(MovementControls, WithoutRepeatItEndsWhereTheMovementEnds) {
    click("loop");
    EXPECT_SOON(!now().loop);
    chooseTask("Walk");
    EXPECT_SOON(now().scene.task.task == Task::kWalkingStance);
    choose("speed", "Real time");
    hand.key("space");
    EXPECT_SOON(now().playing);
    EXPECT_SOON(!now().playing && phase() == 1.0) << phase();
    click("loop");
    EXPECT_SOON(now().loop);
    hand.key("space");
    EXPECT_SOON(now().playing && now().returning);
    EXPECT_SOON(now().playing && !now().returning) << "and on it goes";
}

}  // namespace
}  // namespace ankleup
