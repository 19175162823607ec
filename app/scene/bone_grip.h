// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QPointF>
#include <QString>
#include <optional>

#include "equilibrium/pull.h"
#include "scene/figure_model.h"
#include "scene/stage_camera.h"

namespace ankleup {

/// A bone of a figure taken in the hand: which, where, and where the hand has gone since. The hand moves in the plane through the point
/// that was taken, parallel to the view.
class BoneGrip {
  public:
    /// The hand goes no further than this from where it took the bone [m; a judgement]: what draws at 20 N/mm would else bend any joint.
    static constexpr double kReach = 0.12;
    /// Nothing resists a guess but its ends of range [m].
    static constexpr double kGuessReach = 0.4;
    /// One step of an arrow key [m].
    static constexpr double kStep = 0.01;

    /// Takes what lies under a place of the view, in whose picture `posture` stands as `figure`. [px]
    static std::optional<BoneGrip> take(FigureModel& figure, const Posture& posture, StageCamera& camera, const QPointF& place,
                                        qreal reach);
    /// Takes a segment at a point of it. Scene units.
    static std::optional<BoneGrip> takeAt(FigureModel& figure, const Posture& posture, const QString& segment, const QVector3D& point);

    /// How far the hand may go from where it took the bone [m].
    void setReach(double reach) { reach_ = reach; }
    /// Moves the hand to a place of the view.
    void moveTo(const StageCamera& camera, const QPointF& place);
    /// Moves it by steps to the right and upwards on the screen.
    void step(const StageCamera& camera, int right, int up);

    const QString& segment() const { return segment_; }
    const Pull& pull() const { return pull_; }

  private:
    BoneGrip() = default;
    void moveTo(const QVector3D& point);

    QString segment_;
    QVector3D taken_, hand_;  ///< scene units
    bool left_ = false;
    double reach_ = kReach;
    Pull pull_;
};

}  // namespace ankleup
