// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/measure_table.h"

#include <gtest/gtest.h>

#include <set>

#include "base/angle.h"
#include "evidence/published_bands.h"

namespace ankleup {
namespace {

TEST(MeasureTable, HasEveryMeasureAndCoordinateOnce) {
    std::set<std::string_view> keys;
    for (const TableRow& row : measureTable()) EXPECT_TRUE(keys.insert(row.key).second) << row.key << " stands there twice";
    for (const std::string_view name : kMeasureNames) EXPECT_EQ(keys.count(name), 1U) << name;
    for (const std::string_view name : kCoordinateNames) EXPECT_EQ(keys.count(name), 1U) << name;
    EXPECT_EQ(keys.size(), kMeasureCount + kCoordinateCount + 2U) << "and the two readings of the wall test";
}

TEST(MeasureTable, GoesFromTheGroundUpAndEndsWithTissues) {
    MeasureGroup last = MeasureGroup::kFoot;
    for (const TableRow& row : measureTable()) {
        EXPECT_GE(row.group, last) << row.key;
        last = row.group;
    }
    EXPECT_EQ(measureTable().back().group, MeasureGroup::kTissues);
}

TEST(MeasureTable, PutsTheSegmentInSpaceBesideItsJoint) {
    const auto& rows = measureTable();
    int pairs = 0;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        if (rows[i].frame != QuantityFrame::kSpace || rows[i].beside.empty()) continue;
        EXPECT_EQ(rows[i + 1].key, rows[i].beside);
        EXPECT_EQ(rows[i + 1].beside, rows[i].key);
        EXPECT_EQ(rows[i + 1].frame, QuantityFrame::kJoint);
        ++pairs;
    }
    EXPECT_EQ(pairs, 7);
    EXPECT_EQ(findTableRow("path_mcl")->beside, "fppa");
    EXPECT_EQ(findTableRow("nonsense"), nullptr);
}

TEST(MeasureTable, ReadsAPostureInDegreesAndMillimetres) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    const SceneSolution solved = solveScene(scene, Side::kRight);
    EXPECT_NEAR(findQuantity("mkd_line_mm", solved.present) - findQuantity("mkd_line_mm", solved.reference), 18.0, 1.0);
    EXPECT_NEAR(findQuantity("hip_rotation", solved.present) - findQuantity("hip_rotation", solved.reference), 4.0, 1.0);
    EXPECT_NEAR(findQuantity("dorsiflexion", solved.present), 20.0, 1.0);
    EXPECT_FALSE(isOfPosture(kWallTestCm));
}

TEST(MeasureTable, TellsTheWallOnlyWhereThereIsOne) {
    EXPECT_TRUE(isTold("wall_push_N", Task::kKneeToWallLunge));
    EXPECT_FALSE(isTold("wall_push_N", Task::kSingleLegSquat));
    EXPECT_FALSE(isTold("knee_flexion_lost", Task::kStepDown));
    EXPECT_TRUE(isTold("fppa", Task::kStepDown));
}

}  // namespace
}  // namespace ankleup
