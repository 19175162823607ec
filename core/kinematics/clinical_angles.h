// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/chain.h"

namespace ankleup {

/// A rotation told as three turns [rad] in the order Z, X, Y: R = R_z(z) R_x(x) R_y(y). Frames: X forward, Y up or proximal, Z to the
/// right. The order of Grood & Suntay 1983 and of the ISB (Wu 2002): flexion about the proximal segment's Z, then about the floating
/// axis, then axial rotation about the distal segment's Y.
///
/// Signs, right leg (the left leg's are those of its mirror image, see `mirrored`):
/// | rotation of           | z +           | x +       | y +               |
/// |-----------------------|---------------|-----------|-------------------|
/// | femur in pelvis       | flexion       | adduction | internal rotation |
/// | tibia in femur        | extension     | adduction | internal rotation |
/// | talus in tibia        | dorsiflexion  | inversion | internal rotation (adduction of the foot) |
/// | calcaneus in talus or tibia | dorsiflexion | inversion | internal rotation (adduction of the foot) |
///
/// Zero: the two frames are parallel. z and y lie in -180..180 deg, x in -90..90 deg. Singular at x = +-90 deg, where z and y turn about
/// one axis and are finite but arbitrary.
struct CardanAngles {
    double z = 0.0;
    double x = 0.0;
    double y = 0.0;
};

/// The angles of a rotation matrix. docs/01-model.md section 4 (zxy); the same for |z| and |y| under 90 deg, and continuous beyond.
CardanAngles findCardanAngles(const Matrix3& rotation);
/// And back: the rotation matrix of the angles.
Matrix3 makeRotation(const CardanAngles& angles);

/// Joint angles of a distal in a proximal segment, both R_WB in the same world, by the joint axes themselves (Grood & Suntay 1983):
/// e1 = Z of the proximal, e3 = Y of the distal segment, floating axis e2 = e3 x e1. Undefined where e1 and e3 are parallel.
/// Equal to findCardanAngles(proximal^T distal): the second formulation, whose axes can be drawn.
CardanAngles findJointAngles(const Matrix3& proximal, const Matrix3& distal);

/// Attitude of a segment of the right leg in the world [rad].
struct SegmentAngles {
    double lean = 0.0;              ///< top forward +
    double medialTilt = 0.0;        ///< top towards the mid-line +
    double internalRotation = 0.0;  ///< third Cardan angle; at large lean not the heading that the eye sees
};
/// Attitude of a shank, thigh or foot bone, R_WB. Wu 2002; docs/01-model.md section 9.
SegmentAngles findSegmentAngles(const Matrix3& segment);

/// Attitude of the pelvis over a right stance leg [rad].
struct PelvisAngles {
    double anteriorTilt = 0.0;      ///< top forward +
    double drop = 0.0;              ///< contralateral side down +
    double internalRotation = 0.0;  ///< towards the left +
};
PelvisAngles findPelvisAngles(const Matrix3& pelvis);

/// Heading of a segment's Z axis on the floor [rad], internal rotation +: what the eye sees from above. Undefined when Z is vertical.
double findHeading(const Matrix3& segment);

/// How far a long axis leans from the vertical of a frame, seen in two of its planes [rad]. Each in -180..180 deg.
struct ProjectedAngles {
    double sagittal = 0.0;  ///< towards the frame's front +: for a shank over a foot, the dorsiflexion that it asks for
    double frontal = 0.0;   ///< towards the mid-line (-Z on the right leg) +
};
/// Projections of `longAxis` (pointing up, in the world, any length) on the X-Y and Z-Y planes of `frame`, R_WB.
/// Undefined when the axis is perpendicular to both planes.
ProjectedAngles findProjectedAngles(const Matrix3& frame, const Vector3& longAxis);

}  // namespace ankleup
