// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "text/value_text.h"
#include "viewmodels/value_view_model.h"

namespace ankleup {

/// The setting of one leg, to be changed without changing the other's: where both legs are shown and share one, each gets its own.
LegSetting& ownLeg(Scene& scene, Side side);

/// The slider's range [deg].
const Interval& limitRange();

/// Sets a leg's own dorsiflexion limit [deg], within the slider's range and to a tenth.
void setOwnLimit(Scene& scene, Side side, double degreesWanted);

/// Where a value lives in the scene, its range, steps and default.
ValueSource makeLegValueSource(LegValue value);

}  // namespace ankleup
