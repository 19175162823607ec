// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QString>

namespace ankleup {

/// One line of the ledger: a part, the small ones together, what stays missing, what is paid elsewhere, or a joint that can be locked.
class LedgerEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString segment READ segment CONSTANT)  ///< the name its colour goes by; empty: none
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(double part READ part NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool against READ isAgainst NOTIFY changed)
    Q_PROPERTY(bool lockable READ isLockable NOTIFY changed)
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed)
  public:
    LedgerEntry(QString key, QString segment, QObject* parent) : QObject(parent), key_(std::move(key)), segment_(std::move(segment)) {}

    struct Shown {
        QString name;        ///< "The arch"
        QString amount;      ///< "+5.0°"
        QString role;        ///< "works against"; empty: nothing to say
        QString spoken;      ///< "The arch: +5.0 degrees, buys back"
        double part = 0.0;   ///< its bar, -1..1 of the largest
        bool shown = false;  ///< has a line now
        bool against = false;
        bool lockable = false;
        bool locked = false;
        bool operator==(const Shown&) const = default;
    };
    void show(const Shown& next) {
        if (next == shown_) return;
        shown_ = next;
        emit changed();
    }

    QString key() const { return key_; }
    QString segment() const { return segment_; }
    QString name() const { return shown_.name; }
    QString amount() const { return shown_.amount; }
    QString role() const { return shown_.role; }
    QString spoken() const { return shown_.spoken; }
    double part() const { return shown_.part; }
    bool isShown() const { return shown_.shown; }
    bool isAgainst() const { return shown_.against; }
    bool isLockable() const { return shown_.lockable; }
    bool isLocked() const { return shown_.locked; }

  signals:
    void changed();

  private:
    QString key_, segment_;
    Shown shown_;
};

}  // namespace ankleup
