// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/lagrangian.h"

#include <gtest/gtest.h>

#include "condition/compile.h"
#include "support/seeded_random.h"

namespace ankleup::testing {
namespace {

/// Problems of all tasks with oblique supports, and configurations away from any rest, so that each term has a say.
struct Sample {
    PostureProblem problem;
    Configuration q;
};

Sample makeSample(Task task, SeededRandom& random) {
    Body body;
    body.height = random.uniform(1.5, 1.95);
    body.mass = random.uniform(48.0, 110.0);
    body.footType = random.uniform(-1.0, 1.0);
    Condition condition;
    condition.dorsiflexionLimit = radians(random.uniform(6.0, 40.0));
    condition.cause = static_cast<Cause>(random.index(3));
    condition.eversionLimit = radians(random.uniform(4.0, 16.0));
    condition.rotationLimit = radians(random.uniform(8.0, 30.0));
    condition.footControl = random.uniform(0.2, 1.0);
    condition.hipControl = random.uniform(0.2, 1.0);
    condition.floorWedge = radians(random.uniform(-10.0, 10.0));
    condition.forefootWedge = radians(random.uniform(0.0, 12.0));
    condition.heelLift = radians(random.uniform(0.0, 10.0));
    for (double& weight : condition.strategy.weight) weight = random.uniform(0.01, 1.0);
    TaskSetting setting{.task = task, .phase = random.uniform(0.0, 1.0)};
    const CoordinateLock lock{Coordinate::kRearfootRoll, 0.02};
    const PostureProblem problem = compileProblem(body, setting, condition, {&lock, 1});
    // The pelvis stays less than a right angle from upright: its Cardan angles are read by arctangents of ratios.
    Configuration q;
    const auto isUpright = [&] {
        const Matrix3 pelvis = calcPosture(problem.leg, q).rotation(Segment::kPelvis);
        return pelvis(1, 1) > 0.1 && pelvis(2, 2) > 0.1;
    };
    do {
        for (int i = 0; i < kCoordinateCount; ++i) q[i] = random.uniform(-0.3, 0.5);
        const double knee = random.uniform(0.1, 1.7);
        q[indexOf(Coordinate::kKneeFlexion)] = knee;
        q[indexOf(Coordinate::kDorsiflexion)] = 0.4 * knee + random.uniform(-0.2, 0.2);
        q[indexOf(Coordinate::kHipFlexion)] = 0.6 * knee + random.uniform(-0.4, 0.4);
    } while (!isUpright());
    return {problem, q};
}

constexpr double kStep = 1e-6;

TEST(Lagrangian, GradientAndJacobianEqualCentralDifferences) {
    SeededRandom random(11);
    for (int i = 0; i < 400; ++i) {
        const Sample sample = makeSample(static_cast<Task>(i % kTaskCount), random);
        Lagrangian at(sample.problem);
        at.calcValues(sample.q);
        at.calcDerivatives();
        for (int k = 0; k < kCoordinateCount; ++k) {
            Lagrangian plus(sample.problem);
            Lagrangian minus(sample.problem);
            plus.calcValues(sample.q + kStep * Configuration::Unit(k));
            minus.calcValues(sample.q - kStep * Configuration::Unit(k));
            const double slope = (plus.energy() - minus.energy()) / (2.0 * kStep);
            // Rounding of U (up to 1e3 J) over the step bounds what differences can tell.
            ASSERT_NEAR(at.gradient()[k], slope, 1e-5 * (1.0 + std::abs(slope)))
                << "task " << i % kTaskCount << ", " << kCoordinateNames[k];
            const ConstraintVector row = (plus.constraints() - minus.constraints()) / (2.0 * kStep);
            ASSERT_LT((at.jacobian().col(k) - row).lpNorm<Eigen::Infinity>(), 1e-8)
                << "task " << i % kTaskCount << ", " << kCoordinateNames[k];
        }
    }
}

TEST(Lagrangian, HessianEqualsCentralDifferencesOfTheGradient) {
    SeededRandom random(12);
    for (int i = 0; i < 400; ++i) {
        const Sample sample = makeSample(static_cast<Task>(i % kTaskCount), random);
        Lagrangian at(sample.problem);
        at.calcValues(sample.q);
        at.calcDerivatives();
        ConstraintVector lambda(sample.problem.constraints.size());
        for (int k = 0; k < lambda.size(); ++k) lambda[k] = random.uniform(-100.0, 100.0);
        ConfigurationMatrix hessian;
        at.calcHessian(lambda, hessian);
        EXPECT_LT((hessian - hessian.transpose()).cwiseAbs().maxCoeff(), 1e-9 * hessian.cwiseAbs().maxCoeff());
        for (int k = 0; k < kCoordinateCount; ++k) {
            const auto gradientAt = [&](double step) -> Configuration {
                Lagrangian l(sample.problem);
                l.calcValues(sample.q + step * Configuration::Unit(k));
                l.calcDerivatives();
                return l.gradient() + l.jacobian().transpose() * lambda;
            };
            const Configuration column = (gradientAt(kStep) - gradientAt(-kStep)) / (2.0 * kStep);
            for (int r = 0; r < kCoordinateCount; ++r) {
                ASSERT_NEAR(hessian(r, k), column[r], 2e-6 * (100.0 + std::abs(column[r])))
                    << "task " << i % kTaskCount << ", " << kCoordinateNames[r] << " by " << kCoordinateNames[k];
            }
        }
    }
}

}  // namespace
}  // namespace ankleup::testing
