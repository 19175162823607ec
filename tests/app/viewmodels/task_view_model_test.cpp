// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/task_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <array>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

TEST(TaskViewModel, SelectsEveryTaskByName) {
    DrivenSession driven(makeScene());
    TaskViewModel task(driven.session);
    EXPECT_EQ(task.labels(), (QStringList{"Squat", "Single leg", "Step down", "Wall test", "Walk", "Run", "Stand"}));
    EXPECT_EQ(task.index(), 1);
    constexpr std::array kTasks = {Task::kDoubleLegSquat, Task::kSingleLegSquat,   Task::kStepDown, Task::kKneeToWallLunge,
                                   Task::kWalkingStance,  Task::kRunningMidstance, Task::kStanding};
    for (std::size_t k = 0; k < kTasks.size(); ++k) {
        const int i = static_cast<int>(k);
        task.select(i);
        EXPECT_EQ(driven.shown().scene.task.task, kTasks[k]);
        EXPECT_EQ(task.index(), i);
    }
}

TEST(TaskViewModel, StandsOnBothLegsOrOne) {
    DrivenSession driven(makeScene());
    TaskViewModel task(driven.session);
    QSignalSpy changed(&task, &TaskViewModel::changed);
    EXPECT_EQ(task.standLabels(), (QStringList{"On both legs", "On one leg"}));
    const int stand = static_cast<int>(task.labels().indexOf("Stand"));
    task.select(stand);
    EXPECT_EQ(task.standIndex(), 0);
    task.selectStand(1);
    EXPECT_EQ(driven.shown().scene.task.task, Task::kSingleLegStance);
    EXPECT_EQ(task.index(), stand);
    EXPECT_EQ(task.standIndex(), 1);
    task.select(stand);
    EXPECT_EQ(driven.shown().scene.task.task, Task::kSingleLegStance) << "Stand is selected already";
    task.selectStand(0);
    EXPECT_EQ(driven.shown().scene.task.task, Task::kStanding);
    EXPECT_EQ(changed.count(), 3);
}

TEST(TaskViewModel, HasAPlaceForEveryTask) {
    for (int i = 0; i < kTaskCount; ++i) {
        const auto shown = static_cast<Task>(i);
        DrivenSession driven(makeScene(18.0, shown));
        const TaskViewModel task(driven.session);
        EXPECT_LT(task.index(), task.labels().size()) << nameOf(shown) << " stands in no list of task_view_model.cpp";
    }
}

TEST(TaskViewModel, LeavesEverythingElse) {
    DrivenSession driven(makeScene(18.0, Task::kSingleLegSquat, 0.3));
    TaskViewModel task(driven.session);
    QSignalSpy changed(&task, &TaskViewModel::changed);
    task.select(2);
    EXPECT_EQ(driven.shown().scene, makeScene(18.0, Task::kStepDown, 0.3));
    driven.setLimit(20.0);
    EXPECT_EQ(changed.count(), 1);
    driven.session.undo();
    driven.session.undo();
    EXPECT_EQ(task.index(), 1);
}

}  // namespace
}  // namespace ankleup::testing
