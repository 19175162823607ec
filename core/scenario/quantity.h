// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>

#include "scenario/scene_solution.h"

namespace ankleup {

/// Is this the name of a measure or a coordinate, which every posture has? The wall test belongs to a leg, not to a posture.
bool isOfPosture(std::string_view key);

/// A measure in its own unit, or a coordinate in degrees. \pre isOfPosture(key)
double findQuantity(std::string_view key, const LegState& state);

}  // namespace ankleup
