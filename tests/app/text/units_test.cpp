// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/units.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

TEST(FormatNumber, WritesValuesAsTheyWereSet) {
    EXPECT_EQ(formatNumber(18.0), "18");
    EXPECT_EQ(formatNumber(20.5), "20.5");
    EXPECT_EQ(formatNumber(18.25), "18.25");
    EXPECT_EQ(formatNumber(17.999999999), "18") << "degrees that went through radians";
    EXPECT_EQ(formatNumber(-0.001), "0") << "never minus zero";
    EXPECT_EQ(formatNumber(1234567.0), "1234567") << "no separators, no exponent";
}

TEST(FormatDegrees, WritesOneAngleForEachReader) {
    EXPECT_EQ(formatDegrees(20.5, UnitStyle::kSign), QStringLiteral("20.5°"));
    EXPECT_EQ(formatDegrees(20.5, UnitStyle::kWord), "20.5 deg");
    EXPECT_EQ(formatDegrees(20.5, UnitStyle::kSpoken), "20.5 degrees");
    EXPECT_EQ(formatDegrees(1.0, UnitStyle::kSpoken), "1 degree");
}

TEST(FormatWhole, RoundsWhatWasComputed) {
    EXPECT_EQ(formatWholeDegrees(17.67, UnitStyle::kWord), "18 deg");
    EXPECT_EQ(formatWholeDegrees(-0.4, UnitStyle::kWord), "0 deg");
    EXPECT_EQ(formatMillimetres(17.5), "18 mm");
    EXPECT_EQ(formatMillimetres(1.2, UnitStyle::kSpoken), "1 millimetre");
    EXPECT_EQ(formatMillimetres(-5.6), "-6 mm");
}

TEST(FormatCentimetres, HasTheOneDecimalOfATape) {
    EXPECT_EQ(formatCentimetres(4.37), "4.4 cm");
    EXPECT_EQ(formatCentimetres(10.0), "10.0 cm");
    EXPECT_EQ(formatCentimetres(-0.02), "0.0 cm");
    EXPECT_EQ(formatCentimetres(4.37, UnitStyle::kSpoken), "4.4 centimetres");
}

TEST(ReadDegrees, TakesPointOrCommaAndAUnit) {
    for (const char* typed : {"18.5", "18,5", " 18.5 ", "18.5 deg", "18.5°", "18,5 degrees", "+18.5", "18.50°"}) {
        EXPECT_EQ(readDegrees(QString::fromUtf8(typed)), 18.5) << typed;
    }
    EXPECT_EQ(readDegrees(".5"), 0.5);
    EXPECT_EQ(readDegrees("-3"), -3.0);
}

TEST(ReadDegrees, RefusesWhatIsNoNumber) {
    for (const char* typed : {"", " ", "deg", "1.2.3", "1 2", "nan", "inf", "1e3", "0x10", "18 kg", "4.4 cm", "--3"}) {
        EXPECT_EQ(readDegrees(QString::fromUtf8(typed)), std::nullopt) << typed;
    }
}

}  // namespace
}  // namespace ankleup
