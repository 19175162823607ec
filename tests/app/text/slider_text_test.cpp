// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/slider_text.h"

#include <gtest/gtest.h>

#include "base/angle.h"

namespace ankleup {
namespace {

TEST(SliderNoteText, SaysWhatTheProductPromises) {
    EXPECT_EQ(sliderNoteText({SliderNoteKind::kEnoughRange, radians(32.1)}, UnitStyle::kWord),
              "This movement takes 32 deg; there is more than enough.");
    EXPECT_EQ(sliderNoteText({SliderNoteKind::kGastrocRelieved, radians(32.1)}),
              "A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.");
}

TEST(SliderNoteText, OffersTheWayOutWhereThereIsOne) {
    EXPECT_FALSE(sliderNoteAction(SliderNoteKind::kGastrocRelieved).isEmpty());
    EXPECT_TRUE(sliderNoteAction(SliderNoteKind::kEnoughRange).isEmpty());
    EXPECT_TRUE(sliderNoteAction(SliderNoteKind::kNotAtThisPhase).isEmpty());
}

TEST(SliderText, SaysWhatTheNumberMeans) {
    EXPECT_EQ(wallTestText(4.37), "wall test 4.4 cm");
    EXPECT_EQ(taskTakesText(Task::kSingleLegSquat, radians(32.1), UnitStyle::kWord), "this squat takes 32 deg");
    EXPECT_EQ(taskTakesText(Task::kWalkingStance, radians(16.9), UnitStyle::kWord), "walking takes 17 deg");
    EXPECT_EQ(remediedLimitText(radians(20.5), UnitStyle::kWord), "20.5 deg after remedies");
}

TEST(SliderText, TranslatesAGastrocnemiusToTheStraightKnee) {
    Condition condition;
    condition.cause = Cause::kGastroc;
    condition.dorsiflexionLimit = radians(20.0);
    EXPECT_EQ(gastrocText(condition, UnitStyle::kWord), "16 deg short; straight-knee end range 1.5 deg loaded");
}

}  // namespace
}  // namespace ankleup
