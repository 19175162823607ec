// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/free_leg.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

// How a leg hangs. Estimated.
constexpr double kAbduction = radians(2.0);      // keeps the foot clear of the standing leg
constexpr double kRelaxedFoot = radians(-12.0);  // plantarflexed
constexpr double kLiftedFoot = radians(12.0);    // where the floor is near
constexpr double kFullyLiftedAt = 0.030;         // rise of the leg by which the foot has lifted its toes [m]
constexpr double kHighestRise = 0.150;           // [m]
constexpr double kClearance = 0.010;             // of the sole from the floor [m]
constexpr double kStraightestKnee = radians(4.0);
constexpr double kRearToeBehind = 0.17;          // lunge: ball of the rear foot behind the front ankle, part of the height
constexpr double kRearHeelRise = radians(35.0);  // lunge

/// A leg hanging in a plane: x forward, y up, from the hip.
struct Hang {
    double thighFlexion = 0.0;  ///< against the vertical [rad]
    double kneeFlexion = 0.0;   ///< [rad]
    double dorsiflexion = 0.0;  ///< [rad]
};

using Vector2 = Eigen::Vector2d;
Vector2 turned(const Vector2& v, double angle) { return Eigen::Rotation2Dd(angle) * v; }

/// The free leg's masses and lengths in its plane; the shank hangs straight down from the knee.
struct Pendulum {
    /// Of thigh, shank and foot: part of the body's mass.
    static constexpr double kWhole = MassFractions::kThigh + MassFractions::kShank + MassFractions::kFoot;

    explicit Pendulum(const Body& body) : lengths(findSegmentLengths(body)) {}

    Vector2 footMass(double dorsiflexion) const {
        const Vector2 inFoot(FootShape::kMassCentre * lengths.foot, -(1.0 - FootShape::kMassCentreHeight) * lengths.ankleHeight);
        return Vector2(0.0, -lengths.shank) + turned(inFoot, dorsiflexion);
    }
    /// Mass centre of shank and foot, times their part of the leg's mass; from the knee.
    Vector2 belowKnee(double dorsiflexion) const {
        const Vector2 shank(0.0, -MassFractions::kLongBoneCentre * lengths.shank);
        return (MassFractions::kShank * shank + MassFractions::kFoot * footMass(dorsiflexion)) / kWhole;
    }
    /// What the thigh adds, its length carrying all below the knee: down the thigh from the hip.
    double alongThigh() const {
        return lengths.thigh * (MassFractions::kThigh * MassFractions::kLongBoneCentre + MassFractions::kShank + MassFractions::kFoot) /
               kWhole;
    }

    /// The angles that bring the mass centre to `target` from the hip, or as near as a leg comes.
    Hang reach(const Vector2& target, double dorsiflexion) const {
        const Vector2 below = belowKnee(dorsiflexion);
        const double thigh = alongThigh();
        const double cosine = (target.squaredNorm() - thigh * thigh - below.squaredNorm()) / (2.0 * thigh * below.norm());
        const double footForward = std::atan2(below.x(), -below.y());
        Hang hang;
        hang.dorsiflexion = dorsiflexion;
        hang.kneeFlexion = std::max(kStraightestKnee, std::acos(std::clamp(cosine, -1.0, 1.0)) + footForward);
        const Vector2 centre = Vector2(0.0, -thigh) + turned(below, -hang.kneeFlexion);
        hang.thighFlexion = std::atan2(target.x(), -target.y()) - std::atan2(centre.x(), -centre.y());
        return hang;
    }

    /// Height of the lowest point of the sole against the hip.
    double findSole(const Hang& hang) const {
        double lowest = 0.0;
        for (const double along : {FootShape::kHeel, FootShape::kMtp, FootShape::kSecondToe}) {
            const Vector2 sole = Vector2(0.0, -lengths.shank) + turned({along * lengths.foot, -lengths.ankleHeight}, hang.dorsiflexion);
            const Vector2 fromHip = turned(Vector2(0.0, -lengths.thigh) + turned(sole, -hang.kneeFlexion), hang.thighFlexion);
            lowest = std::min(lowest, fromHip.y());
        }
        return lowest;
    }

    SegmentLengths lengths;
};

Hang findRaised(const Pendulum& leg, const Vector2& target, double rise) {
    const double part = std::min(1.0, rise / kFullyLiftedAt);
    return leg.reach(target + Vector2(0.0, rise), kRelaxedFoot + part * (kLiftedFoot - kRelaxedFoot));
}

/// The leg that keeps its mass centre as near to `target` as the floor lets it.
Hang findHang(const Pendulum& leg, const Vector2& target, double hipHeight) {
    const auto isClear = [&](const Hang& hang) { return hipHeight + leg.findSole(hang) >= kClearance; };
    if (const Hang hang = findRaised(leg, target, 0.0); isClear(hang)) return hang;
    double low = 0.0;
    double high = kHighestRise;
    constexpr int kHalvings = 24;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = 0.5 * (low + high);
        (isClear(findRaised(leg, target, middle)) ? high : low) = middle;
    }
    return findRaised(leg, target, high);
}

}  // namespace

BonePoses calcFreeLeg(const PostureProblem& problem, const TaskSetting& task, const Posture& posture) {
    const Body& body = problem.leg.body();
    const Transform pelvis = mirrored(Transform{posture.rotation(Segment::kPelvis), posture.otherHip()});
    const double floor = task.task == Task::kStepDown ? -task.stepHeight : 0.0;
    const Vector3& mass = problem.masses.freeLegOffset;
    const Hang hang = findHang(Pendulum(body), {mass.x(), mass.y()}, pelvis.translation.y() - floor);

    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kKneeFlexion)] = hang.kneeFlexion;
    q[indexOf(Coordinate::kDorsiflexion)] = hang.dorsiflexion;
    const Posture folded = calcPosture(Leg(body, {}, false), q);
    const Transform femur{rotationAboutX(-kAbduction) * rotationAboutZ(hang.thighFlexion), pelvis.translation};
    const Transform placed = femur * folded.pose(Segment::kFemur).inverse();

    BonePoses poses = calcBonePoses(body, folded);
    for (Transform& pose : poses) pose = placed * pose;
    const BonePoses standing = calcBonePoses(body, posture);
    const auto put = [&poses](Bone bone, const Transform& pose) { poses[indexOf(bone)] = pose; };
    put(Bone::kHipBones, pelvis);
    put(Bone::kSacrum, pelvis);
    for (const Bone bone : {Bone::kLumbar5, Bone::kLumbar4, Bone::kLumbar3}) {
        put(bone, mirrored(standing[indexOf(bone)]));
    }
    return poses;
}

LimbPoses calcRearLeg(const Body& body, const Posture& posture) {
    const SegmentLengths lengths = findSegmentLengths(body);
    const BonePoses standing = calcBonePoses(body, posture);
    const Vector3 hip = mirrored(posture.otherHip());
    const Vector3 mtp(-kRearToeBehind * body.height, 0.0, hip.z());
    const Matrix3 hindfoot = rotationAboutZ(-kRearHeelRise);
    const Vector3 ankle = mtp + hindfoot * Vector3(-FootShape::kMtp * lengths.foot, lengths.ankleHeight, 0.0);

    const double reach = std::min((hip - ankle).norm(), lengths.thighAndShank());
    const Vector3 up = (hip - ankle).normalized();
    const Vector3 right = Vector3::UnitX().cross(up).normalized();
    const double along = (reach * reach + lengths.shank * lengths.shank - lengths.thigh * lengths.thigh) / (2.0 * reach);
    const double bulge = std::sqrt(std::max(0.0, lengths.shank * lengths.shank - along * along));
    const Vector3 knee = ankle + along * up + bulge * up.cross(right);
    const auto rotation = [&right](const Vector3& longAxis) {
        const Vector3 y = longAxis.normalized();
        return (Matrix3() << y.cross(right), y, right).finished();
    };
    return {.trunk = mirrored(standing[indexOf(Bone::kLumbar3)]),
            .pelvis = mirrored(Transform{posture.rotation(Segment::kPelvis), posture.otherHip()}),
            .femur = {rotation(hip - knee), hip},
            .tibia = {rotation(knee - ankle), knee},
            .calcaneus = {hindfoot, mtp + hindfoot * Vector3(-FootShape::kHeelToMtp * lengths.foot, 0.0, 0.0)},
            .hindfoot = {hindfoot, mtp},
            .forefoot = {Matrix3::Identity(), mtp - Vector3(FootShape::kMtp * lengths.foot, 0.0, 0.0)}};
}

}  // namespace ankleup
