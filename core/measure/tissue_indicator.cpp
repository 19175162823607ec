// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/tissue_indicator.h"

#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

constexpr std::array<IndicatorRule, kTissueIndicatorCount> kRules = {{{Measure::kPathMcl, 0.3, 2.0},
                                                                      {Measure::kPfIndex, 5.0, 25.0},
                                                                      {Measure::kPathItBand, 0.5, 3.0},
                                                                      {Measure::kPathPiriformis, 0.5, 3.0},
                                                                      {Measure::kPathGluteusMedius, 0.5, 3.0},
                                                                      {Measure::kPathAchillesSoleus, 0.3, 2.0},
                                                                      {Measure::kPathAchillesGastroc, 0.3, 2.0},
                                                                      {Measure::kPathPlantarFascia, 0.3, 2.0}}};

}  // namespace

const IndicatorRule& findRule(TissueIndicator indicator) { return kRules[static_cast<std::size_t>(indicator)]; }

double calcChange(TissueIndicator indicator, const Measures& present, const Measures& reference) {
    const Measure measure = findRule(indicator).measure;
    const double change = present[measure] - reference[measure];
    if (indicator != TissueIndicator::kKneecap) return change;
    constexpr double kPercent = 100.0;
    return kPercent * change / std::max(reference[measure], 1.0);
}

TissueChanges calcTissueChanges(const Measures& present, const Measures& reference) {
    TissueChanges changes;
    for (int i = 0; i < kTissueIndicatorCount; ++i) {
        const auto indicator = static_cast<TissueIndicator>(i);
        const IndicatorRule& rule = findRule(indicator);
        const double change = calcChange(indicator, present, reference);
        const double size = std::clamp((std::abs(change) - rule.neutral) / (rule.full - rule.neutral), 0.0, 1.0);
        changes[static_cast<std::size_t>(i)] = std::copysign(size, change);
    }
    return changes;
}

}  // namespace ankleup
