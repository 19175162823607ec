// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/slider_sweep.h"

#include <gtest/gtest.h>

#include "base/angle.h"
#include "scenario/measure_table.h"
#include "support/scenes.h"

namespace ankleup {
namespace {

using testing::makeScene;

TEST(SliderSweep, GoesOverTheWholeSlider) {
    const SliderSweep sweep = solveSliderSweep(makeScene(18.0), Side::kRight);
    ASSERT_EQ(sweep.limitsDeg.size(), 39U);
    EXPECT_EQ(sweep.limitsDeg.front(), 2.0);
    EXPECT_EQ(sweep.limitsDeg.back(), 40.0);
    EXPECT_EQ(sweep.present.size(), 39U);
    EXPECT_EQ(sweep.reference.size(), 39U);
}

TEST(SliderSweep, HasThePosturesThatTheSliderShows) {
    const SliderSweep sweep = solveSliderSweep(makeScene(30.0), Side::kRight);
    const SceneSolution at18 = solveScene(makeScene(18.0), Side::kRight);
    for (const std::string_view key : {"mkd_line_mm", "fppa", "hip_rotation", "trunk_flexion"}) {
        EXPECT_NEAR(findQuantity(key, sweep.present[16]), findQuantity(key, at18.present), 1e-9) << key;
        EXPECT_NEAR(findQuantity(key, sweep.reference[16]), findQuantity(key, at18.reference), 1e-9) << key;
    }
}

TEST(SliderSweep, MovesAReferenceThatHasTheLegsOwnLimit) {
    Scene scene = makeScene(18.0);
    scene.right.remedies = {{RemedyKind::kHeelLift, 1.0}};
    scene.view.reference.kind = ReferenceKind::kBefore;
    const SliderSweep sweep = solveSliderSweep(scene, Side::kRight);
    EXPECT_GT(findQuantity("dorsiflexion", sweep.reference[20]) - findQuantity("dorsiflexion", sweep.reference[5]), 5.0);
    EXPECT_LT(findQuantity("mkd_line_mm", sweep.present[16]), findQuantity("mkd_line_mm", sweep.reference[16]) - 5.0);
}

}  // namespace
}  // namespace ankleup
