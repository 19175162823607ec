// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/names.h"

namespace ankleup {

enum class Task : std::uint8_t {
    kDoubleLegSquat,
    kSingleLegSquat,
    kStepDown,
    kKneeToWallLunge,
    kWalkingStance,
    kRunningMidstance,
    kStanding,
    kSingleLegStance,
};
inline constexpr int kTaskCount = 8;
inline constexpr std::array<std::string_view, kTaskCount> kTaskNames = {"double_leg_squat",   "single_leg_squat", "step_down",
                                                                        "knee_to_wall_lunge", "walking_stance",   "running_midstance",
                                                                        "standing",           "single_leg_stance"};

constexpr std::string_view nameOf(Task task) { return kTaskNames[static_cast<int>(task)]; }
constexpr std::optional<Task> findTask(std::string_view name) { return findNamed<Task>(kTaskNames, name); }

/// Both feet carry, symmetrically: double_leg_squat and standing.
constexpr bool isBilateral(Task task) { return task == Task::kDoubleLegSquat || task == Task::kStanding; }
/// The other leg hangs free. The lunge is neither bilateral nor single leg.
constexpr bool isSingleLeg(Task task) { return !isBilateral(task) && task != Task::kKneeToWallLunge; }
/// Standing tasks have no phase.
constexpr bool hasPhase(Task task) { return task != Task::kStanding && task != Task::kSingleLegStance; }
/// The body travels over the foot: where its mass is, is prescribed.
constexpr bool isGait(Task task) { return task == Task::kWalkingStance || task == Task::kRunningMidstance; }
/// A knee flexion is asked for; in step_down and the lunge it follows from the step and the wall.
constexpr bool wantsDepth(Task task) { return task != Task::kStepDown && task != Task::kKneeToWallLunge; }

/// A task with its inputs.
struct TaskSetting {
    Task task = Task::kSingleLegSquat;
    double phase = 1.0;          ///< 0..1
    double wallDistance = 0.10;  ///< lunge: toe to wall at phase 1 [m]
    double stepHeight = 0.20;    ///< step_down [m]

    bool operator==(const TaskSetting&) const = default;
};

/// Distance toe to wall at the setting's phase [m]: from -8 cm at phase 0 to wallDistance at phase 1.
double findWallDistance(const TaskSetting& setting);

/// How a task runs in time.
struct TaskTiming {
    double duration = 0.0;      ///< natural duration of one cycle [s]; 0: no phase
    double defaultSpeed = 1.0;  ///< of playback, 1 = natural
    bool thereAndBack = false;  ///< 0 -> 1 -> 0, else 0 -> 1
};
TaskTiming findTiming(Task task);
/// Phase at a time [s] of the natural cycle: there and back (1 - cos(2 pi t/T))/2, else t/T held at 1 after the end.
double findPhaseAt(Task task, double time);

}  // namespace ankleup
