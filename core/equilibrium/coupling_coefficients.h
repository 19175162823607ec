// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// How coordinates follow one another. docs/01-model.md sections 3 and 5.
namespace ankleup {

inline constexpr Coefficient kSagPerPronation =
    makeCalibrated("sag_per_pronation", 0.25, units::kUnitless, "neutral flattening of the arch per subtalar pronation");
inline constexpr Coefficient kTiltPerTrunkFlexion =
    makeAssumed("tilt_per_trunk_flexion", 0.45, units::kUnitless, "neutral pelvic tilt per forward lean of the trunk");
inline constexpr Coefficient kHipPerKneeFlexion =
    makeAssumed("hip_per_knee_flexion", 0.5, units::kUnitless, "neutral hip flexion per knee flexion");
inline constexpr Coefficient kKneePathShare =
    makeCalibrated("knee_path_share", 0.60, units::kUnitless, "share of the passive knee rotation path that the loaded knee follows");

inline constexpr std::string_view kKneeSpline = "fit of the knee spline of Walker 1988 / Rajagopal 2016, 10 to 100 deg";
inline constexpr Coefficient kKneeRotationPlateau = {"knee_rotation_plateau",
                                                     15.4,
                                                     units::kDegrees,
                                                     CoefficientKind::kDerived,
                                                     kKneeSpline,
                                                     Grade::kRead,
                                                     "tibial rotation that bending the knee brings in the end; error of the fit .2 deg"};
inline constexpr Coefficient kKneeRotationScale = {"knee_rotation_scale",
                                                   47.0,
                                                   units::kDegrees,
                                                   CoefficientKind::kDerived,
                                                   kKneeSpline,
                                                   Grade::kRead,
                                                   "knee flexion over which that rotation comes"};
inline constexpr Coefficient kKneeAdductionPeak = {"knee_adduction_peak",
                                                   1.92,
                                                   units::kDegrees,
                                                   CoefficientKind::kDerived,
                                                   kKneeSpline,
                                                   Grade::kRead,
                                                   "greatest adduction that bending the knee brings; error of the fit .4 deg"};
inline constexpr Coefficient kKneeAdductionScale = {"knee_adduction_scale",
                                                    46.0,
                                                    units::kDegrees,
                                                    CoefficientKind::kDerived,
                                                    kKneeSpline,
                                                    Grade::kRead,
                                                    "knee flexion at that greatest adduction"};

inline constexpr Coefficient kGastrocReliefCentre = {"gastroc_relief_centre",
                                                     11.0,
                                                     units::kDegrees,
                                                     CoefficientKind::kDerived,
                                                     "Baumbach 2014: relieved by 20 deg of knee flexion",
                                                     Grade::kRead,
                                                     "knee flexion at which the gastrocnemius is half relieved"};
inline constexpr Coefficient kGastrocReliefWidth =
    makeAssumed("gastroc_relief_width", 3.5, units::kDegrees, "knee flexion over which the gastrocnemius is relieved",
                "a judgement: a steeper relief (2.2 deg) made the posture jump by up to 6 deg with a very short gastrocnemius");

inline constexpr std::array kCouplingCoefficients = {kSagPerPronation,     kTiltPerTrunkFlexion, kHipPerKneeFlexion, kKneePathShare,
                                                     kKneeRotationPlateau, kKneeRotationScale,   kKneeAdductionPeak, kKneeAdductionScale,
                                                     kGastrocReliefCentre, kGastrocReliefWidth};

}  // namespace ankleup
