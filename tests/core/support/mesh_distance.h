// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <vector>

#include "mesh/triangle_mesh.h"

namespace ankleup::testing {

/// Distances from a closed surface, by a grid over its triangles.
class MeshDistance {
  public:
    /// Farther away than this nothing is measured [m].
    static constexpr float kReach = 0.024F;

    explicit MeshDistance(const TriangleMesh& mesh);
    /// Signed distance of a point of the mesh's frame [m], negative inside; at least kReach when it is farther away.
    float operator()(const Eigen::Vector3f& point) const;

  private:
    using Cell = std::array<int, 3>;
    Cell findCell(const Eigen::Vector3f& point) const;
    const std::vector<std::uint32_t>& at(const Cell& cell) const;

    const TriangleMesh& mesh_;
    Eigen::Vector3f low_;
    Cell size_{};
    std::vector<std::vector<std::uint32_t>> cells_;  ///< first index of each triangle that comes near
};

}  // namespace ankleup::testing
