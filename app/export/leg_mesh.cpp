// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/leg_mesh.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "mesh/tissue_mesh.h"
#include "scene/bone_library.h"
#include "scene/scene_units.h"

namespace ankleup {
namespace {

using Eigen::Vector3f;

// Linear, as on the stage (Theme.muscle, Theme.tendon).
const Vector3f kMuscle(0.392F, 0.063F, 0.047F);
const Vector3f kTendon(0.791F, 0.716F, 0.552F);

/// The model looks along +X; a glTF file's front is +Z.
const Matrix3 kToFile = rotationAboutY(-kPi / 2.0);

bool isShared(Bone bone) { return indexOf(bone) >= kLegBoneCount; }

std::array<std::uint8_t, 4> toBytes(const Vector3f& colour) {
    const auto byte = [](float c) { return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(c, 0.0F, 1.0F))); };
    return {byte(colour.x()), byte(colour.y()), byte(colour.z()), 255};
}

/// How strongly a point hangs on each bone; in all 1.
using Shares = std::map<Bone, float>;

void addStation(Shares& shares, const BandStation& station, float share) {
    shares[station.bone] += share * (1.0F - station.part);
    if (station.part > 0.0F) shares[station.otherBone] += share * station.part;
}

/// The shares as bytes that sum to 255, the largest four of them.
void hangOn(SkinVertex& vertex, const Shares& shares, const std::vector<SkinJoint>& joints, Side side) {
    std::vector<std::pair<float, Bone>> largest;
    for (const auto& [bone, share] : shares) largest.emplace_back(share, bone);
    std::sort(largest.rbegin(), largest.rend());
    if (largest.size() > vertex.joints.size()) largest.resize(vertex.joints.size());
    vertex.joints = {};
    vertex.weights = {};
    int left = 255;
    for (std::size_t i = largest.size(); i-- > 0;) {
        const auto& [share, bone] = largest[i];
        const int weight = i == 0 ? left : std::min(left, static_cast<int>(std::lround(255.0F * share)));
        left -= weight;
        if (weight == 0) continue;
        const auto isIt = [&](const SkinJoint& joint) { return joint.bone == bone && (isShared(bone) || joint.side == side); };
        vertex.joints[i] = static_cast<std::uint8_t>(std::find_if(joints.begin(), joints.end(), isIt) - joints.begin());
        vertex.weights[i] = static_cast<std::uint8_t>(weight);
    }
}

}  // namespace

LegPose calcLegPose(const Body& body, const Posture& posture) { return {calcBonePoses(body, posture), posture.pose(Segment::kForefoot)}; }

std::string SkinJoint::name() const {
    const std::string bare(nameOf(bone));
    return isShared(bone) ? bare : bare + (side == Side::kRight ? "_r" : "_l");
}

std::vector<SkinJoint> listJoints(Side shown, bool both) {
    std::vector<SkinJoint> joints;
    for (int i = 0; i < kBoneCount; ++i) joints.push_back({static_cast<Bone>(i), shown});
    const Side other = otherThan(shown);
    for (int i = 0; both && i < kLegBoneCount; ++i) joints.push_back({static_cast<Bone>(i), other});
    return joints;
}

Transform findJointPose(const SkinJoint& joint, const LegPose& pose) {
    const Transform& right = pose.bones[static_cast<std::size_t>(indexOf(joint.bone))];
    const Transform placed = joint.side == Side::kLeft ? mirrored(right) : right;
    return {kToFile * placed.rotation, kToFile * placed.translation};
}

SkinMesh makeBoneMesh(const Body& body, const std::vector<SkinJoint>& joints, const LegPose& pose) {
    SkinMesh mesh;
    const auto scale = static_cast<float>(boneScale(body)) / kSceneUnitsPerMetre;
    for (std::size_t joint = 0; joint < joints.size(); ++joint) {
        const VertexBuffers buffers = makeVertexBuffers({.bone = joints[joint].bone,
                                                         .detail = Detail::kLow,
                                                         .mirrored = joints[joint].side == Side::kLeft,
                                                         .torsion = body.thighFootAngle - kSculptedThighFootAngle,
                                                         .footType = body.footType});
        const Transform placed = findJointPose(joints[joint], pose);
        const Eigen::Matrix3f rotation = placed.rotation.cast<float>();
        const Vector3f translation = placed.translation.cast<float>();
        const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
        const auto* in = reinterpret_cast<const float*>(buffers.vertices.constData());
        for (qsizetype i = 0; i < buffers.vertices.size() / kBoneVertexStride; ++i, in += kBoneVertexStride / sizeof(float)) {
            mesh.vertices.push_back({.position = rotation * (scale * Vector3f::Map(in)) + translation,
                                     .normal = (rotation * Vector3f::Map(in + 3)).normalized(),
                                     .colour = toBytes(Vector3f::Map(in + 6)),
                                     .joints = {static_cast<std::uint8_t>(joint), 0, 0, 0},
                                     .weights = {255, 0, 0, 0}});
        }
        const auto* indices = reinterpret_cast<const std::uint32_t*>(buffers.indices.constData());
        const auto count = static_cast<std::size_t>(buffers.indices.size()) / sizeof(std::uint32_t);
        for (std::size_t i = 0; i < count; ++i) mesh.indices.push_back(first + indices[i]);
    }
    return mesh;
}

SkinMesh makeTissueMesh(const Body& body, const std::vector<SkinJoint>& joints, const LegPose& pose) {
    TissueMesh bands(body, Detail::kLow);
    bands.update(pose.bones, pose.forefoot);
    std::set<Side> sides;
    for (const SkinJoint& joint : joints) sides.insert(joint.side);
    SkinMesh mesh;
    for (const Side side : sides) {
        const Vector3f mirror(1.0F, 1.0F, side == Side::kLeft ? -1.0F : 1.0F);
        const Eigen::Matrix3f toFile = kToFile.cast<float>() * mirror.asDiagonal();
        const auto first = static_cast<std::uint32_t>(mesh.vertices.size());
        for (const TissueMesh::Ring& ring : bands.rings()) {
            const auto stations = findBandShape(ring.band).stations;
            const auto here = static_cast<std::size_t>(ring.station);
            Shares shares;
            addStation(shares, stations[here], 1.0F - ring.part);
            addStation(shares, stations[std::min(here + 1, stations.size() - 1)], ring.part);
            const Vector3f colour = kTendon + ring.muscle * (kMuscle - kTendon);
            for (std::uint32_t i = ring.first; i < ring.first + static_cast<std::uint32_t>(bands.columns()); ++i) {
                SkinVertex vertex{.position = toFile * bands.positions()[i],
                                  .normal = (toFile * bands.normals()[i]).normalized(),
                                  .colour = toBytes(bands.openness()[i] * colour),
                                  .joints = {},
                                  .weights = {}};
                hangOn(vertex, shares, joints, side);
                mesh.vertices.push_back(vertex);
            }
        }
        for (std::size_t i = 0; i < bands.indices().size(); i += 3) {
            std::array<std::uint32_t, 3> corners = {bands.indices()[i], bands.indices()[i + 1], bands.indices()[i + 2]};
            if (side == Side::kLeft) std::swap(corners[1], corners[2]);
            for (const std::uint32_t corner : corners) mesh.indices.push_back(first + corner);
        }
    }
    return mesh;
}

}  // namespace ankleup
