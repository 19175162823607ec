// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>
#include <vector>

#include "base/coefficient.h"
#include "base/interval.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// How a number of the model varies between people, or how little it is known.
struct UncertainParameter {
    std::string_view name;  ///< "subtalar_inclination", "stiffness"
    double mean = 0.0;      ///< in `unit`; of the limit: a difference from the value that is set
    double spread = 0.0;    ///< standard deviation; of a factor that of its logarithm
    bool factor = false;    ///< multiplies (log-normal about 1) instead of being drawn (normal)
    Interval range;         ///< draws outside are drawn again
    std::string_view unit;
    CoefficientKind kind = CoefficientKind::kAssumed;
    std::string_view citation;
};
const std::vector<UncertainParameter>& uncertainParameters();

/// The same leg for other people who would answer to the same description.
struct UncertaintyCloud {
    std::vector<LegState> present;
    std::vector<LegState> reference;  ///< of the same drawn person: differences are of pairs
};

inline constexpr int kUncertaintySamples = 64;

/// 64 draws of a fixed seed: the same scene gives the same cloud, on every machine.
UncertaintyCloud solveUncertainty(const Scene& scene, Side side);

/// From the 5th to the 95th percentile of a measure or a coordinate over the cloud, and of its difference from the reference; linear
/// between samples. Unit of the quantity.
Interval findSpread(const UncertaintyCloud& cloud, std::string_view key);
Interval findChangeSpread(const UncertaintyCloud& cloud, std::string_view key);

}  // namespace ankleup
