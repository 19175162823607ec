// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QPointer>
#include <QtQuick3D/QQuick3DGeometry>

#include "mesh/silhouette.h"
#include "scene/figure_model.h"

namespace ankleup {

/// The outline of one leg with its half of the pelvis as a geometry that follows its figure. Position, normal and, as texture coordinate,
/// how clearly a vertex shows; scene units.
class SilhouetteGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ELEMENT
    /// Whose outline; null: no work.
    Q_PROPERTY(ankleup::FigureModel* figure READ figure WRITE setFigure NOTIFY figureChanged)
  public:
    explicit SilhouetteGeometry(QQuick3DObject* parent = nullptr);

    FigureModel* figure() const { return figure_; }
    void setFigure(FigureModel* figure);

  signals:
    void figureChanged();

  private:
    void prepare();
    void fill();

    QPointer<FigureModel> figure_;
    Silhouette silhouette_;
};

}  // namespace ankleup
