// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QPainter>
#include <QRectF>

#include "graph/graph_data.h"
#include "graph/graph_ticks.h"

namespace ankleup {

/// Where the parts of a graph are within its frame.
struct GraphLayout {
    QRectF title;
    QList<QRectF> legend;  ///< present, reference, band: as many as there are
    QRectF plot;
    GraphTicks xTicks, yTicks;

    QPointF place(const QPointF& value) const;  ///< of a value, in the frame's unit
    double valueAt(double x) const;             ///< of the horizontal axis, held within it
};

/// `device`: what will be painted on, for the size of its letters; null: a screen.
GraphLayout findGraphLayout(const QRectF& frame, const GraphData& data, const GraphStyle& style, QPaintDevice* device = nullptr);

/// Paints a graph: the same function for the screen, a PDF and an SVG.
void paintGraph(QPainter& painter, const QRectF& frame, const GraphData& data, const GraphStyle& style);

}  // namespace ankleup
