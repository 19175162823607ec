// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_overlay.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "scene/scene_units.h"
#include "scene/segment_picker.h"
#include "scene/stage_model.h"
#include "session/still.h"

namespace ankleup::testing {
namespace {

Scene makeScene(std::initializer_list<Layer> shown, ShownSide side = ShownSide::kRight) {
    Scene scene;
    scene.side = side;
    scene.task.phase = 1.0;
    scene.right.condition.dorsiflexionLimit = radians(12.0);
    scene.view.layers.fill(false);
    for (const Layer layer : shown) scene.view.layers[static_cast<std::size_t>(layer)] = true;
    return scene;
}

TEST(StageOverlay, LayersSayWhatIsDrawnAndSaid) {
    StageModel stage;
    const StageOverlay& overlay = *stage.overlay();
    stage.show(solveStill(makeScene({Layer::kBones})));
    EXPECT_TRUE(overlay.strokes().isEmpty());
    EXPECT_TRUE(overlay.texts().isEmpty());
    stage.show(solveStill(makeScene({Layer::kLabels})));
    EXPECT_EQ(overlay.texts(), (QStringList{"Foot", "Shin bone", "Knee", "Thigh bone", "Pelvis"}));
    EXPECT_TRUE(overlay.strokes().isEmpty());
    stage.show(solveStill(makeScene({Layer::kArrows})));
    EXPECT_TRUE(overlay.texts().contains(QStringLiteral("turns in 7°"))) << overlay.texts().join(u'|').toStdString();
    EXPECT_EQ(overlay.strokes().size(), overlay.texts().size()) << "each arrow has its words";
    stage.show(solveStill(makeScene({Layer::kLabels, Layer::kArrows})));
    EXPECT_TRUE(overlay.texts().contains(QStringLiteral("Shin bone turns in 7°"))) << overlay.texts().join(u'|').toStdString();
    stage.show(solveStill(makeScene({Layer::kArcs})));
    EXPECT_EQ(overlay.texts().size(), 4);
    EXPECT_TRUE(overlay.texts().contains(QStringLiteral("Ankle 15°, resists from 12°"))) << overlay.texts().join(u'|').toStdString();
}

TEST(StageOverlay, SpeaksTheReadersWords) {
    StageModel stage;
    stage.show(solveStill(makeScene({Layer::kLabels, Layer::kArrows})));
    stage.setReadingLevel(ReadingLevel::kClinician);
    const QStringList texts = stage.overlay()->texts();
    EXPECT_TRUE(texts.contains(QStringLiteral("Tibia: internal rotation in space +7°"))) << texts.join(u'|').toStdString();
    stage.setReadingLevel(ReadingLevel::kPatient);
    EXPECT_TRUE(stage.overlay()->texts().contains(QStringLiteral("Shin bone turns in 7°")));
}

TEST(StageOverlay, TracesTheKneeOfBothLegsOverTheFloor) {
    StageModel stage;
    const SnapshotPtr snapshot = solveStill(makeScene({Layer::kTrace}));
    stage.show(snapshot);
    ASSERT_EQ(stage.overlay()->strokes().size(), 2);
    for (const Stroke& stroke : stage.overlay()->strokes()) {
        EXPECT_GT(stroke.points.size(), 30);
        for (const QVector3D& p : stroke.points) EXPECT_EQ(p.y(), 0.0F);
    }
    // At phase 1 the present leg is where its trace ends.
    const QVector3D knee = toScene(snapshot->present.solution.posture.knee());
    EXPECT_LT((stage.overlay()->strokes().last().points.last() - QVector3D(knee.x(), 0.0F, knee.z())).length(), 0.05F);
}

TEST(StageOverlay, AFreeLegHasNothingToTell) {
    Scene scene = makeScene({Layer::kArrows});
    scene.right.condition.dorsiflexionLimit = radians(40.0);
    StageModel stage;
    stage.show(solveStill(scene));
    EXPECT_TRUE(stage.overlay()->strokes().isEmpty());
    EXPECT_TRUE(stage.overlay()->texts().isEmpty());
}

TEST(StageOverlay, TellsOfTheTalarDomeOnlyCloseUp) {
    StageModel stage;
    const SnapshotPtr snapshot = solveStill(makeScene({Layer::kLabels}));
    stage.show(snapshot);
    const auto names = stage.overlay()->texts().size();
    stage.setCloseUp(true);
    ASSERT_EQ(stage.overlay()->texts().size(), names + 1);
    const double glide = snapshot->present.measures[Measure::kTalarGlideMm];
    EXPECT_TRUE(stage.overlay()->texts().last().contains(QString::number(qRound(glide)))) << stage.overlay()->texts().last().toStdString();
    EXPECT_TRUE(stage.overlay()->texts().last().contains(QStringLiteral("derived")));
    // The arrow lies on the dome: everywhere as far from the joint's axis as the measure's radius says.
    const Stroke& arrow = stage.overlay()->strokes().last();
    const ChainPose& chain = snapshot->present.solution.posture.chainPose();
    const QVector3D centre = toScene(chain.origin[LegAxis::kTalocrural]);
    for (const QVector3D& p : arrow.points) EXPECT_NEAR((p - centre).length(), 2.0, 1e-3);
    stage.setCloseUp(false);
    EXPECT_EQ(stage.overlay()->texts().size(), names);
}

TEST(StageOverlay, TheLeftLegIsTheMirrorOfTheRight) {
    const std::initializer_list<Layer> all = {Layer::kLabels, Layer::kArrows, Layer::kArcs, Layer::kAxes, Layer::kPlumbLine};
    StageModel right, left;
    right.show(solveStill(makeScene(all)));
    left.show(solveStill(makeScene(all, ShownSide::kLeft)));
    EXPECT_EQ(left.overlay()->texts(), right.overlay()->texts());
    ASSERT_EQ(left.overlay()->strokes().size(), right.overlay()->strokes().size());
    for (qsizetype i = 0; i < right.overlay()->strokes().size(); ++i) {
        const Stroke& a = right.overlay()->strokes()[i];
        const Stroke& b = left.overlay()->strokes()[i];
        ASSERT_EQ(a.points.size(), b.points.size());
        for (qsizetype p = 0; p < a.points.size(); ++p) EXPECT_LT((b.points[p] - a.points[p] * QVector3D(1, 1, -1)).length(), 1e-4F);
    }
}

TEST(StageOverlay, SaysNothingAgainWhenNothingChanges) {
    StageModel stage;
    const SnapshotPtr snapshot = solveStill(makeScene({Layer::kLabels, Layer::kArcs, Layer::kPlumbLine}));
    stage.show(snapshot);
    QSignalSpy changed(stage.overlay(), &StageOverlay::changed);
    stage.show(snapshot);
    EXPECT_EQ(changed.count(), 0);
}

TEST(SegmentPicker, FindsWhatLiesUnderThePointer) {
    StageModel stage;
    stage.show(solveStill(makeScene({})));
    FigureModel* figure = stage.present();
    StageCamera camera;
    camera.setViewport({1000, 800});
    const SegmentPicker picker;
    const auto pickAt = [&](const QVector3D& point) { return picker.pick(figure, &camera, camera.project(point).toPointF(), 30.0); };
    EXPECT_EQ(pickAt(figure->tibia()), QStringLiteral("tibia"));
    EXPECT_EQ(pickAt(figure->femur()), QStringLiteral("femur"));
    EXPECT_EQ(pickAt(figure->knee()), QStringLiteral("knee"));
    EXPECT_EQ(pickAt(figure->pelvis()), QStringLiteral("pelvis"));
    EXPECT_EQ(pickAt(figure->secondToe()), QStringLiteral("foot"));
    EXPECT_EQ(picker.pick(figure, &camera, {5, 5}, 30.0), QString());
    EXPECT_EQ(picker.aimOf(figure, QStringLiteral("knee")), figure->knee());
}

}  // namespace
}  // namespace ankleup::testing
