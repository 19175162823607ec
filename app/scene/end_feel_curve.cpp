// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/end_feel_curve.h"

#include <QPainter>
#include <QPolygonF>

namespace ankleup {

EndFeelCurve::EndFeelCurve(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &EndFeelCurve::changed, this, [this] { update(); });
}

QPointF EndFeelCurve::place(QPointF part) const {
    const qreal inset = 5.0 * uiScale_;
    return {inset + part.x() * (width() - 2 * inset), height() - inset - part.y() * (height() - 2 * inset)};
}

void EndFeelCurve::paint(QPainter* painter) {
    const auto line = [this](const QList<QPointF>& curve) {
        QPolygonF points;
        for (const QPointF& part : curve) points << place(part);
        return points;
    };
    painter->setPen(QPen(softInk_, uiScale_));
    painter->drawLine(place({0, 0}), place({1, 0}));
    painter->drawLine(place({0, 0}), place({0, 1}));
    painter->drawLine(place({limitPoint_.x(), 0}), place({limitPoint_.x(), 1}));
    painter->setPen(QPen(softInk_, 1.5 * uiScale_, Qt::DashLine));
    painter->drawPolyline(line(otherCurve_));
    painter->setPen(QPen(ink_, 2.5 * uiScale_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line(curve_));
    painter->setPen(Qt::NoPen);
    painter->setBrush(softInk_);
    painter->drawEllipse(place(limitPoint_), 3.5 * uiScale_, 3.5 * uiScale_);
    painter->setBrush(mark_);
    painter->drawEllipse(place(handPoint_), 5.0 * uiScale_, 5.0 * uiScale_);
}

}  // namespace ankleup
