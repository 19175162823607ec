// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/triangle_mesh.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ankleup {

BoundingBox calcBoundingBox(const TriangleMesh& mesh) {
    if (mesh.positions.empty()) return {};
    BoundingBox box{mesh.positions.front(), mesh.positions.front()};
    for (const Eigen::Vector3f& p : mesh.positions) {
        box.low = box.low.cwiseMin(p);
        box.high = box.high.cwiseMax(p);
    }
    return box;
}

TriangleMesh mirrored(const TriangleMesh& mesh) {
    TriangleMesh result = mesh;
    for (Eigen::Vector3f& p : result.positions) p.z() = -p.z();
    for (Eigen::Vector3f& n : result.normals) n.z() = -n.z();
    for (std::size_t i = 0; i + 2 < result.indices.size(); i += 3) std::swap(result.indices[i + 1], result.indices[i + 2]);
    return result;
}

TriangleMesh withTorsion(const TriangleMesh& mesh, double angle, double upperY, double lowerY) {
    assert(lowerY < upperY);
    TriangleMesh result = mesh;
    for (std::size_t i = 0; i < result.vertexCount(); ++i) {
        const double part = std::clamp((upperY - static_cast<double>(result.positions[i].y())) / (upperY - lowerY), 0.0, 1.0);
        const auto c = static_cast<float>(std::cos(angle * part));
        const auto s = static_cast<float>(std::sin(angle * part));
        for (Eigen::Vector3f* v : {&result.positions[i], &result.normals[i]}) {
            *v = Eigen::Vector3f(c * v->x() + s * v->z(), v->y(), -s * v->x() + c * v->z());
        }
    }
    return result;
}

}  // namespace ankleup
