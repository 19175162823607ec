// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/measure_row.h"

namespace ankleup {
MeasureRow::MeasureRow(const TableRow& row, bool joined, QObject* parent) : QObject(parent), row_(row), joined_(joined) {}

void MeasureRow::show(const Shown& next) {
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

QString MeasureRow::segment() const { return row_.segment ? toText(nameOf(*row_.segment)) : QString(); }

MeasureGroupModel::MeasureGroupModel(MeasureGroup group, QObject* parent) : QObject(parent), group_(group) {
    std::string_view expected;  // the row that the one before wants beside it
    for (const TableRow& row : measureTable()) {
        if (row.group != group) continue;
        const bool joined = row.key == expected;
        rows_ << new MeasureRow(row, joined, this);
        expected = joined ? std::string_view() : row.beside;
    }
}

QString MeasureGroupModel::key() const { return toText(nameOf(group_)); }

void MeasureGroupModel::setTitle(const QString& title) {
    if (title == title_) return;
    title_ = title;
    emit titleChanged();
}

void MeasureGroupModel::setOpen(bool open) {
    if (open == open_) return;
    open_ = open;
    emit openChanged();
}

}  // namespace ankleup
