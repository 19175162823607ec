// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/tissue_claims.h"

#include "scenario/effects.h"

namespace ankleup {

bool contradictsClaim(TissueIndicator indicator, const StrategyWeights& strategy, const LegState& present, const LegState& reference) {
    const bool claimed =
        indicator == TissueIndicator::kMcl || indicator == TissueIndicator::kKneecap || indicator == TissueIndicator::kItBand;
    if (!claimed) return false;
    const double kneeIn = calcEffects(strategy, present, reference)[Effect::kKneeShift];
    if (kneeIn < ruleOf(Effect::kKneeShift).threshold) return false;
    return calcTissueChanges(present.measures, reference.measures)[static_cast<std::size_t>(indicator)] <= 0.0;
}

}  // namespace ankleup
