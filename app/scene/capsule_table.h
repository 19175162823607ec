// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QPointer>
#include <QtQuick3D/QQuick3DTextureData>

#include "scene/figure_model.h"

namespace ankleup {

/// A figure as a few capsules, from which the floor computes its soft shadow: a texture of kCount x 2 texels, 32-bit floats.
/// Row 0: one end (x, y, z, radius), row 1: the other. Scene units.
class CapsuleTable : public QQuick3DTextureData {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ankleup::FigureModel* figure READ figure WRITE setFigure NOTIFY figureChanged)
    /// Without pelvis and spine: of a second leg they are drawn with the first.
    Q_PROPERTY(bool legOnly MEMBER legOnly_ NOTIFY figureChanged)
  public:
    static constexpr int kCount = 20;

    explicit CapsuleTable(QQuick3DObject* parent = nullptr);

    FigureModel* figure() const { return figure_; }
    void setFigure(FigureModel* figure);

  signals:
    void figureChanged();

  private:
    void refresh();

    QPointer<FigureModel> figure_;
    bool legOnly_ = false;
};

}  // namespace ankleup
