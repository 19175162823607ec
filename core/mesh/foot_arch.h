// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "kinematics/chain.h"
#include "mesh/bone.h"
#include "mesh/triangle_mesh.h"

namespace ankleup {

/// How much higher a point of the sculpted foot (FootFrame, [m]) stands in a foot of this type (Body::footType), [m]: one smooth rise of
/// the arch, largest at the navicular and less on the outer side; none at the heel, in the ankle and the posterior subtalar joint, at
/// the metatarsal heads and in the toes. Neighbouring bones share it, so their joints stay matched.
double findArchRise(const Vector3& point, double footType);

/// The ankle centre of the neutral foot, origin of FootFrame, in the frame of a bone of the foot [m]; nothing for other bones.
std::optional<Vector3> findAnkleIn(Bone bone);

/// A bone as sculpted (footType 0) in a foot of this type. Bones that are not of the foot stay as they are.
TriangleMesh withArch(const TriangleMesh& mesh, Bone bone, double footType);

}  // namespace ankleup
