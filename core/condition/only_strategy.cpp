// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/only_strategy.h"

namespace ankleup {

std::optional<Strategy> findOnlyStrategy(const StrategyWeights& weights) {
    std::optional<Strategy> only;
    for (int i = 0; i < kStrategyCount; ++i) {
        const auto strategy = static_cast<Strategy>(i);
        if (weights[strategy] <= 0.0) continue;
        if (only) return std::nullopt;
        only = strategy;
    }
    return only;
}

}  // namespace ankleup
