// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QQuickItem>
#include <cmath>

#include "e2e/window_fixture.h"
#include "scene/frame_meter.h"

namespace ankleup {
namespace {

class StageLayers : public WindowTest {
  protected:
    const StageModel& stage() const { return *app().stage(); }
    /// Where the plates of all names and words are, on the stage.
    static QList<QRectF> findPills(const QQuickItem* within, const QQuickItem* frame) {
        QList<QRectF> places;
        for (const QQuickItem* item : within->childItems()) {
            if (!item->isVisible()) continue;
            if (item->objectName() == "pill") places << item->mapRectToItem(frame, item->boundingRect());
            places << findPills(item, frame);
        }
        return places;
    }
};

TEST_F(StageLayers, TheMenuShowsEveryLayerAndStaysOpen) {
    click("layers");
    ASSERT_SOON(find("axesLayer") != nullptr);
    for (const auto& [name, layer] : {std::pair{"arcs", Layer::kArcs},
                                      {"arrows", Layer::kArrows},
                                      {"plumb_line", Layer::kPlumbLine},
                                      {"footprint", Layer::kFootprint},
                                      {"trace", Layer::kTrace},
                                      {"soft_tissue", Layer::kSoftTissue},
                                      {"silhouette", Layer::kSilhouette}}) {
        EXPECT_FALSE(stage().shows(layer)) << name;
        click(QString::fromLatin1(name) + "Layer");
        EXPECT_SOON(stage().shows(layer)) << name;
    }
    hand.key("Escape");
    settle();
    EXPECT_TRUE(isShown("Shin bone turns in 5°"));
    EXPECT_TRUE(isShown("Ankle 20°, resists from 18°"));
    EXPECT_TRUE(isShown("Centre of mass"));
}

TEST_F(StageLayers, TheMenuWorksByKeysAlone) {
    click("layers");
    ASSERT_SOON(find("arcsLayer") != nullptr);
    const auto reached = [this] { return find("arcsLayer")->hasActiveFocus(); };
    for (int i = 0; i < kLayerCount && !reached(); ++i) {
        hand.key("Tab");
        waitFor(reached, 300);
    }
    ASSERT_TRUE(reached());
    hand.key("space");
    EXPECT_SOON(stage().shows(Layer::kArcs));
    EXPECT_FALSE(now().playing) << "Space belongs to the line that has the focus";
    hand.key("Escape");
    EXPECT_SOON(find("arcsLayer") == nullptr);
}

TEST_F(StageLayers, MAndSShowMusclesAndOutline) {
    const QImage bare = look();
    hand.key("m");
    EXPECT_SOON(stage().shows(Layer::kSoftTissue));
    settle();
    const QImage fleshed = look();
    EXPECT_NE(fleshed, bare);
    hand.key("s");
    EXPECT_SOON(stage().shows(Layer::kSilhouette));
    settle();
    EXPECT_NE(look(), fleshed);
    hand.key("m");
    hand.key("s");
    EXPECT_SOON(!stage().shows(Layer::kSoftTissue) && !stage().shows(Layer::kSilhouette));
}

TEST_F(StageLayers, PillsNeverOverlapNorLeaveTheStage) {
    for (const char* layer : {"arcs", "arrows", "plumb_line"}) app().scene()->toggleLayer(layer);
    const QQuickItem* frame = find("stage");
    for (const char* view : {"0", "1", "2", "3", "4", "5", "6"}) {
        hand.key(view);
        settle();
        const QList<QRectF> places = findPills(frame, frame);
        EXPECT_GE(places.size(), 5) << view;
        for (qsizetype i = 0; i < places.size(); ++i) {
            EXPECT_TRUE(QRectF(0, 0, frame->width(), frame->height()).contains(places[i])) << view << ", pill " << i;
            for (qsizetype j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j])) << view << ", pills " << j << " and " << i;
        }
    }
}

TEST_F(StageLayers, PointingLightsASegmentAndTheCardsDoSo) {
    hand.moveTo(onScreen(stage().present()->tibia()));
    EXPECT_SOON(lit() == "tibia") << lit().toStdString();
    hand.moveTo(onScreen(stage().present()->femur()));
    EXPECT_SOON(lit() == "femur") << lit().toStdString();
    hand.moveTo(placeOn(item("stage"), 0.03, 0.05));
    EXPECT_SOON(lit().isEmpty()) << lit().toStdString();
    const QQuickItem* card = findWords("the arch flattens", window().contentItem());
    ASSERT_NE(card, nullptr);
    hand.moveTo(placeOn(*card));
    EXPECT_SOON(lit() == "foot") << lit().toStdString();
    hand.moveTo(placeOn(item("stage"), 0.03, 0.05));
    EXPECT_SOON(lit().isEmpty()) << lit().toStdString();
}

TEST_F(StageLayers, ADoubleClickFliesToTheJointAndTheAnkleTellsOfItsDome) {
    const double home = camera().distance();
    const QPoint ankle = onScreen(stage().present()->ankle());
    hand.clickAll({ankle, ankle});
    EXPECT_SOON(camera().distance() < 0.5 * home);
    settle();
    EXPECT_LT((camera().target() - stage().present()->ankle()).length(), 0.1F);
    const QString glide = QString::number(qRound(now().present.measures[Measure::kTalarGlideMm]));
    EXPECT_TRUE(isShown(QStringLiteral("the dome turns %1 mm back under the shin (derived)").arg(glide)));
    hand.key("0");
    EXPECT_SOON(std::abs(camera().distance() - home) < 0.01);
}

TEST_F(StageLayers, TheQualityCanBeSet) {
    const auto drawn = [this] { return find("stage")->property("drawn").toInt(); };
    click("menu");
    ASSERT_SOON(overlay() != nullptr);
    clickWords("Draft", overlay());
    EXPECT_SOON(drawn() == FrameMeter::Draft);
    clickWords("Medium", overlay());
    EXPECT_SOON(drawn() == FrameMeter::Balanced);
    clickWords("Auto", overlay());
    hand.key("Escape");
    settle();
    EXPECT_SOON(drawn() == FrameMeter::Full) << "at rest everything is drawn in full";
}

}  // namespace
}  // namespace ankleup
