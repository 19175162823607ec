// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// One leg at its present phase over the whole way of the dorsiflexion slider.
struct SliderSweep {
    std::vector<double> limitsDeg;    ///< 2, 3, .. 40 [deg]
    std::vector<LegState> present;    ///< one for each limit, solved cold: the very postures that the slider shows there
    std::vector<LegState> reference;  ///< what each is compared with
};

/// Solves the sweep. Remedies, locks and everything else stay as they are in the scene; only the limit moves.
SliderSweep solveSliderSweep(const Scene& scene, Side side);

}  // namespace ankleup
