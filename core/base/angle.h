// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

inline constexpr double kPi = 3.14159265358979323846;
inline constexpr double kDegree = kPi / 180.0;  ///< one degree [rad]

/// An angle given in degrees, as radians. Core computes in radians only; use this where a source states degrees.
constexpr double radians(double degrees) { return degrees * kDegree; }

/// An angle in radians, as degrees. For the edges (`io`, `text`) and for measures, which are defined in degrees.
constexpr double degrees(double radians) { return radians / kDegree; }

}  // namespace ankleup
