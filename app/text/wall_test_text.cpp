// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/wall_test_text.h"

#include <QCoreApplication>
#include <cmath>

namespace ankleup {
namespace {

class WallTestText {
    Q_DECLARE_TR_FUNCTIONS(WallTestText)
};

/// Smallest change that a tape can tell [cm], from kind to strict: Powden 2015, Konor 2012 [measured].
constexpr double kTapeErrorLow = 1.1;
constexpr double kTapeErrorHigh = 1.9;

}  // namespace

QString wallTestFieldName(Side side) {
    return side == Side::kRight ? WallTestText::tr("Right, toes to wall") : WallTestText::tr("Left, toes to wall");
}

QString wallTestBeyondText(WallTestReading reading, const QString& least, const QString& greatest) {
    switch (reading) {
        case WallTestReading::kBelowModel:
            return WallTestText::tr("Less than this model's stiffest ankle reaches (%1): the slider stands at its end.").arg(least);
        case WallTestReading::kAboveModel:
            return WallTestText::tr("More than this model's free ankle reaches (%1): the slider stands at its end.").arg(greatest);
        case WallTestReading::kHeelUp:
            return WallTestText::tr("With this foot the heel comes up at any distance: the test gives no limit.");
        case WallTestReading::kSaysNothing:
            return straightKneeReason();
        case WallTestReading::kFound:
            break;
    }
    return {};
}

QString asymmetryText(double rightCm, double leftCm, UnitStyle units) {
    const double difference = std::round(10.0 * (rightCm - leftCm)) / 10.0;
    const QString error = WallTestText::tr("%1 to %2").arg(formatNumber(kTapeErrorLow), formatCentimetres(kTapeErrorHigh, units));
    const QString amount = formatCentimetres(std::abs(difference), units);
    if (difference == 0.0) return WallTestText::tr("Both sides read the same.");
    const QString told = difference > 0.0 ? WallTestText::tr("The left reaches %1 less.").arg(amount)
                                          : WallTestText::tr("The right reaches %1 less.").arg(amount);
    const QString size = std::abs(difference) < kTapeErrorLow ? WallTestText::tr("That is less than a tape can tell (%1).").arg(error)
                         : std::abs(difference) <= kTapeErrorHigh
                             ? WallTestText::tr("That is about what a tape can just tell (%1).").arg(error)
                             : WallTestText::tr("That is more than a tape's error (%1).").arg(error);
    return WallTestText::tr("%1 %2").arg(told, size);
}

QString wallTestCaveat() {
    return WallTestText::tr(
        "The test cannot tell what stops the ankle, nor that anything is wrong: choose above where it is felt. Nothing is stored.");
}

QString straightKneeReason() {
    return WallTestText::tr("The wall test bends the knee, and that lets a short gastrocnemius go: here the straight knee is read.");
}

QString straightKneeFieldName() { return WallTestText::tr("Straight knee, end range under load"); }

QString talarGlideText(double millimetres, UnitStyle units) {
    const QString words =
        millimetres < 0.0
            ? WallTestText::tr("Here the dome of the ankle has turned %1 forward under the shin: derived from its radius, not measured.")
            : WallTestText::tr("Here the dome of the ankle has turned %1 back under the shin: derived from its radius, not measured.");
    return words.arg(formatMillimetres(std::abs(millimetres), units));
}

QString talarGlideLabel(double millimetres) {
    //: the dome of the ankle bone under the shin; derived: computed from its radius, not measured
    const QString words = millimetres < 0.0 ? WallTestText::tr("the dome turns %1 forward under the shin (derived)")
                                            : WallTestText::tr("the dome turns %1 back under the shin (derived)");
    return words.arg(formatMillimetres(std::abs(millimetres)));
}

}  // namespace ankleup
