// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/evidence_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <string>

#include "text/to_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

class EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

constexpr std::array kKindWords = {QT_TRANSLATE_NOOP("EvidenceTexts", "measured"), QT_TRANSLATE_NOOP("EvidenceTexts", "derived"),
                                   QT_TRANSLATE_NOOP("EvidenceTexts", "calibrated"), QT_TRANSLATE_NOOP("EvidenceTexts", "assumed")};
constexpr std::array kRoleWords = {QT_TRANSLATE_NOOP("EvidenceTexts", "used for calibration"),
                                   QT_TRANSLATE_NOOP("EvidenceTexts", "held out"),
                                   QT_TRANSLATE_NOOP("EvidenceTexts", "holds by construction")};

constexpr std::array kLimitWords = {
    QT_TRANSLATE_NOOP("EvidenceTexts",
                      "Nothing moves: each picture is a posture in balance, without momentum and reflexes. Moments are not "
                      "those of a gait laboratory."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "A spring is a crowd: it stands for muscle, habit and passive tissue together."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "The person knows the task beforehand: heel and toes answer what is intended, not what happens."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "One fixed hinge under the ankle. Living feet have none; published couplings differ fivefold."),
    QT_TRANSLATE_NOOP("EvidenceTexts",
                      "One hinge in the midfoot, its lean calibrated; about a third of the effect on the knee passes "
                      "through it."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "Bending the ankle turns the shin inwards by about 2° in 10°. Losing bend takes some of that away."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "A deep squat lifts the heel, and the knee then comes back. No study has shown this yet."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "Turning the foot out looks good from the front, while the knee goes further in across the foot."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "A heel lift also changes healthy ankles here, and should not."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "Half a person: in tasks on two legs the other leg is a mirror image."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "Tissues are straight lines that do not wrap around bone. Longer is not strain."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "The knee itself opens by less than 2°; the rest of what is seen from the front is turning."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "The pelvis only drops; lifting it above level is not in the model."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "A limit is a place, not a person: real calves are stiff, sore, strong or afraid."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "Weak shin muscles are a hypothesis; no published effect stands behind them."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "The ankle's dome turns, it does not glide: its millimetres are a radius times an angle."),
    QT_TRANSLATE_NOOP("EvidenceTexts", "The drawing knows more bones than the model; toes can lie a few millimetres beside it."),
    QT_TRANSLATE_NOOP("EvidenceTexts",
                      "What it cannot say: whether a person will be injured, what hurts, what to do. It has no pain, no "
                      "fatigue, no fear, no learning. Which way out a person takes is a setting.")};

constexpr std::array kUncertainWords = {QT_TRANSLATE_NOOP("EvidenceTexts", "lean of the joint axis under the ankle"),
                                        QT_TRANSLATE_NOOP("EvidenceTexts", "how far that axis points inwards"),
                                        QT_TRANSLATE_NOOP("EvidenceTexts", "angle between thigh and foot"),
                                        QT_TRANSLATE_NOOP("EvidenceTexts", "dorsiflexion limit, as a tape reads it"),
                                        QT_TRANSLATE_NOOP("EvidenceTexts", "each stiffness of the leg")};

}  // namespace

QString evidenceWords(std::string_view english) { return QCoreApplication::translate("Evidence", std::string(english).c_str()); }

QString coefficientKindName(CoefficientKind kind) { return EvidenceTexts::tr(kKindWords[static_cast<std::size_t>(kind)]); }
QString findingRoleName(FindingRole role) { return EvidenceTexts::tr(kRoleWords[static_cast<std::size_t>(role)]); }

QString formatCoefficient(const Coefficient& coefficient) {
    constexpr int kDigits = 6;
    const QString number = QLocale().toString(coefficient.value, 'g', kDigits);
    const std::string_view symbol = coefficient.unit.symbol;
    if (symbol.empty()) return number;
    if (symbol == "deg") return EvidenceTexts::tr("%1°").arg(number);
    return EvidenceTexts::tr("%1 %2", "number, unit").arg(number, toText(symbol));
}

QStringList limitTexts() {
    QStringList texts;
    for (const char* words : kLimitWords) texts << EvidenceTexts::tr(words);
    return texts;
}

QString uncertainName(const UncertainParameter& parameter) {
    return EvidenceTexts::tr(kUncertainWords.at(static_cast<std::size_t>(&parameter - uncertainParameters().data())));
}

QString describeUncertain(const UncertainParameter& parameter) {
    const QString spread = formatNumber(parameter.spread);
    if (parameter.factor) return EvidenceTexts::tr("times a factor about 1, logarithm ± %1").arg(spread);
    const bool relative = parameter.name == "dorsiflexion_limit";
    const QString drawn =
        relative ? EvidenceTexts::tr("as set ± %1°").arg(spread) : EvidenceTexts::tr("%1 ± %2°").arg(formatNumber(parameter.mean), spread);
    return EvidenceTexts::tr("%1, within %2 to %3°", "a draw and its range")
        .arg(drawn, formatNumber(parameter.range.low), formatNumber(parameter.range.high));
}

}  // namespace ankleup
