// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/side.h"
#include "kinematics/leg.h"
#include "movement/task.h"

namespace ankleup {

/// The coordinates of OpenSim's model gait2392 (Delp 1990) that a motion file holds, in the model's order, `_r` the right leg, `_l` the
/// left one. Degrees and metres. Signs are gait2392's: knee_angle is negative in flexion, subtalar_angle positive in inversion,
/// pelvis_tilt and lumbar_extension positive backward.
inline constexpr std::array<std::string_view, 23> kOpenSimCoordinates = {
    "pelvis_tilt",      "pelvis_list",     "pelvis_rotation",  "pelvis_tx",      "pelvis_ty",      "pelvis_tz",
    "hip_flexion_r",    "hip_adduction_r", "hip_rotation_r",   "knee_angle_r",   "ankle_angle_r",  "subtalar_angle_r",
    "mtp_angle_r",      "hip_flexion_l",   "hip_adduction_l",  "hip_rotation_l", "knee_angle_l",   "ankle_angle_l",
    "subtalar_angle_l", "mtp_angle_l",     "lumbar_extension", "lumbar_bending", "lumbar_rotation"};

/// A moment of a movement.
struct MotionRow {
    double time = 0.0;                            ///< [s]
    Posture posture;                              ///< of the solved leg, as a right one
    Configuration other = Configuration::Zero();  ///< joint angles of the other leg
};

/// A movement as OpenSim's motion file (.mot): its header, what was left out, one line a row. Numbers are the shortest decimals that
/// restore the same double. `side` is the solved leg.
std::string writeOpenSimMotion(Task task, const Body& body, Side side, const std::vector<MotionRow>& rows);

}  // namespace ankleup
