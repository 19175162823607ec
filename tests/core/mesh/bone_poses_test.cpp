// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/bone_poses.h"

#include <gtest/gtest.h>

#include "core/support/meshes.h"
#include "scenario/scene_solution.h"

namespace ankleup::testing {
namespace {

const Transform& poseOf(const BonePoses& poses, Bone bone) { return poses[static_cast<std::size_t>(indexOf(bone))]; }

Posture solveFirstScene(const Body& body, double limit, double phase) {
    Scene scene;
    scene.body = body;
    scene.task.phase = phase;
    scene.right.condition.dorsiflexionLimit = limit;
    return solveLeg(makePresent(scene, Side::kRight)).solution.posture;
}

void expectSame(const Transform& a, const Transform& b) {
    EXPECT_LT((a.rotation - b.rotation).norm(), 1e-12);
    EXPECT_LT((a.translation - b.translation).norm(), 1e-12);
}

TEST(CalcBonePoses, SegmentsBonesFollowTheirSegments) {
    const Body body{.height = 1.6, .thighFootAngle = radians(12.0)};
    const Posture posture = solveFirstScene(body, radians(18.0), 0.8);
    const BonePoses poses = calcBonePoses(body, posture);
    const std::array<std::pair<Bone, Segment>, 7> pairs = {{{Bone::kFemur, Segment::kFemur},
                                                            {Bone::kTibia, Segment::kTibia},
                                                            {Bone::kFibula, Segment::kTibia},
                                                            {Bone::kTalus, Segment::kTalus},
                                                            {Bone::kCalcaneus, Segment::kCalcaneus},
                                                            {Bone::kHipBones, Segment::kPelvis},
                                                            {Bone::kSacrum, Segment::kPelvis}}};
    for (const auto& [bone, segment] : pairs) {
        SCOPED_TRACE(nameOf(bone));
        expectSame(poseOf(poses, bone), posture.pose(segment));
    }
}

TEST(CalcBonePoses, AreProperRigidMotions) {
    const BonePoses poses = calcBonePoses({}, solveFirstScene({}, radians(10.0), 1.0));
    for (const Transform& pose : poses) {
        EXPECT_LT((pose.rotation.transpose() * pose.rotation - Matrix3::Identity()).norm(), 1e-9);
        EXPECT_GT(pose.rotation.determinant(), 0.0);
        EXPECT_TRUE(pose.translation.allFinite());
    }
}

TEST(CalcBonePoses, PatellarTendonKeepsItsLength) {
    const Vector3 apex(-0.001, -0.022, 0.0);
    const Vector3 tuberosity(0.026, -0.062, 0.003);
    const Leg leg({}, {}, false);
    double shortest = 1e9;
    double longest = 0.0;
    for (double flexion = 0.0; flexion <= 120.0; flexion += 10.0) {
        Configuration q = Configuration::Zero();
        q[indexOf(Coordinate::kKneeFlexion)] = radians(flexion);
        const BonePoses poses = calcBonePoses({}, calcPosture(leg, q));
        const double length = (poseOf(poses, Bone::kPatella) * apex - poseOf(poses, Bone::kTibia) * tuberosity).norm();
        shortest = std::min(shortest, length);
        longest = std::max(longest, length);
    }
    EXPECT_LT(longest - shortest, 1e-4) << shortest << " to " << longest << " m";
}

/// The narrowest gap between the surfaces of two bones, from vertex to vertex [m].
double findGap(const BonePoses& poses, double scale, Bone a, Bone b) {
    const TriangleMesh& meshA = findShippedBones()[static_cast<std::size_t>(indexOf(a))];
    const TriangleMesh& meshB = findShippedBones()[static_cast<std::size_t>(indexOf(b))];
    const Transform toA = poseOf(poses, a).inverse() * poseOf(poses, b);
    const BoundingBox box = calcBoundingBox(meshA);
    const Eigen::Vector3f margin = Eigen::Vector3f::Constant(0.015F);
    double gap = 1e9;
    for (const auto& q : meshB.positions) {
        const Eigen::Vector3f inA = (toA * (scale * q.cast<double>()) / scale).cast<float>();
        if ((inA - box.low + margin).minCoeff() < 0.0F || (box.high + margin - inA).minCoeff() < 0.0F) continue;
        for (const auto& p : meshA.positions) {
            gap = std::min(gap, scale * static_cast<double>((p - inA).norm()));
        }
    }
    return gap;
}

TEST(CalcBonePoses, JointsMeetFromStandingToTheDeepSquat) {
    const std::array<std::pair<Bone, Bone>, 13> joints = {{{Bone::kHipBones, Bone::kFemur},
                                                           {Bone::kFemur, Bone::kTibia},
                                                           {Bone::kFemur, Bone::kPatella},
                                                           {Bone::kTibia, Bone::kFibula},
                                                           {Bone::kTibia, Bone::kTalus},
                                                           {Bone::kTalus, Bone::kCalcaneus},
                                                           {Bone::kTalus, Bone::kNavicular},
                                                           {Bone::kCalcaneus, Bone::kCuboid},
                                                           {Bone::kNavicular, Bone::kCuneiforms},
                                                           {Bone::kCuneiforms, Bone::kMetatarsals},
                                                           {Bone::kMetatarsals, Bone::kToes},
                                                           {Bone::kHipBones, Bone::kSacrum},
                                                           {Bone::kSacrum, Bone::kLumbar5}}};
    constexpr double kWidest = 0.009;  // [m]: cartilage and menisci of the knee fill the rest
    for (const double phase : {0.0, 1.0}) {
        const BonePoses poses = calcBonePoses({}, solveFirstScene({}, radians(18.0), phase));
        for (const auto& [a, b] : joints) {
            EXPECT_LT(findGap(poses, 1.0, a, b), kWidest) << nameOf(a) << " and " << nameOf(b) << " at phase " << phase;
        }
    }
}

TEST(CalcBonePoses, GrowWithTheBody) {
    const Body tall{.height = 2.0};
    EXPECT_DOUBLE_EQ(boneScale(tall), 2.0 / kSculptedHeight);
    const Leg small({}, {}, false);
    const Leg large(tall, {}, false);
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kKneeFlexion)] = radians(40.0);
    const BonePoses a = calcBonePoses({}, calcPosture(small, q));
    const BonePoses b = calcBonePoses(tall, calcPosture(large, q));
    for (int i = 0; i < kBoneCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        EXPECT_LT((boneScale(tall) * a[at].translation - b[at].translation).norm(), 1e-9) << kBoneNames[at];
    }
}

}  // namespace
}  // namespace ankleup::testing
