// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// What the tasks ask for. docs/01-model.md section 6. "Wanted" things are held by springs, the rest is prescribed.
namespace ankleup {

// All tasks, unless one says otherwise.
inline constexpr Coefficient kSharedLoad =
    makeAssumed("shared_load", 0.5, units::kUnitless, "body weight carried by one leg of two", "both legs carry alike, by definition");
inline constexpr Coefficient kDepthStiffness =
    makeAssumed("depth_stiffness", 900.0, units::kNewtonMetresPerRadian, "how much the wanted knee flexion is insisted on");
inline constexpr Coefficient kMassForward =
    makeAssumed("mass_forward", 0.045, units::kMetres, "wanted place of the mass centre before the ankle");
inline constexpr Coefficient kHipAdductionRest =
    makeAssumed("hip_adduction_rest", 4.0, units::kDegrees, "resting hip adduction unless both legs carry", "within 4-10 deg, Youdas 2007");
inline constexpr Coefficient kTrunkPerKneeFlexion =
    makeAssumed("trunk_per_knee_flexion", 0.10, units::kUnitless, "wanted lean of the trunk per wanted knee flexion in both squats");
inline constexpr Coefficient kFreeLegDown =
    makeAssumed("free_leg_down", 0.20, units::kUnitless, "mass centre of the free leg under its hip, part of height");
inline constexpr Coefficient kStandingKneeFlexion =
    makeAssumed("standing_knee_flexion", 4.0, units::kDegrees, "wanted knee flexion in quiet standing");

// Double-leg squat.
inline constexpr Coefficient kSquatDepth = makeAssumed("squat_depth", 100.0, units::kDegrees, "wanted knee flexion at the deepest");
inline constexpr Coefficient kSquatDepthStiffness =
    makeAssumed("squat_depth_stiffness", 420.0, units::kNewtonMetresPerRadian, "how much this depth is insisted on");
inline constexpr Coefficient kSquatDemand = makeAssumed("squat_demand", 37.0, units::kDegrees, "dorsiflexion planned for at the deepest",
                                                        "beside 38.5 +- 5.9 deg of Hemmerich 2006");
inline constexpr Coefficient kSquatDemandExponent =
    makeAssumed("squat_demand_exponent", 0.4, units::kUnitless, "how the planned dorsiflexion grows with the squared phase");
inline constexpr Coefficient kSquatDemandOffset =
    makeAssumed("squat_demand_offset", 1e-4, units::kUnitless, "keeps that growth smooth at the start");
inline constexpr Coefficient kSquatHipAdduction =
    makeAssumed("squat_hip_adduction", -4.0, units::kDegrees, "resting hip adduction at the deepest");
inline constexpr Coefficient kSquatHipRotation =
    makeAssumed("squat_hip_rotation", -5.0, units::kDegrees, "resting hip rotation at the deepest");

// Single-leg squat and step down.
inline constexpr Coefficient kSingleSquatDepth =
    makeAssumed("single_squat_depth", 70.0, units::kDegrees, "wanted knee flexion at the deepest");
inline constexpr Coefficient kSingleSquatDemand =
    makeAssumed("single_squat_demand", 30.0, units::kDegrees, "dorsiflexion planned for at the deepest, single-leg squat and step down");
inline constexpr Coefficient kSingleSquatFreeLeg =
    makeAssumed("single_squat_free_leg", 0.02, units::kMetres, "free leg's mass centre before its hip");
inline constexpr Coefficient kStepDepthStiffness =
    makeAssumed("step_depth_stiffness", 20.0, units::kNewtonMetresPerRadian, "weak hold on the knee: the step sets the depth");
inline constexpr Coefficient kStepStart =
    makeAssumed("step_start", 0.022, units::kUnitless, "how far the hip is down at the start of the step, part of the leg's length",
                "a straighter start comes near the singular straight leg and jumps");
inline constexpr Coefficient kStepFreeLeg = makeAssumed("step_free_leg", 0.10, units::kMetres, "free leg's mass centre before its hip");

// Knee-to-wall lunge.
inline constexpr Coefficient kLungeLoad = makeAssumed("lunge_load", 0.6, units::kUnitless, "body weight carried by the front leg");
inline constexpr Coefficient kLungeMassForward =
    makeAssumed("lunge_mass_forward", 0.082, units::kMetres, "intended centre of pressure before the ankle");
inline constexpr Coefficient kLungeDemand =
    makeAssumed("lunge_demand", 20.0, units::kDegrees, "dorsiflexion planned for with the toes at the wall");
inline constexpr Coefficient kLungeDemandPerMetre =
    makeAssumed("lunge_demand_per_metre", 165.0, {"deg/m", kDegree}, "what each metre of distance adds to it");
inline constexpr Coefficient kLungeTrunk = makeAssumed("lunge_trunk", 8.0, units::kDegrees, "wanted lean of the trunk");

// Walking.
inline constexpr Coefficient kWalkingDepthStiffness =
    makeCalibrated("walking_depth_stiffness", 40.0, units::kNewtonMetresPerRadian, "how much the wanted knee flexion is insisted on",
                   "calibrated here with Ota 2014 in view");
inline constexpr Coefficient kWalkingKnee = makeAssumed("walking_knee", 6.0, units::kDegrees, "wanted knee flexion in mid-stance");
inline constexpr Coefficient kWalkingKneeEarly = makeAssumed("walking_knee_early", 10.0, units::kDegrees, "what early stance adds to it");
inline constexpr Coefficient kWalkingKneeEarlyWidth =
    makeAssumed("walking_knee_early_width", 0.28, units::kUnitless, "phase over which that fades");
inline constexpr Coefficient kWalkingKneeLate = makeAssumed("walking_knee_late", 9.0, units::kDegrees, "what push-off adds to it");
inline constexpr Coefficient kWalkingKneeLatePhase =
    makeAssumed("walking_knee_late_phase", 0.97, units::kUnitless, "phase at which half of that is there");
inline constexpr Coefficient kWalkingKneeLateWidth =
    makeAssumed("walking_knee_late_width", 0.09, units::kUnitless, "phase over which it comes");
inline constexpr Coefficient kWalkingMassStart =
    makeAssumed("walking_mass_start", -0.06, units::kMetres, "mass centre before the ankle at foot flat");
inline constexpr Coefficient kWalkingMassTravel =
    makeAssumed("walking_mass_travel", 0.28, units::kMetres, "its way forward until push-off");
inline constexpr Coefficient kWalkingMassLateral =
    makeAssumed("walking_mass_lateral", -0.03, units::kMetres, "wanted place of the mass centre sideways");
inline constexpr Coefficient kWalkingDemandStart =
    makeAssumed("walking_demand_start", -4.0, units::kDegrees, "dorsiflexion planned for at foot flat");
inline constexpr Coefficient kWalkingDemandTravel =
    makeAssumed("walking_demand_travel", 17.0, units::kDegrees, "what is added to it until push-off");
inline constexpr Coefficient kWalkingTrunk = makeAssumed("walking_trunk", 2.0, units::kDegrees, "wanted lean of the trunk");
inline constexpr Coefficient kWalkingFreeLeg =
    makeAssumed("walking_free_leg", -0.02, units::kMetres, "free leg's mass centre before its hip");

// Running.
inline constexpr Coefficient kRunningLoad =
    makeAssumed("running_load", 1.4, units::kUnitless, "what mid-stance adds to the body weight carried");
inline constexpr Coefficient kRunningKnee = makeCalibrated("running_knee", 18.0, units::kDegrees, "wanted knee flexion at foot strike",
                                                           "calibrated here: peak dorsiflexion in the middle of 20-30 deg");
inline constexpr Coefficient kRunningKneeGain = makeCalibrated("running_knee_gain", 28.0, units::kDegrees, "what mid-stance adds to it",
                                                               "calibrated here: peak dorsiflexion in the middle of 20-30 deg");
inline constexpr Coefficient kRunningMassStart =
    makeCalibrated("running_mass_start", -0.05, units::kMetres, "mass centre before the ankle at foot strike",
                   "calibrated here: peak dorsiflexion in the middle of 20-30 deg");
inline constexpr Coefficient kRunningMassTravel =
    makeCalibrated("running_mass_travel", 0.28, units::kMetres, "its way forward until toe-off",
                   "calibrated here: peak dorsiflexion in the middle of 20-30 deg");
inline constexpr Coefficient kRunningMassLateral =
    makeAssumed("running_mass_lateral", -0.02, units::kMetres, "wanted place of the mass centre sideways");
inline constexpr Coefficient kRunningDemand =
    makeAssumed("running_demand", 28.0, units::kDegrees, "dorsiflexion planned for in mid-stance");
inline constexpr Coefficient kRunningTrunk = makeAssumed("running_trunk", 8.0, units::kDegrees, "wanted lean of the trunk");
inline constexpr Coefficient kRunningFreeLeg =
    makeAssumed("running_free_leg", -0.03, units::kMetres, "free leg's mass centre before its hip");

inline constexpr std::array kTaskCoefficients = {kSharedLoad,
                                                 kDepthStiffness,
                                                 kMassForward,
                                                 kHipAdductionRest,
                                                 kTrunkPerKneeFlexion,
                                                 kFreeLegDown,
                                                 kStandingKneeFlexion,
                                                 kSquatDepth,
                                                 kSquatDepthStiffness,
                                                 kSquatDemand,
                                                 kSquatDemandExponent,
                                                 kSquatDemandOffset,
                                                 kSquatHipAdduction,
                                                 kSquatHipRotation,
                                                 kSingleSquatDepth,
                                                 kSingleSquatDemand,
                                                 kSingleSquatFreeLeg,
                                                 kStepDepthStiffness,
                                                 kStepStart,
                                                 kStepFreeLeg,
                                                 kLungeLoad,
                                                 kLungeMassForward,
                                                 kLungeDemand,
                                                 kLungeDemandPerMetre,
                                                 kLungeTrunk,
                                                 kWalkingDepthStiffness,
                                                 kWalkingKnee,
                                                 kWalkingKneeEarly,
                                                 kWalkingKneeEarlyWidth,
                                                 kWalkingKneeLate,
                                                 kWalkingKneeLatePhase,
                                                 kWalkingKneeLateWidth,
                                                 kWalkingMassStart,
                                                 kWalkingMassTravel,
                                                 kWalkingMassLateral,
                                                 kWalkingDemandStart,
                                                 kWalkingDemandTravel,
                                                 kWalkingTrunk,
                                                 kWalkingFreeLeg,
                                                 kRunningLoad,
                                                 kRunningKnee,
                                                 kRunningKneeGain,
                                                 kRunningMassStart,
                                                 kRunningMassTravel,
                                                 kRunningMassLateral,
                                                 kRunningDemand,
                                                 kRunningTrunk,
                                                 kRunningFreeLeg};

}  // namespace ankleup
