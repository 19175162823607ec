// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Sizes of the foot that ships.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "core/support/meshes.h"
#include "mesh/foot_frame.h"

namespace ankleup::testing {
namespace {

const TriangleMesh& meshOf(Bone bone) { return findShippedBones()[static_cast<std::size_t>(indexOf(bone))]; }

/// Greatest reach of a bone in a direction.
template <class Chosen>
double findReach(Bone bone, const Vector3& direction, const Chosen& chosen) {
    double reach = -1e9;
    for (const Eigen::Vector3f& p : meshOf(bone).positions) {
        const Vector3 point = p.cast<double>();
        if (chosen(point)) reach = std::max(reach, point.dot(direction));
    }
    return reach;
}
bool always(const Vector3&) { return true; }

double findLength(Bone bone) { return findReach(bone, Vector3::UnitX(), always) + findReach(bone, -Vector3::UnitX(), always); }

TEST(FootShape, TarsalsAreAsLongAsAMansOf172Centimetres) {
    EXPECT_NEAR(findLength(Bone::kTalus), 0.058, 0.003);
    EXPECT_NEAR(findLength(Bone::kCalcaneus), 0.080, 0.003);
}

TEST(FootShape, MetatarsalsAreLongestAtTheSecondRay) {
    // Along a slope of 25 deg, about that of all five.
    const Vector3 along(std::cos(radians(25.0)), -std::sin(radians(25.0)), 0.0);
    const auto lengthBetween = [&](double inner, double outer) {
        const auto inRay = [&](const Vector3& p) { return p.z() > inner && p.z() < outer; };
        return findReach(Bone::kMetatarsals, along, inRay) + findReach(Bone::kMetatarsals, -along, inRay);
    };
    EXPECT_NEAR(lengthBetween(-0.036, -0.0135), 0.064, 0.004);
    EXPECT_NEAR(lengthBetween(-0.0125, 0.0015), 0.076, 0.004);
}

TEST(FootShape, NavicularStandsAQuarterOfTheFootsLengthWithoutToesHigh) {
    // Controls .24 +- .03 (PMC3020154), here at the tuberosity.
    const Vector3 tuberosity = Vector3(0.035, -0.027, -0.0327);
    const double height = tuberosity.y() + FootFrame::kAnkleInForefoot.y();
    EXPECT_NEAR(height / (0.0575 + 0.1229), 0.24, 0.03);
    double nearest = 1.0;
    for (const Eigen::Vector3f& p : meshOf(Bone::kNavicular).positions) {
        nearest = std::min(nearest, (p.cast<double>() - FootFrame::kAnkleInTalus - tuberosity).norm());
    }
    EXPECT_LT(nearest, 0.002) << "no bone where its landmark is";
}

TEST(FootShape, CalcaneusIsPitchedAsInANormalArch) {
    Vector3 lowest(0.0, 1.0, 0.0);
    for (const Eigen::Vector3f& p : meshOf(Bone::kCalcaneus).positions) {
        if (p.y() < lowest.y()) lowest = p.cast<double>();
    }
    double pitch = radians(90.0);
    for (const Eigen::Vector3f& p : meshOf(Bone::kCalcaneus).positions) {
        const Vector3 ahead = p.cast<double>() - lowest;
        if (ahead.x() > 0.040) pitch = std::min(pitch, std::atan2(ahead.y(), ahead.x()));
    }
    EXPECT_GT(degrees(pitch), 18.0);
    EXPECT_LT(degrees(pitch), 30.0);
}

TEST(FootShape, LateralMalleolusIsLowerAndFartherBack) {
    const auto findTip = [](Bone bone) {
        Vector3 tip(0.0, 1.0, 0.0);
        for (const Eigen::Vector3f& p : meshOf(bone).positions) {
            const Vector3 point = p.cast<double>();
            const bool isInner = point.z() < -0.014;
            if ((bone == Bone::kFibula || isInner) && point.y() < tip.y()) tip = point;
        }
        return tip;
    };
    const Vector3 inner = findTip(Bone::kTibia);
    const Vector3 outer = findTip(Bone::kFibula);
    EXPECT_LT(outer.y(), inner.y() - 0.008);
    EXPECT_LT(outer.x(), inner.x() - 0.010);
}

}  // namespace
}  // namespace ankleup::testing
