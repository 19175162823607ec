// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "graph/graph_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

constexpr int kRowsWanted = 4;

QFont makeFont(const GraphStyle& style, double share = 1.0, QFont::Weight weight = QFont::Normal) {
    QFont font(style.family);
    font.setPixelSize(std::max(1, qRound(style.textSize * share)));
    font.setWeight(weight);
    return font;
}

QFontMetricsF measure(const QFont& font, QPaintDevice* device) { return device ? QFontMetricsF(font, device) : QFontMetricsF(font); }

QList<QString> findLegendNames(const GraphData& data) {
    QList<QString> names{data.presentName};
    if (!data.reference.isEmpty()) names << data.referenceName;
    if (data.band) names << data.bandName;
    return names;
}

Interval findExtent(const GraphData& data) {
    Interval extent{0.0, 0.0};
    bool any = false;
    const auto include = [&](double y) {
        extent = any ? Interval{std::min(extent.low, y), std::max(extent.high, y)} : Interval{y, y};
        any = true;
    };
    for (const auto* curve : {&data.present, &data.reference}) {
        for (const QPointF& point : *curve) include(point.y());
    }
    if (data.band) {
        include(data.band->low);
        include(data.band->high);
    }
    for (const auto& value : {data.presentAtCursor, data.referenceAtCursor}) {
        if (value) include(*value);
    }
    return extent;
}

/// Left to right, in as many lines as it takes; a name wider than the frame wraps within it.
void layOutLegend(GraphLayout& layout, const QRectF& frame, const GraphData& data, const GraphStyle& style, QPaintDevice* device) {
    const QFontMetricsF metrics = measure(makeFont(style), device);
    const double swatch = 2.0 * style.textSize;
    QPointF at(frame.left(), layout.title.bottom() + 0.3 * style.textSize);
    double line = metrics.height();
    for (const QString& name : findLegendNames(data)) {
        const QRectF room(0.0, 0.0, frame.width() - swatch, 1e4);
        const QRectF words = metrics.boundingRect(room, Qt::TextWordWrap, name);
        const double width = std::min(swatch + words.width() + 1.2 * style.textSize, frame.width());
        if (at.x() > frame.left() && at.x() + width > frame.right() + style.textSize) {
            at = QPointF(frame.left(), at.y() + line);
            line = metrics.height();
        }
        layout.legend << QRectF(at, QSizeF(width, words.height()));
        line = std::max(line, words.height());
        at.rx() += width;
    }
    layout.plot.setTop(at.y() + line + 0.6 * style.textSize);
}

void paintLegend(QPainter& painter, const GraphLayout& layout, const GraphData& data, const GraphStyle& style) {
    const QList<QString> names = findLegendNames(data);
    const double lineHeight = QFontMetricsF(painter.font()).height();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRectF& room = layout.legend[i];
        const double middle = room.top() + 0.5 * lineHeight;
        const double swatch = 1.5 * style.textSize;
        const bool isBand = data.band && i == names.size() - 1;
        if (isBand) {
            painter.fillRect(QRectF(room.left(), middle - 0.35 * style.textSize, swatch, 0.7 * style.textSize), style.band);
        } else {
            const Qt::PenStyle dash = i == 0 ? Qt::SolidLine : Qt::DashLine;
            painter.setPen(QPen(i == 0 ? style.present : style.reference, style.lineWidth, dash, Qt::FlatCap));
            painter.drawLine(QPointF(room.left(), middle), QPointF(room.left() + swatch, middle));
        }
        painter.setPen(style.softInk);
        painter.drawText(room.adjusted(2.0 * style.textSize, 0.0, 0.0, 0.0), Qt::TextWordWrap, names[i]);
    }
}

void paintAxes(QPainter& painter, const GraphLayout& layout, const GraphData& data, const GraphStyle& style) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double gap = 0.5 * style.textSize;
    for (const double y : layout.yTicks.values) {
        const double at = layout.place({layout.xTicks.range.low, y}).y();
        painter.setPen(QPen(style.grid, y == 0.0 ? 1.5 : 1.0));
        painter.drawLine(QPointF(layout.plot.left(), at), QPointF(layout.plot.right(), at));
        painter.setPen(style.softInk);
        const QString label = layout.yTicks.label(y);
        painter.drawText(QPointF(layout.plot.left() - gap - metrics.horizontalAdvance(label), at + 0.35 * metrics.ascent()), label);
    }
    for (const double x : layout.xTicks.values) {
        const double at = layout.place({x, 0.0}).x();
        painter.setPen(QPen(style.grid, 1.0));
        painter.drawLine(QPointF(at, layout.plot.bottom()), QPointF(at, layout.plot.bottom() + gap));
        painter.setPen(style.softInk);
        const QString label = layout.xTicks.label(x);
        const double width = metrics.horizontalAdvance(label);
        painter.drawText(QPointF(at - 0.5 * width, layout.plot.bottom() + gap + metrics.ascent()), label);
    }
    const double titleTop = layout.plot.bottom() + gap + metrics.height();
    painter.drawText(QRectF(layout.title.left(), titleTop, layout.title.width(), 3.0 * metrics.height()),
                     Qt::AlignHCenter | Qt::TextWordWrap, data.xTitle);
}

void paintCurve(QPainter& painter, const GraphLayout& layout, const QList<QPointF>& curve, const QPen& pen) {
    if (curve.isEmpty()) return;
    QPainterPath path(layout.place(curve.first()));
    for (const QPointF& point : curve) path.lineTo(layout.place(point));
    painter.setPen(pen);
    painter.drawPath(path);
}

void paintCursor(QPainter& painter, const GraphLayout& layout, const GraphData& data, const GraphStyle& style) {
    const double x = layout.place({*data.cursor, 0.0}).x();
    painter.setPen(QPen(style.softInk, 1.0));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const double radius = 2.2 * style.lineWidth;
    for (const auto& [value, colour] :
         {std::pair{data.referenceAtCursor, style.reference}, std::pair{data.presentAtCursor, style.present}}) {
        if (!value) continue;
        painter.setPen(QPen(style.paper, style.lineWidth));
        painter.setBrush(colour);
        painter.drawEllipse(layout.place({*data.cursor, *value}), radius, radius);
        painter.setBrush(Qt::NoBrush);
    }
}

}  // namespace

QPointF GraphLayout::place(const QPointF& value) const {
    const double across = (value.x() - xTicks.range.low) / xTicks.range.width();
    const double up = (value.y() - yTicks.range.low) / yTicks.range.width();
    return {plot.left() + across * plot.width(), plot.bottom() - up * plot.height()};
}

double GraphLayout::valueAt(double x) const {
    return xTicks.range.low + std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) * xTicks.range.width();
}

GraphLayout findGraphLayout(const QRectF& frame, const GraphData& data, const GraphStyle& style, QPaintDevice* device) {
    GraphLayout layout;
    const QFontMetricsF bold = measure(makeFont(style, 1.0, QFont::DemiBold), device);
    layout.title = bold.boundingRect(QRectF(frame.topLeft(), QSizeF(frame.width(), 1e4)), Qt::TextWordWrap, data.title);
    layout.title.setWidth(frame.width());
    layout.plot = frame;
    layOutLegend(layout, frame, data, style, device);

    layout.yTicks = findTicks(findExtent(data), kRowsWanted);
    layout.xTicks.range = data.xRange;
    layout.xTicks.step = data.xStep;
    for (double x = data.xRange.low; x <= data.xRange.high + 1e-9; x += data.xStep) layout.xTicks.values << x;
    if (data.xStep < 1.0) layout.xTicks.decimals = 2;

    const QFontMetricsF metrics = measure(makeFont(style), device);
    double widest = 0.0;
    for (const double y : layout.yTicks.values) widest = std::max(widest, metrics.horizontalAdvance(layout.yTicks.label(y)));
    const double overhang = 0.5 * metrics.horizontalAdvance(layout.xTicks.label(data.xRange.high));
    const QRectF xTitle = metrics.boundingRect(QRectF(0.0, 0.0, frame.width(), 1e4), Qt::TextWordWrap, data.xTitle);
    layout.plot.setLeft(frame.left() + widest + 0.7 * style.textSize);
    layout.plot.setRight(frame.right() - overhang - 1.0);
    layout.plot.setBottom(frame.bottom() - 0.5 * style.textSize - metrics.height() - xTitle.height());
    return layout;
}

void paintGraph(QPainter& painter, const QRectF& frame, const GraphData& data, const GraphStyle& style) {
    const GraphLayout layout = findGraphLayout(frame, data, style, painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(makeFont(style, 1.0, QFont::DemiBold));
    painter.setPen(style.ink);
    painter.drawText(layout.title, Qt::TextWordWrap, data.title);
    painter.setFont(makeFont(style));
    if (data.band) {
        painter.fillRect(
            QRectF(layout.place({layout.xTicks.range.low, data.band->high}), layout.place({layout.xTicks.range.high, data.band->low})),
            style.band);
    }
    paintLegend(painter, layout, data, style);
    paintAxes(painter, layout, data, style);
    paintCurve(painter, layout, data.reference, QPen(style.reference, style.lineWidth, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    paintCurve(painter, layout, data.present, QPen(style.present, 1.25 * style.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (style.cursor && data.cursor) paintCursor(painter, layout, data, style);
    painter.restore();
}

}  // namespace ankleup
