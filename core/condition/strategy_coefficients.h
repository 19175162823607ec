// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

namespace ankleup {

/// How a strategy changes the leg; stiffnesses are multiplied. docs/01-model.md section 8.2. Strategies by definition, not predictions:
/// that turning out rotates the tibia outwards under the femur is built in by `gain` and `aim`.
struct StrategyMultipliers {
    Coefficient foot;
    Coefficient hip;
    Coefficient toe;
    Coefficient heel;
    Coefficient trunk;
    Coefficient depth;
    Coefficient aim;
    Coefficient gain;
};

constexpr Coefficient makeMultiplier(std::string_view name, double value, std::string_view role) {
    return makeCalibrated(name, value, units::kUnitless, role, "calibrated here: a strategy by definition");
}
inline constexpr std::string_view kFootMultiplierRole = "stiffness of the foot";
inline constexpr std::string_view kHipMultiplierRole = "stiffness of hip rotation and of the turning of the pelvis";
inline constexpr std::string_view kToeMultiplierRole = "hold on the foot's toe-out";
inline constexpr std::string_view kHeelMultiplierRole = "what keeps the heel down";
inline constexpr std::string_view kTrunkMultiplierRole = "hold on the trunk's lean";
inline constexpr std::string_view kDepthMultiplierRole = "insistence on depth";
inline constexpr std::string_view kAimMultiplierRole = "hold of the knee on the walking line";
inline constexpr std::string_view kToeOutGainRole = "toe-out per lacking dorsiflexion";

/// In the order of Strategy.
inline constexpr std::array<StrategyMultipliers, 4> kStrategyMultipliers = {{
    {.foot = makeMultiplier("mixed_foot", 1.0, kFootMultiplierRole),
     .hip = makeMultiplier("mixed_hip", 1.0, kHipMultiplierRole),
     .toe = makeMultiplier("mixed_toe", 1.0, kToeMultiplierRole),
     .heel = makeMultiplier("mixed_heel", 1.0, kHeelMultiplierRole),
     .trunk = makeMultiplier("mixed_trunk", 1.0, kTrunkMultiplierRole),
     .depth = makeMultiplier("mixed_depth", 1.0, kDepthMultiplierRole),
     .aim = makeMultiplier("mixed_aim", 1.0, kAimMultiplierRole),
     .gain = makeMultiplier("mixed_gain", 0.05, kToeOutGainRole)},
    {.foot = makeMultiplier("pronate_foot", 0.8, kFootMultiplierRole),
     .hip = makeMultiplier("pronate_hip", 0.8, kHipMultiplierRole),
     .toe = makeMultiplier("pronate_toe", 2.0, kToeMultiplierRole),
     .heel = makeMultiplier("pronate_heel", 1.6, kHeelMultiplierRole),
     .trunk = makeMultiplier("pronate_trunk", 2.0, kTrunkMultiplierRole),
     .depth = makeMultiplier("pronate_depth", 2.0, kDepthMultiplierRole),
     .aim = makeMultiplier("pronate_aim", 0.5, kAimMultiplierRole),
     .gain = makeMultiplier("pronate_gain", 0.0, kToeOutGainRole)},
    {.foot = makeMultiplier("turn_out_foot", 1.6, kFootMultiplierRole),
     .hip = makeMultiplier("turn_out_hip", 1.5, kHipMultiplierRole),
     .toe = makeMultiplier("turn_out_toe", 1.0, kToeMultiplierRole),
     .heel = makeMultiplier("turn_out_heel", 1.2, kHeelMultiplierRole),
     .trunk = makeMultiplier("turn_out_trunk", 1.4, kTrunkMultiplierRole),
     .depth = makeMultiplier("turn_out_depth", 1.5, kDepthMultiplierRole),
     .aim = makeMultiplier("turn_out_aim", 25.0, kAimMultiplierRole),
     .gain = makeMultiplier("turn_out_gain", 1.1, kToeOutGainRole)},
    {.foot = makeMultiplier("sagittal_escape_foot", 4.0, kFootMultiplierRole),
     .hip = makeMultiplier("sagittal_escape_hip", 2.0, kHipMultiplierRole),
     .toe = makeMultiplier("sagittal_escape_toe", 3.0, kToeMultiplierRole),
     .heel = makeMultiplier("sagittal_escape_heel", 0.45, kHeelMultiplierRole),
     .trunk = makeMultiplier("sagittal_escape_trunk", 0.35, kTrunkMultiplierRole),
     .depth = makeMultiplier("sagittal_escape_depth", 0.16, kDepthMultiplierRole),
     .aim = makeMultiplier("sagittal_escape_aim", 1.0, kAimMultiplierRole),
     .gain = makeMultiplier("sagittal_escape_gain", 0.0, kToeOutGainRole)},
}};

}  // namespace ankleup
