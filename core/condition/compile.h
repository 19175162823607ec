// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <span>

#include "condition/condition.h"
#include "equilibrium/posture_problem.h"
#include "movement/task.h"

namespace ankleup {

/// A coordinate held at a value.
struct CoordinateLock {
    Coordinate coordinate = Coordinate::kToeOut;
    double value = 0.0;  ///< [rad]
};

/// Fills the energy and the constraints of docs/01-model.md sections 5 and 6 for this body in this task and condition.
/// The condition is taken as it is: remedies have been applied. \pre at most six locks.
PostureProblem compileProblem(const Body& body, const TaskSetting& setting, const Condition& condition,
                              std::span<const CoordinateLock> locks = {});

/// Does the task itself hold this coordinate, so that it cannot be locked as well?
bool isFixedByTask(Task task, Coordinate coordinate);

/// Where the straight-knee gastrocnemius stops dorsiflexion under load [rad]: g0 of docs/01-model.md section 5.3.
double findStraightKneeLimit(const Condition& condition);

}  // namespace ankleup
