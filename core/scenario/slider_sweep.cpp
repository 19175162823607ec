// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/slider_sweep.h"

#include "base/angle.h"

namespace ankleup {

SliderSweep solveSliderSweep(const Scene& scene, Side side) {
    constexpr double kStep = 1.0;  // [deg]
    const Interval range = sceneRange("ankle.dorsiflexion_limit_deg").range;
    // Only "before" has the limit of the leg itself.
    const bool referenceMoves = scene.view.reference.kind == ReferenceKind::kBefore;
    SliderSweep sweep;
    Scene moved = scene;
    for (double limit = range.low; limit <= range.high; limit += kStep) {
        moved.leg(side).condition.dorsiflexionLimit = radians(limit);
        sweep.limitsDeg.push_back(limit);
        sweep.present.push_back(solveLeg(makePresent(moved, side)));
        const bool solve = referenceMoves || sweep.reference.empty();
        sweep.reference.push_back(solve ? solveLeg(makeReference(moved, side)) : sweep.reference.front());
    }
    return sweep;
}

}  // namespace ankleup
