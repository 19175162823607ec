// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QElapsedTimer>
#include <QList>
#include <QQuickItem>

namespace ankleup {

/// Chooses how finely the stage is drawn. Measures how long the window's frames take to draw, until it knows how easily this machine draws
/// the stage. Draws nothing and asks for no frames of its own.
class FrameMeter : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// What somebody asks for; Automatic: by what this machine's first frames took.
    Q_PROPERTY(int wanted MEMBER wanted_ NOTIFY changed)
    /// Something moves from frame to frame.
    Q_PROPERTY(bool moving MEMBER moving_ NOTIFY changed)
    Q_PROPERTY(int quality READ quality NOTIFY changed)
    /// What is not the leg itself may be drawn: the very first frame, where the quality is automatic, has to be there soon.
    Q_PROPERTY(bool started READ hasStarted NOTIFY changed)
    /// A full frame takes longer than an animation can bear.
    Q_PROPERTY(bool slow READ isSlow NOTIFY changed)
  public:
    /// Draft: neither antialiased nor occluded; balanced: antialiased; full: occluded as well.
    enum Quality { Automatic, Draft, Balanced, Full };
    Q_ENUM(Quality)

    explicit FrameMeter(QQuickItem* parent = nullptr);

    /// Full at rest. The very first frame is balanced: it is there sooner.
    int quality() const;
    bool hasStarted() const { return started_ || wanted_ != Automatic; }
    bool isSlow() const { return cost_ > kSlow; }
    /// Tells it of a frame that was drawn. [ms]
    void take(qreal milliseconds);

  signals:
    void changed();

  protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

  private:
    static constexpr qreal kSlow = 28.0;      // ms: more misses every second refresh of a usual screen
    static constexpr qreal kVerySlow = 45.0;  // ms: without occlusion, about half of it, still misses; assumed

    QElapsedTimer timer_;
    QList<qreal> times_;
    QList<QMetaObject::Connection> connections_;
    int wanted_ = Automatic;
    bool moving_ = false;
    qreal cost_ = 0.0;
    bool started_ = false;
};

}  // namespace ankleup
