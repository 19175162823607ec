// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/foot_poses.h"

#include <gtest/gtest.h>

#include <Eigen/Geometry>

#include "mesh/foot_frame.h"

namespace ankleup::testing {
namespace {

// The foot's points in its neutral posture (FootFrame) [m]; see assets/bones/sculptor/foot.h.
const Vector3 kTalarHead(0.0215, -0.0125, -0.008);

Posture poseWith(Coordinate coordinate, double degrees) {
    Configuration q = Configuration::Zero();
    q[indexOf(coordinate)] = radians(degrees);
    return calcPosture(Leg({}, {}, false), q);
}

double angleBetween(const Matrix3& a, const Matrix3& b) { return Eigen::AngleAxisd(Matrix3(a.transpose() * b)).angle(); }

void expectNear(const Transform& a, const Transform& b, double tolerance) {
    EXPECT_LT((a.rotation - b.rotation).norm(), tolerance);
    EXPECT_LT((a.translation - b.translation).norm(), tolerance);
}

TEST(CalcFootPoses, NeutralBonesStandWhereTheirSegmentsDo) {
    const Posture neutral = poseWith(Coordinate::kDorsiflexion, 0.0);
    const FootPoses foot = calcFootPoses(neutral, 1.0, 0.0);
    constexpr double kRounding = 3e-4;  // points are given to a hundredth of a millimetre
    expectNear(foot.navicular, neutral.pose(Segment::kTalus), kRounding);
    expectNear(foot.cuboid, neutral.pose(Segment::kCalcaneus), kRounding);
    expectNear(foot.cuneiforms, neutral.pose(Segment::kHindfoot), kRounding);
    expectNear(foot.metatarsals, neutral.pose(Segment::kHindfoot), kRounding);
    expectNear(foot.toes, neutral.pose(Segment::kForefoot), kRounding);
}

TEST(CalcFootPoses, DorsiflexionMovesNoBoneOfTheFoot) {
    const FootPoses neutral = calcFootPoses(poseWith(Coordinate::kDorsiflexion, 0.0), 1.0, 0.0);
    const FootPoses bent = calcFootPoses(poseWith(Coordinate::kDorsiflexion, 30.0), 1.0, 0.0);
    expectNear(neutral.navicular, bent.navicular, 1e-12);
    expectNear(neutral.toes, bent.toes, 1e-12);
}

TEST(CalcFootPoses, NavicularStaysOnTheTalarHead) {
    for (const double pronation : {-15.0, 10.0, 20.0}) {
        const Posture posture = poseWith(Coordinate::kSubtalarPronation, pronation);
        const Vector3 head = kTalarHead + FootFrame::kAnkleInTalus;
        const Vector3 apart = calcFootPoses(posture, 1.0, 0.0).navicular * head - posture.pose(Segment::kTalus) * head;
        EXPECT_LT(apart.norm(), 0.001) << pronation;
    }
}

TEST(CalcFootPoses, TurnsAreSharedOutAlongTheInnerColumn) {
    const Posture posture = poseWith(Coordinate::kSubtalarPronation, 15.0);
    const FootPoses foot = calcFootPoses(posture, 1.0, 0.0);
    const Matrix3 talus = posture.rotation(Segment::kTalus);
    const double whole = angleBetween(posture.rotation(Segment::kHindfoot), talus);
    EXPECT_LT(angleBetween(foot.metatarsals.rotation, foot.cuneiforms.rotation), whole);
    EXPECT_LT(angleBetween(foot.cuneiforms.rotation, foot.navicular.rotation), whole);
    EXPECT_GT(angleBetween(foot.cuneiforms.rotation, talus), 0.0);
}

TEST(CalcFootPoses, ToesStayFlatOnTheFloor) {
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kHeelRise)] = radians(18.0);
    q[indexOf(Coordinate::kSubtalarPronation)] = radians(15.0);
    const Posture posture = calcPosture(Leg({}, {.floorWedge = radians(6.0)}, false), q);
    const Transform onFloor = posture.pose(Segment::kForefoot).inverse() * calcFootPoses(posture, 1.0, 0.0).toes;
    EXPECT_LT((onFloor.rotation.col(1) - Vector3::UnitY()).norm(), 1e-12);
    EXPECT_NEAR(onFloor.translation.y(), 0.0, 1e-12);
    EXPECT_GT(onFloor.translation.norm(), 0.001) << "the metatarsal heads roll forward as the heel rises";
    EXPECT_LT((onFloor * Vector3(0.1229, 0.0, 0.0) - Vector3(0.1229, 0.0, 0.0)).norm(), 0.010);
}

}  // namespace
}  // namespace ankleup::testing
