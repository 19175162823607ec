// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The bones that ship are those of their recipes. That they are so byte for byte, the target bones_check tells.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "bone_shape.h"
#include "core/support/meshes.h"
#include "sculptor/mesher.h"

namespace ankleup::testing {
namespace {

using sculpt::Point;

constexpr float kTolerance = 2.0F;  // mm

class EachRecipe : public ::testing::TestWithParam<int> {
  protected:
    const Bone bone_ = static_cast<Bone>(GetParam());
    const sculpt::Recipe recipe_ = sculpt::makeRecipe(bone_);
    const TriangleMesh& mesh_ = findShippedBones()[static_cast<std::size_t>(GetParam())];
};

float distanceToMesh(const Point& p, const TriangleMesh& mesh) {
    const auto corner = [&](std::size_t i) { return Point(1e3F * mesh.positions[mesh.indices[i]]); };
    float nearest = 1e9F;
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
        nearest = std::min(nearest, sculpt::triangle(p, corner(i), corner(i + 1), corner(i + 2), 0, 0, 0));
    }
    return nearest;
}

TEST_P(EachRecipe, MeshFillsTheSameBox) {
    Point low = Point::Constant(1e9F);
    Point high = -low;
    for (const BoneShape::Patch& patch : findShape(bone_).patches()) {
        for (const Point& p : patch.points) {
            low = low.cwiseMin(p);
            high = high.cwiseMax(p);
        }
    }
    const BoundingBox box = calcBoundingBox(mesh_);
    EXPECT_LT((1e3F * box.low - low).cwiseAbs().maxCoeff(), kTolerance) << 1e3F * box.low.transpose() << " against " << low.transpose();
    EXPECT_LT((1e3F * box.high - high).cwiseAbs().maxCoeff(), kTolerance) << 1e3F * box.high.transpose() << " against " << high.transpose();
}

TEST_P(EachRecipe, LandmarksLieOnFieldAndMeshAndAreWritten) {
    std::ifstream stream(ANKLEUP_SOURCE_DIR "/assets/bones/landmarks.json");
    const nlohmann::json written = nlohmann::json::parse(stream);
    const std::string name(nameOf(bone_));
    ASSERT_FALSE(recipe_.landmarks.empty());
    ASSERT_EQ(written.at(name).size(), recipe_.landmarks.size());
    for (const sculpt::Landmark& landmark : recipe_.landmarks) {
        SCOPED_TRACE(landmark.name);
        EXPECT_LT(std::abs(findShape(bone_).calcDistance(landmark.at)), kTolerance);
        EXPECT_LT(distanceToMesh(landmark.at, mesh_), kTolerance);
        const auto at = written.at(name).at(landmark.name).get<std::array<float, 3>>();
        EXPECT_LT((1e3F * Point(at[0], at[1], at[2]) - landmark.at).norm(), 0.1F);
    }
}

INSTANTIATE_TEST_SUITE_P(All, EachRecipe, ::testing::Range(0, kBoneCount),
                         [](const auto& bone) { return std::string(kBoneNames[static_cast<std::size_t>(bone.param)]); });

Point landmarkOf(Bone bone, std::string_view name) {
    for (const sculpt::Landmark& landmark : sculpt::makeRecipe(bone).landmarks) {
        if (landmark.name == name) return landmark.at;
    }
    ADD_FAILURE() << "no landmark " << name;
    return Point::Zero();
}

TEST(Landmarks, StandAsFarApartAsMeasuredInMen) {
    const auto between = [](Bone bone, std::string_view a, std::string_view b) {
        return (landmarkOf(bone, a) - landmarkOf(bone, b)).norm();
    };
    EXPECT_NEAR(between(Bone::kFemur, "medial_epicondyle", "lateral_epicondyle"), 84.5F, 1.5F);
    EXPECT_NEAR(between(Bone::kTibia, "medial_condyle", "lateral_condyle"), 76.4F, 2.8F);
    EXPECT_NEAR(between(Bone::kPatella, "base", "apex"), 42.1F, 2.0F);
    constexpr float kMidLine = -83.592F;  // seen from the hip, where the model's pelvis starts
    EXPECT_NEAR(2 * (landmarkOf(Bone::kHipBones, "asis").z() - kMidLine), 242.0F, 8.0F);
}

TEST(Sculptor, MakesTheSameMeshAgainAndBesideAnother) {
    const sculpt::MeshDetails first = sculpt::makeMesh(sculpt::makePatella());
    sculpt::MeshDetails second;
    {
        const std::jthread beside([] { sculpt::makeMesh(sculpt::makeNavicular()); });
        second = sculpt::makeMesh(sculpt::makePatella());
    }
    EXPECT_EQ(first, second);
}

}  // namespace
}  // namespace ankleup::testing
