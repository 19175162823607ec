// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QPointer>
#include <QQuickPaintedItem>

#include "graph/graph_painter.h"
#include "graph/graph_source.h"

namespace ankleup {

/// A graph on screen. The pose's cursor is not painted but told as places, so that a moving pose repaints nothing.
class GraphItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ankleup::GraphSource* source READ source WRITE setSource NOTIFY changed)
    /// ink, soft ink, grid, paper, present, reference, band
    Q_PROPERTY(QList<QColor> inks READ inks WRITE setInks NOTIFY changed)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed)
    Q_PROPERTY(qreal textSize READ textSize WRITE setTextSize NOTIFY changed)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY changed)
    Q_PROPERTY(QRectF plot READ plot NOTIFY placed)
    Q_PROPERTY(QPointF presentPlace READ presentPlace NOTIFY placed)
    Q_PROPERTY(QPointF referencePlace READ referencePlace NOTIFY placed)
    Q_PROPERTY(bool hasCursor READ hasCursor NOTIFY placed)
  public:
    explicit GraphItem(QQuickItem* parent = nullptr);

    GraphSource* source() const { return source_; }
    void setSource(GraphSource* source);
    QList<QColor> inks() const { return inks_; }
    void setInks(const QList<QColor>& inks);
    QString family() const { return style_.family; }
    void setFamily(const QString& family);
    qreal textSize() const { return style_.textSize; }
    void setTextSize(qreal size);
    qreal lineWidth() const { return style_.lineWidth; }
    void setLineWidth(qreal width);

    QRectF plot() const { return layout_.plot; }
    QPointF presentPlace() const { return present_; }
    QPointF referencePlace() const { return reference_; }
    bool hasCursor() const { return hasCursor_; }
    /// The value of the horizontal axis at a place of this item, held within the axis.
    Q_INVOKABLE double valueAt(double x) const { return layout_.valueAt(x); }

    void paint(QPainter* painter) override;

  signals:
    void changed();
    void placed();

  protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    void layOut();
    void placeCursor();

    QPointer<GraphSource> source_;
    QList<QColor> inks_;
    GraphStyle style_;
    GraphLayout layout_;
    QPointF present_, reference_;
    bool hasCursor_ = false;
};

}  // namespace ankleup
