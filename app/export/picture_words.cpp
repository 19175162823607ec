// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/picture_words.h"

#include <QCoreApplication>

#include "base/angle.h"
#include "text/compare_text.h"
#include "text/lexicon.h"
#include "text/sentence.h"
#include "text/slider_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

constexpr double kCentimetres = 100.0;  // in a metre

class PictureText {
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

}  // namespace

PictureWords makePictureWords(const Snapshot& snapshot) {
    const SnapshotDetails& details = *snapshot.details;
    const Explanation& explanation = details.explanation;
    const Condition& condition = snapshot.setting().condition;

    PictureWords words;
    words.place = taskName(explanation.task);
    if (hasPhase(explanation.task)) words.place += QStringLiteral(", ") + atPhase(explanation.task, explanation.phase);
    words.sentence = toRichText(makeSentence(explanation, {.snapshotName = keptLegName(snapshot.scene.view.reference)}));
    const QString meaning = details.wallTest ? wallTestText(kCentimetres * details.wallTest->distance) : gastrocText(condition);
    words.limit =
        PictureText::tr("Ankle dorsiflexion %1").arg(formatDegrees(degrees(condition.dorsiflexionLimit))) + QStringLiteral(" · ") + meaning;
    words.purpose = PictureText::tr("For education only, not a diagnosis. Made with AnkleUp.");
    return words;
}

}  // namespace ankleup
