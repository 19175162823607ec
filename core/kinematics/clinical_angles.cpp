// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/clinical_angles.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

/// asin, for a sine that rounding may have carried past one.
double findArcSine(double sine) { return std::asin(std::clamp(sine, -1.0, 1.0)); }

}  // namespace

CardanAngles findCardanAngles(const Matrix3& rotation) {
    return {.z = std::atan2(-rotation(0, 1), rotation(1, 1)),
            .x = findArcSine(rotation(2, 1)),
            .y = std::atan2(-rotation(2, 0), rotation(2, 2))};
}

Matrix3 makeRotation(const CardanAngles& angles) { return rotationAboutZ(angles.z) * rotationAboutX(angles.x) * rotationAboutY(angles.y); }

CardanAngles findJointAngles(const Matrix3& proximal, const Matrix3& distal) {
    const Vector3 flexionAxis = proximal.col(2);
    const Vector3 rotationAxis = distal.col(1);
    const Vector3 floatingAxis = rotationAxis.cross(flexionAxis).normalized();
    return {.z = std::atan2(floatingAxis.dot(proximal.col(1)), floatingAxis.dot(proximal.col(0))),
            .x = findArcSine(rotationAxis.dot(flexionAxis)),
            .y = std::atan2(floatingAxis.dot(distal.col(2)), floatingAxis.dot(distal.col(0)))};
}

SegmentAngles findSegmentAngles(const Matrix3& segment) {
    const CardanAngles angles = findCardanAngles(segment);
    return {.lean = -angles.z, .medialTilt = -angles.x, .internalRotation = angles.y};
}

PelvisAngles findPelvisAngles(const Matrix3& pelvis) {
    const CardanAngles angles = findCardanAngles(pelvis);
    return {.anteriorTilt = -angles.z, .drop = -angles.x, .internalRotation = angles.y};
}

double findHeading(const Matrix3& segment) { return std::atan2(segment(0, 2), segment(2, 2)); }

ProjectedAngles findProjectedAngles(const Matrix3& frame, const Vector3& longAxis) {
    const Vector3 inFrame = frame.transpose() * longAxis;
    return {.sagittal = std::atan2(inFrame.x(), inFrame.y()), .frontal = std::atan2(-inFrame.z(), inFrame.y())};
}

}  // namespace ankleup
