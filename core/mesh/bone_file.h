// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "base/expected.h"
#include "mesh/bone.h"
#include "mesh/triangle_mesh.h"

namespace ankleup {

/// One mesh for each bone, in the order of Bone.
using BoneMeshes = std::array<TriangleMesh, kBoneCount>;
/// The bones at each level of detail, in the order of Detail.
using DetailedBones = std::array<BoneMeshes, kDetailCount>;

/// The bones as one compact file: positions on a 16-bit grid over each bone's box, octahedral 16-bit normals, 8-bit openness and
/// cartilage, 16-bit indices; little-endian. About 12 bytes a vertex and 6 a triangle.
/// \pre every mesh has fewer than 65536 vertices.
std::vector<std::byte> writeBones(const DetailedBones& bones);

/// Reads what writeBones wrote. Fails with "bad_bone_file" when the bytes are anything else, or cut short.
Expected<DetailedBones> readBones(std::span<const std::byte> bytes);

}  // namespace ankleup
