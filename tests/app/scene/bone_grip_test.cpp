// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/bone_grip.h"

#include <gtest/gtest.h>

#include "scenario/scene_solution.h"
#include "scene/scene_units.h"

namespace ankleup::testing {
namespace {

/// A leg on a stage, seen from the front right.
struct Staged {
    explicit Staged(Side side) {
        Scene scene;
        scene.side = side == Side::kRight ? ShownSide::kRight : ShownSide::kLeft;
        const LegProblem leg = makePresent(scene, side);
        posture = solveLeg(leg).solution.posture;
        figure.stand(leg.body, posture, side);
        camera.setViewport({1000, 600});
    }
    QPointF see(const QVector3D& point) const { return camera.project(point).toPointF(); }
    /// Where the held point is now, as it is drawn.
    QVector3D drawn(const Pull& pull) const {
        const Vector3 held = findHeldPoint(pull, posture);
        return toScene(figure.isLeft() ? mirrored(held) : held);
    }

    Posture posture;
    FigureModel figure;
    StageCamera camera;
};

double findDistance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

TEST(StageCamera, UnprojectsWhatItProjects) {
    const Staged staged(Side::kRight);
    for (const QVector3D& point : {QVector3D(3, 40, -7), QVector3D(-20, 90, 15), QVector3D(0, 0, 0)}) {
        const QVector3D seen = staged.camera.project(point);
        EXPECT_LT((staged.camera.unproject(seen.toPointF(), seen.z()) - point).length(), 1e-3F);
    }
    const QPointF middle = staged.see({0, 50, 0});
    EXPECT_GT(staged.see(QVector3D(0, 50, 0) + staged.camera.rightward()).x(), middle.x() + 1);
    EXPECT_LT(staged.see(QVector3D(0, 50, 0) + staged.camera.upward()).y(), middle.y() - 1);
}

TEST(BoneGrip, HoldsTheBoneUnderThePointerAndFollowsItInTheViewsPlane) {
    for (const Side side : {Side::kRight, Side::kLeft}) {
        Staged staged(side);
        const QPointF place = staged.see(staged.figure.tibia());
        auto grip = BoneGrip::take(staged.figure, staged.posture, staged.camera, place, 20);
        ASSERT_TRUE(grip.has_value());
        EXPECT_EQ(grip->segment(), "tibia");
        EXPECT_EQ(grip->pull().segment, Segment::kTibia);
        EXPECT_LT((findHeldPoint(grip->pull(), staged.posture) - grip->pull().target).norm(), 1e-6) << "taken, not yet drawn";
        EXPECT_LT(findDistance(staged.see(staged.drawn(grip->pull())), place), 0.1);
        const QPointF to = place + QPointF(20, -10);
        grip->moveTo(staged.camera, to);
        const Vector3 hand = side == Side::kLeft ? mirrored(grip->pull().target) : grip->pull().target;
        EXPECT_LT(findDistance(staged.see(toScene(hand)), to), 0.1);
        EXPECT_NEAR(staged.camera.project(toScene(hand)).z(), staged.camera.project(staged.drawn(grip->pull())).z(), 0.01);
    }
}

TEST(BoneGrip, ReachesNoFurtherThanAHandMay) {
    Staged staged(Side::kRight);
    auto grip = BoneGrip::takeAt(staged.figure, staged.posture, "femur", staged.figure.femur());
    ASSERT_TRUE(grip.has_value());
    const Vector3 taken = grip->pull().target;
    for (int i = 0; i < 5; ++i) grip->step(staged.camera, 1, 0);
    EXPECT_NEAR((grip->pull().target - taken).norm(), 5 * BoneGrip::kStep, 1e-6);
    for (int i = 0; i < 50; ++i) grip->step(staged.camera, 1, 1);
    EXPECT_NEAR((grip->pull().target - taken).norm(), BoneGrip::kReach, 1e-6);
}

TEST(BoneGrip, TakesNothingBesideTheLeg) {
    Staged staged(Side::kRight);
    EXPECT_FALSE(BoneGrip::take(staged.figure, staged.posture, staged.camera, {20, 20}, 34).has_value());
    EXPECT_FALSE(BoneGrip::takeAt(staged.figure, staged.posture, "trunk", {}).has_value());
}

}  // namespace
}  // namespace ankleup::testing
