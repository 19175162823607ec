// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include "scenario/account.h"
#include "session/session.h"
#include "viewmodels/ledger_entry.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Who pays: the ledger of the shank's inclination, or of the knee's shift, part by part. A part can be isolated, a joint locked.
class LedgerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QList<QObject*> entries READ entryObjects CONSTANT)  ///< of LedgerEntry; those with a line are `shown`
    /// Of LedgerEntry: what the parts add up to, and what stays missing.
    Q_PROPERTY(QList<QObject*> sums READ sumObjects CONSTANT)
    Q_PROPERTY(QList<QObject*> elsewhere READ elsewhereObjects CONSTANT)  ///< of LedgerEntry: what no ledger sums
    Q_PROPERTY(QList<QObject*> joints READ jointObjects CONSTANT)         ///< of LedgerEntry: all that can be locked
    Q_PROPERTY(QStringList tabLabels READ tabLabels CONSTANT)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString axisLeft READ axisLeft NOTIFY changed)
    Q_PROPERTY(QString axisRight READ axisRight NOTIFY changed)
    Q_PROPERTY(QString othersAction READ othersAction NOTIFY changed)
    Q_PROPERTY(bool othersOpen READ othersOpen WRITE setOthersOpen NOTIFY changed)
    Q_PROPERTY(QString isolated READ isolated NOTIFY isolatedChanged)
    Q_PROPERTY(QString isolatedSegment READ isolatedSegment NOTIFY isolatedChanged)
    Q_PROPERTY(QString lockNote READ lockNote NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
  public:
    enum Tab { Shank, Knee };
    Q_ENUM(Tab)

    LedgerViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    const QList<LedgerEntry*>& entries() const { return entries_; }
    const LedgerEntry& whole() const { return *sums_[0]; }
    const LedgerEntry& missing() const { return *sums_[1]; }
    const QList<LedgerEntry*>& elsewhere() const { return elsewhere_; }
    const QList<LedgerEntry*>& joints() const { return joints_; }
    QList<QObject*> entryObjects() const { return {entries_.begin(), entries_.end()}; }
    QList<QObject*> sumObjects() const { return {sums_.begin(), sums_.end()}; }
    QList<QObject*> elsewhereObjects() const { return {elsewhere_.begin(), elsewhere_.end()}; }
    QList<QObject*> jointObjects() const { return {joints_.begin(), joints_.end()}; }

    QStringList tabLabels() const { return {tr("The shin's lean"), tr("The knee's shift")}; }
    int tab() const { return tab_; }
    void setTab(int tab);
    QString title() const { return shown_.title; }                ///< "How far the shin leans forward"
    QString axisLeft() const { return shown_.axisLeft; }          ///< what bars to the left of zero mean: "leans less"
    QString axisRight() const { return shown_.axisRight; }        ///< "leans further"
    QString othersAction() const { return shown_.othersAction; }  ///< "Show 3 small parts"; empty: there are none
    bool othersOpen() const { return othersOpen_; }
    void setOthersOpen(bool open);
    QString isolated() const { return isolated_; }  ///< key of the part that alone stays full; empty: none
    QString isolatedSegment() const;                ///< where it is
    QString lockNote() const { return shown_.lockNote; }
    QString warning() const { return shown_.warning; }  ///< why this leg cannot do that; empty: it can
    bool isStale() const { return shown_.stale; }

    /// Isolates a part, or releases it when it is isolated already.
    Q_INVOKABLE void isolate(const QString& key);
    /// Shows a part of the shank's ledger alone: where the sentence's payer leads.
    Q_INVOKABLE void showPayer(const QString& key);
    /// Locks a coordinate, or unlocks it. Nothing happens when it cannot be locked in this task or six are locked already.
    Q_INVOKABLE void toggleLock(const QString& key);

  signals:
    void changed();
    void isolatedChanged();

  private:
    struct Shown {
        QString title, axisLeft, axisRight, othersAction, lockNote, warning;
        bool stale = false;
        bool operator==(const Shown&) const = default;
    };
    void update();
    void updateEntries(const Account& account, Shown& next);
    void updateElsewhere(const SceneSolution& told, bool missingToldAbove);
    void updateJoints();
    void setIsolated(const QString& key);
    LedgerEntry::Shown withLock(LedgerEntry::Shown shown, const QString& key) const;

    Session& session_;
    const SettingsViewModel& settings_;
    QList<LedgerEntry*> entries_, sums_, elsewhere_, joints_;
    int tab_ = Shank;
    bool othersOpen_ = false;
    QString isolated_;
    Shown shown_;
};

}  // namespace ankleup
