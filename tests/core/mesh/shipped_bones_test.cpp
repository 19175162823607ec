// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The bones that ship: sound surfaces, where the model has its joints.
#include <gtest/gtest.h>

#include <Eigen/Geometry>
#include <algorithm>
#include <map>

#include "base/interval.h"
#include "core/support/meshes.h"
#include "kinematics/leg.h"

namespace ankleup::testing {
namespace {

const TriangleMesh& meshOf(Bone bone) { return findShippedBones()[static_cast<std::size_t>(indexOf(bone))]; }

/// Every bone at every level of detail.
class EachBone : public ::testing::TestWithParam<int> {
  protected:
    const std::size_t bone_ = static_cast<std::size_t>(GetParam() % kBoneCount);
    const TriangleMesh& mesh_ = findShippedDetails()[static_cast<std::size_t>(GetParam() / kBoneCount)][bone_];
};

TEST_P(EachBone, IsASoundSurface) {
    ASSERT_GT(mesh_.triangleCount(), 300U);
    for (const auto& p : mesh_.positions) ASSERT_TRUE(p.allFinite());
    for (const auto& n : mesh_.normals) ASSERT_NEAR(n.norm(), 1.0F, 1e-4F);
    for (const float x : mesh_.openness) ASSERT_TRUE(x >= 0.0F && x <= 1.0F);
    for (const float x : mesh_.cartilage) ASSERT_TRUE(x >= 0.0F && x <= 1.0F);
    for (const std::uint32_t i : mesh_.indices) ASSERT_LT(i, mesh_.vertexCount());
    EXPECT_GT(calcVolume(mesh_), 0.0) << "wound inside out";
}

TEST_P(EachBone, IsClosed) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> balance;
    for (std::size_t i = 0; i < mesh_.indices.size(); ++i) {
        const std::uint32_t a = mesh_.indices[i];
        const std::uint32_t b = mesh_.indices[i % 3 == 2 ? i - 2 : i + 1];
        balance[std::minmax(a, b)] += a < b ? 1 : -1;
    }
    const auto open = std::count_if(balance.begin(), balance.end(), [](const auto& edge) { return edge.second != 0; });
    EXPECT_EQ(open, 0) << "edges with a face on one side only";
}

TEST_P(EachBone, HasNormalsThatAgreeWithItsFaces) {
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < mesh_.indices.size(); i += 3) {
        const auto& a = mesh_.positions[mesh_.indices[i]];
        const Eigen::Vector3f face = (mesh_.positions[mesh_.indices[i + 1]] - a).cross(mesh_.positions[mesh_.indices[i + 2]] - a);
        Eigen::Vector3f smooth = Eigen::Vector3f::Zero();
        for (int k = 0; k < 3; ++k) smooth += mesh_.normals[mesh_.indices[i + k]];
        if (face.dot(smooth) <= 0.0F) ++wrong;
    }
    EXPECT_LE(wrong, mesh_.triangleCount() / 200) << "faces that look away from their normals";
}

TEST_P(EachBone, IsMadeOfItsPieces) {
    struct Expected {
        std::size_t pieces;
        double genus;
    };
    constexpr Expected kOne{1, 0.0};
    constexpr Expected kRing{1, 1.0};                                 // round the vertebral canal
    constexpr std::array<Expected, kBoneCount> kExpected = {kOne,     // femur
                                                            kOne,     // patella
                                                            kOne,     // tibia
                                                            kOne,     // fibula
                                                            {2, 0},   // menisci
                                                            kOne,     // talus
                                                            kOne,     // calcaneus
                                                            kOne,     // navicular
                                                            kOne,     // cuboid
                                                            {3, 0},   // cuneiforms
                                                            {7, 0},   // metatarsals with two sesamoids
                                                            {14, 0},  // toes
                                                            {2, 1},   // hip bones, round the obturator foramen
                                                            kOne,     // sacrum
                                                            kRing,   kRing, kRing};
    const std::vector<Piece> pieces = findPieces(mesh_);
    EXPECT_EQ(pieces.size(), kExpected[bone_].pieces);
    for (const Piece& piece : pieces) EXPECT_EQ(piece.genus, kExpected[bone_].genus) << "a piece of " << piece.triangles << " triangles";
}

INSTANTIATE_TEST_SUITE_P(All, EachBone, ::testing::Range(0, kDetailCount* kBoneCount), [](const auto& shape) {
    return std::string(kBoneNames[static_cast<std::size_t>(shape.param % kBoneCount)]) + (shape.param < kBoneCount ? "" : "_low");
});

TEST(ShippedBones, KeepTheBudget) {
    const auto countTriangles = [](Detail detail) {
        std::size_t triangles = 0;
        for (const TriangleMesh& mesh : findShippedDetails()[indexOf(detail)]) triangles += mesh.triangleCount();
        return triangles;
    };
    EXPECT_GT(countTriangles(Detail::kFull), 50'000U);
    EXPECT_LT(countTriangles(Detail::kFull), 70'000U);
    EXPECT_LT(countTriangles(Detail::kLow), 19'000U);
    EXPECT_LT(readShippedBoneFile().size(), 4'000'000U);
}

/// Smallest and largest distance of those vertices for which `chosen` says so.
template <class Chosen, class Distance>
Interval findRange(const TriangleMesh& mesh, const Chosen& chosen, const Distance& distance) {
    Interval range{1e9, -1e9};
    for (std::size_t i = 0; i < mesh.vertexCount(); ++i) {
        const Vector3 p = mesh.positions[i].cast<double>();
        if (!chosen(p, mesh.cartilage[i])) continue;
        range.low = std::min(range.low, distance(p));
        range.high = std::max(range.high, distance(p));
    }
    return range;
}

double distanceToLine(const Vector3& p, const Vector3& at, const Vector3& direction) {
    return (p - at).cross(direction.normalized()).norm();
}

TEST(ShippedBones, FemoralHeadIsRoundAboutTheHip) {
    const Interval radius = findRange(
        meshOf(Bone::kFemur), [](const Vector3& p, float cartilage) { return cartilage > 0.9F && p.y() > -0.1; },
        [](const Vector3& p) { return p.norm(); });
    EXPECT_NEAR(radius.low, 0.024, 0.001);
    EXPECT_NEAR(radius.high, 0.024, 0.001);
}

TEST(ShippedBones, PosteriorCondylesTurnAboutTheKneeCentre) {
    const Vector3 knee(0.0, -SegmentLengths{findSegmentLengths({})}.thigh, 0.0);
    // Along the middle of each condyle: to the sides they are rounded off.
    for (const double middle : {-0.028, 0.025}) {
        const auto isBehindAndBelow = [&](const Vector3& p, float) {
            return p.x() < -0.012 && p.y() < knee.y() && p.y() > knee.y() - 0.012 && std::abs(p.z() - middle) < 0.003;
        };
        const Interval radius =
            findRange(meshOf(Bone::kFemur), isBehindAndBelow, [&](const Vector3& p) { return distanceToLine(p, knee, Vector3::UnitZ()); });
        EXPECT_NEAR(radius.low, 0.021, 0.0015) << middle;
        EXPECT_NEAR(radius.high, 0.021, 0.0015) << middle;
    }
}

TEST(ShippedBones, MortiseAndTrochleaShareTheTalocruralAxis) {
    const Body body;
    const Vector3 ankleInTibia(0.0, -findSegmentLengths(body).shank, 0.0);
    const Vector3 axisInTibia = rotationAboutY(-body.thighFootAngle) * findTalocruralAxis();
    const auto near = [](double x, double low, double high) { return x > low && x < high; };
    const Interval mortise = findRange(
        meshOf(Bone::kTibia),
        [&](const Vector3& p, float cartilage) {
            return cartilage > 0.9F && p.y() < -0.2 && near((p - ankleInTibia).dot(axisInTibia), -0.010, 0.010);
        },
        [&](const Vector3& p) { return distanceToLine(p, ankleInTibia, axisInTibia) - 0.14 * (p - ankleInTibia).dot(axisInTibia); });
    EXPECT_NEAR(mortise.low, 0.0208, 0.0025);
    EXPECT_NEAR(mortise.high, 0.0208, 0.0025);

    const SegmentLengths lengths = findSegmentLengths(body);
    const Vector3 ankleInTalus(FootShape::kTalusForward * lengths.foot, FootShape::kTalusUp * lengths.ankleHeight, 0.0);
    const Vector3 axis = findTalocruralAxis();
    const Interval trochlea = findRange(
        meshOf(Bone::kTalus),
        [&](const Vector3& p, float cartilage) {
            return cartilage > 0.9F && p.y() > ankleInTalus.y() + 0.010 && near((p - ankleInTalus).dot(axis), -0.009, 0.009);
        },
        [&](const Vector3& p) { return distanceToLine(p, ankleInTalus, axis) - 0.14 * (p - ankleInTalus).dot(axis); });
    EXPECT_GT(trochlea.low, 0.0175);
    EXPECT_LT(trochlea.high, mortise.low) << "the dome cuts into the shin";
}

TEST(ShippedBones, FootStandsOnTheFloorAndEndsWhereTheModelsDoes) {
    const SegmentLengths lengths = findSegmentLengths({});
    const BoundingBox toes = calcBoundingBox(meshOf(Bone::kToes));
    const BoundingBox metatarsals = calcBoundingBox(meshOf(Bone::kMetatarsals));
    const BoundingBox calcaneus = calcBoundingBox(meshOf(Bone::kCalcaneus));
    for (const BoundingBox* box : {&toes, &metatarsals, &calcaneus}) {
        EXPECT_GT(box->low.y(), 0.0F) << "sinks into the floor";
        EXPECT_LT(box->low.y(), 0.006F) << "hangs above the floor";
    }
    EXPECT_NEAR(toes.high.x(), FootShape::kSecondToe * lengths.foot, 0.004);
    EXPECT_NEAR(metatarsals.high.x(), 0.0, 0.015) << "heads off the line they turn about";
    EXPECT_NEAR(calcaneus.low.x(), 0.0, 0.004) << "back of the heel";
}

}  // namespace
}  // namespace ankleup::testing
