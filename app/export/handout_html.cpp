// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/handout_html.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/angle.h"
#include "export/handout_leg.h"
#include "export/handout_text.h"
#include "io/atomic_file.h"
#include "io/scene_code.h"
#include "scenario/measure_table.h"
#include "text/compare_text.h"
#include "text/language.h"
#include "text/measure_text.h"

namespace ankleup {
namespace {

class Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString toBase64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray readTemplate(const char* name) {
    QFile file(QStringLiteral(":/assets/handout/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The handout's template is missing from this build: %s", name);
    return file.readAll();
}

/// What a content security policy knows a script or a style by.
QByteArray hashOf(const QByteArray& text) {
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

/// Text and whether it is marked, in turn.
QJsonArray toPieces(const Sentence& sentence) {
    QJsonArray pieces;
    qsizetype at = 0;
    const auto add = [&](qsizetype from, qsizetype to, bool marked) {
        if (to > from) pieces << QJsonArray{sentence.text.mid(from, to - from), marked ? 1 : 0};
    };
    for (const Span& span : sentence.spans) {
        add(at, span.start, false);
        add(span.start, span.start + span.length, true);
        at = span.start + span.length;
    }
    add(at, sentence.text.size(), false);
    return pieces;
}

QJsonObject makeWords() {
    return {{QStringLiteral("limit"), Handout::tr("Ankle dorsiflexion: where firm resistance begins")},
            {QStringLiteral("less"), Handout::tr("Less")},
            {QStringLiteral("more"), Handout::tr("More")},
            {QStringLiteral("healthy"), Handout::tr("healthy")},
            {QStringLiteral("given"), Handout::tr("this leg")},
            {QStringLiteral("stage"), Handout::tr("The leg. Drag it, or press the arrow keys, to turn it.")},
            {QStringLiteral("front"), Handout::tr("Front")},
            {QStringLiteral("side"), Handout::tr("Side")},
            {QStringLiteral("above"), Handout::tr("Above")},
            {QStringLiteral("ghost"), Handout::tr("Show for comparison: %1")},
            {QStringLiteral("here"), Handout::tr("Here")},
            {QStringLiteral("numbers"), Handout::tr("In numbers, computed by the model.")},
            {QStringLiteral("simple"), Handout::tr("This browser draws no 3D (WebGL), so the leg is drawn more simply.")},
            {QStringLiteral("script"), Handout::tr("Slider and leg need JavaScript. Without it, this is the leg as it was handed out:")},
            {QStringLiteral("degrees"), Handout::tr("%1 degrees", "spoken")},
            {QStringLiteral("solved"), Handout::tr("Every position of the slider was solved by the model beforehand, half a degree apart; "
                                                   "nothing is estimated in between.")}};
}

QJsonArray makeValues(const HandoutSweep& sweep) {
    const StrategyWeights& strategy = sweep.solutions.front().presentProblem.condition.strategy;
    QJsonArray rows;
    for (const std::string_view key : listHandoutQuantities(strategy)) {
        QJsonArray here;
        QJsonArray reference;
        for (const SceneSolution& solution : sweep.solutions) {
            here << formatMeasure(key, findQuantity(key, solution.present));
            reference << formatMeasure(key, findQuantity(key, solution.reference));
        }
        rows << QJsonObject{{QStringLiteral("name"), measureName(key, ReadingLevel::kStudent)},
                            {QStringLiteral("here"), here},
                            {QStringLiteral("reference"), reference}};
    }
    return rows;
}

QJsonArray makeSentences(const HandoutSweep& sweep, const QString& snapshotName) {
    QJsonArray sentences;
    for (const Explanation& explanation : sweep.explanations)
        sentences << toPieces(makeSentence(explanation, {.snapshotName = snapshotName}));
    return sentences;
}

QByteArray fill(QByteArray page, const QByteArray& name, const QByteArray& value) { return page.replace("{{" + name + "}}", value); }

}  // namespace

Expected<std::vector<std::filesystem::path>> writeHandoutHtml(const ExportRequest& request, const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    Expected<AtomicFile> file = AtomicFile::create(request.out);
    if (!file) return tl::unexpected(file.error());
    const HandoutLegs legs = solveHandout(scene);
    const Scene& shown = legs.after->scene;
    const Side side = legs.after->side;
    const HandoutSweep sweep = solveHandoutSweep(shown, side, progress);
    if (sweep.solutions.empty()) return makeError("cancelled", "the handout was cancelled; nothing was written");

    const HandoutText text = makeHandoutText(legs);
    const HandoutBones bones = makeHandoutBones(shown.body, side);
    const Reference& reference = shown.view.reference;
    QJsonArray limits;
    QJsonArray labels;
    for (const double limit : sweep.limitsDeg) {
        limits << limit;
        labels << formatDegrees(limit);
    }
    const QJsonObject data = {{QStringLiteral("words"), makeWords()},
                              {QStringLiteral("limits"), limits},
                              {QStringLiteral("labels"), labels},
                              {QStringLiteral("given"), degrees(shown.leg(side).condition.dorsiflexionLimit)},
                              {QStringLiteral("healthy"), degrees(kHealthyDorsiflexionLimit)},
                              {QStringLiteral("left"), side == Side::kLeft},
                              {QStringLiteral("letter"), side == Side::kLeft ? Handout::tr("L", "left") : Handout::tr("R", "right")},
                              {QStringLiteral("reference"), referenceCaption(reference)},
                              {QStringLiteral("sentences"), makeSentences(sweep, keptLegName(reference))},
                              {QStringLiteral("values"), makeValues(sweep)},
                              {QStringLiteral("bones"), bones.parts},
                              {QStringLiteral("vertices"), toBase64(bones.vertices)},
                              {QStringLiteral("indices"), toBase64(bones.indices)},
                              {QStringLiteral("poses"), toBase64(makeHandoutPoses(sweep, side))}};
    // Within a script element only this could end it.
    const QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
    const QByteArray style = readTemplate("handout.css");
    const QByteArray script = readTemplate("stage.js") + readTemplate("handout.js");

    QByteArray remedies;
    for (const HandoutText::RemedyLine& line : text.remedies) {
        remedies +=
            QStringLiteral("<li><b>%1</b> (%2): %3. <span>%4</span></li>")
                .arg(line.name.toHtmlEscaped(), line.strength.toHtmlEscaped(), line.result.toHtmlEscaped(), line.published.toHtmlEscaped())
                .toUtf8();
    }
    if (!remedies.isEmpty()) remedies = "<h2>" + text.remedyTitle.toHtmlEscaped().toUtf8() + "</h2><ul>" + remedies + "</ul>";

    const auto escaped = [](const QString& words) { return words.toHtmlEscaped().toUtf8(); };
    QByteArray page = readTemplate("handout.html");
    page = fill(page, "LANGUAGE", spokenLanguage().toUtf8());
    page =
        fill(page, "POLICY",
             "default-src 'none'; script-src " + hashOf(script) + "; style-src " + hashOf(style) + "; base-uri 'none'; form-action 'none'");
    page = fill(page, "TITLE", escaped(text.title));
    page = fill(page, "SETTING", escaped(text.setting));
    page = fill(page, "SENTENCE", toRichText(text.said.last().sentence).toUtf8());
    page = fill(page, "NOSCRIPT", escaped(makeWords().value(QLatin1String("script")).toString()));
    page = fill(page, "REMEDIES", remedies);
    page = fill(page, "EDUCATION", escaped(text.education));
    page = fill(page, "ORIGIN", escaped(text.origin));
    page = fill(page, "CODE", QByteArray::fromStdString(writeSceneCode(scene)));
    page = fill(page, "STYLE", style);
    page = fill(page, "DATA", json);
    page = fill(page, "SCRIPT", script);
    file->write({page.constData(), static_cast<std::size_t>(page.size())});
    if (const Expected<void> done = file->commit(); !done) return tl::unexpected(done.error());
    return std::vector{request.out};
}

}  // namespace ankleup
