// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/figure_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <cstring>

#include "scene/bone_geometry.h"
#include "scene/bone_library.h"
#include "scene/capsule_table.h"
#include "scene/scene_units.h"
#include "scene/stage_model.h"
#include "session/still.h"

namespace ankleup::testing {
namespace {

Scene makeScene(ShownSide side, double limit = radians(18.0), Task task = Task::kSingleLegSquat) {
    Scene scene;
    scene.side = side;
    scene.task.task = task;
    scene.right.condition.dorsiflexionLimit = limit;
    return scene;
}

/// Where a point of a bone's mesh is drawn, in metres: through the pose, as Qt Quick 3D will.
Vector3 drawnAt(const FigureModel& figure, Bone bone, Vector3 p) {
    if (figure.isLeft()) p.z() = -p.z();
    const PoseObject& pose = figure.bone(bone);
    const QVector3D local = static_cast<float>(figure.scale()) * toScene(p);
    const QVector3D at = pose.position() + pose.rotation().rotatedVector(local);
    return Vector3(at.x(), at.y(), at.z()) / static_cast<double>(kSceneUnitsPerMetre);
}

TEST(FigureModel, BonesStandWhereThePostureHasThem) {
    const SnapshotPtr snapshot = solveStill(makeScene(ShownSide::kRight));
    StageModel stage;
    stage.show(snapshot);
    const Posture& posture = snapshot->present.solution.posture;
    const Vector3 p(0.01, -0.02, 0.03);
    for (const auto& [bone, segment] : {std::pair{Bone::kFemur, Segment::kFemur},
                                        {Bone::kTibia, Segment::kTibia},
                                        {Bone::kTalus, Segment::kTalus},
                                        {Bone::kCalcaneus, Segment::kCalcaneus},
                                        {Bone::kHipBones, Segment::kPelvis}}) {
        EXPECT_LT((drawnAt(*stage.present(), bone, p) - posture.pose(segment) * p).norm(), 1e-6) << nameOf(bone);
    }
    EXPECT_EQ(stage.present()->knee(), toScene(posture.knee()));
}

TEST(FigureModel, LeftLegMirrorsTheRightOne) {
    StageModel right;
    StageModel left;
    right.show(solveStill(makeScene(ShownSide::kRight)));
    left.show(solveStill(makeScene(ShownSide::kLeft)));
    ASSERT_FALSE(right.present()->isLeft());
    ASSERT_TRUE(left.present()->isLeft());
    const Vector3 p(0.01, -0.02, 0.03);
    for (int i = 0; i < kBoneCount; ++i) {
        const auto bone = static_cast<Bone>(i);
        EXPECT_LT((drawnAt(*left.present(), bone, p) - mirrored(drawnAt(*right.present(), bone, p))).norm(), 1e-6) << nameOf(bone);
    }
    EXPECT_FLOAT_EQ(left.present()->kneeOnFloor().z(), -right.present()->kneeOnFloor().z());
}

TEST(FigureModel, TellsOnceAndOnlyWhenItMoves) {
    const SnapshotPtr stiff = solveStill(makeScene(ShownSide::kRight, radians(18.0)));
    const SnapshotPtr free = solveStill(makeScene(ShownSide::kRight, radians(36.0)));
    StageModel stage;
    stage.show(stiff);
    QSignalSpy moved(stage.present(), &FigureModel::moved);
    QSignalSpy femur(&stage.present()->bone(Bone::kFemur), &PoseObject::moved);
    QSignalSpy view(&stage, &StageModel::viewChanged);
    stage.show(stiff);
    EXPECT_EQ(moved.count() + femur.count() + view.count(), 0) << "the same snapshot again would draw a frame for nothing";
    stage.show(free);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(femur.count(), 1);
}

TEST(FigureModel, AxesPointAlongTheJoints) {
    const SnapshotPtr snapshot = solveStill(makeScene(ShownSide::kLeft));
    StageModel stage;
    stage.show(snapshot);
    const ChainPose& pose = snapshot->present.solution.posture.chainPose();
    const auto* knee = qobject_cast<PoseObject*>(stage.present()->axes().at(1));
    ASSERT_EQ(knee->name(), QStringLiteral("knee"));
    const QVector3D drawn = knee->rotation().rotatedVector({0, 0, 1});
    const Vector3 wanted = mirrored(pose.axis[LegAxis::kKneeFlexion]);
    EXPECT_NEAR(std::abs(Vector3(drawn.x(), drawn.y(), drawn.z()).dot(wanted)), 1.0, 1e-5);
}

TEST(StageModel, ShowsWhatTheSceneSays) {
    Scene scene = makeScene(ShownSide::kRight);
    scene.view.compare = CompareMode::kOff;
    scene.view.layers[static_cast<std::size_t>(Layer::kAxes)] = true;
    scene.view.layers[static_cast<std::size_t>(Layer::kLabels)] = false;
    StageModel stage;
    stage.show(solveStill(scene));
    EXPECT_FALSE(stage.ghostShown());
    EXPECT_TRUE(stage.shows(Layer::kAxes));
    EXPECT_FALSE(stage.shows(Layer::kLabels));
    EXPECT_FALSE(stage.companionShown());
    stage.show(solveStill(makeScene(ShownSide::kRight, radians(18.0), Task::kDoubleLegSquat)));
    EXPECT_TRUE(stage.ghostShown());
    EXPECT_TRUE(stage.companionShown());
    EXPECT_TRUE(stage.companion()->isLeft());
    EXPECT_FLOAT_EQ(stage.companion()->ankle().z(), -stage.present()->ankle().z());
}

TEST(BoneGeometry, MirrorsPlacesAndWinding) {
    const VertexBuffers right = makeVertexBuffers({.bone = Bone::kTalus});
    const VertexBuffers left = makeVertexBuffers({.bone = Bone::kTalus, .mirrored = true});
    ASSERT_FALSE(right.vertices.isEmpty());
    EXPECT_EQ(left.vertices.size(), right.vertices.size());
    EXPECT_FLOAT_EQ(left.low.z(), -right.high.z());
    const auto* a = reinterpret_cast<const quint32*>(right.indices.constData());
    const auto* b = reinterpret_cast<const quint32*>(left.indices.constData());
    EXPECT_EQ(a[1], b[2]);
    EXPECT_EQ(a[2], b[1]);
}

/// The colours of a geometry's vertices.
QList<QVector3D> coloursOf(const BoneGeometry& geometry) {
    QList<QVector3D> colours;
    const QByteArray bytes = geometry.vertexData();
    for (qsizetype at = 0; at + geometry.stride() <= bytes.size(); at += geometry.stride()) {
        std::array<float, 3> rgb{};
        std::memcpy(rgb.data(), bytes.constData() + at + 6 * sizeof(float), sizeof(rgb));
        colours << QVector3D(rgb[0], rgb[1], rgb[2]);
    }
    return colours;
}

TEST(BoneGeometry, GhostsAreWhite) {
    BoneGeometry geometry;
    geometry.setBone(QStringLiteral("patella"));
    EXPECT_FALSE(coloursOf(geometry).contains(QVector3D(1, 1, 1)));
    geometry.setPlain(true);
    const QList<QVector3D> plain = coloursOf(geometry);
    EXPECT_GT(plain.size(), 100);
    EXPECT_EQ(plain.count(QVector3D(1, 1, 1)), plain.size());
}

TEST(BoneGeometry, TheLowOneHasAQuarterOfTheVerticesAndFootTypeRaisesTheArch) {
    BoneGeometry geometry;
    geometry.setBone(QStringLiteral("navicular"));
    const auto full = geometry.vertexData().size();
    const QVector3D top = geometry.boundsMax();
    geometry.setLow(true);
    EXPECT_LT(geometry.vertexData().size(), 0.4 * full);
    geometry.setLow(false);
    geometry.setFootType(-1.0);
    EXPECT_GT(geometry.boundsMax().y(), top.y() + 0.2F);
    geometry.setFootType(0.0);
    EXPECT_EQ(geometry.boundsMax(), top);
}

TEST(BoneStore, GivesEveryShapeAsItIsMadeOnTheSpot) {
    for (int i = 0; i < kBoneCount; ++i) {
        for (const bool mirrored : {false, true}) {
            for (const bool plain : {false, true}) {
                for (const Detail detail : {Detail::kFull, Detail::kLow}) {
                    const BoneShape shape{.bone = static_cast<Bone>(i), .detail = detail, .mirrored = mirrored, .plain = plain};
                    const VertexBuffers found = findVertexBuffers(shape);
                    EXPECT_EQ(found.vertices, makeVertexBuffers(shape).vertices) << kBoneNames[i];
                    EXPECT_FALSE(found.indices.isEmpty());
                }
            }
        }
    }
}

TEST(CapsuleTable, FollowsTheFigure) {
    StageModel stage;
    stage.show(solveStill(makeScene(ShownSide::kRight)));
    CapsuleTable table;
    const QByteArray empty = table.textureData();
    table.setFigure(stage.present());
    const QByteArray stiff = table.textureData();
    ASSERT_EQ(stiff.size(), CapsuleTable::kColumns * 2 * 16);
    EXPECT_NE(stiff, empty);
    stage.show(solveStill(makeScene(ShownSide::kRight, radians(36.0))));
    EXPECT_NE(table.textureData(), stiff);
}

}  // namespace
}  // namespace ankleup::testing
