// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/scene_view_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <memory>

#include "app/session/driven_session.h"
#include "text/compare_text.h"
#include "viewmodels/compare_view_model.h"

namespace ankleup::testing {
namespace {

TEST(SceneViewModel, LeftAndRightHaveTheSameAnatomicalNumbers) {
    DrivenSession driven(makeScene());
    SceneViewModel view(driven.session);
    EXPECT_EQ(view.sideLabels(), (QStringList{"Right", "Left", "Both"}));
    EXPECT_EQ(view.side(), 0);
    const Snapshot right = driven.shown();
    view.setSide(1);
    EXPECT_EQ(view.side(), 1);
    EXPECT_EQ(driven.shown().side, Side::kLeft);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), right.present.solution.posture.configuration());
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        EXPECT_EQ(driven.shown().present.measures[measure], right.present.measures[measure]) << nameOf(measure);
    }
    view.setSide(0);
    EXPECT_EQ(driven.shown().scene, right.scene);
}

TEST(SceneViewModel, SetsTheCause) {
    DrivenSession driven(makeScene());
    SceneViewModel view(driven.session);
    ASSERT_EQ(view.causeLabels().size(), 3);
    EXPECT_TRUE(view.causeLabels().at(2).startsWith("Gastrocnemius"));
    for (int i = 2; i >= 0; --i) {
        view.setCause(i);
        EXPECT_EQ(view.cause(), i);
        EXPECT_EQ(driven.shown().scene.right.condition.cause, static_cast<Cause>(i));
    }
}

TEST(SceneViewModel, SetsTheCauseOfTheActiveLeg) {
    Scene scene = makeScene();
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    scene.view.activeSide = Side::kLeft;
    DrivenSession driven(scene);
    SceneViewModel view(driven.session);
    view.setCause(static_cast<int>(Cause::kSoleus));
    EXPECT_EQ(driven.shown().scene.left->condition.cause, Cause::kSoleus);
    EXPECT_EQ(driven.shown().scene.right.condition.cause, Cause::kJoint);
}

TEST(SceneViewModel, GivesEachOfTwoLegsItsOwnCause) {
    Scene scene = makeScene();
    scene.side = ShownSide::kBoth;
    scene.view.activeSide = Side::kLeft;
    DrivenSession driven(scene);
    SceneViewModel view(driven.session);
    view.setCause(static_cast<int>(Cause::kSoleus));
    EXPECT_EQ(driven.shown().scene.leg(Side::kLeft).condition.cause, Cause::kSoleus);
    EXPECT_EQ(driven.shown().scene.leg(Side::kRight).condition.cause, Cause::kJoint);
}

TEST(SceneViewModel, KnowsAStrategyByItsOnlyWeight) {
    Scene scene = makeScene();
    scene.right.condition.strategy = {.weight = {0.0, 0.0, 0.5, 0.0}};
    scene.view.secondStrategy = {.weight = {0.0, 0.5, 0.0, 0.0}};
    scene.view.compare = CompareMode::kTwoCompensations;
    DrivenSession driven(scene);
    const SceneViewModel view(driven.session);
    EXPECT_EQ(view.strategy(), static_cast<int>(Strategy::kTurnOut));
    const CompareViewModel compare(driven.session);
    EXPECT_EQ(compare.secondStrategy(), static_cast<int>(Strategy::kPronate));
    EXPECT_EQ(strategyCaption(scene.right.condition.strategy), "Turns out");
    EXPECT_EQ(strategyCaption({.weight = {1.0, 0.5, 0.0, 0.0}}), "Blend");
}

TEST(SceneViewModel, SetsOneStrategyForBothLegsAndKnowsABlend) {
    Scene scene = makeScene();
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    DrivenSession driven(scene);
    SceneViewModel view(driven.session);
    EXPECT_EQ(view.strategyLabels(), (QStringList{"Mixed", "Rolls in", "Turns out", "Escapes"}));
    for (int i = 0; i < 4; ++i) {
        view.setStrategy(i);
        EXPECT_EQ(view.strategy(), i);
        const StrategyWeights only = StrategyWeights::only(static_cast<Strategy>(i));
        EXPECT_EQ(driven.shown().scene.right.condition.strategy, only);
        EXPECT_EQ(driven.shown().scene.left->condition.strategy, only);
    }
    driven.change([](Scene& blend) { blend.right.condition.strategy.weight = {0.5, 0.0, 0.5, 0.0}; });
    EXPECT_EQ(view.strategy(), -1);
}

TEST(SceneViewModel, ShowsAndHidesWhatIsDrawn) {
    DrivenSession driven(makeScene());
    SceneViewModel view(driven.session);
    QSignalSpy changed(&view, &SceneViewModel::changed);
    EXPECT_TRUE(view.ghost());
    EXPECT_EQ(view.layers(), (QStringList{"bones", "lines", "labels"}));
    view.setGhost(false);
    view.toggleLayer("axes");
    view.toggleLayer("lines");
    view.toggleLayer("labels");
    view.toggleLayer("no such layer");
    EXPECT_EQ(changed.count(), 4);
    EXPECT_FALSE(view.ghost());
    EXPECT_EQ(view.layers(), (QStringList{"bones", "axes"}));
    const View& shown = driven.shown().scene.view;
    EXPECT_EQ(shown.compare, CompareMode::kOff);
    EXPECT_TRUE(shown.layer(Layer::kAxes));
    EXPECT_FALSE(shown.layer(Layer::kLines));
    EXPECT_FALSE(shown.layer(Layer::kLabels));
    EXPECT_TRUE(shown.layer(Layer::kBones));
    driven.session.undo();
    EXPECT_TRUE(view.layers().contains("labels"));
    driven.setLimit(20.0);
    EXPECT_EQ(changed.count(), 5);
}

TEST(SceneViewModel, OffersEveryLayerInWordsWithItsKey) {
    DrivenSession driven(makeScene());
    SceneViewModel view(driven.session);
    QMap<QString, QString> keys;
    for (const QVariant& choice : view.layerChoices()) {
        const QVariantMap layer = choice.toMap();
        EXPECT_FALSE(layer["text"].toString().isEmpty());
        if (!layer["key"].toString().isEmpty()) keys[layer["key"].toString()] = layer["name"].toString();
    }
    EXPECT_EQ(view.layerChoices().size(), kLayerCount);
    EXPECT_EQ(keys, (QMap<QString, QString>{{"A", "axes"}, {"L", "labels"}, {"M", "soft_tissue"}, {"S", "silhouette"}}));
}

}  // namespace
}  // namespace ankleup::testing
