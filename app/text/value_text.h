// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "scenario/scene.h"
#include "text/units.h"

namespace ankleup {

/// What a person can set of a leg, a body or a movement, beside the dorsiflexion limit.
enum class LegValue {
    kEversionLimit,
    kRotationLimit,
    kFootControl,
    kHipControl,
    kDorsiflexors,
    kFootType,
    kToeOut,
    kHeight,
    kMass,
    kThighFootAngle,
    kInclination,
    kDeviation,
    kHeelLift,
    kInsole,
    kFloorWedge,
    kHeelWedge,
    kForefootWedge,
    kWallDistance,
    kStepHeight,
};
inline constexpr int kLegValueCount = 19;

/// Its name on screen: "Foot rolls in up to".
QString legValueName(LegValue value);
/// One line below it, where its name does not say enough; else empty.
QString legValueHint(LegValue value);
/// What this very value means: "a low arch", "25 mm under the heel"; else empty.
QString legValueMeaning(LegValue value, const Scene& scene, Side side, UnitStyle units = UnitStyle::kSign);

}  // namespace ankleup
