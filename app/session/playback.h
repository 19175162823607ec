// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "movement/task.h"

namespace ankleup {

/// On screen a gait movement, at its end, stands still this long, then glides back to its start [s]. Never in an export.
inline constexpr double kGaitPause = 0.3;
inline constexpr double kGaitReturn = 0.5;

/// Where a playing movement is.
struct PlayPosition {
    double phase = 0.0;
    bool returning = false;  ///< gliding back to phase 0
    bool ended = false;      ///< the movement has been to its end at least once
};

/// Position after `time` seconds on screen since phase 0 of the first cycle, at a speed (1 = natural). \pre hasPhase(task), speed > 0.
PlayPosition findPlayPosition(Task task, double speed, double time);

/// The time on screen at which a cycle first reaches a phase [s]: where play goes on from. A gait movement at its end starts anew.
double findPlayTime(Task task, double speed, double phase);

/// The time in the first cycle at which, at `newSpeed`, the movement is where it is after `time` at `speed`: same way, same place, pause
/// and return as far gone.
double carryPlayTime(Task task, double time, double speed, double newSpeed);

/// Duration of one cycle on screen [s].
double findPlayDuration(Task task, double speed);

}  // namespace ankleup
