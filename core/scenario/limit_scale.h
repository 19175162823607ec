// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "scenario/wall_scale.h"

namespace ankleup {

/// The ways in which a dorsiflexion limit is read at the bedside.
enum class LimitScale : std::uint8_t {
    kLimit,           ///< the model's own, under load [deg]
    kWallTest,        ///< knee to wall [cm]
    kShank,           ///< inclination of the shank at the wall [deg]
    kUnloaded,        ///< goniometer, unloaded [deg]: knee bent; with cause gastroc knee straight
    kLoadedStraight,  ///< end of range under load, knee straight [deg]: cause gastroc only
};
inline constexpr int kLimitScaleCount = 5;

/// Does this scale say anything of this cause?
bool isReadable(LimitScale scale, Cause cause);
constexpr bool needsWallScale(LimitScale scale) { return scale == LimitScale::kWallTest || scale == LimitScale::kShank; }

/// A limit [rad] on a scale [deg or cm]. None where the scale says nothing of the cause, or needs `wall`, of this very leg, and has none.
std::optional<double> readLimit(LimitScale scale, const Condition& condition, double limit, const WallScale* wall);

/// And back: the limit [rad] behind a reading, held within the slider's range.
std::optional<double> findLimit(LimitScale scale, const Condition& condition, double reading, const WallScale* wall);

}  // namespace ankleup
