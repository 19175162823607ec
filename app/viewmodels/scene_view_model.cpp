// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/scene_view_model.h"

#include "condition/only_strategy.h"
#include "text/lexicon.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

constexpr LayerSet kEveryLayer = [] {
    LayerSet all{};
    all.fill(true);
    return all;
}();

}  // namespace

SceneViewModel::SceneViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, &SceneViewModel::update);
    update();
}

QStringList SceneViewModel::sideLabels() const { return {tr("Right"), tr("Left"), tr("Both")}; }

QStringList SceneViewModel::causeLabels() const {
    return {causeName(Cause::kJoint), causeName(Cause::kSoleus), causeName(Cause::kGastroc)};
}

QStringList SceneViewModel::strategyLabels() const { return strategyNames(); }

QVariantList SceneViewModel::layerChoices() const {
    const auto keyOf = [](Layer layer) {
        switch (layer) {
            case Layer::kSoftTissue:
                return QStringLiteral("M");
            case Layer::kSilhouette:
                return QStringLiteral("S");
            case Layer::kAxes:
                return QStringLiteral("A");
            case Layer::kLabels:
                return QStringLiteral("L");
            default:
                return QString();
        }
    };
    QVariantList choices;
    const QStringList names = layerNames(kEveryLayer);
    for (int i = 0; i < kLayerCount; ++i) {
        const auto layer = static_cast<Layer>(i);
        choices << QVariantMap{
            {QStringLiteral("name"), names[i]}, {QStringLiteral("text"), layerName(layer)}, {QStringLiteral("key"), keyOf(layer)}};
    }
    return choices;
}

void SceneViewModel::setSide(int side) {
    Scene scene = session_.snapshot()->scene;
    const Side active = scene.activeLeg();
    scene.side = static_cast<ShownSide>(side);
    if (scene.side == ShownSide::kBoth) {
        ownLeg(scene, active);  // from now on each has its own values
        scene.view.activeSide = active;
    }
    session_.edit(scene);
}

void SceneViewModel::switchLeg() {
    Scene scene = session_.snapshot()->scene;
    if (scene.side != ShownSide::kBoth) return;
    scene.view.activeSide = otherThan(scene.view.activeSide);
    session_.edit(scene);
}

void SceneViewModel::setCause(int cause) {
    Scene scene = session_.snapshot()->scene;
    ownLeg(scene, scene.activeLeg()).condition.cause = static_cast<Cause>(cause);
    session_.edit(scene);
}

void SceneViewModel::setStrategy(int strategy) {
    Scene scene = session_.snapshot()->scene;
    scene.right.condition.strategy = StrategyWeights::only(static_cast<Strategy>(strategy));
    if (scene.left) scene.left->condition.strategy = scene.right.condition.strategy;
    session_.edit(scene);
}

void SceneViewModel::setGhost(bool shown) {
    Scene scene = session_.snapshot()->scene;
    scene.view.compare = shown ? CompareMode::kGhost : CompareMode::kOff;
    session_.edit(scene);
}

void SceneViewModel::toggleLayer(const QString& name) {
    const std::optional<Layer> layer = findLayer(name);
    if (!layer) return;
    Scene scene = session_.snapshot()->scene;
    bool& shown = scene.view.layers[static_cast<std::size_t>(*layer)];
    shown = !shown;
    session_.edit(scene);
}

void SceneViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const View& view = snapshot.scene.view;
    const Condition& condition = snapshot.setting().condition;
    const std::optional<Strategy> strategy = findOnlyStrategy(condition.strategy);
    const Shown next{
        .side = static_cast<int>(snapshot.scene.side),
        .cause = static_cast<int>(condition.cause),
        .strategy = strategy ? static_cast<int>(*strategy) : -1,
        .ghost = view.compare == CompareMode::kGhost,
        .layers = view.layers,
    };
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

}  // namespace ankleup
