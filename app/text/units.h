// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <optional>

namespace ankleup {

/// How a unit is written. The words around it never change: one grammar for screen, files and screen reader.
enum class UnitStyle {
    kSign,    ///< "18°": on screen, where space is short and the sign is what people know
    kWord,    ///< "18 deg": files and command line, plain ASCII, found by any search
    kSpoken,  ///< "18 degrees", "4 millimetres": for a screen reader, which stumbles over signs
};

/// Tapes read centimetres [m].
inline constexpr double kCentimetre = 0.01;

/// A number with so many decimals, in the numerals and with the decimal sign of the language; "-0" is never written. kWord: as in code.
QString writeNumber(double value, int decimals, UnitStyle style = UnitStyle::kSign);
/// A number in as few digits as give it back, for other programs.
QString writeExactly(double value);
/// A number as it was set: at most two decimals, no trailing zeros, no group separators; "18", "20.5".
QString formatNumber(double value);
/// An angle [deg] as it was set: "20.5°".
QString formatDegrees(double degrees, UnitStyle style = UnitStyle::kSign);
/// An angle [deg] that was computed: whole degrees.
QString formatWholeDegrees(double degrees, UnitStyle style = UnitStyle::kSign);
/// A length [mm] that was computed: whole millimetres.
QString formatMillimetres(double millimetres, UnitStyle style = UnitStyle::kSign);
/// With one decimal: "-12.0°", "3.1 mm". For numbers that people add up.
QString formatTenthDegrees(double degrees, UnitStyle style = UnitStyle::kSign);
QString formatTenthMillimetres(double millimetres, UnitStyle style = UnitStyle::kSign);
/// A length [cm] on a tape: one decimal, as a wall test is read.
QString formatCentimetres(double centimetres, UnitStyle style = UnitStyle::kSign);

/// The degrees a person typed, with decimal point or comma and with or without the unit. A length is none.
std::optional<double> readDegrees(const QString& typed);

}  // namespace ankleup
