// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QVariant>
#include <optional>

#include "base/coefficient.h"
#include "scenario/findings.h"

namespace ankleup {

/// Rows of words under names: what the lists of the Evidence panel are made of.
class WordList : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The word of a row, for tests.
    QVariant at(int row, const QByteArray& name) const { return rows_.at(row).value(names_.indexOf(name)); }

  protected:
    WordList(const QList<QByteArray>& names, QObject* parent) : QAbstractListModel(parent), names_(names) {}
    void setRows(const QList<QList<QVariant>>& rows);

  private:
    QList<QByteArray> names_;
    QList<QList<QVariant>> rows_;
};

/// Every coefficient of the model, or those of one kind with certain letters in name, role or source.
/// Roles: name, value, kind, source, purpose.
class CoefficientList : public WordList {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    explicit CoefficientList(QObject* parent = nullptr);

    void filter(std::optional<CoefficientKind> kind, const QString& letters);
    int count() const { return rowCount(); }
};

/// The model against published findings. Roles: finding, study, what, published, model, band, hit, purpose, note.
class FindingList : public WordList {
    Q_OBJECT
    QML_ANONYMOUS
  public:
    explicit FindingList(QObject* parent = nullptr);

    void show(const std::vector<Finding>& findings, const std::vector<FindingResult>& results, bool missesOnly);
};

}  // namespace ankleup
