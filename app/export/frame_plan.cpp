// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/frame_plan.h"

#include <cmath>
#include <string>

namespace ankleup {

Expected<FramePlan> planFrames(Task task, const FilmPace& pace) {
    if (!hasPhase(task)) {
        return makeError(
            "usage", "the task " + std::string(nameOf(task)) + " has no movement to film; write it as a .png, or choose a task that moves");
    }
    const TaskTiming timing = findTiming(task);
    const int least = timing.thereAndBack ? 1 : 2;  // a gait movement has its beginning and its end
    const double wanted =
        pace.frames ? *pace.frames : std::round(pace.fps * timing.duration / pace.speed.value_or(timing.defaultSpeed)) + (least - 1);
    if (!(wanted >= least && wanted <= kMostFrames)) {
        return makeError("usage", "the film would have " + std::to_string(static_cast<long long>(wanted)) + " frames; allowed are " +
                                      std::to_string(least) + " to " + std::to_string(kMostFrames));
    }
    const int count = static_cast<int>(wanted);
    FramePlan plan{.fps = pace.fps, .phases = {}};
    plan.phases.reserve(static_cast<std::size_t>(count));
    for (int k = 0; k < count; ++k) {
        plan.phases.push_back(timing.thereAndBack ? findPhaseAt(task, timing.duration * k / count) : static_cast<double>(k) / (count - 1));
    }
    return plan;
}

}  // namespace ankleup
