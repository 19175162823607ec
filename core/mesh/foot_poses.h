// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/leg.h"

namespace ankleup {

/// Poses X_WB of the bones of the foot between and before talus and calcaneus, in the frames that Bone names; right leg.
struct FootPoses {
    Transform navicular, cuboid, cuneiforms, metatarsals, toes;
};

/// The model has one hinge between hindfoot and calcaneus and one, at floor height, between forefoot and hindfoot; the drawing shares
/// their motion so that every joint stays closed [def]:
/// - metatarsals: about the middle of their heads they swing most of the way to where the tarsus stands, and they slide forward so that
///   the inner column (talar head to cuneiforms' front) keeps its length;
/// - toes: stay flat on the floor, slide under the metatarsal heads and turn by part of their yaw;
/// - navicular and cuneiforms: span from the talar head, in whose ball the navicular turns, to the metatarsals' bases, twist shared out;
/// - cuboid: spans from the ball of the calcaneus' front to the fourth and fifth metatarsals, half the twist.
/// In the neutral posture all bones are where their segments are. Errors of a millimetre or two remain in the extreme.
/// `scale` as boneScale, `footType` as in withArch: the joints of a higher arch stand higher.
FootPoses calcFootPoses(const Posture& posture, double scale, double footType);

}  // namespace ankleup
