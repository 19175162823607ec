// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/sentence_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Told : DrivenSession {
    explicit Told(const Scene& first) : DrivenSession(first), sentence(session) {}

    SentenceViewModel sentence;
};

TEST(SentenceViewModel, TellsTheFirstScene) {
    Told told(makeScene(18.0));
    EXPECT_TRUE(told.sentence.text().isEmpty());
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_EQ(told.sentence.text(), QStringLiteral("With 18° of ankle bend the knee dips 18 mm inwards; the arch pays most."));
    EXPECT_EQ(told.sentence.styledText(),
              QStringLiteral("With <b>18°</b> of ankle bend the knee dips <b>18 mm</b> inwards; <b>the arch</b> pays most."));
    EXPECT_EQ(told.sentence.place(), "Single-leg squat, at the deepest");
}

TEST(SentenceViewModel, PlayingItTellsTheTellingPhaseAndStandsStill) {
    Told told(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    told.session.play();
    told.tickAfter(0.1);
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_TRUE(told.sentence.text().startsWith(QStringLiteral("With 18° of ankle bend the knee dips ")));
    QSignalSpy changed(&told.sentence, &SentenceViewModel::changed);
    for (int i = 0; i < 5; ++i) told.tickAfter(0.2);
    EXPECT_EQ(changed.count(), 0);
    told.session.pause();
    told.setPhase(0.0);
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_EQ(told.sentence.place(), "Single-leg squat, standing");
    EXPECT_GT(changed.count(), 0);
}

TEST(SentenceViewModel, SaysThatItIsStaleUntilTheWordsOfAnEditHaveCome) {
    Told told(makeScene(18.0));
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_FALSE(told.sentence.isStale());
    told.setLimit(10.0);
    EXPECT_TRUE(told.sentence.isStale());
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_FALSE(told.sentence.isStale());
}

TEST(SentenceViewModel, StandingHasNoPhaseToName) {
    Told told(makeScene(18.0, Task::kStanding));
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_EQ(told.sentence.place(), "Standing on both legs");
}

TEST(SentenceViewModel, TheStateIsDescribedOnceItRests) {
    Told told(makeScene(18.0));
    QSignalSpy described(&told.sentence, &SentenceViewModel::stateDescriptionChanged);
    ASSERT_TRUE(told.waitForDetails());
    EXPECT_EQ(described.count(), 0);
    EXPECT_TRUE(told.sentence.stateDescription().isEmpty());
    told.setLimit(17.0);
    ASSERT_TRUE(told.waitForDetails());
    ASSERT_TRUE(waitUntil([&] { return described.count() > 0; }));
    EXPECT_EQ(described.count(), 1);
    EXPECT_TRUE(told.sentence.stateDescription().startsWith("Single-leg squat, deepest. Ankle bend 17 degrees. The knee is "))
        << told.sentence.stateDescription().toStdString();
}

TEST(SentenceViewModel, WhatIsDescribedIsWhatIsShownEvenIfTheNextIsUnderWay) {
    Told told(makeScene(18.0));
    ASSERT_TRUE(told.waitForDetails());
    QSignalSpy described(&told.sentence, &SentenceViewModel::stateDescriptionChanged);
    // Edits of the view make snapshots but nothing to tell: they do not put the description off.
    ASSERT_TRUE(waitUntil([&] {
        told.change([](Scene& scene) { scene.view.wipe = scene.view.wipe < 0.9 ? scene.view.wipe + 0.001 : 0.0; });
        return described.count() > 0;
    }));
    EXPECT_TRUE(told.sentence.stateDescription().contains("Ankle bend 18 degrees."));
}

}  // namespace
}  // namespace ankleup::testing
