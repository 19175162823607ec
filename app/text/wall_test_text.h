// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "base/side.h"
#include "scenario/wall_test.h"
#include "text/units.h"

namespace ankleup {

/// The words around the wall test's entry.

QString wallTestFieldName(Side side);  ///< "Right, knee to wall"
/// What a reading beyond the model's means for the slider; empty for one within. `least` and `greatest`: what the model reaches.
QString wallTestBeyondText(WallTestReading reading, const QString& least, const QString& greatest);
/// Right against left [cm], with what a tape can tell.
QString asymmetryText(double rightCm, double leftCm, UnitStyle units = UnitStyle::kSign);
/// What the test cannot tell.
QString wallTestCaveat();
/// Why a short gastrocnemius is read with a straight knee instead.
QString straightKneeReason();
QString straightKneeFieldName();
/// "Here the dome of the ankle has turned 6 mm back under the shin: derived from its radius, not measured."; negative: forward.
QString talarGlideText(double millimetres, UnitStyle units = UnitStyle::kSign);
/// The same in few words, for the stage.
QString talarGlideLabel(double millimetres);

}  // namespace ankleup
