// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/free_leg.h"

#include <gtest/gtest.h>

#include "core/support/meshes.h"
#include "scenario/scene_solution.h"

namespace ankleup::testing {
namespace {

const Transform& poseOf(const BonePoses& poses, Bone bone) { return poses[static_cast<std::size_t>(indexOf(bone))]; }

/// A posture of a task with its free leg.
struct Hanging {
    LegProblem leg;
    Posture posture;
    BonePoses poses;
    Vector3 hip, knee, ankle;

    Vector3 massCentre() const {
        const SegmentLengths lengths = findSegmentLengths(leg.body);
        const Vector3 onSole(FootShape::kMassCentre * lengths.foot, FootShape::kMassCentreHeight * lengths.ankleHeight, 0.0);
        const Vector3 foot = poseOf(poses, Bone::kToes) * onSole;
        constexpr double kDown = MassFractions::kLongBoneCentre;
        const Vector3 moment = MassFractions::kThigh * (hip + kDown * (knee - hip)) +
                               MassFractions::kShank * (knee + kDown * (ankle - knee)) + MassFractions::kFoot * foot;
        return moment / (MassFractions::kThigh + MassFractions::kShank + MassFractions::kFoot);
    }
    /// From the model's point to the mass centre [m].
    double miss() const { return (massCentre() - mirrored(posture.otherHip()) - leg.problem.masses.freeLegOffset).norm(); }
    double floor() const { return leg.task.task == Task::kStepDown ? -leg.task.stepHeight : 0.0; }
    double findLowest() const {
        double lowest = 1e9;
        for (int i = 0; i < indexOf(Bone::kHipBones); ++i) {
            for (const auto& p : findShippedBones()[static_cast<std::size_t>(i)].positions) {
                lowest = std::min(lowest, (poses[static_cast<std::size_t>(i)] * (boneScale(leg.body) * p.cast<double>())).y());
            }
        }
        return lowest;
    }
};

Hanging hang(const Scene& scene) {
    LegProblem leg = makePresent(scene, Side::kRight);
    const Posture posture = solveLeg(leg).solution.posture;
    const BonePoses poses = calcFreeLeg(leg.problem, leg.task, posture);
    const Vector3 ankle(0.0, -findSegmentLengths(leg.body).shank, 0.0);
    return {.leg = leg,
            .posture = posture,
            .poses = poses,
            .hip = poseOf(poses, Bone::kFemur).translation,
            .knee = poseOf(poses, Bone::kTibia).translation,
            .ankle = poseOf(poses, Bone::kTibia) * ankle};
}

/// Every single-leg task over phases, limits and body heights.
template <typename Visit>
void forAllScenes(Visit visit) {
    for (int task = 0; task < kTaskCount; ++task) {
        if (!isSingleLeg(static_cast<Task>(task))) continue;
        for (const double height : {1.5, 1.72, 1.95}) {
            for (const double limit : {radians(5.0), radians(36.0)}) {
                for (const double phase : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                    Scene scene;
                    scene.task.task = static_cast<Task>(task);
                    scene.task.phase = phase;
                    scene.body.height = height;
                    scene.right.condition.dorsiflexionLimit = limit;
                    SCOPED_TRACE(::testing::Message() << kTaskNames[static_cast<std::size_t>(task)] << " " << phase << ", limit "
                                                      << degrees(limit) << " deg, height " << height << " m");
                    visit(hang(scene));
                    if (!hasPhase(scene.task.task)) break;
                }
            }
        }
    }
}

TEST(CalcFreeLeg, HangsFromTheOtherHipWithTheModelsLengths) {
    forAllScenes([](const Hanging& free) {
        const SegmentLengths lengths = findSegmentLengths(free.leg.body);
        EXPECT_LT((free.hip - mirrored(free.posture.otherHip())).norm(), 1e-12);
        EXPECT_LT((poseOf(free.poses, Bone::kHipBones).translation - free.hip).norm(), 1e-12);
        EXPECT_NEAR((free.knee - free.hip).norm(), lengths.thigh, 1e-9);
        EXPECT_NEAR((free.ankle - free.knee).norm(), lengths.shank, 1e-9);
    });
}

constexpr double kNear = 0.030;             // [m]
constexpr double kNearInDeepSquat = 0.070;  // where the model's leg would reach into the floor

TEST(CalcFreeLeg, MassCentreIsWhereTheModelHasIt) {
    forAllScenes([](const Hanging& free) {
        const bool roomBelow = free.hip.y() - free.floor() > 0.5 * free.leg.body.height;
        EXPECT_LT(free.miss(), roomBelow ? kNear : kNearInDeepSquat);
    });
}

TEST(CalcFreeLeg, KeepsClearOfTheFloorAndFoldsNoFurther) {
    forAllScenes([](const Hanging& free) {
        const double clearance = free.findLowest() - free.floor();
        EXPECT_GT(clearance, 0.006);
        constexpr double kAbducted = 0.015;  // [m]: what abduction alone moves the mass centre
        if (free.miss() > kAbducted) {
            EXPECT_LT(clearance, 0.030) << "folded more than the floor asks for";
        }
    });
}

TEST(CalcFreeLeg, KeepsClearOfTheStandingLeg) {
    const std::array<Bone, 6> lower = {Bone::kTibia, Bone::kFibula, Bone::kTalus, Bone::kCalcaneus, Bone::kMetatarsals, Bone::kToes};
    forAllScenes([&lower](const Hanging& free) {
        const BonePoses standing = calcBonePoses(free.leg.body, free.posture);
        const double scale = boneScale(free.leg.body);
        const auto place = [scale](const BonePoses& poses, Bone bone, const Eigen::Vector3f& p) -> Vector3 {
            return poseOf(poses, bone) * (scale * p.cast<double>());
        };
        double narrowest = 1e9;
        constexpr std::size_t kEvery = 23;  // vertices lie a few millimetres apart
        for (const Bone a : lower) {
            for (const Bone b : lower) {
                const auto& ofA = findShippedBones()[static_cast<std::size_t>(indexOf(a))].positions;
                const auto& ofB = findShippedBones()[static_cast<std::size_t>(indexOf(b))].positions;
                for (std::size_t i = 0; i < ofA.size(); i += kEvery) {
                    const Vector3 p = place(standing, a, ofA[i]);
                    for (std::size_t j = 0; j < ofB.size(); j += kEvery) {
                        narrowest = std::min(narrowest, (p - mirrored(place(free.poses, b, ofB[j]))).norm());
                    }
                }
            }
        }
        EXPECT_GT(narrowest, 0.010);
    });
}

TEST(CalcFreeLeg, MovesSmoothlyWithTheTask) {
    Scene scene;
    scene.task.phase = 0.0;
    Vector3 before = hang(scene).ankle;
    for (double phase = 0.02; phase < 1.001; phase += 0.02) {
        scene.task.phase = phase;
        const Vector3 ankle = hang(scene).ankle;
        EXPECT_LT((ankle - before).norm(), 0.02) << "at phase " << phase;
        before = ankle;
    }
}

TEST(CalcRearLeg, ReachesFromTheFloorToTheOtherHip) {
    for (const double distance : {-0.05, 0.05, 0.15}) {
        Scene scene;
        scene.task.task = Task::kKneeToWallLunge;
        scene.task.wallDistance = distance;
        const LegProblem leg = makePresent(scene, Side::kRight);
        const Posture posture = solveLeg(leg).solution.posture;
        const LimbPoses rear = calcRearLeg(leg.body, posture);
        const SegmentLengths lengths = findSegmentLengths(leg.body);
        EXPECT_LT((rear.femur.translation - mirrored(posture.otherHip())).norm(), 1e-12);
        EXPECT_LT((rear.femur * Vector3(0.0, -lengths.thigh, 0.0) - rear.tibia.translation).norm(), 1e-9);
        const Vector3 ankle = rear.hindfoot * Vector3(-FootShape::kMtp * lengths.foot, lengths.ankleHeight, 0.0);
        EXPECT_LT((rear.tibia * Vector3(0.0, -lengths.shank, 0.0) - ankle).norm(), 1e-9);
        EXPECT_NEAR(rear.forefoot.translation.y(), 0.0, 1e-12);
        EXPECT_LT(ankle.x(), posture.heelContact().x());
        EXPECT_GT(rear.tibia.translation.x(), 0.5 * (ankle.x() + rear.femur.translation.x())) << "a knee bends forwards";
    }
}

}  // namespace
}  // namespace ankleup::testing
