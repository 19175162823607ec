// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/compare_text.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "condition/only_strategy.h"
#include "scenario/chain_cards.h"
#include "scenario/effects.h"
#include "text/card_text.h"
#include "text/measure_text.h"
#include "text/slider_text.h"

namespace ankleup {
namespace {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

constexpr std::array<const char*, kCompareModeNames.size()> kModeWords = {
    QT_TRANSLATE_NOOP("CompareText", "Off"), QT_TRANSLATE_NOOP("CompareText", "Ghost"), QT_TRANSLATE_NOOP("CompareText", "Side by side"),
    QT_TRANSLATE_NOOP("CompareText", "Wipe: before and after"), QT_TRANSLATE_NOOP("CompareText", "Two compensations")};

QString startUpper(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString limitText(const Condition& condition) {
    const QString limit = formatDegrees(toldLimit(condition.cause, condition.dorsiflexionLimit));
    return condition.cause == Cause::kGastroc ? CompareText::tr("%1 short").arg(limit) : limit;
}

/// The headline for turning alone: the first line of a bone's card that tells of turning.
QString turning(const LegPair& leg, Link link, std::string_view quantity, UnitStyle units) {
    const auto cards = calcChainCards(leg.presentProblem.condition.strategy, leg.present, leg.reference, CardFrame::kSpace);
    for (const CardLine& line : cards[static_cast<std::size_t>(link)].lines) {
        if (line.quantity != quantity) continue;
        if (line.motion == Motion::kStays) {
            return link == Link::kTibia ? CompareText::tr("the shin does not turn") : CompareText::tr("the thigh does not turn");
        }
        const QString words = makeCardLine(link, line, ReadingLevel::kPatient, units).text();
        return link == Link::kTibia ? CompareText::tr("the shin %1").arg(words) : CompareText::tr("the thigh %1").arg(words);
    }
    return {};
}

QString change(const ClaimBesideModel::Value& value, UnitStyle units) {
    return describeMeasureChange(value.quantity, value.change, units, ReadingLevel::kClinician);
}

}  // namespace

QString compareModeName(CompareMode mode) { return CompareText::tr(kModeWords[static_cast<std::size_t>(mode)]); }

QString keptLegName(const Scene& scene) {
    const Condition& condition = scene.leg(scene.activeLeg()).condition;
    return CompareText::tr("%1, %2, %3").arg(limitText(condition), causeName(condition.cause), taskName(scene.task.task));
}

QString keptLegName(const Reference& reference) { return reference.snapshot ? keptLegName(*reference.snapshot) : QString(); }

QString referenceName(const Reference& reference) { return referenceName(reference.kind, keptLegName(reference)); }

QString referenceCaption(const Reference& reference) {
    if (reference.snapshot) return CompareText::tr("Kept: %1").arg(keptLegName(*reference.snapshot));
    return startUpper(referenceName(reference));
}

QString presentCaption(const Condition& condition) { return CompareText::tr("This leg, %1").arg(limitText(condition)); }

QString strategyCaption(const StrategyWeights& strategy) {
    const std::optional<Strategy> only = findOnlyStrategy(strategy);
    return only ? strategyName(*only) : CompareText::tr("Blend");
}

QString compensationLine(const LegPair& leg, UnitStyle units) {
    const double shift = calcEffects(leg.presentProblem.condition.strategy, leg.present, leg.reference)[Effect::kKneeShift];
    const QString amount = formatMillimetres(std::abs(shift), units);
    QString knee;
    if (std::abs(shift) < 0.5) {
        knee = CompareText::tr("the knee stays");
    } else if (turnsOut(leg.presentProblem.condition.strategy)) {
        knee = shift > 0.0 ? CompareText::tr("the knee moves %1 inwards across the line of the foot").arg(amount)
                           : CompareText::tr("the knee moves %1 outwards across the line of the foot").arg(amount);
    } else {
        knee = shift > 0.0 ? CompareText::tr("the knee dips %1 inwards").arg(amount)
                           : CompareText::tr("the knee moves %1 outwards").arg(amount);
    }
    return CompareText::tr("%1; %2, %3")
        .arg(knee, turning(leg, Link::kTibia, "shank_ir_lab", units), turning(leg, Link::kFemur, "femur_ir_lab", units));
}

QString kneeDifference(const StrategyWeights& strategy, const LegState& present, const LegState& reference, UnitStyle units) {
    const double shift = calcEffects(strategy, present, reference)[Effect::kKneeShift];
    const QString amount = formatMillimetres(std::abs(shift), units);
    if (std::abs(shift) < 0.5) return CompareText::tr("the knee is where it was");
    if (turnsOut(strategy)) {
        return shift > 0.0 ? CompareText::tr("knee %1 further in across the line of the foot").arg(amount)
                           : CompareText::tr("knee %1 further out across the line of the foot").arg(amount);
    }
    return shift > 0.0 ? CompareText::tr("knee %1 further in").arg(amount) : CompareText::tr("knee %1 further out").arg(amount);
}

QString magnifyNote(double factor) {
    return CompareText::tr("Differences drawn %1 times as large; the numbers are the true ones").arg(formatNumber(factor));
}

QString signName(std::string_view quantity) {
    if (quantity == "toe_out") return CompareText::tr("From above: the foot points");
    if (quantity == "shank_ir_lab") return CompareText::tr("From the front: the shin is turned");
    if (quantity == "rearfoot_eversion") return CompareText::tr("From behind: the heel leans");
    if (quantity == "navicular_drop_mm") return CompareText::tr("From the inside: the arch is");
    if (quantity == "mkd_foot_mm") return CompareText::tr("From the front: the knee beside the line of the foot");
    if (quantity == "mkd_line_mm") return CompareText::tr("From the front: the knee beside the line from hip to ankle");
    if (quantity == "knee_rotation") return CompareText::tr("Under the thigh the shin is turned");
    if (quantity == "femur_ir_lab") return CompareText::tr("From the front: the thigh is turned");
    if (quantity == "heel_rise_mm") return CompareText::tr("From the side: the heel is off the floor by");
    if (quantity == "trunk_flexion") return CompareText::tr("From the side: the trunk leans forward");
    if (quantity == "knee_flexion") return CompareText::tr("From the side: the knee is bent");
    return measureName(quantity, ReadingLevel::kStudent);
}

QString signValue(std::string_view quantity, double value, UnitStyle units) {
    const QString size = formatMeasure(quantity, std::abs(value), units);
    if (quantity == "toe_out") return value < 0.0 ? CompareText::tr("%1 in").arg(size) : CompareText::tr("%1 out").arg(size);
    if (quantity == "navicular_drop_mm")
        return value < 0.0 ? CompareText::tr("%1 higher").arg(size) : CompareText::tr("%1 lower").arg(size);
    if (quantity == "heel_rise_mm" || quantity == "trunk_flexion" || quantity == "knee_flexion")
        return formatMeasure(quantity, value, units);
    if (quantity.ends_with("_mm")) return value < 0.0 ? CompareText::tr("%1 outside").arg(size) : CompareText::tr("%1 inside").arg(size);
    return value < 0.0 ? CompareText::tr("%1 out").arg(size) : CompareText::tr("%1 in").arg(size);
}

QString signValues(const BedsideSign& sign, const QString& first, const QString& second, UnitStyle units) {
    //: two ways of moving, each with what one sees of it: "Mixed: 18° in; Turns out: 7° in"
    return CompareText::tr("%1: %2; %3: %4")
        .arg(first, signValue(sign.quantity, sign.first, units), second, signValue(sign.quantity, sign.second, units));
}

QString signSources() {
    return CompareText::tr(
        "Signs that studies of these two ways of moving look at: heel and shin (Fischer 2018, Pinto 2008), shin against thigh (Rao 2024), "
        "heel rise (Bell-Jenje 2016). For a foot that turns out because the ankle is stiff no study gives degrees. The numbers are the "
        "model's.");
}

QString claimText(const ClaimBesideModel& claim, const QString& first, const QString& second, UnitStyle units) {
    const auto& v = claim.values;
    const QString leg = claim.ofSecond ? second : first;
    switch (claim.claim) {
        case RivalClaim::kShinTurns:
            return CompareText::tr(
                       "One clinic article says that a stiff ankle turns the shin outwards, another that it turns it inwards. The model: "
                       "%1: %2; %3: %4. It depends on how the leg makes up for the ankle.")
                .arg(first, change(v[0], units), second, change(v[1], units));
        case RivalClaim::kThighTurns:
            return CompareText::
                tr("A clinic article says that the thigh turns inwards and loads the inside of the knee. The model, %1: the thigh, against "
                   "the shin: %2; against the pelvis: %3; in space: %4. The angle of the knee from the front: %5. The ligament on the "
                   "inside: %6. What \"the thigh turns in\" means depends on against what.")
                    .arg(leg, change(v[0], units), change(v[1], units), change(v[2], units), change(v[3], units), change(v[4], units));
        case RivalClaim::kPelvisTilts:
            return CompareText::tr(
                       "A clinic article says that a stiff ankle tilts the pelvis and loads the outside of the thigh and the kneecap. The "
                       "model, %1: pelvic drop: %2; band on the outside of the thigh: %3; pressure under the kneecap: %4.")
                .arg(leg, change(v[0], units), change(v[1], units), change(v[2], units));
    }
    return {};
}

}  // namespace ankleup
