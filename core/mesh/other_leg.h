// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/free_leg.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// Joint angles of the leg that the model does not solve, as its drawing stands: in bilateral tasks those of this one; in the others hip,
/// knee and ankle of the leg that hangs (calcFreeLeg), in the lunge with the heel rise of the likely rear leg (calcRearLeg). The rest is 0.
Configuration calcOtherLegAngles(const LegProblem& leg, const Posture& posture);

}  // namespace ankleup
