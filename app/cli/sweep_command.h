// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/expected.h"

namespace ankleup {

/// One number of a scene and the values it takes.
struct Variation {
    std::string key;             ///< dotted path in the scene
    std::vector<double> values;  ///< in the key's unit
};

/// "KEY=FROM:TO:STEP" (TO included where the steps meet it), or "KEY=VALUE". "phase" stands for "task.phase".
Expected<Variation> parseVariation(const std::string& text);

struct SweepOptions {
    std::filesystem::path scene;
    std::vector<Variation> variations;  ///< the first varies slowest
    std::filesystem::path out;
};

/// Solves the scene at every combination of the values, each from cold as `solve` does, and writes one table. A scene of both legs gives
/// two: NAME-right and NAME-left. Returns the exit code.
int runSweep(const SweepOptions& options);

}  // namespace ankleup
