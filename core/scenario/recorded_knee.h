// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/chain.h"

namespace ankleup {

/// The shin bone in the thigh bone for a knee_angle [rad] of Rajagopal 2016 and LaiArnold 2017: about an axis that lies obliquely in the
/// bones, with two small turns that follow the bend. Source: the model file of Rajagopal et al. 2016 (doi 10.1109/TBME.2016.2586891), joint
/// walker_knee; the curves are those of Walker 1988.
Matrix3 calcWalkerKnee(double kneeAngle);

}  // namespace ankleup
