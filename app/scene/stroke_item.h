// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QColor>
#include <QPointer>
#include <QQuickItem>

#include "scene/stage_camera.h"
#include "scene/stage_overlay.h"

namespace ankleup {

/// Draws the strokes of an overlay as a camera sees them, always as wide, always antialiased.
class StrokeItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ankleup::StageOverlay* overlay READ overlay WRITE setOverlay NOTIFY changed)
    Q_PROPERTY(ankleup::StageCamera* camera READ camera WRITE setCamera NOTIFY changed)
    /// Colours in the order of Ink.
    Q_PROPERTY(QList<QColor> inks READ inks WRITE setInks NOTIFY changed)
    Q_PROPERTY(qreal uiScale READ uiScale WRITE setUiScale NOTIFY changed)
  public:
    explicit StrokeItem(QQuickItem* parent = nullptr);

    StageOverlay* overlay() const { return overlay_; }
    StageCamera* camera() const { return camera_; }
    QList<QColor> inks() const { return inks_; }
    qreal uiScale() const { return uiScale_; }
    void setOverlay(StageOverlay* overlay);
    void setCamera(StageCamera* camera);
    void setInks(const QList<QColor>& inks);
    void setUiScale(qreal scale);

  signals:
    void changed();

  protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

  private:
    QPointer<StageOverlay> overlay_;
    QPointer<StageCamera> camera_;
    QList<QColor> inks_;
    qreal uiScale_ = 1.0;
};

}  // namespace ankleup
