// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "scene/figure_model.h"
#include "scene/stage_camera.h"

namespace ankleup {

/// Which part of a figure lies under the pointer.
class SegmentPicker : public QObject {
    Q_OBJECT
    QML_ELEMENT
  public:
    using QObject::QObject;

    /// The segment nearest to a place of the view, by its name (foot, tibia, knee, femur, pelvis); empty when none is within `reach`.
    /// [px]
    Q_INVOKABLE QString pick(ankleup::FigureModel* figure, ankleup::StageCamera* camera, const QPointF& place, qreal reach) const;
    /// The point that a close look at a segment is aimed at: a joint, of tibia and femur the middle of the shaft. Scene units.
    Q_INVOKABLE QVector3D aimOf(ankleup::FigureModel* figure, const QString& segment) const;
};

}  // namespace ankleup
