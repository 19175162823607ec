// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/published_bands.h"

#include <gtest/gtest.h>

#include "kinematics/coordinates.h"
#include "measure/measures.h"

namespace ankleup {
namespace {

bool isKnown(std::string_view key) { return findMeasure(key) || findCoordinate(key) || key == kWallTestCm || key == kWallTestDeg; }

TEST(PublishedBands, AreOfSomethingThatIsMeasuredAndHaveASource) {
    for (const PublishedBand& band : publishedBands()) {
        EXPECT_TRUE(isKnown(band.key)) << band.key;
        EXPECT_LT(band.band.low, band.band.high) << band.key;
        EXPECT_FALSE(band.citation.empty()) << band.key;
    }
    for (const MeasurementError& error : measurementErrors()) {
        EXPECT_TRUE(isKnown(error.key)) << error.key;
        EXPECT_LE(error.error.low, error.error.high) << error.key;
        EXPECT_FALSE(error.citation.empty()) << error.key;
    }
}

TEST(PublishedBands, HoldForTheirTaskOnly) {
    ASSERT_NE(findPublishedBand("dorsiflexion", Task::kWalkingStance), nullptr);
    EXPECT_EQ(findPublishedBand("dorsiflexion", Task::kWalkingStance)->band, (Interval{8.9, 18.5}));
    EXPECT_EQ(findPublishedBand("dorsiflexion", Task::kSingleLegSquat), nullptr);
    EXPECT_EQ(findPublishedBand("mkd_line_mm", Task::kSingleLegSquat), nullptr) << "nobody has published one: none is invented";
    EXPECT_NE(findPublishedBand("knee_abduction", Task::kSingleLegSquat), nullptr);
}

TEST(MeasurementErrors, AreThoseOfTheWallTest) {
    EXPECT_EQ(findMeasurementError(kWallTestCm, Task::kWalkingStance)->error, (Interval{1.1, 1.9}));
    EXPECT_EQ(findMeasurementError("shank_lean", Task::kKneeToWallLunge)->error, (Interval{3.7, 4.7}));
    EXPECT_EQ(findMeasurementError("shank_lean", Task::kWalkingStance), nullptr);
}

}  // namespace
}  // namespace ankleup
