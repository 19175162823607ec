// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "equilibrium/posture_problem.h"

namespace ankleup {

/// Coordinates of an end of range whose excess x - x_max is positive at q, by the list of docs/01-model.md section 7.
CoordinateSet findEngagedEndRanges(const Potential& potential, const Configuration& q);

}  // namespace ankleup
