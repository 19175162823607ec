// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <string_view>

#include "base/angle.h"

namespace ankleup {

/// A unit as shown to people, and how many of core's units (SI, radians) it is.
struct CoefficientUnit {
    std::string_view symbol;
    double inCore = 1.0;
};
namespace units {
inline constexpr CoefficientUnit kUnitless = {""};
inline constexpr CoefficientUnit kDegrees = {"deg", kDegree};
inline constexpr CoefficientUnit kMetres = {"m"};
inline constexpr CoefficientUnit kMillimetres = {"mm", 0.001};
inline constexpr CoefficientUnit kKilograms = {"kg"};
inline constexpr CoefficientUnit kNewtonMetresPerRadian = {"Nm/rad"};
inline constexpr CoefficientUnit kNewtonsPerMetre = {"N/m"};
inline constexpr CoefficientUnit kPerMetre = {"1/m"};
}  // namespace units

/// How a number came to be.
enum class CoefficientKind : std::uint8_t {
    kMeasured,    ///< read in the cited study
    kDerived,     ///< arithmetic or geometry from cited numbers
    kCalibrated,  ///< set so that the model meets published findings; an effective value, not a tissue's
    kAssumed,     ///< a definition or a judgement without a source
};
constexpr std::string_view nameOf(CoefficientKind kind) {
    constexpr std::string_view kNames[] = {"measured", "derived", "calibrated", "assumed"};
    return kNames[static_cast<int>(kind)];
}

/// How well the citation was read.
enum class Grade : std::uint8_t {
    kRead,      ///< T: the number was read in the abstract or an excerpt of the study
    kTextbook,  ///< K: textbook knowledge, not read again
    kUnsure,    ///< ?: not to be validated against
    kDerived,   ///< D: made here by arithmetic, geometry, calibration or judgement from the stated inputs
};
inline constexpr int kGradeCount = 4;
constexpr std::string_view nameOf(Grade grade) {
    constexpr std::string_view kNames[] = {"T", "K", "?", "D"};
    return kNames[static_cast<int>(grade)];
}

/// A number of the model with where it comes from. The number that code computes with and the number that people read are this one object:
/// `value` is in `unit`, as cited; used as a double it is in core's units (SI, radians).
struct Coefficient {
    std::string_view name;  ///< unique within its room, snake_case
    double value = 0.0;     ///< in `unit`
    CoefficientUnit unit = units::kUnitless;
    CoefficientKind kind = CoefficientKind::kAssumed;
    std::string_view citation;  ///< author and year, or why it is what it is
    Grade grade = Grade::kDerived;
    std::string_view role;  ///< what it does in the model, in field words

    constexpr operator double() const { return value * unit.inCore; }
};

/// A number set here so that the model meets published findings.
constexpr Coefficient makeCalibrated(std::string_view name, double value, CoefficientUnit unit, std::string_view role,
                                     std::string_view citation = "calibrated here on the published findings of that role") {
    return {name, value, unit, CoefficientKind::kCalibrated, citation, Grade::kDerived, role};
}

/// A definition or a judgement.
constexpr Coefficient makeAssumed(std::string_view name, double value, CoefficientUnit unit, std::string_view role,
                                  std::string_view citation = "a judgement without a source") {
    return {name, value, unit, CoefficientKind::kAssumed, citation, Grade::kDerived, role};
}

}  // namespace ankleup
