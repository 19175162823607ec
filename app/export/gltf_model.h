// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <vector>

#include "base/expected.h"
#include "export/leg_mesh.h"

namespace ankleup {

/// Poses of a leg at moments that begin with 0.
struct LegAnimation {
    std::string name;
    std::vector<double> times;  ///< [s], rising
    std::vector<LegPose> poses;
};

/// What a glTF file shows of a leg.
struct GltfLeg {
    Body body;
    std::vector<SkinJoint> joints;
    LegPose pose;  ///< at rest
    std::vector<LegAnimation> animations;
    std::string description;
    std::string sceneCode;
};

/// A leg as the bytes of a binary glTF 2.0 file (GLB). Code "encoder".
Expected<std::string> encodeGlb(const GltfLeg& leg);

}  // namespace ankleup
