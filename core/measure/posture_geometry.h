// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "anatomy/tissue_paths.h"
#include "kinematics/leg.h"

namespace ankleup {

/// Measures that need nothing but the posture of the right leg, or points of it in W [m]: radians and metres, medial and valgus +.
/// docs/01-model.md section 9.

/// Inclination of a direction in the lab's frontal plane (Z, Y) [rad]: 0 up, + to the right. Undefined along X.
double findFrontalAngle(const Vector3& direction);

/// Frontal plane projection angle [rad]: knee between `proximal` (hip centre, or the spine of the ilium) and ankle; valgus +, straight 0.
double findFppa(const Vector3& ankle, const Vector3& knee, const Vector3& proximal);

/// Distance of the knee from the line hip-ankle, in the frontal plane, at the knee's height [m]. Undefined when hip and ankle are level.
double findKneeOffHipAnkleLine(const Vector3& ankle, const Vector3& knee, const Vector3& hip);

/// Distance of the knee from the vertical plane through ankle and second toe, for the foot's heading on the floor [m].
double findKneeOffFootLine(const Vector3& ankle, const Vector3& knee, const Matrix3& footHeading);

/// Anterior superior iliac spine of this side, p_W [m].
Vector3 findIliacSpine(const Leg& leg, const Posture& posture);

/// Length of a tissue's path [m].
double calcPathLength(const Leg& leg, const Posture& posture, Tissue tissue);

}  // namespace ankleup
