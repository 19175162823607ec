// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/leg.h"

namespace ankleup {

/// A posture with all that it differs in from another drawn `factor` times as large: reference + factor (present - reference) in each
/// coordinate. Heel and knee stop where they would go through the floor or bend the wrong way. For eyes alone: no number is taken of it.
/// Factor 1 is the posture itself.
Posture calcMagnified(const Leg& leg, const Posture& present, const Posture& reference, double factor);

}  // namespace ankleup
