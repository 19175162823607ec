// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/remedy_text.h"

#include <QCoreApplication>
#include <array>

#include "base/angle.h"

namespace ankleup {
namespace {

class RemedyText {
    Q_DECLARE_TR_FUNCTIONS(RemedyText)
};

/// In the order of RemedyKind.
constexpr std::array kTitles = {QT_TRANSLATE_NOOP("RemedyText", "Calf stretching"),
                                QT_TRANSLATE_NOOP("RemedyText", "Long-term stretching"),
                                QT_TRANSLATE_NOOP("RemedyText", "Joint mobilisation"),
                                QT_TRANSLATE_NOOP("RemedyText", "Heel lift"),
                                QT_TRANSLATE_NOOP("RemedyText", "Insole"),
                                QT_TRANSLATE_NOOP("RemedyText", "Arch support"),
                                QT_TRANSLATE_NOOP("RemedyText", "Foot strengthening"),
                                QT_TRANSLATE_NOOP("RemedyText", "Hip strengthening"),
                                QT_TRANSLATE_NOOP("RemedyText", "Movement retraining")};
constexpr std::array kSources = {
    QT_TRANSLATE_NOOP("RemedyText", "Published: 2.1° (0.9 to 3.3) to 3.0° (0.3 to 5.8) within six weeks. Radford 2006"),
    QT_TRANSLATE_NOOP("RemedyText", "Published: 5.2° (4.4 to 6.0); with contracting and relaxing 4.3° (1.6 to 7.0). Medeiros 2018"),
    QT_TRANSLATE_NOOP("RemedyText", "Published: about 0.5 to 2 cm at the wall, 1° to 4°; weak. A whole programme 4.1°. Howe 2022"),
    QT_TRANSLATE_NOOP("RemedyText",
                      "Published: 12 and 25 mm let the thigh swing in less, but only where the ankle is stiff. Bell-Jenje 2016"),
    QT_TRANSLATE_NOOP("RemedyText",
                      "Published: the heel rolls in 2.1° (0.7 to 3.5) less, the shin turns in 1.3° (0.1 to 2.5) less. Mills 2010"),
    QT_TRANSLATE_NOOP(
        "RemedyText",
        "Published: the knee's angle from the front 8.3° less, 20 people without a control group. Yoo 2022; this model gives 1.4°"),
    QT_TRANSLATE_NOOP("RemedyText", "No number was found: the size is assumed"),
    QT_TRANSLATE_NOOP("RemedyText",
                      "Published: the trained movement improves, running does not change. Willy & Davis 2011; the size is assumed"),
    QT_TRANSLATE_NOOP("RemedyText",
                      "Published: the knee's angle from the front 16° less at once, no control group. PMC7274868; the size is assumed")};
/// Where the ones that do not always fit act.
constexpr std::array kElsewhere = {QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on a short calf"),
                                   QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on a short calf"),
                                   QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on a stiff ankle joint"),
                                   "",
                                   "",
                                   QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on a low arch"),
                                   QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on weak foot muscles"),
                                   QT_TRANSLATE_NOOP("RemedyText", "acts elsewhere: on weak hip control"),
                                   ""};
static_assert(kTitles.size() == kRemedyCount, "a remedy has no title");
static_assert(kSources.size() == kRemedyCount, "a remedy does not say what was published of it");
static_assert(kElsewhere.size() == kRemedyCount, "a remedy does not say where else it acts; \"\" where it always fits");

bool isOnCause(RemedyKind kind) { return findRemedyParameter(kind) == RemedyParameter::kDorsiflexionLimit; }

bool isAngle(RemedyParameter parameter) { return parameter != RemedyParameter::kFootControl && parameter != RemedyParameter::kHipControl; }

QString amount(RemedyParameter parameter, double value, UnitStyle units) {
    return isAngle(parameter) ? formatDegrees(degrees(value), units) : formatNumber(value);
}

}  // namespace

QString remedyTitle(RemedyKind kind) { return RemedyText::tr(kTitles[static_cast<std::size_t>(kind)]); }

QString remedyChange(RemedyKind kind, UnitStyle units) {
    const RemedyParameter parameter = findRemedyParameter(kind);
    const QString gain = amount(parameter, findRemedyGain(kind), units);
    switch (parameter) {
        case RemedyParameter::kDorsiflexionLimit:
            return RemedyText::tr("dorsiflexion limit +%1").arg(gain);
        case RemedyParameter::kHeelLift:
            return RemedyText::tr("heel lift +%1").arg(gain);
        case RemedyParameter::kInsole:
            return RemedyText::tr("insole +%1").arg(gain);
        case RemedyParameter::kFootControl:
            return RemedyText::tr("foot control +%1").arg(gain);
        case RemedyParameter::kHipControl:
            break;
    }
    return kind == RemedyKind::kMovementRetraining ? RemedyText::tr("hip control +%1, and less rolling in").arg(gain)
                                                   : RemedyText::tr("hip control +%1").arg(gain);
}

QString remedySource(RemedyKind kind) { return RemedyText::tr(kSources[static_cast<std::size_t>(kind)]); }

QString remedyFit(RemedyKind kind, bool fits) {
    if (!fits) return RemedyText::tr(kElsewhere[static_cast<std::size_t>(kind)]);
    return isOnCause(kind) ? RemedyText::tr("fits this cause") : RemedyText::tr("fits this leg, whatever the cause");
}

QString remedyResult(RemedyKind kind, const RemedyEffect& effect, UnitStyle units) {
    if (!effect.fits) return RemedyText::tr("changes nothing here");
    const RemedyParameter parameter = findRemedyParameter(kind);
    const QString before = amount(parameter, effect.before, units);
    const QString after = amount(parameter, effect.after, units);
    if (!effect.isCutShort()) return RemedyText::tr("%1 becomes %2").arg(before, after);
    return before == after ? RemedyText::tr("stays %1: there is no more to gain").arg(before)
                           : RemedyText::tr("%1 becomes %2: the range ends there").arg(before, after);
}

}  // namespace ankleup
