// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <string_view>

#include "text/lexicon.h"
#include "text/units.h"

/// The words and the rounding of every measure and coordinate. A key is the name that files use: "mkd_line_mm", "hip_rotation"; also
/// the two quantities that only chain cards tell (scenario/chain_cards.h).
namespace ankleup {

/// What a measure is called. The name says which way is positive: "Shin turns in", "Tibia: internal rotation in space", "Tibial internal
/// rotation (lab)". \pre `key` names a measure, a coordinate or a quantity of the cards.
QString measureName(std::string_view key, ReadingLevel level);

/// Its value with its unit, rounded as a person can use it: degrees and millimetres whole, for clinicians with one decimal; centimetres
/// and percent with one; moments with two. `value` in the unit of its key, coordinates in degrees.
QString formatMeasure(std::string_view key, double value, UnitStyle units = UnitStyle::kSign, ReadingLevel level = ReadingLevel::kStudent);

/// The same of a difference, with its sign: "+5°", "-2 mm"; "0°" where rounding leaves nothing.
QString formatMeasureChange(std::string_view key, double change, UnitStyle units = UnitStyle::kSign,
                            ReadingLevel level = ReadingLevel::kStudent);

/// Which way a difference goes, as said of the bone: "further inwards", "longer"; empty where rounding leaves nothing of it.
QString measureDirection(std::string_view key, double change, ReadingLevel level = ReadingLevel::kStudent);

/// A difference without a sign, for people who do not read signs: "5° further inwards"; "no change".
QString describeMeasureChange(std::string_view key, double change, UnitStyle units = UnitStyle::kSign,
                              ReadingLevel level = ReadingLevel::kPatient);

/// The unit as an axis or a table's head shows it: "°", "mm", "%", "Nm/kg"; empty for an index without one.
QString measureUnit(std::string_view key);

/// Decimals that a value of this measure is rounded to.
int findMeasureDecimals(std::string_view key, ReadingLevel level);

}  // namespace ankleup
