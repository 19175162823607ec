// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/task_view_model.h"

#include <algorithm>
#include <array>

namespace ankleup {
namespace {

constexpr std::array kTasks = {Task::kDoubleLegSquat, Task::kSingleLegSquat,   Task::kStepDown, Task::kKneeToWallLunge,
                               Task::kWalkingStance,  Task::kRunningMidstance, Task::kStanding};
constexpr std::array kStandingTasks = {Task::kStanding, Task::kSingleLegStance};

}  // namespace

TaskViewModel::TaskViewModel(Session& session, QObject* parent)
    : QObject(parent), session_(session), shown_(session.snapshot()->scene.task.task) {
    connect(&session, &Session::snapshotChanged, this, [this] {
        const Task task = session_.snapshot()->scene.task.task;
        if (task == shown_) return;
        shown_ = task;
        emit changed();
    });
}

QStringList TaskViewModel::labels() const {
    return {tr("Squat"), tr("Single leg"), tr("Step down"), tr("Wall test"), tr("Walk"), tr("Run"), tr("Stand")};
}

int TaskViewModel::index() const {
    const Task task = shown_ == Task::kSingleLegStance ? Task::kStanding : shown_;
    return static_cast<int>(std::ranges::find(kTasks, task) - kTasks.begin());
}

QStringList TaskViewModel::standLabels() const { return {tr("On both legs"), tr("On one leg")}; }

int TaskViewModel::standIndex() const { return shown_ == Task::kSingleLegStance ? 1 : 0; }

void TaskViewModel::select(int index) {
    if (index != this->index()) setTask(kTasks.at(static_cast<std::size_t>(index)));
}

void TaskViewModel::selectStand(int index) { setTask(kStandingTasks.at(static_cast<std::size_t>(index))); }

void TaskViewModel::setTask(Task task) {
    Scene scene = session_.snapshot()->scene;
    scene.task.task = task;
    session_.edit(scene);
}

}  // namespace ankleup
