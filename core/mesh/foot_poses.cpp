// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/foot_poses.h"

#include <Eigen/Geometry>
#include <cmath>

namespace ankleup {
namespace {

// Points of the sculpted foot in its neutral posture about the ankle centre [m]: assets/bones/sculptor/foot.h.
const Vector3 kTalarHead(0.0215, -0.0125, -0.008);
const Vector3 kCalcaneusBall(0.003, -0.0315, 0.010);
const Vector3 kNavicularFront(0.0475, -0.020, -0.007);
const Vector3 kCuneiformsFront(0.0645, -0.023, -0.005);
const Vector3 kCuboidFront(0.056, -0.0335, 0.024);
const Vector3 kMetatarsalHeads(0.117, -0.053, 0.004);
const Vector3 kTransverseJoint = 0.5 * (kTalarHead + Vector3(0.024, -0.0315, 0.009));

// The ankle centre seen from each segment in the neutral posture.
const Vector3 kAnkleInTalus(0.00523, 0.02683, 0.0);
const Vector3 kAnkleInCalcaneus(0.05752, 0.06708, 0.0);
const Vector3 kAnkleInHindfoot(-0.12288, 0.06708, 0.0);
const Vector3 kAnkleInForefoot(0.0, 0.06708, 0.0);

constexpr double kMetatarsalShare = 0.75;  // of the tarsus' swing about the metatarsal heads
constexpr double kToeShare = 0.6;          // of the metatarsals' yaw
constexpr double kCuneiformTwist = 0.33;   // of the twist between metatarsals and talus
constexpr double kCuneiformShare = 0.5;    // of their turn towards the talar head
constexpr double kNavicularTwist = 0.5;    // of what is left between cuneiforms and talus
constexpr double kCuboidTwist = 0.5;

Matrix3 part(const Eigen::Quaterniond& turn, double share) { return Eigen::Quaterniond::Identity().slerp(share, turn).toRotationMatrix(); }

Eigen::Quaterniond swing(const Vector3& from, const Vector3& to) { return Eigen::Quaterniond::FromTwoVectors(from, to); }

/// Turn of `rotation` about a unit axis, the rest of it being a swing of that axis [rad].
double twist(const Matrix3& rotation, const Vector3& axis) {
    const Eigen::Quaterniond q(rotation);
    return 2.0 * std::atan2(q.vec().dot(axis), q.w());
}

/// A rotation about a point.
Transform turned(const Matrix3& rotation, const Vector3& about) { return {rotation, about - rotation * about}; }

Transform moved(const Vector3& by) { return {Matrix3::Identity(), by}; }

/// A bone that spans from `start` to `end` of the neutral foot, now at `startNow` and `endNow`: it points from one to the other, its
/// middle midway, twisted between what holds its ends.
Transform span(const Vector3& start, const Vector3& end, const Vector3& startNow, const Vector3& endNow, const Matrix3& atStart,
               const Matrix3& atEnd, double shareOfStart) {
    const Vector3 axis = (end - start).normalized();
    const Matrix3 pointing = swing(end - start, endNow - startNow).toRotationMatrix();
    const double twists =
        shareOfStart * twist(pointing.transpose() * atStart, axis) + (1.0 - shareOfStart) * twist(pointing.transpose() * atEnd, axis);
    const Matrix3 rotation = pointing * rotationAbout(axis, twists);
    return {rotation, 0.5 * (startNow + endNow) - rotation * (0.5 * (start + end))};
}

}  // namespace

FootPoses calcFootPoses(const Posture& posture, double scale) {
    // How each segment has moved since the neutral posture, seen from the hindfoot; in sculpted size, about the neutral ankle centre.
    const auto motionOf = [&](Segment segment, const Vector3& ankle) {
        Transform pose = posture.pose(Segment::kHindfoot).inverse() * posture.pose(segment);
        pose.translation /= scale;
        return moved(-kAnkleInHindfoot) * pose * moved(ankle);
    };
    const Transform talus = motionOf(Segment::kTalus, kAnkleInTalus);
    const Transform calcaneus = motionOf(Segment::kCalcaneus, kAnkleInCalcaneus);
    const Transform floor = motionOf(Segment::kForefoot, kAnkleInForefoot);

    const Vector3 head = talus * kTalarHead;
    const Vector3 tarsus = 0.5 * (head + calcaneus * (2.0 * kTransverseJoint - kTalarHead));
    Transform metatarsals =
        turned(part(swing(kTransverseJoint - kMetatarsalHeads, tarsus - kMetatarsalHeads), kMetatarsalShare), kMetatarsalHeads);
    const Vector3 forward = floor.rotation.col(0);
    const Vector3 column = metatarsals * kCuneiformsFront - head;
    const double ahead = column.dot(forward);
    const double missing = (kCuneiformsFront - kTalarHead).squaredNorm() - column.squaredNorm();
    metatarsals.translation += (std::sqrt(ahead * ahead + missing) - ahead) * forward;

    const Vector3 heads = floor.inverse() * (metatarsals * kMetatarsalHeads);
    const Vector3 pointing = floor.rotation.transpose() * metatarsals.rotation.col(0);
    const Matrix3 yaw = rotationAboutY(kToeShare * std::atan2(-pointing.z(), pointing.x()));
    const Vector3 slide(heads.x() - kMetatarsalHeads.x(), 0.0, heads.z() - kMetatarsalHeads.z());
    const Transform toes = floor * moved(slide) * turned(yaw, kMetatarsalHeads);

    const Vector3 base = metatarsals * kCuneiformsFront;
    const Matrix3 inner = span(kTalarHead, kCuneiformsFront, head, base, talus.rotation, metatarsals.rotation, kCuneiformTwist).rotation;
    const Matrix3 cuneiformTurn =
        metatarsals.rotation * part(Eigen::Quaterniond(metatarsals.rotation.transpose() * inner), kCuneiformShare);
    const Transform cuneiforms = {cuneiformTurn, base - cuneiformTurn * kCuneiformsFront};
    const Transform navicular =
        span(kTalarHead, kNavicularFront, head, cuneiforms * kNavicularFront, talus.rotation, cuneiforms.rotation, kNavicularTwist);
    const Transform cuboid = span(kCalcaneusBall, kCuboidFront, calcaneus * kCalcaneusBall, metatarsals * kCuboidFront, calcaneus.rotation,
                                  metatarsals.rotation, kCuboidTwist);

    const auto poseOf = [&](const Transform& motion, const Vector3& ankle) {
        Transform pose = moved(kAnkleInHindfoot) * motion * moved(-ankle);
        pose.translation *= scale;
        return posture.pose(Segment::kHindfoot) * pose;
    };
    return {.navicular = poseOf(navicular, kAnkleInTalus),
            .cuboid = poseOf(cuboid, kAnkleInCalcaneus),
            .cuneiforms = poseOf(cuneiforms, kAnkleInHindfoot),
            .metatarsals = poseOf(metatarsals, kAnkleInHindfoot),
            .toes = poseOf(toes, kAnkleInForefoot)};
}

}  // namespace ankleup
