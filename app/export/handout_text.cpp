// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/handout_text.h"

#include <QCoreApplication>

#include "base/angle.h"
#include "condition/remedy_effect.h"
#include "scenario/measure_table.h"
#include "session/still.h"
#include "text/compare_text.h"
#include "text/lexicon.h"
#include "text/measure_text.h"
#include "text/remedy_text.h"

namespace ankleup {
namespace {

class Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

constexpr double kPercent = 100.0;

SnapshotPtr seenFrom(const SnapshotPtr& snapshot, Camera camera) {
    auto copy = std::make_shared<Snapshot>(*snapshot);
    copy->scene.view.camera = camera;
    copy->scene.view.freeCamera.reset();
    return copy;
}

/// The reference as if it were the leg that is set, compared with nothing.
SnapshotPtr referenceAlone(const SnapshotPtr& snapshot) {
    auto copy = std::make_shared<Snapshot>(*snapshot);
    copy->present = copy->reference;
    copy->presentProblem = copy->referenceProblem;
    copy->scene.view.compare = CompareMode::kOff;
    return copy;
}

QList<HandoutText::RemedyLine> makeRemedyLines(const Scene& scene, Side side) {
    const LegSetting& leg = scene.leg(side);
    QList<HandoutText::RemedyLine> lines;
    for (const Remedy& remedy : leg.remedies) {
        const RemedyEffect effect = calcRemedyEffect(scene.body, leg.condition, leg.remedies, remedy.kind);
        lines << HandoutText::RemedyLine{.name = remedyTitle(remedy.kind),
                                         .strength = Handout::tr("%1 %").arg(qRound(kPercent * remedy.strength)),
                                         .result = remedyResult(remedy.kind, effect),
                                         .published = remedySource(remedy.kind)};
    }
    return lines;
}

/// Task, phase, leg, dorsiflexion limit and cause in one line: "Single-leg squat, at the deepest · right leg · ...".
QString describeSetting(const Snapshot& snapshot) {
    const TaskSetting& task = snapshot.scene.task;
    const Condition& condition = snapshot.setting().condition;
    QString movement = taskName(task.task);
    if (hasPhase(task.task)) movement = Handout::tr("%1, %2", "task and phase").arg(movement, atPhase(task.task, task.phase));
    const QString leg = snapshot.side == Side::kLeft ? Handout::tr("left leg") : Handout::tr("right leg");
    const QString limit = Handout::tr("dorsiflexion limit %1").arg(formatDegrees(degrees(condition.dorsiflexionLimit)));
    return QStringList{movement, leg, limit, causeName(condition.cause)}.join(QStringLiteral("  ·  "));
}

void addValues(HandoutText& text, const HandoutLegs& legs) {
    const Snapshot& after = *legs.after;
    text.valueHeads << referenceCaption(after.scene.view.reference);
    if (legs.remedied) {
        text.valueHeads << Handout::tr("Before") << Handout::tr("After");
    } else {
        text.valueHeads << Handout::tr("This leg");
    }
    for (const std::string_view key : listHandoutQuantities(after.presentProblem.condition.strategy)) {
        HandoutText::ValueLine line{.name = measureName(key, ReadingLevel::kStudent), .values = {}};
        const auto add = [&](const LegState& state) { line.values << formatMeasure(key, findQuantity(key, state)); };
        add(after.reference);
        if (legs.remedied) add(legs.before->present);
        add(after.present);
        text.values << line;
    }
}

}  // namespace

HandoutLegs solveHandout(const Scene& scene) {
    Scene after = scene;
    View& view = after.view;
    view.compare = view.compare == CompareMode::kOff ? CompareMode::kOff : CompareMode::kGhost;
    view.magnify = 1.0;
    view.secondStrategy.reset();
    view.activeSide = scene.activeLeg();
    if (after.side == ShownSide::kBoth) after.side = view.activeSide == Side::kLeft ? ShownSide::kLeft : ShownSide::kRight;
    if (view.reference.kind == ReferenceKind::kBefore) view.reference = {};
    Scene before = after;
    before.leg(before.activeLeg()).remedies.clear();

    HandoutLegs legs;
    const Side side = after.activeLeg();
    legs.remedied = !after.leg(side).remedies.empty();
    legs.after = seenFrom(solveStill(after), Camera::kFront);
    legs.before = legs.remedied ? seenFrom(solveStill(before), Camera::kFront) : legs.after;
    legs.first = legs.remedied ? legs.before : referenceAlone(legs.after);
    legs.side = seenFrom(legs.after, side == Side::kLeft ? Camera::kLeft : Camera::kRight);
    return legs;
}

std::array<std::string_view, 5> listHandoutQuantities(const StrategyWeights& strategy) {
    return {nameOf(Measure::kHeelRiseMm), nameOf(Coordinate::kDorsiflexion), nameOf(Measure::kShankLean), nameOf(findKneeMeasure(strategy)),
            nameOf(Coordinate::kTrunkFlexion)};
}

HandoutText makeHandoutText(const HandoutLegs& legs) {
    HandoutText text;
    const Snapshot& after = *legs.after;
    const bool ghost = after.scene.view.compare == CompareMode::kGhost;
    const QString reference = referenceName(after.scene.view.reference);
    text.title = Handout::tr("The ankle and the leg above it");
    text.setting = describeSetting(after);

    const QString behind = ghost ? QLatin1Char(' ') + Handout::tr("Behind it, pale: %1.").arg(reference) : QString();
    text.captions[0] = legs.remedied ? Handout::tr("Before: without the remedies of Table 1.") + behind
                                     : Handout::tr("For comparison: %1.").arg(reference);
    text.captions[1] = legs.remedied ? Handout::tr("After: with the remedies of Table 1.") + behind : Handout::tr("This leg.") + behind;
    text.captions[2] = legs.remedied ? Handout::tr("After, from the side.") : Handout::tr("This leg, from the side.");

    const auto say = [&](const QString& when, const SnapshotPtr& snapshot) {
        const QString kept = keptLegName(after.scene.view.reference);
        text.said << HandoutText::Said{.when = when, .sentence = makeSentence(snapshot->details->explanation, {.snapshotName = kept})};
    };
    if (legs.remedied) {
        say(Handout::tr("Before"), legs.before);
        say(Handout::tr("After"), legs.after);
    } else {
        say(Handout::tr("This leg"), legs.after);
    }
    text.remedies = makeRemedyLines(after.scene, after.side);
    text.remedyTitle =
        legs.remedied ? Handout::tr("Remedies chosen, and what was published of their effect.") : Handout::tr("No remedy is chosen.");
    text.valueTitle = Handout::tr("In numbers, computed by the model.");
    addValues(text, legs);
    text.scan = Handout::tr("Scan, or type the code: AnkleUp opens this very leg.");
    text.education = Handout::tr("For education and demonstration only. It makes no diagnosis and gives no advice.");
    text.origin = Handout::tr("Made with AnkleUp %1. All postures are computed by a model of an average leg; yours may differ.")
                      .arg(QStringLiteral(ANKLEUP_VERSION));
    return text;
}

}  // namespace ankleup
