// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QColor>
#include <QPointer>
#include <QtQuick3D/QQuick3DGeometry>
#include <array>
#include <optional>

#include "mesh/tissue_mesh.h"
#include "scene/figure_model.h"

namespace ankleup {

/// The bands of one leg as one geometry that follows its figure. Position, normal, texture coordinate for fibres, linear colour; what is in
/// which place of the buffers never changes.
class TissueGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ELEMENT
    /// Whose tissues; null: none, and no work.
    Q_PROPERTY(ankleup::FigureModel* figure READ figure WRITE setFigure NOTIFY figureChanged)
    /// With fewer triangles.
    Q_PROPERTY(bool low MEMBER low_ WRITE setLow NOTIFY lowChanged)
    Q_PROPERTY(QColor muscle MEMBER muscle_ NOTIFY coloursChanged)
    Q_PROPERTY(QColor tendon MEMBER tendon_ NOTIFY coloursChanged)
    Q_PROPERTY(QColor longer MEMBER longer_ NOTIFY coloursChanged)    ///< covers a tissue that is longer than in the reference
    Q_PROPERTY(QColor shorter MEMBER shorter_ NOTIFY coloursChanged)  ///< one that is shorter
  public:
    explicit TissueGeometry(QQuick3DObject* parent = nullptr);

    FigureModel* figure() const { return figure_; }
    void setFigure(FigureModel* figure);
    void setLow(bool low);

  signals:
    void figureChanged();
    void lowChanged();
    void coloursChanged();

  private:
    void follow();
    void prepare();
    void fill();

    QPointer<FigureModel> figure_;
    bool low_ = false;
    QColor muscle_, tendon_, longer_, shorter_;
    std::optional<TissueMesh> mesh_;
    Body body_;
    bool left_ = false;
};

/// How a band shows the changes of the tissues: -1 shorter .. 0 no colour .. 1 longer. Both heads of the gastrocnemius share its path; the
/// Achilles tendon shows the larger change of the two that pull on it. Tissues without a path show none.
double findBandChange(Band band, const TissueChanges& changes);

}  // namespace ankleup
