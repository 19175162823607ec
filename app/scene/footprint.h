// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

#include "mesh/bone_poses.h"

namespace ankleup {

/// What the sole touches of the floor, as a sheet of triangles whose topology never changes. The arch fills it as the navicular drops;
/// what the rising heel lifts off fades.
struct Footprint {
    std::vector<Eigen::Vector3f> positions;  ///< on the floor, W, right leg [m]
    std::vector<float> presence;             ///< 0 lifted .. 1 pressed
};

/// Of a solved leg's bones and the frame of its foot on the floor (Segment::kForefoot). The outline is estimated; that a drop of the
/// navicular by 10 mm fills the arch is assumed (Brody 1982 calls more than 10 to 15 mm abnormal).
void calcFootprint(const Body& body, const BonePoses& poses, const Transform& forefoot, Footprint& footprint);

/// Three indices a triangle, counter-clockwise from above.
const std::vector<std::uint32_t>& findFootprintIndices();

}  // namespace ankleup
