// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/figure.h"

#include "base/angle.h"

namespace ankleup {

bool isQuantity(std::string_view name) { return findMeasure(name).has_value() || findCoordinate(name).has_value(); }

std::string_view quantityUnit(std::string_view name) {
    const auto measure = findMeasure(name);
    return measure ? unitOf(*measure) : "deg";
}

double findQuantity(const LegState& state, std::string_view name) {
    if (const auto measure = findMeasure(name)) return state.measures[*measure];
    return degrees(state.solution.posture[findCoordinate(name).value()]);
}

double calcFigure(const Figure& figure, const LegState& present, const LegState& reference) {
    switch (figure.of) {
        case FigureOf::kValue:
            return findQuantity(present, figure.quantity);
        case FigureOf::kReference:
            return findQuantity(reference, figure.quantity);
        case FigureOf::kDifference:
            break;
    }
    return findQuantity(present, figure.quantity) - findQuantity(reference, figure.quantity);
}

}  // namespace ankleup
