// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace ankleup {

/// A surface made of triangles. Positions in metres in the frame of whatever it is the shape of; triangles wind counter-clockwise seen
/// from outside. All per-vertex lists are equally long.
struct TriangleMesh {
    std::vector<Eigen::Vector3f> positions;  ///< [m]
    std::vector<Eigen::Vector3f> normals;    ///< unit, outwards
    std::vector<float> openness;             ///< ambient light that reaches the vertex, 0 hidden .. 1 open
    std::vector<float> cartilage;            ///< 0 bare bone .. 1 articular cartilage
    std::vector<std::uint32_t> indices;      ///< three for each triangle

    std::size_t vertexCount() const { return positions.size(); }
    std::size_t triangleCount() const { return indices.size() / 3; }
    bool operator==(const TriangleMesh&) const = default;
};

/// The smallest box along the axes that holds a mesh [m]. An empty mesh has an empty box.
struct BoundingBox {
    Eigen::Vector3f low = Eigen::Vector3f::Zero();
    Eigen::Vector3f high = Eigen::Vector3f::Zero();
};
BoundingBox calcBoundingBox(const TriangleMesh& mesh);

/// The mesh seen in a mirror: z -> -z, with the winding turned over. A right bone becomes the left one.
TriangleMesh mirrored(const TriangleMesh& mesh);

/// A long bone with torsion: turned about its Y axis by nothing at and above `upperY`, by `angle` [rad] at and below `lowerY`, linearly
/// between. \pre lowerY < upperY.
TriangleMesh withTorsion(const TriangleMesh& mesh, double angle, double upperY, double lowerY);

}  // namespace ankleup
