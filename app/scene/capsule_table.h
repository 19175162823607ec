// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QPointer>
#include <QVector3D>
#include <QVector4D>
#include <QtQuick3D/QQuick3DTextureData>

#include "scene/figure_model.h"

namespace ankleup {

/// A figure as a few capsules, from which the floor computes its soft shadow: a texture of kColumns x 2 texels, 32-bit floats.
/// Row 0: one end (x, y, z, radius), row 1: the other. Last column, row 0: the part of the floor that the figure darkens (least x, least
/// z, greatest x, greatest z); elsewhere nothing need be computed. Scene units.
class CapsuleTable : public QQuick3DTextureData {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ankleup::FigureModel* figure READ figure WRITE setFigure NOTIFY figureChanged)
    /// Without pelvis and spine: of a second leg they are drawn with the first.
    Q_PROPERTY(bool legOnly MEMBER legOnly_ NOTIFY figureChanged)
    /// Towards the light, and how much wider the penumbra is per distance from what casts it.
    Q_PROPERTY(QVector3D lightDirection MEMBER lightDirection_ NOTIFY figureChanged)
    Q_PROPERTY(qreal softness MEMBER softness_ NOTIFY figureChanged)
  public:
    static constexpr int kCount = 20;
    static constexpr int kColumns = kCount + 1;

    explicit CapsuleTable(QQuick3DObject* parent = nullptr);

    FigureModel* figure() const { return figure_; }
    void setFigure(FigureModel* figure);

  signals:
    void figureChanged();

  private:
    void refresh();
    void widen(const QVector3D& place, float radius);

    QPointer<FigureModel> figure_;
    bool legOnly_ = false;
    QVector3D lightDirection_{0.0F, 1.0F, 0.0F};
    qreal softness_ = 0.0;
    QVector4D darkened_;
};

}  // namespace ankleup
