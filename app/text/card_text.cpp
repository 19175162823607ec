// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/card_text.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <utility>

namespace ankleup {
namespace {

class CardTexts {
    Q_DECLARE_TR_FUNCTIONS(CardTexts)
};

/// By Motion.
constexpr std::array<const char*, kMotionCount> kMotionWords = {QT_TRANSLATE_NOOP("CardTexts", "as in the reference"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "turns in"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "turns out"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "rolls in"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "rolls out"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the arch flattens"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the arch rises"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the heel comes up"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the heel comes down"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "leans forward"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "leans back"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the upper end tips in"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the upper end tips out"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "dips inwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "moves outwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "folds inwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "folds outwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "bends further"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "bends less"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "swings inwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "swings outwards"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the other side drops"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "the other side lifts"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "tips forward"),
                                                                QT_TRANSLATE_NOOP("CardTexts", "tips back")};

struct QuantityName {
    std::string_view quantity;
    const char* name;
};
constexpr std::array kQuantityNames = {
    QuantityName{"rearfoot_eversion", QT_TRANSLATE_NOOP("CardTexts", "rearfoot eversion")},
    QuantityName{"toe_out", QT_TRANSLATE_NOOP("CardTexts", "toe-out")},
    QuantityName{"midfoot_sag", QT_TRANSLATE_NOOP("CardTexts", "flattening of the arch")},
    QuantityName{"heel_rise_mm", QT_TRANSLATE_NOOP("CardTexts", "heel rise")},
    QuantityName{"shank_ir_lab", QT_TRANSLATE_NOOP("CardTexts", "internal rotation in space")},
    QuantityName{"shank_lean", QT_TRANSLATE_NOOP("CardTexts", "forward lean")},
    QuantityName{"shank_medial_tilt", QT_TRANSLATE_NOOP("CardTexts", "medial tilt")},
    QuantityName{kTibiaIrInPelvis, QT_TRANSLATE_NOOP("CardTexts", "internal rotation against the pelvis")},
    QuantityName{"knee_rotation", QT_TRANSLATE_NOOP("CardTexts", "internal rotation against the femur")},
    QuantityName{"knee_abduction", QT_TRANSLATE_NOOP("CardTexts", "abduction against the femur")},
    QuantityName{"mkd_line_mm", QT_TRANSLATE_NOOP("CardTexts", "medial of the line from hip to ankle")},
    QuantityName{"mkd_foot_mm", QT_TRANSLATE_NOOP("CardTexts", "medial of the line of the foot")},
    QuantityName{"knee_flexion", QT_TRANSLATE_NOOP("CardTexts", "flexion")},
    QuantityName{"fppa", QT_TRANSLATE_NOOP("CardTexts", "frontal plane projection angle")},
    QuantityName{"femur_ir_lab", QT_TRANSLATE_NOOP("CardTexts", "internal rotation in space")},
    QuantityName{"femur_lean", QT_TRANSLATE_NOOP("CardTexts", "forward lean")},
    QuantityName{"femur_medial_tilt", QT_TRANSLATE_NOOP("CardTexts", "medial tilt")},
    QuantityName{"hip_rotation", QT_TRANSLATE_NOOP("CardTexts", "internal rotation against the pelvis")},
    QuantityName{"hip_adduction", QT_TRANSLATE_NOOP("CardTexts", "adduction against the pelvis")},
    QuantityName{"hip_flexion", QT_TRANSLATE_NOOP("CardTexts", "flexion against the pelvis")},
    QuantityName{kFemurIrOnTibia, QT_TRANSLATE_NOOP("CardTexts", "internal rotation against the tibia")},
    QuantityName{"pelvis_drop", QT_TRANSLATE_NOOP("CardTexts", "drop of the other side")},
    QuantityName{"pelvis_ir", QT_TRANSLATE_NOOP("CardTexts", "rotation towards the other side")},
    QuantityName{"pelvis_anterior_tilt", QT_TRANSLATE_NOOP("CardTexts", "anterior tilt")}};

QString findQuantityName(std::string_view quantity) {
    for (const QuantityName& each : kQuantityNames) {
        if (each.quantity == quantity) return CardTexts::tr(each.name);
    }
    Q_UNREACHABLE();
}

QString findMotionWords(Link link, const CardLine& line) {
    if (link == Link::kPelvis && line.motion == Motion::kTurnsIn) return CardTexts::tr("turns to the other side");
    if (link == Link::kPelvis && line.motion == Motion::kTurnsOut) return CardTexts::tr("turns to this side");
    const bool acrossFoot = line.quantity == nameOf(Measure::kMkdFootMm);
    if (acrossFoot && line.motion == Motion::kMovesIn) return CardTexts::tr("moves inwards across the line of the foot");
    if (acrossFoot && line.motion == Motion::kMovesOut) return CardTexts::tr("moves outwards across the line of the foot");
    return CardTexts::tr(kMotionWords[static_cast<std::size_t>(line.motion)]);
}

QString formatWhole(const CardLine& line, double amount, UnitStyle units) {
    return line.millimetres ? formatMillimetres(amount, units) : formatWholeDegrees(amount, units);
}

QString withSign(double amount, const QString& formatted) { return std::round(amount) > 0.0 ? u'+' + formatted : formatted; }

QString formatTenth(double value) { return formatNumber(std::round(value * 10.0) / 10.0); }

QString formatFromTo(const CardLine& line, UnitStyle units) {
    const double change = std::round(line.change() * 10.0) / 10.0;
    const QString amount = line.millimetres ? formatMillimetres(line.change(), units) : formatDegrees(change, units);
    const bool up = line.millimetres ? std::round(change) > 0.0 : change > 0.0;
    return CardTexts::tr("%1 to %2, %3").arg(formatTenth(line.reference), formatTenth(line.present), up ? u'+' + amount : amount);
}

}  // namespace

CardLineText makeCardLine(Link link, const CardLine& line, ReadingLevel level, UnitStyle units) {
    const double change = line.change();
    switch (level) {
        case ReadingLevel::kPatient: {
            const bool stays = line.motion == Motion::kStays;
            return {findMotionWords(link, line), stays ? QString() : formatWhole(line, std::abs(change), units)};
        }
        case ReadingLevel::kStudent:
            return {findQuantityName(line.quantity), withSign(change, formatWhole(line, change, units))};
        case ReadingLevel::kClinician:
            break;
    }
    return {findQuantityName(line.quantity), formatFromTo(line, units)};
}

}  // namespace ankleup
