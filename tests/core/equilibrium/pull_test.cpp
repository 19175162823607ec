// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/pull.h"

#include <gtest/gtest.h>

#include "equilibrium/lagrangian.h"
#include "scenario/scene_solution.h"
#include "support/seeded_random.h"

namespace ankleup::testing {
namespace {

constexpr double kStep = 1e-6;

Scene makeScene(Task task, double phase = 1.0, double limitDeg = 18.0) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = phase;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    scene.right.condition.heelLift = radians(4.0);
    scene.right.condition.floorWedge = radians(3.0);
    return scene;
}

/// A pull on each segment that can be held, at a point off its axes, towards a place off its way.
Pull makePull(Segment segment, const Posture& posture, SeededRandom& random) {
    const auto some = [&](double most) {
        return Vector3(random.uniform(-most, most), random.uniform(-most, most), random.uniform(-most, most));
    };
    Pull pull{.segment = segment, .point = some(0.2), .target = {}};
    pull.target = findHeldPoint(pull, posture) + some(0.1);
    return pull;
}

TEST(Pull, DerivativesEqualCentralDifferences) {
    SeededRandom random(41);
    for (int i = 0; i < 200; ++i) {
        PostureProblem problem = makePresent(makeScene(static_cast<Task>(i % kTaskCount)), Side::kRight).problem;
        Configuration q;
        for (int k = 0; k < kCoordinateCount; ++k) q[k] = random.uniform(-0.2, 0.4);
        const auto segment = static_cast<Segment>(i % (kSegmentCount - 1));
        problem.pull = makePull(segment, calcPosture(problem.leg, q), random);
        const PostureProblem free = [&] {
            PostureProblem without = problem;
            without.pull.reset();
            return without;
        }();
        const auto calcEnergy = [&](const Configuration& at) { return calcPullEnergy(*problem.pull, calcPosture(problem.leg, at)); };
        const auto calcGradient = [&](const Configuration& at) {
            Configuration gradient = Configuration::Zero();
            addPullGradient(*problem.pull, problem.leg, calcPosture(problem.leg, at), gradient);
            return gradient;
        };
        ConfigurationMatrix hessian = ConfigurationMatrix::Zero();
        addPullHessian(*problem.pull, problem.leg, calcPosture(problem.leg, q), hessian);
        const Configuration gradient = calcGradient(q);
        for (int k = 0; k < kCoordinateCount; ++k) {
            const Configuration aside = kStep * Configuration::Unit(k);
            EXPECT_NEAR(gradient[k], (calcEnergy(q + aside) - calcEnergy(q - aside)) / (2.0 * kStep), 1e-3)
                << "segment " << i % (kSegmentCount - 1) << ", " << kCoordinateNames[k];
            const Configuration column = (calcGradient(q + aside) - calcGradient(q - aside)) / (2.0 * kStep);
            EXPECT_LT((hessian.col(k) - column).lpNorm<Eigen::Infinity>(), 1e-2)
                << "segment " << i % (kSegmentCount - 1) << ", " << kCoordinateNames[k];
        }
        // In the Lagrangian it is added to everything else, once.
        Lagrangian with(problem);
        Lagrangian without(free);
        with.calcValues(q);
        without.calcValues(q);
        EXPECT_NEAR(with.energy() - without.energy(), calcEnergy(q), 1e-9 * std::abs(with.energy()) + 1e-9);
        with.calcDerivatives();
        without.calcDerivatives();
        EXPECT_LT((with.gradient() - without.gradient() - gradient).lpNorm<Eigen::Infinity>(), 1e-7);
        ConstraintVector none(problem.constraints.size());
        none.setZero();
        ConfigurationMatrix all;
        ConfigurationMatrix rest;
        with.calcHessian(none, all);
        without.calcHessian(none, rest);
        EXPECT_LT((all - rest - hessian).cwiseAbs().maxCoeff(), 1e-6);
    }
}

TEST(Pull, WithoutOneTheProblemIsWhatItWas) {
    for (int task = 0; task < kTaskCount; ++task) {
        LegProblem leg = makePresent(makeScene(static_cast<Task>(task)), Side::kRight);
        EXPECT_FALSE(leg.problem.pull.has_value());
        const LegState before = solveLeg(leg);
        leg.problem.pull = Pull{.segment = Segment::kTibia, .point = Vector3::Zero(), .target = Vector3::Zero(), .stiffness = 0.0};
        const LegState idle = solveLeg(leg);
        EXPECT_EQ(before.solution.posture.configuration(), idle.solution.posture.configuration()) << kTaskNames[task];
        EXPECT_EQ(before.solution.report.energy, idle.solution.report.energy);
    }
}

TEST(Pull, BringsTheHeldPointNearerWhileTheAnkleResists) {
    int stayed = 0;
    for (int task = 0; task < kTaskCount; ++task) {
        for (const Segment segment : {Segment::kTibia, Segment::kFemur, Segment::kPelvis}) {
            LegProblem leg = makePresent(makeScene(static_cast<Task>(task), 0.6), Side::kRight);
            const LegState still = solveLeg(leg);
            for (const Vector3& way : {Vector3(0.06, 0, 0), Vector3(0, 0, 0.06), Vector3(0, 0, -0.06)}) {
                Pull pull{.segment = segment, .point = {0.02, -0.05, 0.0}, .target = {}};
                const Vector3 from = findHeldPoint(pull, still.solution.posture);
                pull.target = from + way;
                leg.problem.pull = pull;
                const LegState held = trackLeg(leg, still.solution.posture.configuration());
                const double left = (findHeldPoint(pull, held.solution.posture) - pull.target).norm();
                EXPECT_TRUE(isSolved(held.solution.report.status)) << kTaskNames[task];
                EXPECT_LE(left, way.norm() + 1e-9) << kTaskNames[task];
                if (left >= 0.5 * way.norm()) ++stayed;
                // 18 deg of ankle bend: 6 cm of a hand's way do not carry it far past that.
                EXPECT_LT(degrees(held.solution.posture[Coordinate::kDorsiflexion]), 21.0) << kTaskNames[task];
            }
        }
    }
    // Held still are, by their tasks, the knee at the wall and, sideways, a pelvis on two legs; the thigh of two legs hardly moves.
    EXPECT_EQ(stayed, 9);
}

TEST(Pull, ComesThereWhicheverWayTheHandWent) {
    LegProblem leg = makePresent(makeScene(Task::kSingleLegSquat), Side::kRight);
    const LegState still = solveLeg(leg);
    Pull pull{.segment = Segment::kTibia, .point = Vector3::Zero(), .target = {}};
    const Vector3 from = findHeldPoint(pull, still.solution.posture);
    Configuration q = still.solution.posture.configuration();
    for (const Vector3& way : {Vector3(0.05, 0, 0.05), Vector3(-0.05, 0, 0.05), Vector3(0, 0, -0.08)}) {
        pull.target = from + way;
        leg.problem.pull = pull;
        q = trackLeg(leg, q).solution.posture.configuration();
    }
    const LegState direct = trackLeg(leg, still.solution.posture.configuration());
    EXPECT_LT((q - direct.solution.posture.configuration()).cwiseAbs().maxCoeff(), 1e-6);
}

}  // namespace
}  // namespace ankleup::testing
