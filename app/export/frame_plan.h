// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <vector>

#include "base/expected.h"
#include "movement/task.h"

namespace ankleup {

inline constexpr int kMostFrames = 36000;  ///< of a film: ten minutes at 60 per second

/// How fast a film runs.
struct FilmPace {
    double fps = 60.0;            ///< frames per second
    std::optional<double> speed;  ///< of the movement, 1 = natural; default: the task's
    std::optional<int> frames;    ///< so many over one cycle, whatever the speed
};

/// The frames of a film of one cycle of a movement. Frame k is shown at k / fps.
struct FramePlan {
    double fps = 60.0;
    std::vector<double> phases;

    int count() const { return static_cast<int>(phases.size()); }
};

/// There and back N = round(fps duration / speed) frames, frame k at k/N of the cycle, so that a film loops. Gait one frame more, frame k
/// at phase k/(N-1), so that phase 1 is in it. Code "usage" for a task that does not move, no frames, or more than kMostFrames. \pre fps >
/// 0, speed > 0.
Expected<FramePlan> planFrames(Task task, const FilmPace& pace);

}  // namespace ankleup
