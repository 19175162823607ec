// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QVector2D>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

using WindowControls = WindowTest;

TEST_F(WindowControls, PresentationShowsStageSentenceAndSliderAlone) {
    const double stageWidth = find("stage")->width();
    const auto isPresenting = [this, stageWidth] {
        return find("tasks") == nullptr && find("tabs") == nullptr && find("play") == nullptr && find("stage")->width() > stageWidth;
    };
    hand.key("F11");
    EXPECT_SOON(isPresenting() && find("leavePresentation") != nullptr);
    EXPECT_NE(find("sentence"), nullptr);
    EXPECT_GE(find("heroSlider")->property("handle").value<QQuickItem*>()->height(), 64);
    hand.key("Escape");
    EXPECT_SOON(!isPresenting() && find("leavePresentation") == nullptr);
    hand.key("F11");
    EXPECT_SOON(isPresenting());
    hand.key("F11");
    EXPECT_SOON(!isPresenting());
    click("present");
    EXPECT_SOON(isPresenting());
    click("leavePresentation");
    EXPECT_SOON(!isPresenting());
}

TEST_F(WindowControls, KeysUndoAndRedo) {
    const Scene first = now().scene;
    hand.key("g");
    EXPECT_SOON(now().scene != first);
    const Scene second = now().scene;
    hand.key("ctrl+z");
    EXPECT_SOON(now().scene == first && !find("undo")->isEnabled());
    hand.key("ctrl+shift+z");
    EXPECT_SOON(now().scene == second && !find("redo")->isEnabled());
    hand.key("ctrl+z");
    EXPECT_SOON(now().scene == first);
    hand.key("ctrl+y");
    EXPECT_SOON(now().scene == second);
}

TEST_F(WindowControls, ResetAllGoesBackToTheStart) {
    const auto isAsAtTheStart = [this] {
        Scene scene = now().scene;
        scene.task.phase = 1.0;
        return scene == readFirstScene() && now().playing && std::abs(camera().yaw() - 38) < 0.01;
    };
    const auto leaveTheStart = [this] {
        hand.key("2");
        hand.click(limitPlace(30));
        clickWords("Walk", find("tasks"));
        EXPECT_SOON(limit() > 29 && now().scene.task.task == Task::kWalkingStance && camera().yaw() == 180);
    };
    leaveTheStart();
    hand.key("ctrl+r");
    EXPECT_SOON(isAsAtTheStart());
    leaveTheStart();
    click("resetAll");
    EXPECT_SOON(isAsAtTheStart());
}

TEST_F(WindowControls, ColoursAreChosenInTheMenu) {
    const QPoint panel(find("tabs")->mapToScene(QPointF(-4, -4)).toPoint());
    click("menu");
    const std::vector<std::pair<const char*, const char*>> schemes = {{"Dark", "#1b2027"}, {"Contrast", "#000000"}, {"Light", "#ffffff"}};
    for (const auto& [words, colour] : schemes) {
        ASSERT_SOON(overlay() != nullptr);
        clickWords(words, overlay());
        EXPECT_SOON(look().pixelColor(panel) == QColor(colour)) << words << ": " << look().pixelColor(panel).name().toStdString();
    }
    hand.key("Escape");
    EXPECT_SOON(overlay() == nullptr);
}

TEST_F(WindowControls, F1ListsTheKeysUntilEscape) {
    hand.key("F1");
    ASSERT_SOON(overlay() != nullptr && findWords("this list", overlay()) != nullptr);
    hand.key("space");
    hand.key("Escape");
    EXPECT_SOON(overlay() == nullptr);
    EXPECT_FALSE(now().playing) << "under a dialog the window waits";
    hand.key("question");
    ASSERT_SOON(overlay() != nullptr);
    clickWords("Close", overlay());
    EXPECT_SOON(overlay() == nullptr);
}

TEST_F(WindowControls, ThePanelMakesRoom) {
    const double width = find("stage")->width();
    click("panelToggle");
    EXPECT_SOON(find("tabs") == nullptr && find("stage")->width() > width);
    click("panelToggle");
    EXPECT_SOON(find("tabs") != nullptr && find("stage")->width() == width);
}

}  // namespace
}  // namespace ankleup
