// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/solve.h"

#include "base/vector_registers.h"
#include "equilibrium/end_ranges.h"
#include "equilibrium/newton.h"

namespace ankleup {

namespace {

/// \pre the Lagrangian is at the result's configuration.
PostureSolution finish(const PostureProblem& problem, const Lagrangian& lagrangian, const IterationResult& result, int iterations) {
    PostureSolution solution;
    solution.posture = lagrangian.posture();
    SolveReport& report = solution.report;
    report.iterations = iterations;
    report.residual = result.residual;
    report.gradientNorm = result.gradientNorm;
    report.energy = lagrangian.energy();
    report.multipliers = result.multipliers;
    report.endRanges = findEngagedEndRanges(problem.potential, result.q);
    if (result.residual > kFeasibleResidual) {
        report.status = SolveStatus::kInfeasible;
    } else if (!result.converged) {
        report.status = SolveStatus::kIterationLimit;
    } else {
        report.status = report.endRanges.empty() ? SolveStatus::kConverged : SolveStatus::kAtLimit;
    }
    return solution;
}

}  // namespace

PostureSolution solvePosture(const PostureProblem& problem) {
    closeVectorRegisters();
    Lagrangian lagrangian(problem);
    const IterationResult nearest = minimisePenalty(lagrangian, problem.start);
    const IterationResult exact = minimiseConstrained(lagrangian, nearest.q);
    const int iterations = nearest.iterations + exact.iterations;
    if (exact.residual <= kFeasibleResidual) return finish(problem, lagrangian, exact, iterations);
    // The constraints cannot all hold: the nearest posture that can be shown.
    lagrangian.calcValues(nearest.q);
    return finish(problem, lagrangian, nearest, iterations);
}

PostureSolution trackPosture(const PostureProblem& problem, const Configuration& neighbour) {
    closeVectorRegisters();
    Lagrangian lagrangian(problem);
    const IterationResult result = minimiseConstrained(lagrangian, neighbour);
    if (result.converged) return finish(problem, lagrangian, result, result.iterations);
    return solvePosture(problem);
}

}  // namespace ankleup
