// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "condition/condition.h"

namespace ankleup {

/// The strategy that alone has a weight, whatever its scale; none for a blend.
std::optional<Strategy> findOnlyStrategy(const StrategyWeights& weights);

}  // namespace ankleup
