// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QElapsedTimer>
#include <QList>
#include <QQuickItem>

namespace ankleup {

/// Measures how long the window's frames take to draw, until it knows how easily this machine draws the stage.
/// Draws nothing and asks for no frames of its own.
class FrameMeter : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// What a frame in full quality takes [ms]; 0 until known.
    Q_PROPERTY(qreal cost READ cost NOTIFY costChanged)
    /// Whether the frames drawn now are in full quality: only these are measured.
    Q_PROPERTY(bool measuring MEMBER measuring_ NOTIFY measuringChanged)
  public:
    explicit FrameMeter(QQuickItem* parent = nullptr);

    qreal cost() const { return cost_; }

  signals:
    void costChanged();
    void measuringChanged();

  protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

  private:
    void take(qreal milliseconds);

    QElapsedTimer timer_;
    QList<qreal> times_;
    QList<QMetaObject::Connection> connections_;
    bool measuring_ = true;
    qreal cost_ = 0.0;
};

}  // namespace ankleup
