// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "mesh/bone_poses.h"

namespace ankleup::testing {

/// Two bones, or groups of bones, that meet, and how well the drawing keeps them apart and together.
struct Joint {
    const char* name;
    std::vector<Bone> one, other;
    double deepest;  ///< may cut into each other by this much [mm]
    double widest;   ///< narrowest distance at most [mm]
};
const std::vector<Joint>& joints();

/// Narrowest distance at each joint [mm], and how high the lowest point of the foot is over the floor [mm].
struct JointDistances {
    std::vector<double> narrowest;
    double overFloor = 0.0;
};
JointDistances measureJoints(const Body& body, const Posture& posture);

}  // namespace ankleup::testing
