// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QColor>
#include <QList>
#include <QPointF>
#include <QtQuick/QQuickPaintedItem>

namespace ankleup {

/// A small drawing of one or two curves with two marked points. Places are parts of the item, 0..1, upwards.
class EndFeelCurve : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QPointF> curve MEMBER curve_ NOTIFY changed)
    Q_PROPERTY(QList<QPointF> otherCurve MEMBER otherCurve_ NOTIFY changed)
    Q_PROPERTY(QPointF limitPoint MEMBER limitPoint_ NOTIFY changed)
    Q_PROPERTY(QPointF handPoint MEMBER handPoint_ NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY changed)
    Q_PROPERTY(QColor softInk MEMBER softInk_ NOTIFY changed)
    Q_PROPERTY(QColor mark MEMBER mark_ NOTIFY changed)
    Q_PROPERTY(qreal uiScale MEMBER uiScale_ NOTIFY changed)
  public:
    explicit EndFeelCurve(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

  signals:
    void changed();

  private:
    QPointF place(QPointF part) const;

    QList<QPointF> curve_, otherCurve_;
    QPointF limitPoint_, handPoint_;
    QColor ink_, softInk_, mark_;
    qreal uiScale_ = 1.0;
};

}  // namespace ankleup
