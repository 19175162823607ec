// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "core/support/mesh_distance.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace ankleup::testing {
namespace {

using Eigen::Vector3f;
constexpr float kCell = 0.5F * MeshDistance::kReach;

/// Nearest point of a triangle; Ericson 2005, Real-Time Collision Detection, section 5.1.5.
Vector3f findNearest(const Vector3f& p, const Vector3f& a, const Vector3f& b, const Vector3f& c) {
    const Vector3f ab = b - a;
    const Vector3f ac = c - a;
    const float d1 = ab.dot(p - a);
    const float d2 = ac.dot(p - a);
    if (d1 <= 0.0F && d2 <= 0.0F) return a;
    const float d3 = ab.dot(p - b);
    const float d4 = ac.dot(p - b);
    if (d3 >= 0.0F && d4 <= d3) return b;
    const float vc = d1 * d4 - d3 * d2;
    if (vc <= 0.0F && d1 >= 0.0F && d3 <= 0.0F) return a + d1 / (d1 - d3) * ab;
    const float d5 = ab.dot(p - c);
    const float d6 = ac.dot(p - c);
    if (d6 >= 0.0F && d5 <= d6) return c;
    const float vb = d5 * d2 - d1 * d6;
    if (vb <= 0.0F && d2 >= 0.0F && d6 <= 0.0F) return a + d2 / (d2 - d6) * ac;
    const float va = d3 * d6 - d5 * d4;
    if (va <= 0.0F && d4 >= d3 && d5 >= d6) return b + (d4 - d3) / ((d4 - d3) + (d5 - d6)) * (c - b);
    return a + (vb * ab + vc * ac) / (va + vb + vc);
}

}  // namespace

MeshDistance::MeshDistance(const TriangleMesh& mesh) : mesh_(mesh) {
    const BoundingBox box = calcBoundingBox(mesh);
    low_ = box.low;
    for (int k = 0; k < 3; ++k) size_[k] = static_cast<int>((box.high[k] - box.low[k]) / kCell) + 1;
    cells_.resize(static_cast<std::size_t>(size_[0]) * size_[1] * size_[2]);
    for (std::uint32_t i = 0; i < mesh.indices.size(); i += 3) {
        const Vector3f& a = mesh.positions[mesh.indices[i]];
        const Vector3f& b = mesh.positions[mesh.indices[i + 1]];
        const Vector3f& c = mesh.positions[mesh.indices[i + 2]];
        const Cell from = findCell(a.cwiseMin(b).cwiseMin(c));
        const Cell to = findCell(a.cwiseMax(b).cwiseMax(c));
        for (int x = from[0]; x <= to[0]; ++x) {
            for (int y = from[1]; y <= to[1]; ++y) {
                for (int z = from[2]; z <= to[2]; ++z) {
                    cells_[(static_cast<std::size_t>(x) * size_[1] + y) * size_[2] + z].push_back(i);
                }
            }
        }
    }
}

MeshDistance::Cell MeshDistance::findCell(const Vector3f& point) const {
    Cell cell;
    for (int k = 0; k < 3; ++k) cell[k] = static_cast<int>(std::floor((point[k] - low_[k]) / kCell));
    return cell;
}

const std::vector<std::uint32_t>& MeshDistance::at(const Cell& cell) const {
    static const std::vector<std::uint32_t> kNone;
    for (int k = 0; k < 3; ++k) {
        if (cell[k] < 0 || cell[k] >= size_[k]) return kNone;
    }
    return cells_[(static_cast<std::size_t>(cell[0]) * size_[1] + cell[1]) * size_[2] + cell[2]];
}

float MeshDistance::operator()(const Vector3f& point) const {
    const Cell middle = findCell(point);
    float best = kReach;
    float side = 1.0F;
    float clearest = -1.0F;  // of equally near triangles the one that is seen most squarely knows the side
    for (int x = -2; x <= 2; ++x) {
        for (int y = -2; y <= 2; ++y) {
            for (int z = -2; z <= 2; ++z) {
                for (const std::uint32_t i : at({middle[0] + x, middle[1] + y, middle[2] + z})) {
                    const Vector3f& a = mesh_.positions[mesh_.indices[i]];
                    const Vector3f& b = mesh_.positions[mesh_.indices[i + 1]];
                    const Vector3f& c = mesh_.positions[mesh_.indices[i + 2]];
                    const Vector3f away = point - findNearest(point, a, b, c);
                    const float distance = away.norm();
                    if (distance > best + 1e-6F) continue;
                    const float facing = (b - a).cross(c - a).normalized().dot(away.normalized());
                    if (distance > best - 1e-6F && std::abs(facing) < clearest) continue;
                    best = std::min(best, distance);
                    clearest = std::abs(facing);
                    side = facing < 0.0F ? -1.0F : 1.0F;
                }
            }
        }
    }
    return side * best;
}

}  // namespace ankleup::testing
