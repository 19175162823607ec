// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/interval.h"
#include "scenario/scene_solution.h"

namespace ankleup {

/// What is taken of a pair of postures.
enum class FigureOf : std::uint8_t {
    kDifference,  ///< present minus reference
    kValue,       ///< of the present leg
    kReference,   ///< of the reference
};
inline constexpr std::array<std::string_view, 3> kFigureOfNames = {"difference", "value", "reference"};

/// A number that a lesson quotes: which one, where the model's has to lie, and how it is written.
struct Figure {
    std::string name;      ///< what stands for it in a text: "{mkd_line_mm}"
    std::string quantity;  ///< a measure, in its own unit, or a coordinate [deg]
    FigureOf of = FigureOf::kDifference;
    double stated = 0.0;  ///< as the lesson's text means it, with its sign
    Interval band;        ///< of the model's value; [stated - 1, stated + 1] unless the file says otherwise
    int decimals = 0;     ///< 0 or 1

    bool operator==(const Figure&) const = default;
};

/// The figure as the model has it, in the quantity's unit.
double calcFigure(const Figure& figure, const LegState& present, const LegState& reference);

}  // namespace ankleup
