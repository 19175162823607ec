// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVariantList>

namespace ankleup {

/// A label that wants to stand beside a point.
struct LabelWish {
    QPointF anchor;
    QSizeF size;
};

/// The room that labels have. [px]
struct LabelRoom {
    QRectF window;            ///< none leaves it
    QList<QRectF> obstacles;  ///< none covers these
    qreal middle = 0.0;       ///< anchors left of it get their label to the left, the others to the right
    qreal gap = 6.0;          ///< between labels
    qreal reach = 60.0;       ///< from the anchor to the label
};

/// Where labels go so that none overlaps another, in the order of their anchors from top to bottom. Same wishes, same places. [px]
QList<QRectF> placeLabels(const QList<LabelWish>& wishes, const LabelRoom& room);

/// placeLabels for QML.
class LabelPlacer : public QObject {
    Q_OBJECT
    QML_ELEMENT
  public:
    using QObject::QObject;

    /// `anchors` of QVector3D as StageCamera::project gives them, `sizes` of QSizeF, `obstacles` of QRectF; the places' top left corners in
    /// the order of the anchors.
    Q_INVOKABLE QVariantList place(const QVariantList& anchors, const QVariantList& sizes, const QVariantList& obstacles,
                                   const QRectF& window, qreal middle, qreal gap, qreal reach) const;
};

}  // namespace ankleup
