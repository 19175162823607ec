// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/quantity.h"

#include "base/angle.h"

namespace ankleup {

bool isOfPosture(std::string_view key) { return findMeasure(key).has_value() || findCoordinate(key).has_value(); }

double findQuantity(std::string_view key, const LegState& state) {
    if (const auto coordinate = findCoordinate(key)) return degrees(state.solution.posture[*coordinate]);
    return state.measures[*findMeasure(key)];
}

}  // namespace ankleup
