// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/other_leg.h"

#include <Eigen/Geometry>

#include "kinematics/clinical_angles.h"

namespace ankleup {
namespace {

void setHipAndKnee(Configuration& q, const LimbPoses& limb) {
    const CardanAngles hip = findCardanAngles(limb.pelvis.rotation.transpose() * limb.femur.rotation);
    q[indexOf(Coordinate::kHipFlexion)] = hip.z;
    q[indexOf(Coordinate::kHipAdduction)] = hip.x;
    q[indexOf(Coordinate::kHipRotation)] = hip.y;
    q[indexOf(Coordinate::kKneeFlexion)] = -findCardanAngles(limb.femur.rotation.transpose() * limb.tibia.rotation).z;
}

/// Of the talus in the shank about the talocrural axis [rad].
double findDorsiflexion(const Body& body, const BonePoses& bones) {
    const Matrix3& tibia = bones[indexOf(Bone::kTibia)].rotation;
    const Matrix3& talus = bones[indexOf(Bone::kTalus)].rotation;
    const Eigen::AngleAxisd turn(Matrix3(rotationAboutY(body.thighFootAngle) * tibia.transpose() * talus));
    return turn.axis().dot(findTalocruralAxis()) < 0.0 ? -turn.angle() : turn.angle();
}

}  // namespace

Configuration calcOtherLegAngles(const LegProblem& leg, const Posture& posture) {
    if (isBilateral(leg.task.task)) return posture.configuration();
    Configuration q = Configuration::Zero();
    if (isSingleLeg(leg.task.task)) {
        const BonePoses bones = calcFreeLeg(leg.problem, leg.task, posture);
        setHipAndKnee(q, findLimbPoses(bones));
        q[indexOf(Coordinate::kDorsiflexion)] = findDorsiflexion(leg.body, bones);
        return q;
    }
    const LimbPoses rear = calcRearLeg(leg.body, posture);
    setHipAndKnee(q, rear);
    q[indexOf(Coordinate::kDorsiflexion)] = findCardanAngles(rear.tibia.rotation.transpose() * rear.calcaneus.rotation).z;
    q[indexOf(Coordinate::kHeelRise)] = -findCardanAngles(rear.forefoot.rotation.transpose() * rear.hindfoot.rotation).z;
    return q;
}

}  // namespace ankleup
