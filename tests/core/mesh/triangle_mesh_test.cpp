// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "mesh/triangle_mesh.h"

#include <gtest/gtest.h>

#include "base/angle.h"
#include "core/support/meshes.h"

namespace ankleup::testing {
namespace {

TEST(TriangleMesh, BoundingBoxHoldsItAndNothingMore) {
    const BoundingBox box = calcBoundingBox(makeWedge());
    EXPECT_EQ(box.low, Eigen::Vector3f(0, -2, 0));
    EXPECT_EQ(box.high, Eigen::Vector3f(1, 0, 3));
    EXPECT_EQ(calcBoundingBox({}).high, Eigen::Vector3f::Zero());
}

TEST(Mirrored, KeepsTheInsideInside) {
    const TriangleMesh wedge = makeWedge();
    const TriangleMesh mirror = mirrored(wedge);
    EXPECT_GT(calcVolume(wedge), 0.0);
    EXPECT_NEAR(calcVolume(mirror), calcVolume(wedge), 1e-6);
    EXPECT_EQ(calcBoundingBox(mirror).low, Eigen::Vector3f(0, -2, -3));
    EXPECT_EQ(mirrored(mirror), wedge);
}

TEST(WithTorsion, TurnsTheLowerEndAndLeavesTheUpper) {
    const TriangleMesh wedge = makeWedge();
    const TriangleMesh twisted = withTorsion(wedge, radians(90.0), -0.5, -1.5);
    for (std::size_t i = 0; i < wedge.vertexCount(); ++i) {
        const Eigen::Vector3f& p = wedge.positions[i];
        const Eigen::Vector3f turned = p.y() < -1.5F ? Eigen::Vector3f(p.z(), p.y(), -p.x()) : p;
        EXPECT_LT((twisted.positions[i] - turned).norm(), 1e-6F) << "vertex " << i;
    }
    EXPECT_EQ(withTorsion(wedge, 0.0, -0.5, -1.5), wedge);
}

}  // namespace
}  // namespace ankleup::testing
