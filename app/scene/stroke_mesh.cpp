// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stroke_mesh.h"

#include <QVector2D>
#include <algorithm>
#include <array>
#include <cmath>

namespace ankleup {
namespace {

constexpr qreal kFeather = 1.0;      // px over which an edge fades
constexpr qreal kHeadLength = 4.2;   // in line widths
constexpr qreal kHeadBreadth = 3.6;  // in line widths
constexpr qreal kLongestMitre = 2.0;

QPointF unit(const QPointF& v) {
    const qreal length = std::hypot(v.x(), v.y());
    return length > 0.0 ? v / length : QPointF(1.0, 0.0);
}

QPointF normal(const QPointF& along) { return {-along.y(), along.x()}; }

QColor faded(QColor colour) {
    colour.setAlphaF(0.0F);
    return colour;
}

void addQuad(QList<StrokeVertex>& triangles, const std::array<StrokeVertex, 4>& corner) {
    for (const int i : {0, 1, 2, 2, 1, 3}) triangles << corner[i];
}

QList<QPointF> withoutRepeats(const QList<QPointF>& points) {
    QList<QPointF> kept;
    for (const QPointF& p : points) {
        if (kept.isEmpty() || std::hypot(p.x() - kept.last().x(), p.y() - kept.last().y()) > 0.01) kept << p;
    }
    return kept;
}

/// Across the line at each of its points; at a bend as long as the mitre needs.
QList<QPointF> findSides(const QList<QPointF>& points) {
    QList<QPointF> sides;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF before = normal(unit(points[std::max<qsizetype>(i, 1)] - points[std::max<qsizetype>(i, 1) - 1]));
        const QPointF after = i + 1 < points.size() ? normal(unit(points[i + 1] - points[i])) : before;
        const QPointF side = unit(before + after);
        sides << side * std::min(kLongestMitre, 1.0 / std::max(0.1, QPointF::dotProduct(side, after)));
    }
    return sides;
}

}  // namespace

void addLine(QList<StrokeVertex>& triangles, const QList<QPointF>& all, qreal width, const QColor& colour) {
    const QList<QPointF> points = withoutRepeats(all);
    if (points.size() < 2) return;
    const QList<QPointF> sides = findSides(points);
    const QColor clear = faded(colour);
    const qreal core = std::max(0.0, 0.5 * (width - kFeather));
    const qreal edge = core + kFeather;
    const std::array<std::pair<qreal, QColor>, 4> rails = {{{-edge, clear}, {-core, colour}, {core, colour}, {edge, clear}}};
    for (qsizetype i = 1; i < points.size(); ++i) {
        const auto at = [&](qsizetype point, std::size_t rail) {
            return StrokeVertex{points[point] + rails[rail].first * sides[point], rails[rail].second};
        };
        for (std::size_t rail = 0; rail < 3; ++rail) {
            addQuad(triangles, {at(i - 1, rail), at(i - 1, rail + 1), at(i, rail), at(i, rail + 1)});
        }
    }
}

void addArrow(QList<StrokeVertex>& triangles, const QList<QPointF>& all, qreal width, const QColor& colour) {
    QList<QPointF> points = withoutRepeats(all);
    if (points.size() < 2) return;
    const QPointF tip = points.last();
    const qreal length = kHeadLength * width;
    // The head points along the line's last stretch, and the line ends inside the head.
    qsizetype back = points.size() - 1;
    while (back > 0 && std::hypot(tip.x() - points[back].x(), tip.y() - points[back].y()) < length) --back;
    const QPointF along = unit(tip - points[back]);
    while (points.size() > 2 && std::hypot(tip.x() - points[points.size() - 2].x(), tip.y() - points[points.size() - 2].y()) < length) {
        points.removeLast();
    }
    const QPointF base = tip - length * along;
    points.last() = base + 0.3 * length * along;
    addLine(triangles, points, width, colour);

    const QPointF side = 0.5 * kHeadBreadth * width * normal(along);
    const std::array<QPointF, 3> head = {tip, base + side, base - side};
    for (const QPointF& p : head) triangles << StrokeVertex{p, colour};
    for (std::size_t i = 0; i < head.size(); ++i) addLine(triangles, {head[i], head[(i + 1) % head.size()]}, kFeather, colour);
}

void addFan(QList<StrokeVertex>& triangles, const QList<QPointF>& points, const QColor& colour) {
    for (qsizetype i = 2; i < points.size(); ++i) {
        for (const qsizetype corner : {qsizetype{0}, i - 1, i}) triangles << StrokeVertex{points[corner], colour};
    }
}

}  // namespace ankleup
