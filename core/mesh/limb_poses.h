// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/bone_poses.h"

namespace ankleup {

/// Poses X_WB of what a limb's outline follows, from the trunk down; right leg. Frames as those of Segment, the trunk as the upper
/// lumbar vertebra.
struct LimbPoses {
    Transform trunk, pelvis, femur, tibia, calcaneus, hindfoot, forefoot;
};

LimbPoses findLimbPoses(const BonePoses& bones);

}  // namespace ankleup
