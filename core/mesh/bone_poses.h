// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "kinematics/leg.h"
#include "mesh/bone.h"

namespace ankleup {

/// Pose X_WB of every bone, in the order of Bone; right leg, see mirrored(Transform) for the left. The mesh itself is scaled with
/// boneScale before the pose is applied.
using BonePoses = std::array<Transform, kBoneCount>;

/// Where the bones are in a posture. Bones that have a segment of their own follow it exactly, but for those of mid- and forefoot, among
/// which the drawing shares out what the model has in one hinge: see calcFootPoses. The patella slides round the femoral groove at the
/// length of its tendon and turns .7 of the knee flexion; the menisci are carried back over the plateau. The lumbar vertebrae lead from
/// the sacrum into the trunk's line.
BonePoses calcBonePoses(const Body& body, const Posture& posture);

/// How much larger than sculpted the bones of a body are: its height against kSculptedHeight.
double boneScale(const Body& body);

}  // namespace ankleup
