// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "equilibrium/posture_problem.h"
#include "mesh/bone_poses.h"
#include "mesh/limb_poses.h"
#include "movement/task.h"

namespace ankleup {

/// Poses of the other leg's bones in a single-leg task, hanging from the other hip of this posture. The model has this leg as a single
/// mass (docs/01-model.md section 6); thigh and knee are flexed so that the mass centre of thigh, shank and foot (Winter 2009) comes to
/// that point. Where the floor is too near, the leg folds and the foot lifts until it is clear, no further: less than 30 mm from the
/// model's point down to a hip height of about half the body's, up to 70 mm in the deepest single-leg squats, where the model's leg
/// would reach into the floor. In step_down the foot hangs beside the step, over the floor below it.
/// Told as a right leg in the mirrored world, as that of a left figure: the other hip of `posture` is at mirrored(posture.otherHip()).
/// \pre isSingleLeg(task.task), and `problem` is of that task.
BonePoses calcFreeLeg(const PostureProblem& problem, const TaskSetting& task, const Posture& posture);

/// The rear leg of the lunge, for a silhouette. The model has no such leg: it is only a likely one, that stands on the ball of its foot
/// behind and reaches the other hip of this posture. Told as calcFreeLeg's.
LimbPoses calcRearLeg(const Body& body, const Posture& posture);

}  // namespace ankleup
