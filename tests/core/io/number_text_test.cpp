// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/number_text.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "base/angle.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

TEST(NumberText, RestoresEveryDouble) {
    testing::SeededRandom random(1);
    for (const Unit unit : {Unit::kPlain, Unit::kDegrees, Unit::kCentimetres}) {
        for (int i = 0; i < 100'000; ++i) {
            const double value = random.uniform(-1.6, 1.6) * (random.chance(0.1) ? 1e-9 : 1.0);
            const std::string text = numberText(value, unit);
            ASSERT_EQ(coreValue(text, unit), value) << text;
            ASSERT_TRUE(nlohmann::json::accept(text)) << text;
        }
    }
}

TEST(NumberText, GivesBackTheShortDecimalThatWasRead) {
    for (int hundredths = 0; hundredths <= 9'000; ++hundredths) {
        std::string text = std::to_string(hundredths / 100);
        if (hundredths % 100 != 0) text += "." + std::to_string(hundredths % 100 / 10);
        if (hundredths % 10 != 0) text += std::to_string(hundredths % 10);
        for (const Unit unit : {Unit::kPlain, Unit::kDegrees, Unit::kCentimetres}) EXPECT_EQ(numberText(coreValue(text, unit), unit), text);
    }
}

TEST(NumberText, ReadsDegreesAsCoreDoes) {
    for (const double angle : {2.0, 7.0, 14.0, 18.0, 25.0, 36.0, 40.0, 18.1, 20.5}) {
        EXPECT_EQ(coreValue(numberText(angle), Unit::kDegrees), radians(angle)) << angle;
    }
    EXPECT_EQ(coreValue("10", Unit::kCentimetres), 0.1);
    EXPECT_EQ(coreValue("-8", Unit::kCentimetres), -0.08);
}

TEST(NumberText, WritesTheExtremes) {
    for (const double value : {0.0, 5e-324, 1e-300, 1e300, std::numeric_limits<double>::max(), std::numeric_limits<double>::epsilon()}) {
        EXPECT_EQ(coreValue(numberText(value), Unit::kPlain), value);
    }
}

}  // namespace
}  // namespace ankleup
