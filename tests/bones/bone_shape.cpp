// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "bone_shape.h"

#include <map>
#include <memory>
#include <mutex>

namespace ankleup::testing {
namespace {

using sculpt::Grid;
using sculpt::GridBox;
using sculpt::Point;

constexpr float kVoxel = 1.2F;
constexpr float kCoarseVoxel = 4.0F;
constexpr float kFarthest = 20.0F;  // the band of the coarse grid

GridBox coarseBox(const sculpt::Recipe& recipe) {
    const Point margin = Point::Constant(kFarthest);
    return {recipe.low - margin, recipe.high + margin, kCoarseVoxel};
}

std::vector<BoneShape::Patch> findPatches(const Grid& grid) {
    constexpr float kPatch = 8.0F;  // mm
    std::map<std::array<int, 3>, BoneShape::Patch> patches;
    const auto& n = grid.size();
    for (int z = 1; z < n[2] - 1; ++z) {
        for (int y = 1; y < n[1] - 1; ++y) {
            for (int x = 1; x < n[0] - 1; ++x) {
                const float d = grid.at(x, y, z);
                if (std::abs(d) > 0.6F * grid.step()) continue;
                const Point p = grid.corner(x, y, z);
                const Point g = grid.gradient(p);
                const Point onSurface = p - g * (d / std::max(g.squaredNorm(), 0.2F));
                std::array<int, 3> key{};
                for (int k = 0; k < 3; ++k) key[k] = static_cast<int>(std::floor(onSurface[k] / kPatch));
                patches[key].points.push_back(onSurface);
            }
        }
    }
    std::vector<BoneShape::Patch> found;
    for (auto& [key, patch] : patches) {
        patch.centre = (Point(key[0], key[1], key[2]) + Point::Constant(0.5F)) * kPatch;
        patch.radius = 0.0F;
        for (const Point& p : patch.points) patch.radius = std::max(patch.radius, (p - patch.centre).norm());
        found.push_back(std::move(patch));
    }
    return found;
}

/// Narrowest distance from the surface points of b to a, where it is less than so far.
float findNarrowest(const PlacedBone& a, const PlacedBone& b, float soFar) {
    const Eigen::Isometry3f toA = a.pose.inverse() * b.pose;
    const auto inA = [&](const Point& p) {
        const Point q = toA * (b.deformed ? b.deformed(p) : p);
        return a.sculpted ? a.sculpted(q) : q;
    };
    for (const BoneShape::Patch& patch : b.shape->patches()) {
        if (a.shape->calcLeastDistance(inA(patch.centre)) - patch.radius > soFar) continue;
        for (const Point& p : patch.points) soFar = std::min(soFar, a.shape->calcDistance(inA(p)));
    }
    return soFar;
}

}  // namespace

BoneShape::BoneShape(const sculpt::Recipe& recipe)
    : fine_(recipe.surface, {recipe.low, recipe.high, kVoxel}, 0),
      coarse_(recipe.surface, coarseBox(recipe), 0),
      patches_(findPatches(fine_)) {}

const BoneShape& findShape(Bone bone) {
    static std::array<std::once_flag, kBoneCount> asked;
    static std::array<std::unique_ptr<const BoneShape>, kBoneCount> shapes;
    const auto i = static_cast<std::size_t>(indexOf(bone));
    std::call_once(asked[i], [&] { shapes[i] = std::make_unique<BoneShape>(sculpt::makeRecipe(bone)); });
    return *shapes[i];
}

float BoneShape::calcDistance(const Point& p) const {
    if (!fine_.holds(p)) return kFarthest;
    const float d = fine_.value(p);
    if (std::abs(d) >= 0.8F * fine_.band()) return d;
    return d / std::max(fine_.gradient(p).norm(), 0.5F);
}

float BoneShape::calcLeastDistance(const Point& p) const {
    constexpr float kShare = 0.6F;  // fields are rough away from the surface
    return coarse_.holds(p) ? kShare * coarse_.value(p) : kFarthest;
}

float findNarrowest(const PlacedBone& a, const PlacedBone& b) { return findNarrowest(b, a, findNarrowest(a, b, kFarthest)); }

}  // namespace ankleup::testing
