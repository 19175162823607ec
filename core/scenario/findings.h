// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/finding.h"

namespace ankleup {

/// The model against one published finding.
struct FindingResult {
    std::string id;
    FindingRole role = FindingRole::kHeldOut;
    double model = 0.0;  ///< what the model gives, in the finding's unit; NaN when no protocol has this id
    Interval band;
    bool inBand = false;
};

/// What the model gives for the finding with this id, in the finding's own unit; none for an unknown id. Each protocol repeats the study on
/// the default body and condition (limit 36 deg, cause joint, mixed strategy), as written down in docs/01-model.md section 12.1. Solves
/// postures.
std::optional<double> calcFinding(std::string_view id);

/// The model against these findings, in their order.
std::vector<FindingResult> calcFindings(const std::vector<Finding>& findings);

/// How many findings of one role the model meets.
struct FindingCount {
    int inBand = 0;
    int all = 0;
};
FindingCount countFindings(const std::vector<FindingResult>& results, FindingRole role);

}  // namespace ankleup
