// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/recorded_knee.h"

#include "kinematics/motion_law.h"

namespace ankleup {

Matrix3 calcWalkerKnee(double kneeAngle) {
    static const Matrix3 frame = rotationAboutX(-1.64157) * rotationAboutY(1.44618) * rotationAboutZ(1.5708);  // in both bones
    static const std::vector<double> bends = {0.0,     0.174533, 0.349066, 0.523599, 0.698132, 0.872665, 1.0472,
                                              1.22173, 1.39626,  1.5708,   1.74533,  1.91986,  2.0944};
    static const auto aboutZ = makeSplineMotion(bends, {0.0, 0.0126809, 0.0226969, 0.0296054, 0.0332049, 0.0335354, 0.0308779, 0.0257548,
                                                        0.0189295, 0.011407, 0.00443314, -0.00050475, -0.0016782});
    static const auto aboutY = makeSplineMotion(
        bends, {0.0, 0.059461, 0.109399, 0.150618, 0.18392, 0.210107, 0.229983, 0.24435, 0.254012, 0.25977, 0.262428, 0.262788, 0.261654});
    return frame * rotationAboutX(kneeAngle) * rotationAboutZ(aboutZ->calc(kneeAngle).value) *
           rotationAboutY(aboutY->calc(kneeAngle).value) * frame.transpose();
}

}  // namespace ankleup
