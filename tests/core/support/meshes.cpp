// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "core/support/meshes.h"

#include <gtest/gtest.h>

#include <Eigen/Geometry>
#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace ankleup::testing {

TriangleMesh makeWedge() {
    TriangleMesh mesh;
    mesh.positions = {{0, 0, 0}, {1, 0, 0}, {0, -2, 0}, {0, 0, 3}};
    for (const auto& p : mesh.positions) mesh.normals.push_back((p - Eigen::Vector3f(0.25F, -0.5F, 0.75F)).normalized());
    mesh.openness = {1.0F, 0.5F, 0.25F, 0.0F};
    mesh.cartilage = {0.0F, 1.0F, 0.0F, 0.6F};
    mesh.indices = {0, 1, 2, 0, 3, 1, 0, 2, 3, 1, 3, 2};
    return mesh;
}

double calcVolume(const TriangleMesh& mesh) {
    double six = 0.0;
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
        const Eigen::Vector3d a = mesh.positions[mesh.indices[i]].cast<double>();
        const Eigen::Vector3d b = mesh.positions[mesh.indices[i + 1]].cast<double>();
        const Eigen::Vector3d c = mesh.positions[mesh.indices[i + 2]].cast<double>();
        six += a.dot(b.cross(c));
    }
    return six / 6.0;
}

std::vector<Piece> findPieces(const TriangleMesh& mesh) {
    std::vector<std::uint32_t> root(mesh.vertexCount());
    std::iota(root.begin(), root.end(), 0U);
    const auto find = [&](std::uint32_t v) {
        while (root[v] != v) v = root[v] = root[root[v]];
        return v;
    };
    std::set<std::pair<std::uint32_t, std::uint32_t>> edges;
    for (std::size_t i = 0; i < mesh.indices.size(); ++i) {
        const std::uint32_t a = mesh.indices[i];
        const std::uint32_t b = mesh.indices[i % 3 == 2 ? i - 2 : i + 1];
        edges.insert(std::minmax(a, b));
        root[find(b)] = find(a);
    }
    std::map<std::uint32_t, Piece> pieces;
    std::map<std::uint32_t, double> euler;
    for (std::uint32_t v = 0; v < mesh.vertexCount(); ++v) euler[find(v)] += 1.0;
    for (const auto& edge : edges) euler[find(edge.first)] -= 1.0;
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
        euler[find(mesh.indices[i])] += 1.0;
        ++pieces[find(mesh.indices[i])].triangles;
    }
    std::vector<Piece> found;
    for (auto& [v, piece] : pieces) found.push_back({piece.triangles, 1.0 - 0.5 * euler[v]});
    std::ranges::sort(found, std::greater<>(), &Piece::triangles);
    return found;
}

std::vector<std::byte> readShippedBoneFile() {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/assets/bones/bones.bin", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

const DetailedBones& findShippedDetails() {
    static const DetailedBones kBones = [] {
        const Expected<DetailedBones> bones = readBones(readShippedBoneFile());
        if (!bones) ADD_FAILURE() << bones.error().message;
        return bones.value_or(DetailedBones{});
    }();
    return kBones;
}

const BoneMeshes& findShippedBones() { return findShippedDetails()[indexOf(Detail::kFull)]; }

}  // namespace ankleup::testing
