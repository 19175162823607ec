// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/playback.h"

#include <algorithm>
#include <cmath>

#include "base/angle.h"

namespace ankleup {

double findPlayDuration(Task task, double speed) {
    const TaskTiming timing = findTiming(task);
    return timing.duration / speed + (timing.thereAndBack ? 0.0 : kGaitPause + kGaitReturn);
}

PlayPosition findPlayPosition(Task task, double speed, double time) {
    const TaskTiming timing = findTiming(task);
    const double inCycle = std::fmod(time, findPlayDuration(task, speed));
    PlayPosition position;
    position.ended = time >= timing.duration / speed;
    position.phase = findPhaseAt(task, std::min(inCycle * speed, timing.duration));
    const double sinceReturn = inCycle - (timing.duration / speed + kGaitPause);
    if (!timing.thereAndBack && sinceReturn > 0.0) {
        position.returning = true;
        position.phase = (1.0 + std::cos(kPi * sinceReturn / kGaitReturn)) / 2.0;
    }
    return position;
}

double findPlayTime(Task task, double speed, double phase) {
    const TaskTiming timing = findTiming(task);
    if (timing.thereAndBack) return timing.duration / speed * std::acos(1.0 - 2.0 * phase) / (2.0 * kPi);
    return phase < 1.0 ? timing.duration / speed * phase : 0.0;
}

double carryPlayTime(Task task, double time, double speed, double newSpeed) {
    const double inCycle = std::fmod(time, findPlayDuration(task, speed));
    const double moving = std::min(inCycle, findTiming(task).duration / speed);
    return moving * speed / newSpeed + (inCycle - moving);
}

}  // namespace ankleup
