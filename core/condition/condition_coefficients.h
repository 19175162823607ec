// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// What a leg has when nothing is wrong with it. docs/01-model.md section 8.1.
namespace ankleup {

inline constexpr Coefficient kFreeDorsiflexionLimit =
    makeAssumed("free_dorsiflexion_limit", 40.0, units::kDegrees, "dorsiflexion limit of a free ankle, under load",
                "nothing in the tasks asks for more");
inline constexpr Coefficient kHealthyDorsiflexionLimit =
    makeCalibrated("healthy_dorsiflexion_limit", 36.0, units::kDegrees, "default dorsiflexion limit under load, knee bent",
                   "calibrated here on Calatayud 2015 and Baumbach 2014");
inline constexpr Coefficient kDefaultEversionLimit =
    makeAssumed("default_eversion_limit", 14.0, units::kDegrees, "default end of the rearfoot's eversion", "beside 5-15 deg of textbooks");
inline constexpr Coefficient kDefaultRotationLimit =
    makeAssumed("default_rotation_limit", 25.0, units::kDegrees, "default end of the knee's rotation off its path",
                "beside 25 deg inwards and 45 deg outwards of Zarins 1983, an upper bound");
inline constexpr Coefficient kDefaultToeOut = makeAssumed("default_toe_out", 7.0, units::kDegrees, "default toe-out by habit",
                                                          "the knee points forward at the default tibial torsion, by definition");

inline constexpr std::array kConditionCoefficients = {kFreeDorsiflexionLimit, kHealthyDorsiflexionLimit, kDefaultEversionLimit,
                                                      kDefaultRotationLimit, kDefaultToeOut};

}  // namespace ankleup
