// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QStringList>
#include <utility>

#include "session/session.h"
#include "text/value_text.h"
#include "viewmodels/remedy_view_model.h"
#include "viewmodels/value_view_model.h"

namespace ankleup {

/// What stops this ankle, what the leg brings along, and what may help: limits, control, body, supports, remedies.
class CausesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    // Lists of ValueViewModel, as they stand below each other.
    Q_PROPERTY(QList<QObject*> limits READ limits CONSTANT)        ///< in the two other planes
    Q_PROPERTY(QList<QObject*> control READ control CONSTANT)      ///< how firmly muscles hold
    Q_PROPERTY(QList<QObject*> body READ body CONSTANT)            ///< what the person brings along
    Q_PROPERTY(QList<QObject*> supports READ supports CONSTANT)    ///< what lies under the foot
    Q_PROPERTY(QList<QObject*> ofTask READ ofTask NOTIFY changed)  ///< what only this movement has
    Q_PROPERTY(QList<QObject*> remedies READ remedies CONSTANT)    ///< of RemedyViewModel
    Q_PROPERTY(ankleup::ValueViewModel* height READ height CONSTANT)
    /// Names of the sections that are folded; kept while other panels are shown.
    Q_PROPERTY(QStringList folded READ folded NOTIFY foldedChanged)
    Q_PROPERTY(int supportsInUse READ supportsInUse NOTIFY changed)
    Q_PROPERTY(int remediesInUse READ remediesInUse NOTIFY changed)
  public:
    explicit CausesViewModel(Session& session, QObject* parent = nullptr);

    QList<QObject*> limits() const;
    QList<QObject*> control() const;
    QList<QObject*> body() const;
    QList<QObject*> supports() const;
    QList<QObject*> ofTask() const;
    QList<QObject*> remedies() const { return {remedies_.begin(), remedies_.end()}; }
    ValueViewModel* height() const { return value(LegValue::kHeight); }
    QStringList folded() const { return folded_; }
    Q_INVOKABLE void setFolded(const QString& section, bool folded);
    int supportsInUse() const;
    int remediesInUse() const;

    ValueViewModel* value(LegValue which) const { return values_[static_cast<int>(which)]; }
    RemedyViewModel* remedy(RemedyKind kind) const { return remedies_[static_cast<int>(kind)]; }

  signals:
    void changed();
    void foldedChanged();

  private:
    void update();

    Session& session_;
    QList<ValueViewModel*> values_;     ///< in the order of LegValue
    QList<RemedyViewModel*> remedies_;  ///< in the order of RemedyKind
    QStringList folded_;
    Task task_;
    std::pair<int, int> inUse_;  ///< supports and remedies, as far as shown
};

}  // namespace ankleup
