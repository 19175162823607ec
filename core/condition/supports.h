// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "anatomy/body.h"

namespace ankleup {

/// How high a heel lift of this angle [rad] raises the heel [m]: the foot from heel to toe joints times its sine.
double findHeelLiftHeight(const Body& body, double heelLift);

}  // namespace ankleup
