// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "base/angle.h"
#include "scenario/scene.h"

namespace ankleup::testing {

inline Scene makeScene(double limitDeg = 18.0, Task task = Task::kSingleLegSquat, double phase = 1.0) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = phase;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    return scene;
}

}  // namespace ankleup::testing
