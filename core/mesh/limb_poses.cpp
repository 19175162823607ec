// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/limb_poses.h"

namespace ankleup {

LimbPoses findLimbPoses(const BonePoses& bones) {
    const auto of = [&bones](Bone bone) { return bones[indexOf(bone)]; };
    return {.trunk = of(Bone::kLumbar3),
            .pelvis = of(Bone::kHipBones),
            .femur = of(Bone::kFemur),
            .tibia = of(Bone::kTibia),
            .calcaneus = of(Bone::kCalcaneus),
            .hindfoot = of(Bone::kMetatarsals),
            .forefoot = of(Bone::kToes)};
}

}  // namespace ankleup
