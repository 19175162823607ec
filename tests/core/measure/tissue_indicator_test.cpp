// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/tissue_indicator.h"

#include <gtest/gtest.h>

namespace ankleup::testing {
namespace {

double findShown(TissueIndicator indicator, double reference, double present) {
    Measures before;
    Measures now;
    before[findRule(indicator).measure] = reference;
    now[findRule(indicator).measure] = present;
    return calcTissueChanges(now, before)[static_cast<std::size_t>(indicator)];
}

struct Row {
    TissueIndicator indicator;
    Measure measure;
    double neutral;
    double full;
};

class EachIndicator : public ::testing::TestWithParam<Row> {};

TEST_P(EachIndicator, StaysNeutralWithinTheFirstNumberAndIsFullAtTheSecond) {
    const Row row = GetParam();
    EXPECT_EQ(findRule(row.indicator).measure, row.measure);
    EXPECT_EQ(findShown(row.indicator, 1.0, 1.0 + 0.99 * row.neutral), 0.0);
    EXPECT_GT(findShown(row.indicator, 1.0, 1.0 + 1.01 * row.neutral), 0.0);
    EXPECT_EQ(findShown(row.indicator, 1.0, 1.0 - 0.9 * row.neutral), 0.0);
    EXPECT_NEAR(findShown(row.indicator, 1.0, 1.0 + 0.5 * (row.neutral + row.full)), 0.5, 1e-12);
    EXPECT_EQ(findShown(row.indicator, 1.0, 1.0 + row.full + 1e-9), 1.0);
    EXPECT_EQ(findShown(row.indicator, 1.0, 1.0 - 3.0 * row.full), -1.0);
}

INSTANTIATE_TEST_SUITE_P(Table, EachIndicator,
                         ::testing::Values(Row{TissueIndicator::kMcl, Measure::kPathMcl, 0.3, 2.0},
                                           Row{TissueIndicator::kKneecap, Measure::kPfIndex, 0.05, 0.25},  // of a reference of 1
                                           Row{TissueIndicator::kItBand, Measure::kPathItBand, 0.5, 3.0},
                                           Row{TissueIndicator::kPiriformis, Measure::kPathPiriformis, 0.5, 3.0},
                                           Row{TissueIndicator::kGluteusMedius, Measure::kPathGluteusMedius, 0.5, 3.0},
                                           Row{TissueIndicator::kAchillesSoleus, Measure::kPathAchillesSoleus, 0.3, 2.0},
                                           Row{TissueIndicator::kAchillesGastroc, Measure::kPathAchillesGastroc, 0.3, 2.0},
                                           Row{TissueIndicator::kPlantarFascia, Measure::kPathPlantarFascia, 0.3, 2.0}));

TEST(Kneecap, IsComparedWithTheReferencesPressureButNotWithLessThanOne) {
    EXPECT_NEAR(findShown(TissueIndicator::kKneecap, 4.0, 4.6), 0.5, 1e-12) << "15 % of 4";
    EXPECT_NEAR(findShown(TissueIndicator::kKneecap, 0.2, 0.35), 0.5, 1e-12) << "15 % of 1";
}

}  // namespace
}  // namespace ankleup::testing
