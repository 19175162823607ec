// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/chain_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Chain : DrivenSession {
    explicit Chain(const Scene& first, double sameTickBudget = kAlwaysSameTick)
        : DrivenSession(first, sameTickBudget), chain(session, settings) {}

    const ChainLink& link(Link link) const { return *chain.links().at(static_cast<int>(link)); }
    QStringList words() const {
        QStringList list;
        for (const ChainLink* link : chain.links()) list << link->words() + u' ' + link->amount() + u' ' + link->detail();
        return list;
    }

    SettingsViewModel settings;
    ChainViewModel chain;
};

TEST(ChainViewModel, TellsFiveLinksFromTheGroundUp) {
    const Chain chain(makeScene(18.0));
    QStringList segments;
    QStringList names;
    for (const ChainLink* link : chain.chain.links()) {
        segments << link->segment();
        names << link->name();
    }
    EXPECT_EQ(segments, (QStringList{"foot", "tibia", "knee", "femur", "pelvis"}));
    EXPECT_EQ(names, (QStringList{"Foot", "Shin bone", "Knee", "Thigh bone", "Pelvis"}));
    EXPECT_EQ(chain.chain.comparedWith(), "Compared with the unrestricted leg");
    EXPECT_EQ(chain.link(Link::kTibia).words(), "turns in");
    EXPECT_EQ(chain.link(Link::kTibia).amount(), QStringLiteral("5°"));
    EXPECT_EQ(chain.link(Link::kTibia).spoken(), "Shin bone: turns in 5 degrees");
    EXPECT_EQ(chain.link(Link::kKnee).words(), "dips inwards");
    EXPECT_EQ(chain.link(Link::kKnee).amount(), "18 mm");
    EXPECT_FALSE(chain.link(Link::kKnee).still());
    EXPECT_FALSE(chain.link(Link::kKnee).stale());
}

TEST(ChainViewModel, SpeaksAtThreeLevels) {
    Chain chain(makeScene(18.0));
    QSignalSpy changed(chain.chain.links().at(1), &ChainLink::changed);
    chain.settings.setReadingLevel(static_cast<int>(ReadingLevel::kStudent));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(chain.link(Link::kTibia).name(), "Tibia");
    EXPECT_EQ(chain.link(Link::kTibia).words(), "internal rotation in space");
    EXPECT_EQ(chain.link(Link::kTibia).amount(), QStringLiteral("+5°"));
    EXPECT_FALSE(chain.link(Link::kTibia).isAmountBelow());
    chain.settings.setReadingLevel(static_cast<int>(ReadingLevel::kClinician));
    EXPECT_TRUE(chain.link(Link::kTibia).amount().contains(" to ")) << chain.link(Link::kTibia).amount().toStdString();
    EXPECT_TRUE(chain.link(Link::kTibia).isAmountBelow());
    EXPECT_EQ(chain.link(Link::kFoot).detail().count(u'\n'), 2) << "four quantities: a headline and three lines";
    EXPECT_TRUE(chain.link(Link::kTibia).spoken().startsWith("Tibia: internal rotation in space"));
}

TEST(ChainViewModel, AFreeAnkleChangesNothing) {
    const Chain chain(makeScene(40.0));
    for (const ChainLink* link : chain.chain.links()) {
        EXPECT_TRUE(link->still()) << link->name().toStdString();
        EXPECT_TRUE(link->amount().isEmpty());
        EXPECT_TRUE(link->detail().isEmpty());
    }
}

TEST(ChainViewModel, TellsTheBonesAgainstWhatIsChosen) {
    Chain chain(makeScene(18.0));
    EXPECT_EQ(chain.chain.frameLabels().size(), 3);
    EXPECT_EQ(chain.chain.frame(), 0);
    const QStringList inSpace = chain.words();
    QSignalSpy changed(&chain.chain, &ChainViewModel::changed);
    chain.chain.setFrame(2);
    EXPECT_EQ(chain.chain.frame(), 2);
    EXPECT_EQ(changed.count(), 1);
    const QStringList boneToBone = chain.words();
    EXPECT_NE(boneToBone.at(1), inSpace.at(1)) << "tibia";
    EXPECT_NE(boneToBone.at(3), inSpace.at(3)) << "femur";
    EXPECT_EQ(boneToBone.at(0), inSpace.at(0)) << "foot";
    EXPECT_EQ(boneToBone.at(2), inSpace.at(2)) << "knee";
    chain.chain.setFrame(2);
    EXPECT_EQ(changed.count(), 1);
}

TEST(ChainViewModel, FollowsThePostureStillAndTheTellingPhasePlaying) {
    Chain chain(makeScene(18.0, Task::kSingleLegSquat, 0.0));
    const QStringList standing = chain.words();
    chain.session.play();
    chain.tickAfter(0.1);
    ASSERT_TRUE(chain.waitForDetails());
    const QStringList told = chain.words();
    EXPECT_NE(told, standing);
    QSignalSpy changed(chain.chain.links().at(2), &ChainLink::changed);
    for (int i = 0; i < 5; ++i) chain.tickAfter(0.2);
    EXPECT_EQ(chain.words(), told);
    EXPECT_EQ(changed.count(), 0);
    chain.session.pause();
    EXPECT_NE(chain.words(), told);
}

TEST(ChainViewModel, MarksWhatBelongsToAnEarlierScene) {
    Chain playing(makeScene(18.0));
    playing.session.play();
    ASSERT_TRUE(playing.waitForDetails());
    EXPECT_FALSE(playing.link(Link::kKnee).stale());
    playing.setLimit(25.0);
    EXPECT_TRUE(playing.link(Link::kKnee).stale());
    ASSERT_TRUE(playing.waitForDetails());
    EXPECT_FALSE(playing.link(Link::kKnee).stale());

    Chain slow(makeScene(18.0), kAlwaysWorker);
    slow.setLimit(25.0);
    EXPECT_TRUE(slow.link(Link::kKnee).stale());
    ASSERT_TRUE(slow.waitForPosture());
    EXPECT_FALSE(slow.link(Link::kKnee).stale());
}

TEST(ChainViewModel, NamesTheReference) {
    Chain chain(makeScene(18.0));
    QSignalSpy changed(&chain.chain, &ChainViewModel::changed);
    chain.change([](Scene& scene) { scene.view.reference.kind = ReferenceKind::kFreeAnkle; });
    EXPECT_EQ(chain.chain.comparedWith(), "Compared with this leg with a free ankle");
    EXPECT_EQ(changed.count(), 1);
}

}  // namespace
}  // namespace ankleup::testing
