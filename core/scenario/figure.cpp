// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/figure.h"

#include "scenario/quantity.h"

namespace ankleup {

double calcFigure(const Figure& figure, const LegState& present, const LegState& reference) {
    switch (figure.of) {
        case FigureOf::kValue:
            return findQuantity(figure.quantity, present);
        case FigureOf::kReference:
            return findQuantity(figure.quantity, reference);
        case FigureOf::kDifference:
            break;
    }
    return findQuantity(figure.quantity, present) - findQuantity(figure.quantity, reference);
}

}  // namespace ankleup
