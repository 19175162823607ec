// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QPointer>
#include <QtQuick3D/QQuick3DGeometry>

#include "scene/figure_model.h"
#include "scene/footprint.h"

namespace ankleup {

/// The footprint of a figure as a geometry on the floor that follows it; how firmly it presses is the vertices' alpha. Scene units.
class FootprintGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ELEMENT
    /// Whose print; null: none, and no work.
    Q_PROPERTY(ankleup::FigureModel* figure READ figure WRITE setFigure NOTIFY figureChanged)
  public:
    explicit FootprintGeometry(QQuick3DObject* parent = nullptr);

    FigureModel* figure() const { return figure_; }
    void setFigure(FigureModel* figure);

  signals:
    void figureChanged();

  private:
    void fill();

    QPointer<FigureModel> figure_;
    Footprint footprint_;
};

}  // namespace ankleup
