// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <functional>
#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// A moment of the natural cycle.
struct CycleMoment {
    double time = 0.0;  ///< [s]
    double phase = 0.0;
};
/// Moments of one natural cycle, `rate` of them per second, the last exactly at its end. There and back: what lies as long before the end
/// as another after the beginning has exactly its phase. A single moment for tasks without phase.
std::vector<CycleMoment> findCycleMoments(Task task, double rate);

/// The present leg at a moment of its natural cycle.
struct CycleFrame {
    CycleMoment moment;
    LegProblem leg;
    LegState state;
};

/// One natural cycle of a leg at the moments of findCycleMoments, tracked from the cold solution at its beginning, as a movement is
/// (docs/01-model.md section 7); the way back has the postures of the way there. `goOn` is told how far it has come, 0..1; where it answers
/// no, what is ready so far is given.
std::vector<CycleFrame> solveCycle(const Scene& scene, Side side, double rate, const std::function<bool(double part)>& goOn);

/// The same leg at the scene's phase while its dorsiflexion limit goes evenly from one value to another, `count` of them [rad]; the
/// moments' times go from 0 to `duration` [s].
struct LimitRun {
    double from = 0.0;
    double to = 0.0;
    double duration = 0.0;
    int count = 0;  ///< at least 2
};
std::vector<CycleFrame> solveLimitRun(const Scene& scene, Side side, const LimitRun& run, const std::function<bool(double part)>& goOn);

}  // namespace ankleup
