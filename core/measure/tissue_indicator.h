// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>

#include "measure/measures.h"

namespace ankleup {

/// Tissues that show how much longer or shorter they are than in the reference. Relative stretch of a path, not strain.
enum class TissueIndicator : std::uint8_t {
    kMcl,      ///< inside of the knee
    kKneecap,  ///< pressure under it, illustrative
    kItBand,
    kPiriformis,
    kGluteusMedius,
    kAchillesSoleus,   ///< calf: soleus with its tendon
    kAchillesGastroc,  ///< calf: gastrocnemius with its tendon
    kPlantarFascia,    ///< arch
};
inline constexpr int kTissueIndicatorCount = 8;

/// From which change an indicator shows something, and at which it shows all it has: percent, judgements of what the eye should notice.
struct IndicatorRule {
    Measure measure = Measure::kPathMcl;
    double neutral = 0.0;
    double full = 1.0;
};
const IndicatorRule& findRule(TissueIndicator indicator);

/// The change against the reference [%]: of a path its points of stretch, of the kneecap the share of the reference's pressure, or of 1
/// where that is less.
double calcChange(TissueIndicator indicator, const Measures& present, const Measures& reference);

/// All changes as they are shown: -1 shorter (less pressure) .. 0 neutral .. 1 longer (more pressure), in the order of TissueIndicator.
using TissueChanges = std::array<double, kTissueIndicatorCount>;
TissueChanges calcTissueChanges(const Measures& present, const Measures& reference);

}  // namespace ankleup
