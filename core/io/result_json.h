// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/expected.h"
#include "scenario/findings.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// One leg of a solved scene, with the sentence that tells it when one was asked for.
struct SolvedLeg {
    Side side = Side::kRight;
    SceneSolution solution;
    std::optional<std::string> sentence;
};

/// The result of one scene as one line of JSON without its end (docs/scene-format.md): angles in degrees, numbers as the shortest decimals
/// that restore the same double. One leg is the result itself, two are {"right": result, "left": result}.
std::string writeResult(const std::vector<SolvedLeg>& legs);

/// {"error": {"code", "message", "line"}}: what stands in the place of a result.
std::string writeResultError(const Error& error, int line);

/// [{"id", "role", "model", "band_low", "band_high", "in_band"}, ...]; model is null where the model has no value.
std::string writeFindings(const std::vector<FindingResult>& findings);

}  // namespace ankleup
