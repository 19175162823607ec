// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ankleup {

/// The unit in which a file writes a number; core keeps radians, metres or the plain number.
enum class Unit : std::uint8_t { kPlain, kDegrees, kCentimetres };

/// The core value of a number as written in a file. Up to 17 significant digits it is the nearest double in the file's unit, converted
/// (36 degrees is exactly radians(36.0)); longer numbers are converted in extended precision, because not every angle in radians is the
/// image of a double in degrees. Independent of the locale. \pre `text` is a JSON number.
double coreValue(std::string_view text, Unit unit);

/// The shortest decimal from which coreValue restores exactly this value. \pre finite.
std::string numberText(double coreValue, Unit unit);

/// The shortest decimal that restores the same double.
std::string numberText(double value);

}  // namespace ankleup
