// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/value_view_model.h"

namespace ankleup {

/// The wall test's twin: what a tape read on the right and on the left sets the limits, and the limits tell what a tape would read. For a
/// short gastrocnemius, of which the test says nothing, the straight knee's end range instead. Nothing typed here is stored.
class WallTestViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(ankleup::ValueViewModel* right READ right CONSTANT)
    Q_PROPERTY(ankleup::ValueViewModel* left READ left CONSTANT)
    Q_PROPERTY(ankleup::ValueViewModel* straightKnee READ straightKnee CONSTANT)
    /// The test says something of what stops the active leg.
    Q_PROPERTY(bool telling READ isTelling NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)  ///< why not, where it does not
    Q_PROPERTY(QString asymmetry READ asymmetry NOTIFY changed)
    Q_PROPERTY(QString caveat READ caveat NOTIFY changed)
    Q_PROPERTY(QString glide READ glide NOTIFY changed)
  public:
    explicit WallTestViewModel(Session& session, QObject* parent = nullptr);

    ValueViewModel* right() { return &right_; }
    ValueViewModel* left() { return &left_; }
    ValueViewModel* straightKnee() { return &straightKnee_; }
    /// How far from the wall the active leg's foot stands with the knee just touching it: sets the limit, and moves the wall along.
    ValueViewModel* foot() { return &foot_; }
    /// The leg stands at the wall in a test that says something of it: its foot can be moved.
    bool isAtWall() const;
    bool isTelling() const { return shown_.telling; }
    QString reason() const;
    QString asymmetry() const { return shown_.asymmetry; }  ///< empty unless both legs are shown and read
    QString caveat() const;
    QString glide() const { return shown_.glide; }

    /// Shows the active leg at the wall, at the distance its limit reaches.
    Q_INVOKABLE void showOnLeg();
    /// Someone looks: have the scales made that turn centimetres into limits.
    Q_INVOKABLE void look() { session_.wantWallScales(); }

  signals:
    void changed();

  private:
    struct Shown {
        bool telling = true;
        QString asymmetry, glide;
        bool operator==(const Shown&) const = default;
    };
    void update();

    Session& session_;
    Shown shown_;
    ValueViewModel right_, left_, straightKnee_, foot_;
};

}  // namespace ankleup
