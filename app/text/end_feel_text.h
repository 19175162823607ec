// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "condition/end_feel.h"
#include "text/units.h"

namespace ankleup {

/// The words of the end-feel.

/// What this cause feels like: "The ankle joint stops hard, with a pinch in front. Tested with the knee bent."
QString endFeelText(Cause cause);
/// What a hand feels now: "soft: 10 Nm more would bend it 2° further".
QString pullText(const EndFeel& feel, double torque, UnitStyle units = UnitStyle::kSign);

}  // namespace ankleup
