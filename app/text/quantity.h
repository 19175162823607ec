// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <optional>

#include "text/units.h"

namespace ankleup {

/// What kind of amount a person sets, in the unit it is shown and typed in.
enum class Quantity {
    kAngle,        ///< [deg]
    kPart,         ///< 0..1, or -1..1; no unit
    kCentimetres,  ///< one decimal
    kMetres,       ///< two decimals
    kKilograms,
};

/// "7°", "0.4", "10.0 cm", "1.72 m", "70 kg".
QString formatQuantity(double value, Quantity quantity, UnitStyle style = UnitStyle::kSign);
/// The amount a person typed, with decimal point or comma, with or without its own unit. A height may be typed in centimetres.
std::optional<double> readQuantity(const QString& typed, Quantity quantity);

}  // namespace ankleup
