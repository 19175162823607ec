// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "condition/remedy_effect.h"
#include "text/units.h"

namespace ankleup {

/// The words of a remedy's card.

/// "Calf stretching"
QString remedyTitle(RemedyKind kind);
/// What it changes at full strength: "dorsiflexion limit +2.5°".
QString remedyChange(RemedyKind kind, UnitStyle units = UnitStyle::kSign);
/// What was published of its effect, with the source.
QString remedySource(RemedyKind kind);
/// "fits this cause", or "acts elsewhere" and on what.
QString remedyFit(RemedyKind kind, bool fits);
/// What it comes to here: "18° becomes 20.5°", cut short by its range, or nothing.
QString remedyResult(RemedyKind kind, const RemedyEffect& effect, UnitStyle units = UnitStyle::kSign);

}  // namespace ankleup
