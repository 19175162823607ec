// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace ankleup {

struct MeasureOptions {
    std::filesystem::path motion;                ///< .mot or .sto
    std::filesystem::path out;                   ///< .csv
    std::string side = "right";                  ///< right, left or both; both gives NAME-right and NAME-left
    std::optional<std::filesystem::path> scene;  ///< a file or a code: whose body it is; none: the usual body
};

/// The measures of a recorded motion as a table, one frame a row. What was used, missing and decided goes to standard error.
/// Returns the exit code.
int runMeasure(const MeasureOptions& options);

}  // namespace ankleup
