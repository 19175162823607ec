// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cmath>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class StageControls : public WindowTest {
  protected:
    bool looksFrom(double yaw, double pitch) const {
        return std::abs(std::remainder(camera().yaw() - yaw, 360.0)) < 0.01 && std::abs(camera().pitch() - pitch) < 0.01;
    }
    /// No bone is near: a bone would be taken in the hand.
    QPoint besideTheLeg() const { return placeOn(item("stage"), 0.2, 0.4); }
    QPoint middle() const { return placeOn(item("stage"), 0.5, 0.4); }
};

TEST_F(StageControls, KeysLookFromTheSixSidesAndHome) {
    struct Look {
        const char* key;
        double yaw, pitch;
    };
    for (const auto& [key, yaw, pitch] : {Look{"1", 0, 0}, Look{"2", 180, 0}, Look{"3", -90, 0}, Look{"4", 90, 0}, Look{"5", 180, 90},
                                          Look{"6", 0, -90}, Look{"0", 38, 9}}) {
        hand.key(key);
        EXPECT_SOON(looksFrom(yaw, pitch)) << key << ": " << camera().yaw() << ", " << camera().pitch();
    }
    choose("views", "Back");
    EXPECT_SOON(looksFrom(180, 0));
}

TEST_F(StageControls, DraggingBesideTheLegOrbits) {
    hand.drag(besideTheLeg(), besideTheLeg() + QPoint(100, 40));
    EXPECT_SOON(std::abs(camera().yaw() - (38 + 35)) < 0.5 && std::abs(camera().pitch() - (9 + 14)) < 0.5)
        << camera().yaw() << ", " << camera().pitch();
}

TEST_F(StageControls, DraggingWithTheRightButtonOrWithShiftPans) {
    const QPointF before = see(app().stage()->present()->ankle());
    hand.drag(middle(), middle() + QPoint(60, -30), MouseButton::kRight);
    // At the distance of the target the scene follows the pointer; the ankle is nearly there.
    EXPECT_SOON(QVector2D(see(app().stage()->present()->ankle()) - before - QPointF(60, -30)).length() < 6);
    EXPECT_TRUE(looksFrom(38, 9));
    hand.holdKey("shift");
    hand.drag(middle(), middle() + QPoint(-60, 30));
    hand.releaseKey("shift");
    EXPECT_SOON(QVector2D(see(app().stage()->present()->ankle()) - before).length() < 2);
    EXPECT_TRUE(looksFrom(38, 9));
}

TEST_F(StageControls, TheWheelZooms) {
    const double before = camera().distance();
    hand.turnWheel(middle(), 3);
    EXPECT_SOON(std::abs(camera().distance() / before - std::pow(0.88, 3)) < 1e-3) << camera().distance() / before;
    hand.turnWheel(middle(), -3);
    EXPECT_SOON(std::abs(camera().distance() / before - 1.0) < 1e-3);
}

TEST_F(StageControls, LettersSwitchAxesGhostAndLabels) {
    const StageModel& stage = *app().stage();
    const bool axes = stage.shows(Layer::kAxes), ghost = stage.ghostShown(), labels = stage.shows(Layer::kLabels);
    ASSERT_NE(findWords("Shin bone", find("stage")), nullptr);
    hand.key("a");
    EXPECT_SOON(stage.shows(Layer::kAxes) != axes);
    hand.key("g");
    EXPECT_SOON(stage.ghostShown() != ghost);
    hand.key("l");
    EXPECT_SOON(stage.shows(Layer::kLabels) != labels && findWords("Shin bone", find("stage")) == nullptr);
    for (const char* key : {"a", "g", "l"}) hand.key(key);
    EXPECT_SOON(stage.shows(Layer::kAxes) == axes && stage.ghostShown() == ghost && stage.shows(Layer::kLabels) == labels);
    EXPECT_SOON(findWords("Shin bone", find("stage")) != nullptr);
}

}  // namespace
}  // namespace ankleup
