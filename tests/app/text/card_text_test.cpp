// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/card_text.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

CardLine makeTurn(double reference, double present, Motion motion) {
    return {.quantity = "shank_ir_lab", .millimetres = false, .present = present, .reference = reference, .motion = motion};
}

TEST(CardLine, ReadsAtThreeLevels) {
    const CardLine line = makeTurn(12.6, 17.87, Motion::kTurnsIn);
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kPatient, UnitStyle::kWord).text(), "turns in 5 deg");
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kStudent, UnitStyle::kWord).text(), "internal rotation in space +5 deg");
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kClinician, UnitStyle::kWord).text(),
              "internal rotation in space 12.6 to 17.9, +5.3 deg");
}

TEST(CardLine, KeepsTheSignForThoseWhoReadSigns) {
    const CardLine line = makeTurn(3.0, -1.0, Motion::kTurnsOut);
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kPatient), (CardLineText{"turns out", QStringLiteral("4°")}));
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kStudent).amount, QStringLiteral("-4°"));
}

TEST(CardLine, HasNoNumberForAPatientWhereNothingChanges) {
    const CardLine line = makeTurn(3.0, 3.4, Motion::kStays);
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kPatient), (CardLineText{"as in the reference", ""}));
    EXPECT_EQ(makeCardLine(Link::kTibia, line, ReadingLevel::kStudent).amount, QStringLiteral("0°"));
}

TEST(CardLine, MeasuresTheKneeInMillimetres) {
    const CardLine line{.quantity = "mkd_line_mm", .millimetres = true, .present = 24.7, .reference = 7.0, .motion = Motion::kMovesIn};
    EXPECT_EQ(makeCardLine(Link::kKnee, line, ReadingLevel::kPatient).text(), "dips inwards 18 mm");
    EXPECT_EQ(makeCardLine(Link::kKnee, line, ReadingLevel::kClinician).text(), "medial of the line from hip to ankle 7 to 24.7, +18 mm");
}

TEST(CardLine, SaysAcrossWhichLineTheKneeMoves) {
    const CardLine line{.quantity = "mkd_foot_mm", .millimetres = true, .present = 14.0, .reference = -13.0, .motion = Motion::kMovesIn};
    EXPECT_EQ(makeCardLine(Link::kKnee, line, ReadingLevel::kPatient).text(), "moves inwards across the line of the foot 27 mm");
}

TEST(CardLine, TurnsThePelvisToASide) {
    const CardLine line{.quantity = "pelvis_ir", .present = 0.0, .reference = 5.0, .motion = Motion::kTurnsOut};
    EXPECT_EQ(makeCardLine(Link::kPelvis, line, ReadingLevel::kPatient).words, "turns to this side");
    EXPECT_EQ(makeCardLine(Link::kFemur, line, ReadingLevel::kPatient).words, "turns out");
}

}  // namespace
}  // namespace ankleup
