// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/sentence_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <algorithm>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Told : DrivenSession {
    explicit Told(const Scene& first)
        : DrivenSession(first), ankle(session, settings), ledger(session, settings), sentence(session, ankle, ledger) {}

    /// The place of the word that says this; -1: none.
    int findWord(const QString& text) {
        const auto& pieces = sentence.words()->pieces();
        const auto found = std::ranges::find(pieces, text, &SentencePiece::text);
        return found == pieces.end() ? -1 : static_cast<int>(found - pieces.begin());
    }

    SettingsViewModel settings;
    AnkleViewModel ankle;
    LedgerViewModel ledger;
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

TEST(SentenceViewModel, ItsMarkedWordsLeadToWhatTheyMean) {
    Told told(makeScene(18.0));
    ASSERT_TRUE(told.waitForDetails());
    QSignalSpy asked(&told.sentence, &SentenceViewModel::pageAsked);
    told.sentence.follow(told.findWord("the arch"));
    EXPECT_EQ(told.ledger.isolated(), "midfoot_sag");
    EXPECT_EQ(asked.takeFirst(), (QVariantList{SentenceViewModel::Explain, "midfoot_sag"}));
    told.change([](Scene& scene) { scene.view.graph = "fppa"; });
    told.sentence.follow(told.findWord("18 mm"));
    EXPECT_EQ(told.shown().scene.view.graph, "mkd_line_mm");
    EXPECT_EQ(asked.takeFirst(), (QVariantList{SentenceViewModel::Measure, "mkd_line_mm"}));
    told.change([](Scene& scene) { scene.right.condition.hipControl = 0.4; });
    ASSERT_TRUE(told.waitForDetails());
    told.sentence.follow(told.findWord("weak hip control"));
    EXPECT_EQ(asked.takeFirst(), (QVariantList{SentenceViewModel::Causes, "control.hip"}));
    told.sentence.follow(told.findWord("ankle"));
    told.sentence.follow(-1);
    told.sentence.follow(1000);
    EXPECT_TRUE(asked.isEmpty()) << "plain words lead nowhere";
}

TEST(SentenceViewModel, ItsNumberCanBeDraggedAsOneStepOfUndo) {
    Told told(makeScene(18.0));
    ASSERT_TRUE(told.waitForDetails());
    const int number = told.findWord(QStringLiteral("18°"));
    QSignalSpy removed(told.sentence.words(), &SentenceWords::rowsAboutToBeRemoved);
    QSignalSpy reset(told.sentence.words(), &SentenceWords::modelAboutToBeReset);
    told.sentence.takeLimit();
    for (const double moved : {1.0, 4.0, 7.0, 20.0}) {
        told.sentence.moveLimit(moved);
        ASSERT_TRUE(told.waitForDetails());
        EXPECT_TRUE(told.shown().held);
        EXPECT_NEAR(told.limit(), 18.0 + moved, 1e-9);
        EXPECT_EQ(told.sentence.words()->pieces()[number].key, "ankle.dorsiflexion_limit_deg") << "stays in the hand";
    }
    EXPECT_EQ(told.findWord("a free ankle"), number);
    told.sentence.letLimitGo();
    for (const auto& rows : removed) EXPECT_GT(rows[1].toInt(), number);
    EXPECT_EQ(reset.count(), 0);
    told.session.undo();
    EXPECT_NEAR(told.limit(), 18.0, 1e-9);
    EXPECT_FALSE(told.shown().canUndo);
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
