// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <optional>

#include "base/interval.h"

namespace ankleup {

/// What a graph shows: one quantity over the movement or over the slider. Words and numbers, no looks.
struct GraphData {
    QString title;  ///< of the quantity, with its unit
    QString xTitle;
    QString xUnit;  ///< behind the numbers of the horizontal axis
    QString yUnit;
    Interval xRange = {0.0, 1.0};
    double xStep = 0.25;  ///< between labels of the horizontal axis

    QList<QPointF> present;
    QList<QPointF> reference;
    QString presentName;
    QString referenceName;

    std::optional<Interval> band;  ///< published, in the quantity's unit
    QString bandName;

    std::optional<double> cursor;  ///< where the pose is
    std::optional<double> presentAtCursor;
    std::optional<double> referenceAtCursor;
    QString cursorText;

    bool operator==(const GraphData&) const = default;
};

/// How it looks: handed in, from the theme on screen and from the page in print.
struct GraphStyle {
    QColor ink;
    QColor softInk;
    QColor grid;
    QColor paper;
    QColor present;
    QColor reference;
    QColor band;
    QString family;
    double textSize = 12.0;  ///< [px]
    double lineWidth = 2.0;  ///< [px]
    bool cursor = true;      ///< draw it; on screen it is an item of its own, so that a moving pose repaints nothing

    bool operator==(const GraphStyle&) const = default;
};

}  // namespace ankleup
