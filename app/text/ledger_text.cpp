// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/ledger_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace ankleup {
namespace {

class LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

/// By Coordinate, as the head of a line: for patients, and with the names of the field.
struct PartWords {
    const char* plain;
    const char* field;
};
constexpr std::array<PartWords, kCoordinateCount> kPartWords = {{
    {QT_TRANSLATE_NOOP("LedgerTexts", "The foot turning out"), QT_TRANSLATE_NOOP("LedgerTexts", "Toe-out")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The heel coming up"), QT_TRANSLATE_NOOP("LedgerTexts", "Heel rise")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The heel bone's roll"), QT_TRANSLATE_NOOP("LedgerTexts", "Rearfoot roll")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The joint under the ankle"), QT_TRANSLATE_NOOP("LedgerTexts", "Subtalar pronation")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The arch"), QT_TRANSLATE_NOOP("LedgerTexts", "Midfoot sag")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The ankle"), QT_TRANSLATE_NOOP("LedgerTexts", "Talocrural dorsiflexion")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The knee's bend"), QT_TRANSLATE_NOOP("LedgerTexts", "Knee flexion")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The shin's turn under the thigh"), QT_TRANSLATE_NOOP("LedgerTexts", "Knee rotation")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The knee's sideways opening"), QT_TRANSLATE_NOOP("LedgerTexts", "Knee abduction")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The hip's bend"), QT_TRANSLATE_NOOP("LedgerTexts", "Hip flexion")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The thigh's swing inwards"), QT_TRANSLATE_NOOP("LedgerTexts", "Hip adduction")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The thigh's turn in the hip"), QT_TRANSLATE_NOOP("LedgerTexts", "Hip rotation")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The trunk's lean forward"), QT_TRANSLATE_NOOP("LedgerTexts", "Trunk flexion")},
    {QT_TRANSLATE_NOOP("LedgerTexts", "The trunk's lean to the side"), QT_TRANSLATE_NOOP("LedgerTexts", "Trunk lateral lean")},
}};

constexpr double kTenths = 10.0;

/// Tenths, never "-0.0".
double toTenths(double value) { return std::round(value * kTenths) + 0.0; }

}  // namespace

bool isInMillimetres(LedgerKind kind) { return kind == LedgerKind::kMkdLineUp || kind == LedgerKind::kMkdFootUp; }

QString ledgerTitle(LedgerKind kind, ReadingLevel level) {
    const bool plain = level == ReadingLevel::kPatient;
    if (kind == LedgerKind::kMkdLineUp) {
        return plain ? LedgerTexts::tr("How far the knee moves inwards")
                     : LedgerTexts::tr("Knee medial of the line from hip to ankle, change");
    }
    if (kind == LedgerKind::kMkdFootUp) {
        return plain ? LedgerTexts::tr("How far the knee moves inwards across the line of the foot")
                     : LedgerTexts::tr("Knee medial of the line of the foot, change");
    }
    return plain ? LedgerTexts::tr("How far the shin leans forward") : LedgerTexts::tr("Forward lean of the tibia in space, change");
}

QString ledgerWhole(LedgerKind kind, double whole, ReadingLevel level) {
    if (whole == 0.0 || level != ReadingLevel::kPatient) return LedgerTexts::tr("Together");
    if (isInMillimetres(kind)) {
        return whole > 0.0 ? LedgerTexts::tr("Together: the knee moves inwards") : LedgerTexts::tr("Together: the knee moves outwards");
    }
    return whole > 0.0 ? LedgerTexts::tr("Together: the shin leans further") : LedgerTexts::tr("Together: the shin leans less");
}

QString partName(std::string_view part, ReadingLevel level) {
    const std::optional<Coordinate> coordinate = findCoordinate(part);
    if (!coordinate) return level == ReadingLevel::kPatient ? LedgerTexts::tr("What lies under the foot") : LedgerTexts::tr("Support");
    const PartWords& words = kPartWords[static_cast<std::size_t>(indexOf(*coordinate))];
    return LedgerTexts::tr(level == ReadingLevel::kPatient ? words.plain : words.field);
}

QString ledgerDirection(LedgerKind kind, bool more) {
    if (isInMillimetres(kind)) return more ? LedgerTexts::tr("inwards") : LedgerTexts::tr("outwards");
    return more ? LedgerTexts::tr("leans further") : LedgerTexts::tr("leans less");
}

QString roleName(PartRole role) {
    switch (role) {
        case PartRole::kLost:
            return LedgerTexts::tr("lost");
        case PartRole::kAgainst:
            return LedgerTexts::tr("works against");
        case PartRole::kWith:
            break;
    }
    return {};
}

QString paidElsewhereName(std::string_view what, ReadingLevel level) {
    const bool plain = level == ReadingLevel::kPatient;
    if (what == kShankMissing)
        return plain ? LedgerTexts::tr("Lean of the shin still missing") : LedgerTexts::tr("Tibial inclination still missing");
    if (what == nameOf(Coordinate::kTrunkFlexion)) return plain ? LedgerTexts::tr("Lean of the trunk") : LedgerTexts::tr("Trunk flexion");
    return plain ? LedgerTexts::tr("Bend of the knee") : LedgerTexts::tr("Knee flexion");
}

QString formatPart(double value, bool millimetres, UnitStyle units) {
    const QString text = millimetres ? formatTenthMillimetres(value, units) : formatTenthDegrees(value, units);
    return toTenths(value) > 0.0 ? u'+' + text : text;
}

QList<double> roundTogether(const QList<double>& values, double whole) {
    QList<double> rounded;
    double left = toTenths(whole);
    for (const double value : values) {
        rounded << toTenths(value);
        left -= rounded.back();
    }
    // What is left over goes, a tenth each, to those whose own rounding went the other way most.
    const double step = left < 0.0 ? -1.0 : 1.0;
    for (int more = static_cast<int>(std::abs(left)); more > 0 && !values.isEmpty(); --more) {
        qsizetype best = 0;
        const auto gain = [&](qsizetype i) { return step * (values[i] * kTenths - rounded[i]); };
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (gain(i) > gain(best)) best = i;
        }
        rounded[best] += step;
    }
    for (double& value : rounded) value /= kTenths;
    return rounded;
}

}  // namespace ankleup
