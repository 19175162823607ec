// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/sentence_pieces.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

QString join(const QList<SentencePiece>& pieces) {
    QString text;
    for (const SentencePiece& piece : pieces) text += (piece.spaced ? QStringLiteral(" ") : QString()) + piece.text;
    return text;
}

TEST(CutSentence, KeepsMarkedPartsWholeAndLosesNothing) {
    Scene scene = makeScene(18.0);
    for (const double limit : {4.0, 18.0, 30.0, 40.0}) {
        for (const ReferenceKind reference : {ReferenceKind::kUnrestricted, ReferenceKind::kFreeAnkle}) {
            scene.right.condition.dorsiflexionLimit = radians(limit);
            scene.view.reference.kind = reference;
            const Sentence sentence = makeSentence(calcExplanation(scene, Side::kRight));
            const QList<SentencePiece> pieces = cutSentence(sentence);
            EXPECT_EQ(join(pieces), sentence.text);
            QStringList marked;
            for (const SentencePiece& piece : pieces) {
                if (piece.kind) marked << piece.text;
                EXPECT_TRUE(piece.kind || !piece.text.contains(u' ')) << piece.text.toStdString();
            }
            EXPECT_EQ(marked.size(), sentence.spans.size());
        }
    }
}

TEST(CutSentence, ClingsPunctuationToItsWord) {
    const Sentence sentence{.text = "With 18° (the arch) pays.",
                            .spans = {{5, 3, SpanKind::kSetting, "limit"}, {10, 8, SpanKind::kPayer, "midfoot_sag"}}};
    const QList<SentencePiece> expected = {{"With", false, {}, {}}, {"18°", true, SpanKind::kSetting, "limit"},
                                           {"(", true, {}, {}},     {"the arch", false, SpanKind::kPayer, "midfoot_sag"},
                                           {")", false, {}, {}},    {"pays.", true, {}, {}}};
    EXPECT_EQ(cutSentence(sentence), expected);
}

}  // namespace
}  // namespace ankleup::testing
