// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "movement/task.h"

#include <algorithm>
#include <cmath>

#include "base/angle.h"

namespace ankleup {

namespace {

constexpr double kKneeBackDistance = -0.08;  // of the wall, where the lunge begins [m]

}  // namespace

double findWallDistance(const TaskSetting& setting) {
    return kKneeBackDistance + setting.phase * (setting.wallDistance - kKneeBackDistance);
}

TaskTiming findTiming(Task task) {
    switch (task) {
        case Task::kDoubleLegSquat:
        case Task::kSingleLegSquat:
        case Task::kKneeToWallLunge:
            return {.duration = 3.0, .defaultSpeed = 1.0, .thereAndBack = true};
        case Task::kStepDown:
            return {.duration = 2.4, .defaultSpeed = 1.0, .thereAndBack = true};
        case Task::kWalkingStance:
            return {.duration = 0.44, .defaultSpeed = 0.25, .thereAndBack = false};
        case Task::kRunningMidstance:
            return {.duration = 0.25, .defaultSpeed = 0.1, .thereAndBack = false};
        case Task::kStanding:
        case Task::kSingleLegStance:
            break;
    }
    return {};
}

double findPhaseAt(Task task, double time) {
    if (!hasPhase(task)) return 0.0;
    const TaskTiming timing = findTiming(task);
    const double cycles = time / timing.duration;
    if (timing.thereAndBack) return 0.5 * (1.0 - std::cos(2.0 * kPi * cycles));
    return std::clamp(cycles, 0.0, 1.0);
}

}  // namespace ankleup
