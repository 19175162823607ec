// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QPointF>

#include "session/session.h"

namespace ankleup {

/// The end-feel of the active leg: its torque curve, and a hand that pulls the shin and feels it. Never part of a scene.
class EndFeelViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    // Curves and points as parts of the drawing: x 0..1 over the bend, y 0..1 over the torque, upwards.
    Q_PROPERTY(QList<QPointF> curve READ curve NOTIFY changed)
    Q_PROPERTY(QList<QPointF> otherCurve READ otherCurve NOTIFY changed)  ///< dashed: a healthy ankle, or with the knee bent
    Q_PROPERTY(QPointF limitPoint READ limitPoint NOTIFY changed)
    Q_PROPERTY(QPointF handPoint READ handPoint NOTIFY changed)
    Q_PROPERTY(double bend READ bend NOTIFY changed)  ///< [deg]
    Q_PROPERTY(double pull READ pull NOTIFY changed)  ///< [Nm]
    Q_PROPERTY(double strongest READ strongest CONSTANT)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString felt READ felt NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
  public:
    explicit EndFeelViewModel(Session& session, QObject* parent = nullptr);

    QList<QPointF> curve() const { return shown_.curve; }
    QList<QPointF> otherCurve() const { return shown_.otherCurve; }
    QPointF limitPoint() const { return shown_.limitPoint; }
    QPointF handPoint() const;
    double bend() const;
    double pull() const { return pull_; }
    double strongest() const;
    QString about() const;
    QString felt() const;
    QString otherName() const;
    QString limitText() const;

    /// The hand wants the shin at this bend [deg]; how far it comes is the ankle's.
    Q_INVOKABLE void pullTo(double degrees);
    /// Pulls harder, or less [Nm].
    Q_INVOKABLE void pullMore(double torque);
    Q_INVOKABLE bool pressKey(int key, int modifiers);
    Q_INVOKABLE void letGo();

  signals:
    void changed();

  private:
    struct Shown {
        EndFeel feel;
        EndFeel other;
        Cause cause = Cause::kJoint;
        QList<QPointF> curve, otherCurve;
        QPointF limitPoint;
    };
    void update();
    void setPull(double torque);

    Session& session_;
    Shown shown_;
    double pull_ = 0.0;  // [Nm]
};

}  // namespace ankleup
