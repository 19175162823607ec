// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "equilibrium/lagrangian.h"

namespace ankleup {

/// Weight of the constraints in the penalty energy U + kPenalty/2 |c|^2 [N/m].
inline constexpr double kPenalty = 3e4;

/// Tolerances of a solved posture, by largest component. docs/01-model.md section 7.
inline constexpr double kGradientTolerance = 1e-6;    ///< [Nm/rad]
inline constexpr double kConstraintTolerance = 1e-8;  ///< [m]
inline constexpr double kFeasibleResidual = 1e-6;     ///< [m] above this a posture does not hold its constraints

/// What an iteration ended with; its posture and derivatives stay in the Lagrangian it worked on.
struct IterationResult {
    Configuration q;
    ConstraintVector multipliers;
    double gradientNorm = 0.0;  ///< largest component of the Lagrangian's gradient
    double residual = 0.0;      ///< largest component of c
    int iterations = 0;
    bool converged = false;
};

/// Newton on the penalty energy from `start`, until its gradient is below 1e-2. Safeguarded by |eigenvalue| modification and Armijo.
IterationResult minimisePenalty(Lagrangian& lagrangian, const Configuration& start);

/// SQP-Newton with the exact Hessian of the Lagrangian from `start`, L1 merit, second-order correction.
IterationResult minimiseConstrained(Lagrangian& lagrangian, const Configuration& start);

}  // namespace ankleup
