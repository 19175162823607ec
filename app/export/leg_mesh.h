// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/side.h"
#include "mesh/bone_poses.h"

namespace ankleup {

/// Where the bones of a leg are, told as a right one.
struct LegPose {
    BonePoses bones;
    Transform forefoot;  ///< of Segment::kForefoot
};
LegPose calcLegPose(const Body& body, const Posture& posture);

/// A bone of the skin: that of the shown leg, of its mirror image, or of pelvis and spine.
struct SkinJoint {
    Bone bone = Bone::kFemur;
    Side side = Side::kRight;

    /// "femur_r"; pelvis and spine, which both legs share, without a side.
    std::string name() const;
};
/// The joints of a skin: one for each bone of the shown leg and the pelvis, and with `both` of the other leg.
std::vector<SkinJoint> listJoints(Side shown, bool both);

/// The pose of a joint's bone in the world of a GLB file: metres, Y up, looking along +Z, so that X is to the left.
Transform findJointPose(const SkinJoint& joint, const LegPose& pose);

/// A vertex tied to at most four joints.
struct SkinVertex {
    Eigen::Vector3f position;             ///< [m], in the world of the file
    Eigen::Vector3f normal;               ///< unit
    std::array<std::uint8_t, 4> colour;   ///< linear
    std::array<std::uint8_t, 4> joints;   ///< indices into the list of joints; 0 where the weight is 0
    std::array<std::uint8_t, 4> weights;  ///< of 255 in all
};
struct SkinMesh {
    std::vector<SkinVertex> vertices;
    std::vector<std::uint32_t> indices;  ///< counter-clockwise seen from outside
};

/// The bones at the low level of detail, standing as `pose` says.
SkinMesh makeBoneMesh(const Body& body, const std::vector<SkinJoint>& joints, const LegPose& pose);
/// Muscles, tendons and ligaments at the low level of detail, each vertex tied to the bones that its band joins there.
SkinMesh makeTissueMesh(const Body& body, const std::vector<SkinJoint>& joints, const LegPose& pose);

}  // namespace ankleup
