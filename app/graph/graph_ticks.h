// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>

#include "base/interval.h"

namespace ankleup {

/// Round numbers along an axis.
struct GraphTicks {
    Interval range;        ///< a little wider than what is shown
    double step = 1.0;     ///< 1, 2 or 5 times a power of ten
    QList<double> values;  ///< within the range
    int decimals = 0;      ///< that the labels need

    QString label(double value) const;
};

/// Ticks that hold all of `values`, about `wanted` of them. A range without width gets some.
GraphTicks findTicks(const Interval& values, int wanted);

}  // namespace ankleup
