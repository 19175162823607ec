// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/cascade_view_model.h"

#include <gtest/gtest.h>

#include <QTest>

namespace ankleup {
namespace {

const QStringList kFromTheGroundUp = {"foot", "tibia", "knee", "femur", "pelvis"};

TEST(CascadeViewModel, TellsTheChainFromTheGroundUpAndEnds) {
    const SettingsViewModel settings;
    CascadeViewModel cascade(settings, 20);
    QStringList told;
    QObject::connect(&cascade, &CascadeViewModel::segmentChanged, [&] { told << cascade.segment(); });
    EXPECT_FALSE(cascade.isRunning());
    cascade.start();
    EXPECT_EQ(cascade.place(), "1 of 5");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !cascade.isRunning(); }));
    EXPECT_EQ(told, kFromTheGroundUp + QStringList{""});
}

TEST(CascadeViewModel, WaitsWhilePausedAndGoesOn) {
    const SettingsViewModel settings;
    CascadeViewModel cascade(settings, 20);
    cascade.start();
    cascade.togglePause();
    EXPECT_TRUE(cascade.isPaused());
    QTest::qWait(100);  // five times as long as a link is told
    EXPECT_EQ(cascade.segment(), "foot");
    cascade.next();
    EXPECT_EQ(cascade.segment(), "tibia");
    QTest::qWait(100);
    EXPECT_EQ(cascade.segment(), "tibia") << "a step does not end the pause";
    cascade.togglePause();
    EXPECT_TRUE(QTest::qWaitFor([&] { return cascade.segment() == "knee"; }));
}

TEST(CascadeViewModel, GoesBackAndForthAndStops) {
    const SettingsViewModel settings;
    CascadeViewModel cascade(settings);
    cascade.next();
    EXPECT_FALSE(cascade.isRunning()) << "not started";
    cascade.start();
    cascade.previous();
    EXPECT_EQ(cascade.segment(), "foot");
    for (int i = 1; i < 5; ++i) cascade.next();
    EXPECT_TRUE(cascade.isLast());
    cascade.previous();
    EXPECT_EQ(cascade.segment(), "femur");
    cascade.stop();
    EXPECT_EQ(cascade.segment(), "");
    EXPECT_FALSE(cascade.isRunning());
}

TEST(CascadeViewModel, WithReducedMotionGoesOnOnlyWhenAsked) {
    SettingsViewModel settings;
    settings.setReducedMotion(true);
    CascadeViewModel cascade(settings, 20);
    cascade.start();
    QTest::qWait(100);
    EXPECT_EQ(cascade.segment(), "foot");
    EXPECT_TRUE(cascade.isByHand());
    cascade.next();
    EXPECT_EQ(cascade.segment(), "tibia");
    settings.setReducedMotion(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cascade.segment() == "knee"; }));
}

}  // namespace
}  // namespace ankleup
