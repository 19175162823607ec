// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/playback_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Player : DrivenSession {
    explicit Player(const Scene& first) : DrivenSession(first), playback(session) {}

    QStringList names() const {
        QStringList list;
        for (const QVariant& mark : playback.namedPhases()) list << mark.value<TrackMark>().text;
        return list;
    }

    PlaybackViewModel playback;
};

TEST(PlaybackViewModel, ShowsThePhaseInPercentAndByName) {
    Player player(makeScene(18.0));
    EXPECT_EQ(player.playback.phase(), 1.0);
    EXPECT_EQ(player.playback.text(), "100 %, deepest");
    player.playback.setPhase(0.7);
    EXPECT_EQ(player.playback.text(), "70 %");
    EXPECT_EQ(player.playback.spoken(), "70 %");
    player.playback.setPhase(1.4);
    EXPECT_EQ(player.phase(), 1.0);
    player.playback.setPhase(-0.1);
    EXPECT_EQ(player.phase(), 0.0);
    EXPECT_EQ(player.playback.text(), "0 %, standing");
}

TEST(PlaybackViewModel, StandingHasNoPhase) {
    Player player(makeScene(18.0));
    EXPECT_TRUE(player.playback.hasPhase());
    QSignalSpy newTask(&player.playback, &PlaybackViewModel::taskChanged);
    player.setTask(Task::kSingleLegStance);
    EXPECT_FALSE(player.playback.hasPhase());
    EXPECT_TRUE(player.names().isEmpty());
    EXPECT_EQ(player.playback.text(), "100 %");
    EXPECT_EQ(newTask.count(), 1);
}

TEST(PlaybackViewModel, NamesTheMomentsOfTheTask) {
    Player player(makeScene(18.0));
    EXPECT_EQ(player.names(), (QStringList{"standing", "halfway", "deepest"}));
    QStringList told;
    QObject::connect(&player.playback, &PlaybackViewModel::taskChanged, [&] { told = player.names(); });
    player.setTask(Task::kWalkingStance);
    EXPECT_EQ(told, (QStringList{"foot flat", "mid-stance", "push-off begins"}));
    EXPECT_EQ(player.playback.namedPhases().at(1).value<TrackMark>().position, 0.45);
}

TEST(PlaybackViewModel, ObeysEveryKeyOfAScrubber) {
    Player player(makeScene(18.0, Task::kWalkingStance, 0.34));
    const auto press = [&](int key, int modifiers = Qt::NoModifier) {
        EXPECT_TRUE(player.playback.pressKey(key, modifiers));
        return player.phase();
    };
    EXPECT_EQ(press(Qt::Key_Right), 0.35) << "the hundredth itself, as a file would have it";
    EXPECT_EQ(press(Qt::Key_Up), 0.36);
    EXPECT_EQ(press(Qt::Key_Left), 0.35);
    EXPECT_EQ(press(Qt::Key_Down), 0.34);
    EXPECT_EQ(press(Qt::Key_Right, Qt::ShiftModifier), 0.44);
    EXPECT_EQ(press(Qt::Key_Left, Qt::ShiftModifier), 0.34);
    EXPECT_EQ(press(Qt::Key_PageUp), 0.44);
    EXPECT_EQ(press(Qt::Key_PageDown), 0.34);
    EXPECT_EQ(press(Qt::Key_End), 1.0);
    EXPECT_EQ(press(Qt::Key_Right), 1.0);
    EXPECT_EQ(press(Qt::Key_Home), 0.0);
    EXPECT_EQ(press(Qt::Key_Left), 0.0);
    EXPECT_FALSE(player.playback.pressKey(Qt::Key_Space, Qt::NoModifier));
}

TEST(PlaybackViewModel, PlaysPausesAndAsksForFramesOnlyThen) {
    Player player(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    EXPECT_FALSE(player.playback.playing());
    EXPECT_FALSE(player.playback.ticking());
    player.playback.toggle();
    EXPECT_TRUE(player.playback.playing());
    EXPECT_TRUE(player.playback.ticking());
    player.now += 0.75;
    player.playback.tick();
    EXPECT_NEAR(player.playback.phase(), 0.5, 1e-9);
    player.playback.toggle();
    EXPECT_FALSE(player.playback.playing());
    EXPECT_FALSE(player.playback.ticking());
}

TEST(PlaybackViewModel, MovingThePhaseStopsIt) {
    Player player(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    player.playback.toggle();
    player.tickAfter(0.3);
    player.playback.hold();
    EXPECT_TRUE(player.shown().held);
    player.playback.setPhase(0.8);
    player.playback.release();
    EXPECT_FALSE(player.playback.playing());
    EXPECT_EQ(player.playback.phase(), 0.8);
    EXPECT_FALSE(player.shown().held);
}

TEST(PlaybackViewModel, OffersFourSpeeds) {
    Player player(makeScene(18.0));
    EXPECT_EQ(player.playback.speedLabels().size(), 4);
    EXPECT_EQ(player.playback.speedLabels().back(), "Real time");
    EXPECT_EQ(player.playback.speedIndex(), 3);
    player.playback.selectSpeed(0);
    EXPECT_EQ(player.shown().speed, 0.1);
    EXPECT_EQ(player.playback.speedIndex(), 0);
    EXPECT_EQ(player.playback.speedText(), QStringLiteral("0.1 ×"));
    player.setTask(Task::kWalkingStance);
    EXPECT_EQ(player.playback.speedIndex(), 1);
    player.session.setSpeed(0.33);
    EXPECT_EQ(player.playback.speedIndex(), -1);
}

TEST(PlaybackViewModel, LoopsOrNot) {
    Player player(makeScene(18.0));
    QSignalSpy changed(&player.playback, &PlaybackViewModel::changed);
    EXPECT_TRUE(player.playback.loop());
    player.playback.setLoop(false);
    EXPECT_FALSE(player.playback.loop());
    EXPECT_FALSE(player.shown().loop);
    EXPECT_EQ(changed.count(), 1);
    player.setLimit(20.0);
    EXPECT_EQ(changed.count(), 1) << "the limit is none of its own";
}

}  // namespace
}  // namespace ankleup::testing
