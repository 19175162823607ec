// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <string_view>

#include "base/expected.h"
#include "scenario/motion_table.h"

namespace ankleup {

/// What a motion or marker file may hold at most: over half an hour at 100 frames a second. A larger one is refused before it is read.
inline constexpr std::size_t kLargestMotionBytes = 32U << 20U;
inline constexpr std::size_t kMostMotionRows = 200'000;
inline constexpr std::size_t kMostMotionColumns = 2'000;

/// A motion in OpenSim's .mot or .sto format, or the older SIMM format of the same names. docs/recorded-motion.md says what is read.
/// Nothing is guessed. Codes: "not_text", "header", "column", "number", "row", "too_large"; messages name line, column and what is allowed.
Expected<MotionTable> readMotion(std::string_view text);

}  // namespace ankleup
