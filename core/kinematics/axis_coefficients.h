// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// Joint axes that are the same in every body. docs/01-model.md section 2.
namespace ankleup {

inline constexpr std::string_view kAnkleAxisSource = "OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 deg to the shank";
inline constexpr Coefficient kTalocruralAxisX = {"talocrural_axis_x",
                                                 -0.10501355,
                                                 units::kUnitless,
                                                 CoefficientKind::kMeasured,
                                                 kAnkleAxisSource,
                                                 Grade::kRead,
                                                 "talocrural axis in the talus, forward"};
inline constexpr Coefficient kTalocruralAxisY = {"talocrural_axis_y",
                                                 -0.17402245,
                                                 units::kUnitless,
                                                 CoefficientKind::kMeasured,
                                                 kAnkleAxisSource,
                                                 Grade::kRead,
                                                 "talocrural axis in the talus, up"};
inline constexpr Coefficient kTalocruralAxisZ = {"talocrural_axis_z",
                                                 0.97912632,
                                                 units::kUnitless,
                                                 CoefficientKind::kMeasured,
                                                 kAnkleAxisSource,
                                                 Grade::kRead,
                                                 "talocrural axis in the talus, to the side"};
inline constexpr Coefficient kMidfootAxisElevation =
    makeCalibrated("midfoot_axis_elevation", 35.0, units::kDegrees, "axis about which the arch flattens, above the horizontal",
                   "calibrated here, between a sagittal hinge and the oblique axis of Manter 1941 (52 deg up)");

inline constexpr std::array kAxisCoefficients = {kTalocruralAxisX, kTalocruralAxisY, kTalocruralAxisZ, kMidfootAxisElevation};

}  // namespace ankleup
