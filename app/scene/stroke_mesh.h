// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>

namespace ankleup {

/// A corner of a triangle in the view, with its colour.
struct StrokeVertex {
    QPointF place;  ///< [px]
    QColor colour;  ///< alpha 0 at the soft edge
};

/// Adds a line as triangles, three vertices each, with edges that fade out over one pixel: antialiased wherever it is drawn.
void addLine(QList<StrokeVertex>& triangles, const QList<QPointF>& points, qreal width, const QColor& colour);
/// A line with a head of four widths at its last point.
void addArrow(QList<StrokeVertex>& triangles, const QList<QPointF>& points, qreal width, const QColor& colour);
/// Filled all round its first point.
void addFan(QList<StrokeVertex>& triangles, const QList<QPointF>& points, const QColor& colour);

}  // namespace ankleup
