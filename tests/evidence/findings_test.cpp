// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/findings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "evidence/evidence_support.h"

namespace ankleup {
namespace {

const std::vector<FindingResult>& shippedResults() {
    static const std::vector<FindingResult> results = calcFindings(test::readShippedFindings());
    return results;
}

TEST(CalcFinding, KnowsEveryShippedFindingAndNoOther) {
    for (const FindingResult& result : shippedResults()) EXPECT_TRUE(std::isfinite(result.model)) << result.id;
    EXPECT_FALSE(calcFinding("99z").has_value());
}

// The table of the model's calibration: each value within the larger of 2 % of its band's width and half of the last digit printed there.
TEST(CalcFindings, AgreesWithTheModelsOwnTable) {
    const auto table = test::readTable("model_table.csv");
    const std::vector<Finding> findings = test::readShippedFindings();
    ASSERT_EQ(table.size() - 1, findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& row = table[i + 1];
        ASSERT_EQ(row.size(), 3U);
        const FindingResult& result = shippedResults()[i];
        ASSERT_EQ(result.id, row[0]);
        const test::Printed printed = test::readPrinted(row[1]);
        EXPECT_NEAR(result.model, printed.value, std::max(0.02 * result.band.width(), printed.halfDigit)) << result.id;
        EXPECT_EQ(result.inBand ? "yes" : "no", row[2]) << result.id << ": " << result.model;
        std::printf("%-12s %-12s %9.3f  (table %s)  %s\n", result.id.c_str(), std::string(nameOf(result.role)).c_str(), result.model,
                    row[1].c_str(), result.inBand ? "in band" : "missed");
    }
}

TEST(CalcFindings, MeetsAsManyAsItClaims) {
    const auto expectCount = [](FindingRole role, int inBand, int all) {
        const FindingCount count = countFindings(shippedResults(), role);
        std::printf("%s: %d of %d in band\n", std::string(nameOf(role)).c_str(), count.inBand, count.all);
        EXPECT_EQ(count.inBand, inBand) << nameOf(role);
        EXPECT_EQ(count.all, all) << nameOf(role);
    };
    expectCount(FindingRole::kCalibration, 22, 23);
    expectCount(FindingRole::kHeldOut, 12, 21);
    expectCount(FindingRole::kIdentity, 9, 9);
}

TEST(CalcFindings, SaysWhyAFindingIsMissed) {
    const std::vector<Finding> findings = test::readShippedFindings();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (shippedResults()[i].inBand) continue;
        EXPECT_EQ(findings[i].note.rfind("Miss: ", 0), 0U) << findings[i].id << " is missed without a word why";
    }
}

}  // namespace
}  // namespace ankleup
