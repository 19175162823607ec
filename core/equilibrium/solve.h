// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>

#include "equilibrium/posture_problem.h"
#include "kinematics/leg.h"

namespace ankleup {

/// How a solve ended. Always displayable.
enum class SolveStatus : std::uint8_t {
    kConverged,       ///< tolerances met, no end of range engaged
    kAtLimit,         ///< tolerances met, at least one end of range engaged
    kInfeasible,      ///< the constraints cannot all hold; the posture is the nearest one
    kIterationLimit,  ///< the constraints hold, the gradient has not met its tolerance
};
constexpr std::string_view nameOf(SolveStatus status) {
    constexpr std::string_view kNames[] = {"converged", "at_limit", "infeasible", "iteration_limit"};
    return kNames[static_cast<int>(status)];
}
/// Are the tolerances met?
constexpr bool isSolved(SolveStatus status) { return status == SolveStatus::kConverged || status == SolveStatus::kAtLimit; }

struct SolveReport {
    SolveStatus status = SolveStatus::kConverged;
    int iterations = 0;
    double residual = 0.0;         ///< largest component of the constraints [m]
    double gradientNorm = 0.0;     ///< largest component of the Lagrangian's gradient [Nm/rad]
    double energy = 0.0;           ///< U [J]; means nothing by itself
    CoordinateSet endRanges;       ///< coordinates beyond an end of range, whatever the status
    ConstraintVector multipliers;  ///< lambda in U + lambda c
};

struct PostureSolution {
    Posture posture;
    SolveReport report;
};

/// The equilibrium posture from nowhere (cold): penalty stage, then SQP-Newton. Same problem, same numbers. docs/01-model.md section 7.
/// Allocates nothing.
PostureSolution solvePosture(const PostureProblem& problem);

/// The equilibrium posture near a neighbour's (warm): slider or animation. Falls back to solvePosture when it does not converge.
PostureSolution trackPosture(const PostureProblem& problem, const Configuration& neighbour);

}  // namespace ankleup
