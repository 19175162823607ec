// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>

#include "session/session.h"
#include "viewmodels/graph_view_model.h"
#include "viewmodels/measure_row.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Every measure and coordinate of the posture beside the reference's, and the graph of one of them. Playing, the table tells the telling
/// phase, as cards and sentence do, and stands still while the bones move.
class MeasureViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QList<QObject*> groups READ groupObjects CONSTANT)  ///< of MeasureGroupModel
    Q_PROPERTY(ankleup::GraphViewModel* graph READ graph CONSTANT)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)  ///< "At the deepest, compared with the unrestricted leg"
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    /// A panel shows it. While nobody looks nothing is kept up to date.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
  public:
    MeasureViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    const QList<MeasureGroupModel*>& groups() const { return groups_; }
    QList<QObject*> groupObjects() const { return {groups_.begin(), groups_.end()}; }
    /// The row of a key; null: none.
    const MeasureRow* findRow(std::string_view key) const;
    GraphViewModel* graph() { return &graph_; }
    QString heading() const { return heading_; }
    bool stale() const { return stale_; }
    bool isShown() const { return shown_; }
    void setShown(bool shown);

    /// Makes a row the graph's: part of the scene's view, nothing is solved for it.
    Q_INVOKABLE void choose(const QString& key);
    /// The whole table as comma-separated values, in full precision, on the clipboard.
    Q_INVOKABLE void copyTable() const;
    QString tableCsv() const;

  signals:
    void changed();

  private:
    struct Told;
    void update();
    void updateGroup(const MeasureGroupModel& group, const Told& told) const;
    MeasureRow::Shown describe(const TableRow& row, const Told& told) const;
    Told findTold() const;

    Session& session_;
    const SettingsViewModel& settings_;
    GraphViewModel graph_;
    QList<MeasureGroupModel*> groups_;
    QString heading_;
    bool stale_ = false;
    bool shown_ = false;
};

}  // namespace ankleup
