// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "measure/tissue_indicator.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// Clinic texts say that a knee which comes in loads the inside of the knee, the kneecap and the IT band. True where this posture shows
/// the knee further in than the reference, by as much as counts as plainly visible, and the indicator does not rise: the model
/// disagrees with the claim and has to say so. `strategy` is the present leg's.
bool contradictsClaim(TissueIndicator indicator, const StrategyWeights& strategy, const LegState& present, const LegState& reference);

}  // namespace ankleup
