// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "base/interval.h"
#include "condition/condition.h"

namespace ankleup {

/// What of a condition a remedy moves.
enum class RemedyParameter : std::uint8_t { kDorsiflexionLimit, kHeelLift, kInsole, kFootControl, kHipControl };
inline constexpr int kRemedyParameterCount = 5;
RemedyParameter findRemedyParameter(RemedyKind kind);
/// Where that stands in a condition, and where a remedy's result is held: the ranges of docs/scene-format.md.
struct ParameterPlace {
    double Condition::*member;
    Interval range;
};
const ParameterPlace& findParameterPlace(RemedyParameter parameter);
/// By how much at full strength, negative where it lowers: [rad], or a part of 1 for foot and hip control. docs/01-model.md section 8.3.
double findRemedyGain(RemedyKind kind);

/// What one of several remedies comes to: its parameter before and after it, those listed before it having acted.
struct RemedyEffect {
    bool fits = false;    ///< it acts on what is wrong here; else it changes nothing
    double wanted = 0.0;  ///< strength times gain; 0 where it does not fit
    double before = 0.0;  ///< [rad] or a part of 1
    double after = 0.0;

    /// The parameter's range ends before the change does.
    bool isCutShort() const { return std::abs(after - before) < std::abs(wanted) - 1e-9; }
    bool operator==(const RemedyEffect&) const = default;
};

/// \pre `kind` is among `remedies`.
RemedyEffect calcRemedyEffect(const Body& body, const Condition& condition, const std::vector<Remedy>& remedies, RemedyKind kind);

}  // namespace ankleup
