// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/foot_poses.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "mesh/foot_arch.h"
#include "mesh/foot_frame.h"

namespace ankleup {
namespace {

// Points of the sculpted foot (FootFrame) [m]: assets/bones/sculptor/foot.h.
struct JointPoints {
    Vector3 talarHead{0.0215, -0.0125, -0.008};
    Vector3 calcaneusFront{0.024, -0.0315, 0.009};
    Vector3 calcaneusBall{0.003, -0.0315, 0.010};
    Vector3 navicularFront{0.0475, -0.020, -0.007};
    Vector3 cuneiformsFront{0.0645, -0.023, -0.005};
    Vector3 cuboidFront{0.056, -0.0335, 0.024};
    Vector3 metatarsalHeads{0.117, -0.053, 0.004};

    explicit JointPoints(double footType) {
        for (Vector3* point : {&talarHead, &calcaneusFront, &calcaneusBall, &navicularFront, &cuneiformsFront, &cuboidFront}) {
            point->y() += findArchRise(*point, footType);
        }
    }
};

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

FootPoses calcFootPoses(const Posture& posture, double scale, double footType) {
    const JointPoints at(footType);
    // How each segment has moved since the neutral posture, seen from the hindfoot; in sculpted size, about the neutral ankle centre.
    const auto motionOf = [&](Segment segment, const Vector3& ankle) {
        Transform pose = posture.pose(Segment::kHindfoot).inverse() * posture.pose(segment);
        pose.translation /= scale;
        return moved(-FootFrame::kAnkleInHindfoot) * pose * moved(ankle);
    };
    const Transform talus = motionOf(Segment::kTalus, FootFrame::kAnkleInTalus);
    const Transform calcaneus = motionOf(Segment::kCalcaneus, FootFrame::kAnkleInCalcaneus);
    const Transform floor = motionOf(Segment::kForefoot, FootFrame::kAnkleInForefoot);

    const Vector3 head = talus * at.talarHead;
    const Vector3 neutralTarsus = 0.5 * (at.talarHead + at.calcaneusFront);
    const Vector3 tarsus = 0.5 * (head + calcaneus * at.calcaneusFront);
    Transform metatarsals =
        turned(part(swing(neutralTarsus - at.metatarsalHeads, tarsus - at.metatarsalHeads), kMetatarsalShare), at.metatarsalHeads);
    const Vector3 forward = floor.rotation.col(0);
    const Vector3 column = metatarsals * at.cuneiformsFront - head;
    const double ahead = column.dot(forward);
    const double missing = (at.cuneiformsFront - at.talarHead).squaredNorm() - column.squaredNorm();
    metatarsals.translation += (std::sqrt(std::max(0.0, ahead * ahead + missing)) - ahead) * forward;

    const Vector3 heads = floor.inverse() * (metatarsals * at.metatarsalHeads);
    const Vector3 pointing = floor.rotation.transpose() * metatarsals.rotation.col(0);
    const Matrix3 yaw = rotationAboutY(kToeShare * std::atan2(-pointing.z(), pointing.x()));
    const Vector3 slide(heads.x() - at.metatarsalHeads.x(), 0.0, heads.z() - at.metatarsalHeads.z());
    const Transform toes = floor * moved(slide) * turned(yaw, at.metatarsalHeads);

    const Vector3 base = metatarsals * at.cuneiformsFront;
    const Matrix3 inner =
        span(at.talarHead, at.cuneiformsFront, head, base, talus.rotation, metatarsals.rotation, kCuneiformTwist).rotation;
    const Matrix3 cuneiformTurn =
        metatarsals.rotation * part(Eigen::Quaterniond(metatarsals.rotation.transpose() * inner), kCuneiformShare);
    const Transform cuneiforms = {cuneiformTurn, base - cuneiformTurn * at.cuneiformsFront};
    const Transform navicular =
        span(at.talarHead, at.navicularFront, head, cuneiforms * at.navicularFront, talus.rotation, cuneiforms.rotation, kNavicularTwist);
    const Transform cuboid = span(at.calcaneusBall, at.cuboidFront, calcaneus * at.calcaneusBall, metatarsals * at.cuboidFront,
                                  calcaneus.rotation, metatarsals.rotation, kCuboidTwist);

    const auto poseOf = [&](const Transform& motion, const Vector3& ankle) {
        Transform pose = moved(FootFrame::kAnkleInHindfoot) * motion * moved(-ankle);
        pose.translation *= scale;
        return posture.pose(Segment::kHindfoot) * pose;
    };
    return {.navicular = poseOf(navicular, FootFrame::kAnkleInTalus),
            .cuboid = poseOf(cuboid, FootFrame::kAnkleInCalcaneus),
            .cuneiforms = poseOf(cuneiforms, FootFrame::kAnkleInHindfoot),
            .metatarsals = poseOf(metatarsals, FootFrame::kAnkleInHindfoot),
            .toes = poseOf(toes, FootFrame::kAnkleInForefoot)};
}

}  // namespace ankleup
