// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/sentence_words.h"

#include <algorithm>

namespace ankleup {
namespace {

bool isLimit(const SentencePiece& piece) { return piece.key == QLatin1String("ankle.dorsiflexion_limit_deg"); }

QString findHint(const SentencePiece& piece) {
    if (!piece.kind) return {};
    switch (*piece.kind) {
        case SpanKind::kSetting:
            return isLimit(piece) ? SentenceWords::tr("Ankle dorsiflexion limit: drag sideways, press to type")
                                  : SentenceWords::tr("Change this setting");
        case SpanKind::kEffect:
            return SentenceWords::tr("Show this as a graph");
        case SpanKind::kPayer:
            return SentenceWords::tr("Show what it pays");
    }
    return {};
}

}  // namespace

void SentenceWords::show(const QList<SentencePiece>& pieces) {
    if (pieces == pieces_) return;
    const qsizetype kept = std::min(pieces_.size(), pieces.size());
    const bool counts = pieces.size() != pieces_.size();
    if (pieces.size() < pieces_.size()) {
        beginRemoveRows({}, static_cast<int>(kept), count() - 1);
        pieces_.resize(kept);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < kept; ++i) {
        if (pieces_[i] == pieces[i]) continue;
        pieces_[i] = pieces[i];
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
    if (pieces.size() > kept) {
        beginInsertRows({}, static_cast<int>(kept), static_cast<int>(pieces.size()) - 1);
        pieces_ = pieces;
        endInsertRows();
    }
    if (counts) emit countChanged();
}

QVariant SentenceWords::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const SentencePiece& piece = pieces_[index.row()];
    switch (role) {
        case WordRole:
            return piece.text;
        case SpacedRole:
            return piece.spaced;
        case ControlRole:
            return piece.kind.has_value();
        case LimitRole:
            return isLimit(piece);
        case HintRole:
            return findHint(piece);
        default:
            return {};
    }
}

QHash<int, QByteArray> SentenceWords::roleNames() const {
    return {{WordRole, "word"}, {SpacedRole, "spaced"}, {ControlRole, "control"}, {LimitRole, "limit"}, {HintRole, "hint"}};
}

}  // namespace ankleup
