// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "graph/graph_item.h"

namespace ankleup {

GraphItem::GraphItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    style_.cursor = false;
    connect(this, &GraphItem::changed, this, &GraphItem::layOut);
}

void GraphItem::setSource(GraphSource* source) {
    if (source == source_) return;
    if (source_) source_->disconnect(this);
    source_ = source;
    if (source_) {
        connect(source_, &GraphSource::curvesChanged, this, &GraphItem::layOut);
        connect(source_, &GraphSource::cursorChanged, this, &GraphItem::placeCursor);
    }
    emit changed();
}

void GraphItem::setInks(const QList<QColor>& inks) {
    constexpr qsizetype kInkCount = 7;
    if (inks == inks_ || inks.size() != kInkCount) return;
    inks_ = inks;
    style_.ink = inks[0];
    style_.softInk = inks[1];
    style_.grid = inks[2];
    style_.paper = inks[3];
    style_.present = inks[4];
    style_.reference = inks[5];
    style_.band = inks[6];
    emit changed();
}

void GraphItem::setFamily(const QString& family) {
    if (family == style_.family) return;
    style_.family = family;
    emit changed();
}

void GraphItem::setTextSize(qreal size) {
    if (size == style_.textSize) return;
    style_.textSize = size;
    emit changed();
}

void GraphItem::setLineWidth(qreal width) {
    if (width == style_.lineWidth) return;
    style_.lineWidth = width;
    emit changed();
}

void GraphItem::paint(QPainter* painter) {
    if (source_) paintGraph(*painter, boundingRect(), source_->graph(), style_);
}

void GraphItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) layOut();
}

void GraphItem::layOut() {
    if (!source_ || width() <= 0.0 || height() <= 0.0) return;
    layout_ = findGraphLayout(boundingRect(), source_->graph(), style_);
    update();
    placeCursor();
}

void GraphItem::placeCursor() {
    if (!source_ || layout_.xTicks.values.isEmpty()) return;
    const GraphData& data = source_->graph();
    hasCursor_ = data.cursor && data.presentAtCursor;
    if (hasCursor_) {
        present_ = layout_.place({*data.cursor, *data.presentAtCursor});
        reference_ = layout_.place({*data.cursor, data.referenceAtCursor.value_or(*data.presentAtCursor)});
    }
    emit placed();
}

}  // namespace ankleup
