// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/bone_file.h"

#include <gtest/gtest.h>

#include "core/support/meshes.h"

namespace ankleup::testing {
namespace {

DetailedBones makeBones() {
    DetailedBones bones;
    float size = 0.0F;
    for (BoneMeshes& meshes : bones) {
        for (TriangleMesh& mesh : meshes) {
            mesh = makeWedge();
            size += 0.05F;
            for (auto& p : mesh.positions) p *= size;
        }
    }
    return bones;
}

TEST(BoneFile, GivesBackWhatItTookToItsPrecision) {
    const DetailedBones bones = makeBones();
    const Expected<DetailedBones> read = readBones(writeBones(bones));
    ASSERT_TRUE(read) << read.error().message;
    for (std::size_t i = 0; i < kDetailCount * kBoneCount; ++i) {
        const TriangleMesh& wanted = bones[i / kBoneCount][i % kBoneCount];
        const TriangleMesh& found = (*read)[i / kBoneCount][i % kBoneCount];
        ASSERT_EQ(found.vertexCount(), wanted.vertexCount());
        EXPECT_EQ(found.indices, wanted.indices);
        for (std::size_t v = 0; v < wanted.vertexCount(); ++v) {
            EXPECT_LT((found.positions[v] - wanted.positions[v]).norm(), 1e-4F);
            EXPECT_GT(found.normals[v].dot(wanted.normals[v]), 0.99999F);
            EXPECT_NEAR(found.openness[v], wanted.openness[v], 0.003F);
            EXPECT_NEAR(found.cartilage[v], wanted.cartilage[v], 0.003F);
        }
    }
}

TEST(BoneFile, WritesTheSameBytesForTheSameBones) { EXPECT_EQ(writeBones(makeBones()), writeBones(makeBones())); }

TEST(BoneFile, RefusesEveryTruncation) {
    const std::vector<std::byte> bytes = writeBones(makeBones());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto read = readBones(std::span(bytes).first(length));
        ASSERT_FALSE(read) << "cut to " << length << " bytes";
        EXPECT_EQ(read.error().code, "bad_bone_file");
    }
}

TEST(BoneFile, RefusesWhatIsNoBoneFile) {
    std::vector<std::byte> bytes = writeBones(makeBones());
    std::vector<std::byte> longer = bytes;
    longer.push_back(std::byte{0});
    EXPECT_FALSE(readBones(longer));
    std::vector<std::byte> otherKind = bytes;
    otherKind[0] = std::byte{'X'};
    EXPECT_FALSE(readBones(otherKind));
    std::vector<std::byte> wildCount = bytes;
    for (int i = 8; i < 16; ++i) wildCount[i] = std::byte{0xFF};
    EXPECT_FALSE(readBones(wildCount));
    std::vector<std::byte> wildIndex = bytes;
    constexpr std::size_t kFirstIndex = 8 + 32 + 4 * 12;
    wildIndex[kFirstIndex] = std::byte{0xFF};
    EXPECT_FALSE(readBones(wildIndex));
}

}  // namespace
}  // namespace ankleup::testing
