// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "graph/graph_ticks.h"

#include <algorithm>
#include <cmath>

#include "text/units.h"

namespace ankleup {
namespace {

double findNiceStep(double width, int wanted) {
    const double rough = width / std::max(wanted, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1.0 - 1e-9)) return factor * power;
    }
    return 10.0 * power;
}

}  // namespace

QString GraphTicks::label(double value) const { return writeNumber(value, decimals); }

GraphTicks findTicks(const Interval& values, int wanted) {
    constexpr double kLeastWidth = 1.0;  // of what never changes, in its own unit
    Interval wide = values;
    if (wide.width() < 1e-6) wide = {values.low - 0.5 * kLeastWidth, values.high + 0.5 * kLeastWidth};
    GraphTicks ticks;
    ticks.step = findNiceStep(wide.width(), wanted);
    ticks.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(ticks.step) - 1e-9)));
    constexpr double kPadding = 0.04;  // of the width: curves do not touch the frame
    ticks.range = {wide.low - kPadding * wide.width(), wide.high + kPadding * wide.width()};
    for (double i = std::ceil(ticks.range.low / ticks.step); i * ticks.step <= ticks.range.high; ++i) ticks.values << i * ticks.step + 0.0;
    return ticks;
}

}  // namespace ankleup
