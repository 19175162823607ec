// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>

#include "kinematics/leg.h"

namespace ankleup {

/// How strongly a bone that is held in the hand is drawn towards the hand: 20 N per mm [N/m; a definition, not a property of any leg].
inline constexpr double kPullStiffness = 20e3;

/// A bone in the hand: a spring from a point of a segment to a place in the world, energy stiffness/2 |p - target|^2. The posture comes as
/// near as springs, ends of range and constraints let it. Never part of a scene.
struct Pull {
    Segment segment = Segment::kTibia;  ///< any but the trunk
    Vector3 point = Vector3::Zero();    ///< where it is held, in the segment's frame [m]
    Vector3 target = Vector3::Zero();   ///< where the hand is [m, W], for a right leg
    double stiffness = kPullStiffness;  ///< [N/m]

    bool operator==(const Pull&) const = default;
};

/// Where the held point is now [m, W].
Vector3 findHeldPoint(const Pull& pull, const Posture& posture);
/// Energy of the spring [J].
double calcPullEnergy(const Pull& pull, const Posture& posture);
/// Adds the gradient of that energy [Nm/rad]. \pre `posture` is of `leg`
void addPullGradient(const Pull& pull, const Leg& leg, const Posture& posture, Configuration& gradient);
/// Adds its exact Hessian [Nm/rad^2].
void addPullHessian(const Pull& pull, const Leg& leg, const Posture& posture,
                    Eigen::Matrix<double, kCoordinateCount, kCoordinateCount>& hessian);

}  // namespace ankleup
