// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/value_text.h"

#include <QCoreApplication>
#include <array>

#include "condition/supports.h"

namespace ankleup {
namespace {

class ValueText {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

/// In the order of LegValue.
constexpr std::array<const char*, kLegValueCount> kNames = {
    QT_TRANSLATE_NOOP("ValueText", "Heel rolls in up to (eversion)"),
    QT_TRANSLATE_NOOP("ValueText", "Leg turns up to (rotation)"),
    QT_TRANSLATE_NOOP("ValueText", "Foot control"),
    QT_TRANSLATE_NOOP("ValueText", "Hip control"),
    QT_TRANSLATE_NOOP("ValueText", "Shin muscles (dorsiflexors)"),
    QT_TRANSLATE_NOOP("ValueText", "Foot type"),
    QT_TRANSLATE_NOOP("ValueText", "Foot turned out by habit"),
    QT_TRANSLATE_NOOP("ValueText", "Body height"),
    QT_TRANSLATE_NOOP("ValueText", "Body mass"),
    QT_TRANSLATE_NOOP("ValueText", "Thigh-foot angle"),
    QT_TRANSLATE_NOOP("ValueText", "Subtalar axis: inclination"),
    QT_TRANSLATE_NOOP("ValueText", "Subtalar axis: deviation"),
    QT_TRANSLATE_NOOP("ValueText", "Heel lift"),
    QT_TRANSLATE_NOOP("ValueText", "Insole, inner side raised"),
    QT_TRANSLATE_NOOP("ValueText", "Tilted floor"),
    QT_TRANSLATE_NOOP("ValueText", "Wedge under the heel"),
    QT_TRANSLATE_NOOP("ValueText", "Wedge under the forefoot"),
    QT_TRANSLATE_NOOP("ValueText", "Toes to wall"),
    QT_TRANSLATE_NOOP("ValueText", "Step height"),
};
constexpr std::array<const char*, kLegValueCount> kHints = {
    "",
    QT_TRANSLATE_NOOP("ValueText", "Of the knee's turn off its path; the hip's is 10° more."),
    QT_TRANSLATE_NOOP("ValueText", "How firmly muscles hold the arch: 0 to 1."),
    QT_TRANSLATE_NOOP("ValueText", "How firmly muscles hold hip and pelvis: 0 to 1."),
    QT_TRANSLATE_NOOP("ValueText", "A strength, 0 to 1, that adds to any cause. A hypothesis: no published effect was found."),
    "",
    "",
    "",
    "",
    QT_TRANSLATE_NOOP("ValueText", "How far the shin bone is twisted outwards, seen at the foot."),
    QT_TRANSLATE_NOOP("ValueText", "Of the joint under the ankle: people differ from 20° to 68° (Inman)."),
    QT_TRANSLATE_NOOP("ValueText", "Of the joint under the ankle: people differ from 4° to 47° (Inman)."),
    "",
    "",
    QT_TRANSLATE_NOOP("ValueText", "Above 0 it tips the foot inwards (everts)."),
    QT_TRANSLATE_NOOP("ValueText", "Above 0 it tips the heel inwards (everts)."),
    QT_TRANSLATE_NOOP("ValueText", "Raises the toes: asks more of the ankle."),
    QT_TRANSLATE_NOOP("ValueText", "How far the toes stand from the wall at the end of the lunge."),
    "",
};

QString translated(const char* words) { return *words == '\0' ? QString() : ValueText::tr(words); }

QString footTypeMeaning(double footType) {
    constexpr double kNearlyNormal = 0.05;
    if (footType > kNearlyNormal) return ValueText::tr("a low arch");
    return footType < -kNearlyNormal ? ValueText::tr("a high arch") : ValueText::tr("a normal arch");
}

}  // namespace

QString legValueName(LegValue value) { return ValueText::tr(kNames[static_cast<std::size_t>(value)]); }

QString legValueHint(LegValue value) { return translated(kHints[static_cast<std::size_t>(value)]); }

QString legValueMeaning(LegValue value, const Scene& scene, Side side, UnitStyle units) {
    if (value == LegValue::kFootType) return footTypeMeaning(scene.body.footType);
    if (value != LegValue::kHeelLift) return {};
    const double height = 1000.0 * findHeelLiftHeight(scene.body, scene.leg(side).condition.heelLift);
    return ValueText::tr("%1 under the heel").arg(formatMillimetres(height, units));
}

}  // namespace ankleup
