// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/chain.h"

#include <gtest/gtest.h>

#include <Eigen/LU>
#include <algorithm>
#include <cmath>

#include "kinematics/reroot.h"
#include "leg_file.h"
#include "support/seeded_random.h"

namespace ankleup::testing {
namespace {

/// Our own leg with oblique axes; its poses were computed by a second method (tests/data/kinematics/oblique_leg.py).
class ObliqueLeg : public ::testing::Test {
  protected:
    static inline const std::filesystem::path kFolder = std::filesystem::path(ANKLEUP_SOURCE_DIR) / "tests" / "data" / "kinematics";
    const DescribedLeg leg_ = readLegFile(kFolder / "oblique_leg.txt", "ground", {{"kneecap_angle", "knee_angle"}});
    const Table table_ = readCsv(kFolder / "oblique_leg_poses.csv");

    DescribedLeg onItsFoot() const { return {leg_.coordinates, rerooted(leg_.chain, leg_.chain.findSegment("calcn")), leg_.landmarks}; }
};

using CalcChainPose = ObliqueLeg;
using Rerooted = ObliqueLeg;
using GeometricJacobian = ObliqueLeg;

constexpr double kTolerance = 1e-13;

TEST_F(CalcChainPose, AgreesWithPlainMatrices) {
    const Deviation worst = findDeviation(leg_, table_, "free_");
    EXPECT_EQ(worst.poses, 12 * 7);
    EXPECT_LT(worst.position, kTolerance);
    EXPECT_LT(worst.rotation, kTolerance);
}

TEST_F(Rerooted, AgreesWithPlainMatricesOverAFixedFoot) {
    const Deviation worst = findDeviation(onItsFoot(), table_, "calcn_");
    EXPECT_EQ(worst.poses, 12 * 7);
    EXPECT_LT(worst.position, kTolerance);
    EXPECT_LT(worst.rotation, kTolerance);
}

TEST_F(CalcChainPose, CarriesLandmarksAlong) {
    for (const auto& [prefix, leg] : {std::pair{"free_", leg_}, std::pair{"calcn_", onItsFoot()}}) {
        ChainPose pose;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            calcChainPose(leg.chain, readCoordinates(leg, table_, row), pose);
            for (const Landmark& landmark : leg.landmarks) {
                const Vector3 point = findSegmentPose(leg.chain, pose, leg.chain.findSegment(landmark.body)) * landmark.point;
                const double* const expected = &table_.rows[row][table_.column(prefix + landmark.name + "_x")];
                for (int i = 0; i < 3; ++i) EXPECT_NEAR(point[i], expected[i], kTolerance) << prefix << landmark.name;
            }
        }
    }
}

TEST_F(Rerooted, BackAtTheFormerGroundIsTheSameChain) {
    const DescribedLeg foot = onItsFoot();
    const Chain back = rerooted(foot.chain, foot.chain.findSegment("ground"));
    ASSERT_EQ(back.axes().size(), leg_.chain.axes().size());
    const DescribedLeg again{leg_.coordinates, back, leg_.landmarks};
    EXPECT_LT(findDeviation(again, table_, "free_").position, kTolerance);
    EXPECT_LT(findDeviation(again, table_, "free_").rotation, kTolerance);
}

std::vector<double> drawCoordinates(SeededRandom& random, const Chain& chain) {
    std::vector<double> q(static_cast<std::size_t>(chain.coordinateCount()));
    for (double& angle : q) angle = random.uniform(-1.0, 2.0);
    return q;
}

TEST_F(CalcChainPose, KeepsRotationsOrthonormal) {
    SeededRandom random(11);
    ChainPose pose;
    for (int i = 0; i < 500; ++i) {
        calcChainPose(leg_.chain, drawCoordinates(random, leg_.chain), pose);
        for (int axis = 0; axis < pose.count; ++axis) {
            const Matrix3& r = pose.rotation[static_cast<std::size_t>(axis)];
            EXPECT_LT((r.transpose() * r - Matrix3::Identity()).cwiseAbs().maxCoeff(), 1e-14);
            EXPECT_NEAR(r.determinant(), 1.0, 1e-14);
            EXPECT_NEAR(pose.axis[static_cast<std::size_t>(axis)].norm(), 1.0, 1e-14);
        }
    }
}

TEST_F(CalcChainPose, FromAnAxisOnIsTheWholeWhereNothingBelowChanged) {
    SeededRandom random(13);
    const auto axes = leg_.chain.axes();
    for (int first = 0; first < static_cast<int>(axes.size()); ++first) {
        std::vector<double> q = drawCoordinates(random, leg_.chain);
        ChainPose part;
        calcChainPose(leg_.chain, q, part);
        const std::vector<double> others = drawCoordinates(random, leg_.chain);
        for (std::size_t k = 0; k < q.size(); ++k) {
            const bool below = std::ranges::any_of(axes.first(static_cast<std::size_t>(first)),
                                                   [k](const JointAxis& axis) { return axis.coordinate == static_cast<int>(k); });
            if (!below) q[k] = others[k];
        }
        const int end = std::min(first + 4, static_cast<int>(axes.size()));
        const Vector3 beyond = part.origin[axes.size() - 1];
        calcChainPose(leg_.chain, q, part, first, end);
        ChainPose whole;
        calcChainPose(leg_.chain, q, whole);
        for (std::size_t i = 0; i < static_cast<std::size_t>(end); ++i) {
            EXPECT_EQ(part.rotation[i], whole.rotation[i]) << "from " << first << ", axis " << i;
            EXPECT_EQ(part.origin[i], whole.origin[i]) << "from " << first << ", axis " << i;
        }
        if (end == static_cast<int>(axes.size())) continue;
        EXPECT_EQ(part.origin[axes.size() - 1], beyond) << "what was not asked for stays";
    }
}

TEST_F(CalcChainPose, SlopeAndCurvatureAreThoseOfTheMotion) {
    SeededRandom random(12);
    ChainPose pose;
    const std::vector<double> q = drawCoordinates(random, leg_.chain);
    calcChainPose(leg_.chain, q, pose);
    for (std::size_t i = 0; i < leg_.chain.axes().size(); ++i) {
        const JointAxis& axis = leg_.chain.axes()[i];
        if (axis.coupling) {
            const MotionValue motion = axis.coupling->calc(q[static_cast<std::size_t>(axis.coordinate)]);
            EXPECT_EQ(pose.slope[i], axis.rate * motion.slope);
            EXPECT_EQ(pose.curvature[i], axis.rate * motion.curvature);
        } else {
            EXPECT_EQ(pose.slope[i], axis.coordinate == JointAxis::kFixed ? 0.0 : axis.rate);
            EXPECT_EQ(pose.curvature[i], 0.0);
        }
    }
}

/// Turn from one rotation to another as a small rotation vector in the world.
Vector3 findTurn(const Matrix3& from, const Matrix3& to) {
    const Matrix3 r = to * from.transpose();
    return 0.5 * Vector3(r(2, 1) - r(1, 2), r(0, 2) - r(2, 0), r(1, 0) - r(0, 1));
}

void expectJacobian(const Chain& chain, const std::vector<double>& q, int segment, const Vector3& point) {
    constexpr double kStep = 1e-5;
    ChainPose pose;
    calcChainPose(chain, q, pose);
    const auto jacobian = calcGeometricJacobian(chain, pose, segment, point);
    ASSERT_EQ(jacobian.cols(), chain.coordinateCount());
    for (int k = 0; k < chain.coordinateCount(); ++k) {
        const auto poseAt = [&](double value) {
            std::vector<double> moved = q;
            moved[static_cast<std::size_t>(k)] = value;
            calcChainPose(chain, moved, pose);
            return findSegmentPose(chain, pose, segment);
        };
        const double here = q[static_cast<std::size_t>(k)];
        const Transform up = poseAt(here + kStep);
        const Transform down = poseAt(here - kStep);
        const Vector3 velocity = (up * point - down * point) / (2.0 * kStep);
        const Vector3 spin = findTurn(down.rotation, up.rotation) / (2.0 * kStep);
        EXPECT_LT((jacobian.block<3, 1>(0, k) - velocity).norm(), 2e-9) << "coordinate " << k;
        EXPECT_LT((jacobian.block<3, 1>(3, k) - spin).norm(), 2e-9) << "coordinate " << k;
    }
}

TEST_F(GeometricJacobian, IsTheDerivativeOfThePose) {
    SeededRandom random(13);
    const DescribedLeg foot = onItsFoot();
    for (int i = 0; i < 25; ++i) {
        for (const Chain* chain : {&leg_.chain, &foot.chain}) {
            const std::vector<double> q = drawCoordinates(random, *chain);
            const Vector3 point(random.uniform(-0.2, 0.2), random.uniform(-0.2, 0.2), random.uniform(-0.2, 0.2));
            for (int segment = 0; segment < static_cast<int>(chain->segments().size()); ++segment) {
                expectJacobian(*chain, q, segment, point);
            }
        }
    }
}

TEST(RotationAbout, AgreesWithThePrincipalTurns) {
    for (const double angle : {-2.0, 0.0, 0.3, 3.0}) {
        EXPECT_LT((rotationAbout(Vector3::UnitX(), angle) - rotationAboutX(angle)).cwiseAbs().maxCoeff(), 1e-15);
        EXPECT_LT((rotationAbout(Vector3::UnitY(), angle) - rotationAboutY(angle)).cwiseAbs().maxCoeff(), 1e-15);
        EXPECT_LT((rotationAbout(Vector3::UnitZ(), angle) - rotationAboutZ(angle)).cwiseAbs().maxCoeff(), 1e-15);
    }
    EXPECT_LT((rotationAboutZ(0.5) * Vector3::UnitX() - Vector3(std::cos(0.5), std::sin(0.5), 0.0)).norm(), 1e-15);
}

TEST(FindSegment, AnswersMinusOneForAStranger) {
    const Chain chain(0, {}, {{"foot", JointAxis::kGround, {}}});
    EXPECT_EQ(chain.findSegment("foot"), 0);
    EXPECT_EQ(chain.findSegment("hand"), -1);
}

}  // namespace
}  // namespace ankleup::testing
