// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

#include "mesh/limb_poses.h"

namespace ankleup {

/// What stays the same of a leg's outline in every posture: its triangles, counter-clockwise seen from outside, and how clearly each
/// vertex shows, 1 below the pelvis, fading to 0 at the waist.
struct SilhouetteTopology {
    std::vector<std::uint32_t> indices;
    std::vector<float> presence;

    std::size_t vertexCount() const { return presence.size(); }
};
const SilhouetteTopology& findSilhouetteTopology();

/// The skin of one leg with its half of the pelvis, as it is in one posture.
struct Silhouette {
    std::vector<Eigen::Vector3f> positions;  ///< [m, W]
    std::vector<Eigen::Vector3f> normals;    ///< unit, outwards
};

/// Poses the outline of a right leg; see mirrored for the left. The shape is that of silhouette_shape.h, scaled by `scale` (boneScale).
/// Every ring of it turns with its segment, near a joint with a part of each; behind a bent knee and before a bent hip the two sides
/// stop at the plane between them, as flesh does. Allocates only when `silhouette` is new.
void calcSilhouette(const LimbPoses& limb, double scale, Silhouette& silhouette);

}  // namespace ankleup
