// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/history_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

TEST(HistoryViewModel, UndoesAndRedoes) {
    DrivenSession driven(makeScene(18.0));
    const SettingsViewModel settings;
    HistoryViewModel history(driven.session, settings);
    QSignalSpy changed(&history, &HistoryViewModel::changed);
    EXPECT_FALSE(history.canUndo());
    driven.setLimit(20.0);
    EXPECT_TRUE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
    driven.setLimit(21.0);
    EXPECT_EQ(changed.count(), 1) << "undo was possible before";
    history.undo();
    EXPECT_NEAR(driven.limit(), 20.0, 1e-9);
    EXPECT_TRUE(history.canRedo());
    history.redo();
    EXPECT_NEAR(driven.limit(), 21.0, 1e-9);
    EXPECT_FALSE(history.canRedo());
}

TEST(HistoryViewModel, KnowsWhatWasDoneBeforeIt) {
    DrivenSession driven(makeScene(18.0));
    driven.setLimit(20.0);
    const SettingsViewModel settings;
    const HistoryViewModel history(driven.session, settings);
    EXPECT_TRUE(history.canUndo());
}

TEST(HistoryViewModel, ResetsToTheMovingFirstScene) {
    DrivenSession driven(makeScene(18.0));
    SettingsViewModel settings;
    HistoryViewModel history(driven.session, settings);
    QSignalSpy reset(&history, &HistoryViewModel::reset);
    driven.setTask(Task::kWalkingStance);
    history.resetAll();
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
    EXPECT_TRUE(driven.shown().playing);
    history.undo();
    EXPECT_EQ(driven.shown().scene.task.task, Task::kWalkingStance);
}

TEST(HistoryViewModel, ResetsToTheStillFirstSceneWhereLessMotionIsWanted) {
    DrivenSession driven(makeScene(18.0));
    SettingsViewModel settings;
    HistoryViewModel history(driven.session, settings);
    settings.setReducedMotion(true);
    driven.session.play();
    driven.tickAfter(0.2);
    history.resetAll();
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.shown().scene, makeScene(18.0));
}

TEST(SettingsViewModel, TellsWhatChanges) {
    SettingsViewModel settings;
    QSignalSpy changed(&settings, &SettingsViewModel::changed);
    EXPECT_EQ(settings.scheme(), SettingsViewModel::Light);
    EXPECT_FALSE(settings.reducedMotion());
    settings.setScheme(SettingsViewModel::HighContrast);
    settings.setScheme(SettingsViewModel::HighContrast);
    EXPECT_EQ(settings.scheme(), SettingsViewModel::HighContrast);
    EXPECT_EQ(changed.count(), 1);
    settings.setReducedMotion(true);
    settings.setReducedMotion(true);
    EXPECT_TRUE(settings.reducedMotion());
    EXPECT_EQ(changed.count(), 2);
}

}  // namespace
}  // namespace ankleup::testing
