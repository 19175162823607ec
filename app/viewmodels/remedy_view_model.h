// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/value_view_model.h"

namespace ankleup {

/// A remedy's card: a switch, its strength, what was published of it, whether it fits and what it comes to here.
class RemedyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString change READ change NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(bool fits READ isFitting NOTIFY changed)
    Q_PROPERTY(QString fit READ fit NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(ankleup::ValueViewModel* strength READ strength CONSTANT)
  public:
    RemedyViewModel(Session& session, RemedyKind kind, QObject* parent = nullptr);

    QString key() const;
    QString title() const;
    QString change() const;
    QString source() const;
    bool isOn() const { return shown_.on; }
    void setOn(bool on);
    bool isFitting() const { return shown_.fits; }
    QString fit() const;
    QString result() const { return shown_.result; }  ///< empty while off
    ValueViewModel* strength() { return &strength_; }

  signals:
    void changed();

  private:
    struct Shown {
        bool on = false, fits = false;
        QString result;
        bool operator==(const Shown&) const = default;
    };
    void update();

    Session& session_;
    RemedyKind kind_;
    Shown shown_;
    ValueViewModel strength_;
};

}  // namespace ankleup
