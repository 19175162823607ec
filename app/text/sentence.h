// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>

#include "scenario/explanation.h"
#include "text/units.h"

namespace ankleup {

/// What a part of the sentence stands for.
enum class SpanKind {
    kSetting,  ///< what the user has set; `key` is the scene's: "ankle.dorsiflexion_limit_deg"
    kEffect,   ///< what is seen; `key` is the measure's or coordinate's: "mkd_line_mm"
    kPayer,    ///< who pays; `key` is the ledger part's: "midfoot_sag"
};

/// A part of the sentence that can be pressed.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    SpanKind kind = SpanKind::kSetting;
    QString key;

    bool operator==(const Span&) const = default;
};

/// The sentence with its marked parts, in reading order; they never overlap.
struct Sentence {
    QString text;
    QList<Span> spans;

    bool operator==(const Sentence&) const = default;
};

struct SentenceOptions {
    UnitStyle units = UnitStyle::kSign;
    QString snapshotName;  ///< of the reference, when it is a snapshot
};

/// The sentence of an explanation. INTERFACE "The sentence": condition, what happens, who pays.
Sentence makeSentence(const Explanation& explanation, const SentenceOptions& options = {});

/// The sentence as rich text: marked parts bold, everything escaped.
QString toRichText(const Sentence& sentence);

/// What a screen reader is told of the state: task, phase, ankle and the change that counts, with units spelled out.
QString describeState(const Explanation& explanation, const QString& snapshotName = {});

}  // namespace ankleup
