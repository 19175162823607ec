// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/measure_notes.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

TEST(MeasureNotes, TellWhichWayATissueChanged) {
    EXPECT_EQ(describeTissue(TissueIndicator::kItBand, 0.1), "longer than in the reference");
    EXPECT_EQ(describeTissue(TissueIndicator::kItBand, -1.0), "shorter than in the reference");
    EXPECT_EQ(describeTissue(TissueIndicator::kItBand, 0.0), "as in the reference");
    EXPECT_EQ(describeTissue(TissueIndicator::kKneecap, 0.1), "more pressure than in the reference");
    EXPECT_EQ(describeTissue(TissueIndicator::kKneecap, -0.1), "less pressure than in the reference");
}

}  // namespace
}  // namespace ankleup
