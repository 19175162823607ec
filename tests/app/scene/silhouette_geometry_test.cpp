// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/silhouette_geometry.h"

#include <gtest/gtest.h>

#include "scene/capsule_table.h"
#include "scene/scene_units.h"
#include "scene/stage_model.h"
#include "session/still.h"

namespace ankleup::testing {
namespace {

SnapshotPtr takeSnapshot(Task task, ShownSide side = ShownSide::kRight, double phase = 1.0) {
    Scene scene;
    scene.side = side;
    scene.task.task = task;
    scene.task.phase = phase;
    return solveStill(scene);
}

TEST(StageModel, TheOtherLegOfASingleLegTaskHangsFromItsHip) {
    for (const ShownSide side : {ShownSide::kRight, ShownSide::kLeft}) {
        StageModel stage;
        const SnapshotPtr snapshot = takeSnapshot(Task::kSingleLegSquat, side);
        stage.show(snapshot);
        EXPECT_TRUE(stage.freeLegShown());
        EXPECT_FALSE(stage.companionShown()) << "the camera frames one leg";
        EXPECT_NE(stage.companion()->isLeft(), stage.present()->isLeft());
        const Vector3 otherHip = snapshot->present.solution.posture.otherHip();
        const QVector3D hip = toScene(side == ShownSide::kRight ? otherHip : mirrored(otherHip));
        EXPECT_LT((stage.companion()->hip() - hip).length(), 1e-3F);
        EXPECT_LT((stage.companion()->bone(Bone::kFemur).position() - hip).length(), 1e-3F);
        EXPECT_GT(stage.companion()->ankle().y(), stage.present()->ankle().y());
    }
}

TEST(StageModel, TheOtherLegOfTheLungeIsAnOutlineAlone) {
    StageModel stage;
    stage.show(takeSnapshot(Task::kKneeToWallLunge));
    EXPECT_FALSE(stage.freeLegShown());
    EXPECT_FALSE(stage.companionShown());
    EXPECT_LT(stage.companion()->ankle().x(), stage.present()->ankle().x());
}

TEST(StageModel, TheOtherLegStandsAgainAfterASingleLegTask) {
    StageModel stage;
    stage.show(takeSnapshot(Task::kSingleLegSquat));
    stage.show(takeSnapshot(Task::kStanding));
    EXPECT_FALSE(stage.freeLegShown());
    EXPECT_TRUE(stage.companionShown());
    EXPECT_FLOAT_EQ(stage.companion()->ankle().z(), -stage.present()->ankle().z());
}

TEST(CapsuleTable, CastsTheFreeLegsShadow) {
    StageModel stage;
    stage.show(takeSnapshot(Task::kSingleLegSquat, ShownSide::kRight, 0.0));
    CapsuleTable table;
    table.setFigure(stage.companion());
    const QByteArray straight = table.textureData();
    stage.show(takeSnapshot(Task::kSingleLegSquat));
    EXPECT_NE(table.textureData(), straight);
}

TEST(SilhouetteGeometry, FollowsItsFigure) {
    StageModel stage;
    stage.show(takeSnapshot(Task::kSingleLegSquat, ShownSide::kRight, 0.0));
    SilhouetteGeometry geometry;
    EXPECT_TRUE(geometry.vertexData().isEmpty());
    geometry.setFigure(stage.present());
    const QByteArray straight = geometry.vertexData();
    ASSERT_EQ(straight.size(), static_cast<qsizetype>(findSilhouetteTopology().vertexCount()) * geometry.stride());
    const QByteArray indices = geometry.indexData();
    stage.show(takeSnapshot(Task::kSingleLegSquat));
    EXPECT_NE(geometry.vertexData(), straight);
    EXPECT_EQ(geometry.indexData(), indices) << "what is in which place never changes";
    const QByteArray deep = geometry.vertexData();
    geometry.setFigure(nullptr);
    stage.show(takeSnapshot(Task::kStanding));
    EXPECT_EQ(geometry.vertexData(), deep) << "an outline that is not shown costs nothing";
}

TEST(SilhouetteGeometry, LeftLegIsTheRightOnesMirrorImage) {
    StageModel right;
    StageModel left;
    right.show(takeSnapshot(Task::kSingleLegSquat));
    left.show(takeSnapshot(Task::kSingleLegSquat, ShownSide::kLeft));
    SilhouetteGeometry a;
    SilhouetteGeometry b;
    a.setFigure(right.present());
    b.setFigure(left.present());
    EXPECT_FLOAT_EQ(a.boundsMin().z(), -b.boundsMax().z());
    const auto* vertexA = reinterpret_cast<const float*>(a.vertexData().constData());
    const auto* vertexB = reinterpret_cast<const float*>(b.vertexData().constData());
    EXPECT_FLOAT_EQ(vertexA[0], vertexB[0]);
    EXPECT_FLOAT_EQ(vertexA[2], -vertexB[2]);
    EXPECT_FLOAT_EQ(vertexA[5], -vertexB[5]);
    const auto* indexA = reinterpret_cast<const quint32*>(a.indexData().constData());
    const auto* indexB = reinterpret_cast<const quint32*>(b.indexData().constData());
    EXPECT_EQ(indexA[1], indexB[2]);
    EXPECT_EQ(indexA[2], indexB[1]);
}

}  // namespace
}  // namespace ankleup::testing
