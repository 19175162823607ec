// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// A table of postures as comma-separated values, one posture a row. Columns: whatever was varied, status, residual, every coordinate,
/// every measure. Numbers are the shortest decimals that restore the same double; a line ends with a line feed.

/// The first line: `keys` as they are (their names end in their units), then every column's name with its unit in brackets.
std::string postureTableHeader(const std::vector<std::string>& keys);

/// One line; `values` belong to the keys.
std::string postureTableRow(const std::vector<double>& values, const LegState& state);

}  // namespace ankleup
