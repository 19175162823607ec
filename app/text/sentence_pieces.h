// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "text/sentence.h"

namespace ankleup {

/// A piece of the sentence that is never broken over two lines: a word, or a marked part as a whole.
struct SentencePiece {
    QString text;
    bool spaced = false;           ///< a space stands before it, where a line may end; else it clings to the piece before
    std::optional<SpanKind> kind;  ///< of a marked part
    QString key;                   ///< of a marked part

    bool operator==(const SentencePiece&) const = default;
};

/// The sentence cut into pieces, in reading order. Joined with their spaces they are its text.
QList<SentencePiece> cutSentence(const Sentence& sentence);

}  // namespace ankleup
