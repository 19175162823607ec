// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/foot_arch.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/support/meshes.h"
#include "mesh/foot_frame.h"

namespace ankleup::testing {
namespace {

const TriangleMesh& meshOf(Bone bone) { return findShippedBones()[static_cast<std::size_t>(indexOf(bone))]; }

TEST(FindArchRise, IsNothingWhereTheFootMeetsFloorAndShin) {
    for (const double footType : {-1.0, 1.0}) {
        EXPECT_EQ(findArchRise({-0.0575, -0.067, 0.0}, footType), 0.0) << "heel contact";
        EXPECT_EQ(findArchRise({-0.003, 0.020, 0.0}, footType), 0.0) << "talar dome";
        EXPECT_EQ(findArchRise({0.1229, -0.067, -0.025}, footType), 0.0) << "ball of the big toe";
        EXPECT_EQ(findArchRise({0.110, -0.055, 0.037}, footType), 0.0) << "fifth metatarsal head";
        EXPECT_EQ(findArchRise({0.200, -0.062, -0.001}, footType), 0.0) << "second toe";
    }
}

TEST(FindArchRise, LiftsTheNavicularOfAHighArchMostOnTheInnerSide) {
    const Vector3 navicular(0.048, -0.020, -0.010);
    const Vector3 cuboid(0.048, -0.034, 0.028);
    EXPECT_NEAR(findArchRise(navicular, -1.0), 0.005, 1e-9);
    EXPECT_NEAR(findArchRise(navicular, 1.0), -0.005, 1e-9);
    EXPECT_EQ(findArchRise(navicular, 0.0), 0.0);
    EXPECT_GT(findArchRise(cuboid, -1.0), 0.002);
    EXPECT_LT(findArchRise(cuboid, -1.0), 0.004);
}

TEST(WithArch, BonesOfTheFootMoveTogetherAndTheOthersStay) {
    EXPECT_EQ(withArch(meshOf(Bone::kTibia), Bone::kTibia, 1.0), meshOf(Bone::kTibia));
    EXPECT_EQ(withArch(meshOf(Bone::kNavicular), Bone::kNavicular, 0.0), meshOf(Bone::kNavicular));
    const std::array<std::pair<Bone, Vector3>, 3> bones = {{{Bone::kNavicular, FootFrame::kAnkleInTalus},
                                                            {Bone::kCuboid, FootFrame::kAnkleInCalcaneus},
                                                            {Bone::kMetatarsals, FootFrame::kAnkleInHindfoot}}};
    for (const auto& [bone, ankle] : bones) {
        const TriangleMesh& mesh = meshOf(bone);
        const TriangleMesh high = withArch(mesh, bone, -1.0);
        for (std::size_t i = 0; i < mesh.vertexCount(); i += 50) {
            const Vector3 lifted = (high.positions[i] - mesh.positions[i]).cast<double>();
            const double expected = findArchRise(mesh.positions[i].cast<double>() - ankle, -1.0);
            EXPECT_LT((lifted - Vector3(0.0, expected, 0.0)).norm(), 1e-7);
        }
    }
}

TEST(WithArch, NormalsFollowTheSurface) {
    const TriangleMesh flat = withArch(meshOf(Bone::kMetatarsals), Bone::kMetatarsals, 1.0);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < flat.indices.size(); i += 3) {
        const Eigen::Vector3f& a = flat.positions[flat.indices[i]];
        const Eigen::Vector3f face = (flat.positions[flat.indices[i + 1]] - a).cross(flat.positions[flat.indices[i + 2]] - a);
        Eigen::Vector3f smooth = Eigen::Vector3f::Zero();
        for (int k = 0; k < 3; ++k) smooth += flat.normals[flat.indices[i + k]];
        if (face.dot(smooth) <= 0.0F) ++wrong;
    }
    EXPECT_LE(wrong, flat.triangleCount() / 200);
    for (const Eigen::Vector3f& normal : flat.normals) ASSERT_NEAR(normal.norm(), 1.0F, 1e-4F);
}

}  // namespace
}  // namespace ankleup::testing
