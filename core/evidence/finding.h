// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/coefficient.h"
#include "base/expected.h"
#include "base/interval.h"

namespace ankleup {

/// What a published finding was used for.
enum class FindingRole : std::uint8_t {
    kCalibration,  ///< constants were set with it in view
    kHeldOut,      ///< no constant was set on it; printed while tuning, so not blind
    kIdentity,     ///< geometry that holds by construction; checks formulas and signs
};
inline constexpr int kFindingRoleCount = 3;
constexpr std::string_view nameOf(FindingRole role) {
    constexpr std::string_view kNames[] = {"calibration", "held_out", "identity"};
    return kNames[static_cast<int>(role)];
}

/// One published finding, as text for people and as a band for the model.
struct Finding {
    std::string id;            ///< stable short name: "1a", "G2"
    std::string study;         ///< authors and year, short
    std::string task;          ///< and phase
    std::string manipulation;  ///< what was changed
    std::string measure;       ///< what was measured, with its unit
    std::string published;     ///< as printed by the study
    Interval band;             ///< where the model's value should lie, in the measure's unit: a published interval or a judgement
    FindingRole role = FindingRole::kHeldOut;
    Grade grade = Grade::kUnsure;
    std::string citation;
    std::string note;  ///< why the model misses it, or what to know about the agreement; may be empty
};

/// Reads the published findings from the text of `assets/evidence/findings.json`. Fails on bad JSON, a missing or unknown key, a wrong
/// type, an unknown role or grade, an empty band, an id given twice; the message names the finding and the key.
Expected<std::vector<Finding>> readFindings(std::string_view json);

}  // namespace ankleup
