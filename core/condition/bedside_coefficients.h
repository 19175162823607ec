// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// What hands, goniometer and tape find at the couch. docs/01-model.md section 8.1.
namespace ankleup {

inline constexpr CoefficientUnit kNewtonMetres = {"Nm"};

inline constexpr Coefficient kUnloadedBelowLimit = {"unloaded_below_limit",
                                                    16.0,
                                                    units::kDegrees,
                                                    CoefficientKind::kDerived,
                                                    "Baumbach 2014: 20 deg unloaded beside 36 deg here under load, group means",
                                                    Grade::kRead,
                                                    "how far an unloaded goniometer reading, knee bent, is below the dorsiflexion limit"};
inline constexpr Coefficient kUnloadedStraightBelowLimit = {
    "unloaded_straight_below_limit",
    32.0,
    units::kDegrees,
    CoefficientKind::kDerived,
    "Baumbach 2014: 4 deg unloaded with a straight knee at the healthy default, group means",
    Grade::kRead,
    "how far an unloaded goniometer reading, knee straight, is below the dorsiflexion limit of a gastrocnemius"};
inline constexpr Coefficient kTextbookRangeEnd = {"textbook_range_end",
                                                  20.0,
                                                  units::kDegrees,
                                                  CoefficientKind::kMeasured,
                                                  "the usual 0 to 20 deg of textbooks",
                                                  Grade::kTextbook,
                                                  "end of the usual range on the unloaded scale"};
inline constexpr Coefficient kRunnersNeed =
    makeAssumed("runners_need", 15.0, units::kDegrees, "what clinics ask of runners, on the unloaded scale", "a claim of clinic articles");
inline constexpr Coefficient kHandStiffness = makeAssumed("hand_stiffness", 60.0, units::kNewtonMetresPerRadian,
                                                          "how firmly a hand that pulls the shin follows where it wants to go");
inline constexpr Coefficient kStrongPull = makeAssumed("strong_pull", 40.0, kNewtonMetres, "the most that a hand pulls the shin with");

inline constexpr std::array kBedsideCoefficients = {
    kUnloadedBelowLimit, kUnloadedStraightBelowLimit, kTextbookRangeEnd, kRunnersNeed, kHandStiffness, kStrongPull};

}  // namespace ankleup
