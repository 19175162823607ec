// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/motion_law.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ankleup::testing {
namespace {

const std::vector<double> kAbscissae = {-0.4, 0.1, 0.35, 1.2, 1.9, 2.0};
const std::vector<double> kOrdinates = {0.3, -0.1, 0.25, 0.2, -0.6, -0.4};

TEST(SplineMotion, PassesThroughItsKnots) {
    const auto spline = makeSplineMotion(kAbscissae, kOrdinates);
    for (std::size_t i = 0; i < kAbscissae.size(); ++i) EXPECT_NEAR(spline->calc(kAbscissae[i]).value, kOrdinates[i], 1e-15);
}

TEST(SplineMotion, ReproducesEveryCubicExactly) {  // what its end conditions are for; a natural spline does not
    const auto cubic = [](double x) { return 0.7 - 1.3 * x + 0.4 * x * x + 0.9 * x * x * x; };
    std::vector<double> ordinates;
    for (const double x : kAbscissae) ordinates.push_back(cubic(x));
    const auto spline = makeSplineMotion(kAbscissae, ordinates);
    for (double x = -0.4; x <= 2.0; x += 0.01) {
        const MotionValue motion = spline->calc(x);
        EXPECT_NEAR(motion.value, cubic(x), 1e-13) << x;
        EXPECT_NEAR(motion.slope, -1.3 + 0.8 * x + 2.7 * x * x, 1e-12) << x;
        EXPECT_NEAR(motion.curvature, 0.8 + 5.4 * x, 1e-11) << x;
    }
}

TEST(SplineMotion, GivesItsEndsTheThirdDerivativeOfTheCubicThroughFourKnots) {
    const auto spline = makeSplineMotion(kAbscissae, kOrdinates);
    const auto cubicThroughFirstFour =
        makeSplineMotion({kAbscissae.begin(), kAbscissae.begin() + 4}, {kOrdinates.begin(), kOrdinates.begin() + 4});
    const auto thirdDerivative = [](const CoupledMotion& motion, double a, double b) {
        return (motion.calc(b).curvature - motion.calc(a).curvature) / (b - a);
    };
    EXPECT_NEAR(thirdDerivative(*spline, -0.4, 0.05), thirdDerivative(*cubicThroughFirstFour, -0.4, 0.05), 1e-10);
}

TEST(SplineMotion, ContinuesAsAStraightLine) {
    const auto spline = makeSplineMotion(kAbscissae, kOrdinates);
    for (const double end : {kAbscissae.front(), kAbscissae.back()}) {
        const MotionValue atEnd = spline->calc(end);
        const double beyond = end < 0.0 ? -0.8 : 0.8;
        const MotionValue motion = spline->calc(end + beyond);
        EXPECT_DOUBLE_EQ(motion.value, atEnd.value + beyond * atEnd.slope);
        EXPECT_DOUBLE_EQ(motion.slope, atEnd.slope);
        EXPECT_EQ(motion.curvature, 0.0);
        EXPECT_NE(atEnd.curvature, 0.0);  // so the law is known to bend up to its end
    }
}

TEST(SplineMotion, IsTwiceDifferentiable) {
    const auto spline = makeSplineMotion(kAbscissae, kOrdinates);
    for (std::size_t i = 1; i + 1 < kAbscissae.size(); ++i) {
        const MotionValue before = spline->calc(std::nextafter(kAbscissae[i], -10.0));
        const MotionValue after = spline->calc(kAbscissae[i]);
        EXPECT_NEAR(before.slope, after.slope, 1e-12);
        EXPECT_NEAR(before.curvature, after.curvature, 1e-11);
    }
}

void expectDerivatives(const CoupledMotion& motion, double x) {
    constexpr double kStep = 1e-5;
    const MotionValue before = motion.calc(x - kStep);
    const MotionValue here = motion.calc(x);
    const MotionValue after = motion.calc(x + kStep);
    EXPECT_NEAR(here.slope, (after.value - before.value) / (2.0 * kStep), 1e-8) << x;
    EXPECT_NEAR(here.curvature, (after.slope - before.slope) / (2.0 * kStep), 1e-8) << x;
}

TEST(SplineMotion, SlopeAndCurvatureAreDerivatives) {
    const auto spline = makeSplineMotion(kAbscissae, kOrdinates);
    for (const double x : {-1.0, -0.2, 0.2, 0.7, 1.5, 1.95, 2.5}) expectDerivatives(*spline, x);
}

TEST(PolynomialMotion, TakesTheHighestPowerFirst) {
    const auto polynomial = makePolynomialMotion({2.0, -3.0, 0.5, 7.0});
    const MotionValue motion = polynomial->calc(2.0);
    EXPECT_DOUBLE_EQ(motion.value, 2.0 * 8.0 - 3.0 * 4.0 + 0.5 * 2.0 + 7.0);
    EXPECT_DOUBLE_EQ(motion.slope, 6.0 * 4.0 - 6.0 * 2.0 + 0.5);
    EXPECT_DOUBLE_EQ(motion.curvature, 12.0 * 2.0 - 6.0);
    for (const double x : {-1.3, 0.0, 0.4}) expectDerivatives(*polynomial, x);
}

}  // namespace
}  // namespace ankleup::testing
