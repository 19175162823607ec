// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QString>

#include "scenario/measure_table.h"
#include "text/to_text.h"

namespace ankleup {

/// One line of the measure table: a quantity now, in the reference, and the difference.
class MeasureRow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString segment READ segment CONSTANT)  ///< the name its colour goes by; empty: none
    Q_PROPERTY(bool joined READ joined CONSTANT)       ///< belongs to the row above: the same turn, told in the other frame
    Q_PROPERTY(bool graphable READ graphable CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString frame READ frame NOTIFY changed)  ///< "in space", "in the joint"
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)    ///< what stands beside the difference: error, tissue
    Q_PROPERTY(QString norm READ norm NOTIFY changed)    ///< published band with its source
    Q_PROPERTY(QString claim READ claim NOTIFY changed)  ///< where the model does not bear out a claim
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(double tint READ tint NOTIFY changed)  ///< of a tissue: -1 shorter .. 1 longer
    Q_PROPERTY(bool tissue READ tissue CONSTANT)
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)  ///< the graph shows it
  public:
    /// What changes from one snapshot to the next.
    struct Shown {
        QString name, frame, value, reference, difference, note, norm, claim, spoken;
        double tint = 0.0;
        bool told = true;
        bool chosen = false;
        bool operator==(const Shown&) const = default;
    };

    MeasureRow(const TableRow& row, bool joined, QObject* parent);

    void show(const Shown& next);
    const TableRow& row() const { return row_; }

    QString key() const { return toText(row_.key); }
    QString segment() const;
    bool joined() const { return joined_; }
    bool graphable() const { return isOfPosture(row_.key); }
    bool tissue() const { return row_.group == MeasureGroup::kTissues; }
    QString name() const { return shown_.name; }
    QString frame() const { return shown_.frame; }
    QString value() const { return shown_.value; }
    QString reference() const { return shown_.reference; }
    QString difference() const { return shown_.difference; }
    QString note() const { return shown_.note; }
    QString norm() const { return shown_.norm; }
    QString claim() const { return shown_.claim; }
    QString spoken() const { return shown_.spoken; }
    double tint() const { return shown_.tint; }
    bool told() const { return shown_.told; }
    bool chosen() const { return shown_.chosen; }

  signals:
    void changed();

  private:
    const TableRow& row_;
    bool joined_;
    Shown shown_;
};

/// A part of the table that can be folded away. Rows of a folded group are not kept up to date.
class MeasureGroupModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QList<QObject*> rows READ rowObjects CONSTANT)  ///< of MeasureRow
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged)
  public:
    MeasureGroupModel(MeasureGroup group, QObject* parent);

    MeasureGroup group() const { return group_; }
    const QList<MeasureRow*>& rows() const { return rows_; }
    QList<QObject*> rowObjects() const { return {rows_.begin(), rows_.end()}; }
    QString key() const;
    QString title() const { return title_; }
    void setTitle(const QString& title);
    bool isOpen() const { return open_; }
    void setOpen(bool open);

  signals:
    void titleChanged();
    void openChanged();

  private:
    MeasureGroup group_;
    QList<MeasureRow*> rows_;
    QString title_;
    bool open_ = false;
};

}  // namespace ankleup
