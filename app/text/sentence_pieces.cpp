// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/sentence_pieces.h"

namespace ankleup {
namespace {

class Cutter {
  public:
    void addWords(const QString& text) {
        QString word;
        for (const QChar c : text) {
            if (c != u' ') {
                word += c;
                continue;
            }
            add(word, {}, {});
            word.clear();
            spaced_ = true;
        }
        add(word, {}, {});
    }

    void add(const QString& text, std::optional<SpanKind> kind, const QString& key) {
        if (text.isEmpty()) return;
        pieces_ << SentencePiece{text, spaced_, kind, key};
        spaced_ = false;
    }

    const QList<SentencePiece>& pieces() const { return pieces_; }

  private:
    QList<SentencePiece> pieces_;
    bool spaced_ = false;
};

}  // namespace

QList<SentencePiece> cutSentence(const Sentence& sentence) {
    Cutter cutter;
    qsizetype done = 0;
    for (const Span& span : sentence.spans) {
        cutter.addWords(sentence.text.mid(done, span.start - done));
        cutter.add(sentence.text.mid(span.start, span.length), span.kind, span.key);
        done = span.start + span.length;
    }
    cutter.addWords(sentence.text.mid(done));
    return cutter.pieces();
}

}  // namespace ankleup
