// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/evidence_lists.h"

#include "evidence/coefficients.h"
#include "text/evidence_text.h"
#include "text/lexicon.h"
#include "text/to_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

QString number(double value) {
    constexpr int kDecimals = 2;
    return writeNumber(value, kDecimals);
}

/// The task by the name that people know.
QString taskWords(std::string_view text) {
    for (int i = 0; i < kTaskCount; ++i) {
        const auto task = static_cast<Task>(i);
        const std::string_view name = nameOf(task);
        if (text == name) return taskName(task);
        if (text.starts_with(name)) return taskName(task) + u' ' + evidenceWords(text.substr(name.size() + 1));
    }
    return evidenceWords(text);
}

}  // namespace

int WordList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

QVariant WordList::data(const QModelIndex& index, int role) const {
    return index.isValid() ? rows_.at(index.row()).value(role - Qt::UserRole) : QVariant();
}

QHash<int, QByteArray> WordList::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < names_.size(); ++i) names[Qt::UserRole + i] = names_[i];
    return names;
}

void WordList::setRows(const QList<QList<QVariant>>& rows) {
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

CoefficientList::CoefficientList(QObject* parent) : WordList({"name", "value", "kind", "source", "purpose"}, parent) {}

void CoefficientList::filter(std::optional<CoefficientKind> kind, const QString& letters) {
    QList<QList<QVariant>> rows;
    for (const CoefficientGroup& group : allCoefficients()) {
        for (const Coefficient& each : group.coefficients) {
            if (kind && each.kind != *kind) continue;
            const QString name = toText(each.name).replace(u'_', u' ');
            const QString source = evidenceWords(each.citation);
            const QString role = evidenceWords(each.role);
            const auto has = [&](const QString& text) { return text.contains(letters, Qt::CaseInsensitive); };
            if (!letters.isEmpty() && !has(name) && !has(source) && !has(role)) continue;
            rows.append({name, formatCoefficient(each), coefficientKindName(each.kind), source, role});
        }
    }
    setRows(rows);
}

FindingList::FindingList(QObject* parent)
    : WordList({"finding", "study", "what", "published", "model", "band", "hit", "purpose", "note"}, parent) {}

void FindingList::show(const std::vector<Finding>& findings, const std::vector<FindingResult>& results, bool missesOnly) {
    QList<QList<QVariant>> rows;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Finding& finding = findings[i];
        const FindingResult& result = results[i];
        if (missesOnly && result.inBand) continue;
        const QString what = tr("%1, %2: %3", "task, what was changed: what was measured")
                                 .arg(taskWords(finding.task), evidenceWords(finding.manipulation), evidenceWords(finding.measure));
        rows.append({QString::fromStdString(finding.id), evidenceWords(finding.study), what, evidenceWords(finding.published),
                     number(result.model), tr("%1 to %2", "a band").arg(number(finding.band.low), number(finding.band.high)), result.inBand,
                     findingRoleName(finding.role), evidenceWords(finding.note)});
    }
    setRows(rows);
}

}  // namespace ankleup
