// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>
#include <vector>

#include "base/coefficient.h"

namespace ankleup {

/// Coefficients that belong together, as shown to people.
struct CoefficientGroup {
    std::string_view name;  ///< stable word: "anatomy", "tissue_paths", "axes", "couplings", "tasks", ...
    std::string_view room;  ///< the folder of core that computes with them
    std::vector<Coefficient> coefficients;
};

/// Every number of the model that is not plain arithmetic, each with its source: the very objects that the model computes with, in the
/// order of the theory. Names are unique within a group. Path points of tissues are told in their segment's frame.
const std::vector<CoefficientGroup>& allCoefficients();

}  // namespace ankleup
