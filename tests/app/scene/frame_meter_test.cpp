// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/frame_meter.h"

#include <gtest/gtest.h>

namespace ankleup::testing {
namespace {

/// A meter that has seen its first frames, each as long as said.
void warmUp(FrameMeter& meter, double milliseconds) {
    for (int i = 0; i < 8; ++i) meter.take(milliseconds);
}

TEST(FrameMeter, BeginsBalancedAndRestsInFull) {
    FrameMeter meter;
    EXPECT_EQ(meter.quality(), FrameMeter::Balanced);
    meter.take(900.0);
    EXPECT_EQ(meter.quality(), FrameMeter::Full);
}

TEST(FrameMeter, MovesAsFinelyAsTheMachineBears) {
    for (const auto& [cost, moving] : {std::pair{10.0, FrameMeter::Full}, {35.0, FrameMeter::Balanced}, {240.0, FrameMeter::Draft}}) {
        FrameMeter meter;
        warmUp(meter, cost);
        EXPECT_EQ(meter.isSlow(), cost > 28.0);
        EXPECT_EQ(meter.quality(), FrameMeter::Full) << "at rest";
        meter.setProperty("moving", true);
        EXPECT_EQ(meter.quality(), moving) << cost << " ms";
    }
}

TEST(FrameMeter, OneSlowFrameProvesNothing) {
    FrameMeter meter;
    meter.take(5.0);
    for (const double cost : {400.0, 10.0, 11.0, 300.0, 9.0}) meter.take(cost);
    EXPECT_FALSE(meter.isSlow()) << "the first compiles shaders, another was disturbed";
}

TEST(FrameMeter, DoesWhatSomebodyWants) {
    FrameMeter meter;
    meter.setProperty("wanted", FrameMeter::Draft);
    EXPECT_EQ(meter.quality(), FrameMeter::Draft);
    warmUp(meter, 300.0);
    EXPECT_FALSE(meter.isSlow()) << "drafts do not tell what full frames cost";
}

}  // namespace
}  // namespace ankleup::testing
