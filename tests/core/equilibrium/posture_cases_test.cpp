// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Agreement with an independent implementation of the model. The data lie beside the project and may be absent.
#include "core/support/posture_cases.h"

#include <gtest/gtest.h>

#include "condition/compile.h"
#include "equilibrium/lagrangian.h"
#include "equilibrium/solve.h"

namespace ankleup::testing {
namespace {

double relativeError(double x, double y) { return std::abs(x - y) / (1.0 + std::abs(y)); }

class PostureCases : public ::testing::Test {
  protected:
    void SetUp() override {
        if (cases_.empty()) GTEST_SKIP() << "no reference data beside the project";
    }
    const std::vector<PostureCase> cases_ = readPostureCases();
};

TEST_F(PostureCases, EnergyGradientAndConstraintsAgreeAtTheProbe) {
    double worst = 0.0;
    for (const PostureCase& c : cases_) {
        const PostureProblem problem = compileProblem(c.body, c.task, c.condition);
        Lagrangian lagrangian(problem);
        lagrangian.calcValues((1.01 * c.q).array() + 0.003);
        lagrangian.calcDerivatives();
        EXPECT_LT(relativeError(lagrangian.energy(), c.probeEnergy), 1e-9) << "case " << c.id << " " << nameOf(c.task.task);
        worst = std::max(worst, relativeError(lagrangian.energy(), c.probeEnergy));
        for (int i = 0; i < kCoordinateCount; ++i) {
            const double error = relativeError(lagrangian.gradient()[i], c.probeGradient[i]);
            EXPECT_LT(error, 1e-9) << "case " << c.id << " " << nameOf(c.task.task) << ", gradient by " << kCoordinateNames[i];
            worst = std::max(worst, error);
        }
        ASSERT_EQ(lagrangian.constraints().size(), static_cast<int>(c.probeConstraints.size())) << "case " << c.id;
        for (int i = 0; i < lagrangian.constraints().size(); ++i) {
            const double error = relativeError(lagrangian.constraints()[i], c.probeConstraints[static_cast<std::size_t>(i)]);
            EXPECT_LT(error, 1e-9) << "case " << c.id << ", constraint " << i;
            worst = std::max(worst, error);
        }
    }
    std::cout << cases_.size() << " cases, largest relative error of U, its gradient and c at the probe: " << worst << "\n";
}

TEST_F(PostureCases, SolvedCoordinatesAgree) {
    double worst = 0.0;
    for (const PostureCase& c : cases_) {
        const PostureProblem problem = compileProblem(c.body, c.task, c.condition);
        const PostureSolution solution = solvePosture(problem);
        EXPECT_TRUE(solution.report.status == SolveStatus::kConverged || solution.report.status == SolveStatus::kAtLimit)
            << "case " << c.id << ": " << nameOf(solution.report.status);
        for (int i = 0; i < kCoordinateCount; ++i) {
            const double error = std::abs(solution.posture.configuration()[i] - c.q[i]);
            EXPECT_LT(error, 1e-5) << "case " << c.id << " " << nameOf(c.task.task) << ", " << kCoordinateNames[i] << " [rad]";
            worst = std::max(worst, error);
        }
        for (int i = 0; i < solution.report.multipliers.size(); ++i) {
            EXPECT_LT(relativeError(solution.report.multipliers[i], c.multipliers[static_cast<std::size_t>(i)]), 1e-4)
                << "case " << c.id << ", multiplier " << i;
        }
    }
    std::cout << cases_.size() << " cases, largest difference of a solved coordinate: " << worst << " rad\n";
}

}  // namespace
}  // namespace ankleup::testing
