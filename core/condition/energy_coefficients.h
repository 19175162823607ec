// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// The springs, loads and ends of range of the leg. docs/01-model.md section 5. Stiffnesses are effective quasi-static values of joint and
// muscle of a body of 70 kg and 1.72 m, not tissue data; they scale with mass times height.
namespace ankleup {

// Foot on the floor.
inline constexpr Coefficient kToeOutStiffness =
    makeCalibrated("toe_out_stiffness", 160.0, units::kNewtonMetresPerRadian, "holds the foot at the toe-out it was placed with");
inline constexpr Coefficient kDeficitWidth =
    makeAssumed("deficit_width", 3.0, units::kDegrees, "softness of the anticipated lack of dorsiflexion that turns the foot out");
inline constexpr Coefficient kMidtarsalStiffness =
    makeCalibrated("midtarsal_stiffness", 24.0, units::kNewtonMetresPerRadian, "rearfoot roll against the forefoot",
                   "calibrated here on Fischer 2018 and Lundberg 1989 together");
inline constexpr Coefficient kHeelPadStiffness =
    makeCalibrated("heel_pad_stiffness", 10.0, units::kNewtonMetresPerRadian, "rearfoot roll against what lies under the heel",
                   "calibrated here on Fischer 2018 and Lundberg 1989 together");
inline constexpr Coefficient kPronationStiffness =
    makeCalibrated("pronation_stiffness", 50.0, units::kNewtonMetresPerRadian, "subtalar pronation",
                   "calibrated here on Fischer 2018 and Lundberg 1989 together");
inline constexpr Coefficient kSagStiffness =
    makeCalibrated("sag_stiffness", 130.0, units::kNewtonMetresPerRadian, "flattening of the arch");
inline constexpr Coefficient kSagStiffnessPerFootType =
    makeCalibrated("sag_stiffness_per_foot_type", 0.25, units::kUnitless, "share of the arch's stiffness that a flat foot lacks");
inline constexpr Coefficient kPronationPerFootType = makeCalibrated(
    "pronation_per_foot_type", 7.0, units::kDegrees, "neutral pronation of a flat foot", "calibrated here with Kim 2021 in view");
inline constexpr Coefficient kRollPerFootType =
    makeCalibrated("roll_per_foot_type", 2.5, units::kDegrees, "neutral eversion of a flat foot", "calibrated here with Kim 2021 in view");
inline constexpr Coefficient kPronationPerInsole =
    makeAssumed("pronation_per_insole", 0.35, units::kUnitless, "neutral supination per angle of a medial post");
inline constexpr Coefficient kSagPerInsole =
    makeAssumed("sag_per_insole", 0.15, units::kUnitless, "neutral rise of the arch per angle of a medial post");
inline constexpr Coefficient kRollLoadArm =
    makeCalibrated("roll_load_arm", 0.006, units::kMetres, "lever of the body weight that rolls the rearfoot inwards");
inline constexpr Coefficient kPronationLoadArm =
    makeCalibrated("pronation_load_arm", 0.003, units::kMetres, "lever of the body weight that pronates the subtalar joint");
inline constexpr Coefficient kSagLoadArm =
    makeCalibrated("sag_load_arm", 0.003, units::kMetres, "lever of the body weight that flattens the arch");
inline constexpr Coefficient kFootEndStiffness =
    makeAssumed("foot_end_stiffness", 420.0, units::kNewtonMetresPerRadian, "ends of range of rearfoot, subtalar joint and arch");
inline constexpr Coefficient kFootEndWidth = makeAssumed("foot_end_width", 2.0, units::kDegrees, "softness of these ends");
inline constexpr Coefficient kInversionEnd = makeAssumed("inversion_end", 14.0, units::kDegrees, "end of the rearfoot's inversion");
inline constexpr Coefficient kPronationBeyondEversion =
    makeAssumed("pronation_beyond_eversion", 6.0, units::kDegrees, "end of subtalar pronation, beyond the eversion limit");
inline constexpr Coefficient kSupinationEnd = makeAssumed("supination_end", 18.0, units::kDegrees, "end of subtalar supination");
inline constexpr Coefficient kSagEnd = makeAssumed("sag_end", 6.0, units::kDegrees, "end of the arch's flattening");
inline constexpr Coefficient kFootControlFloor =
    makeAssumed("foot_control_floor", 0.40, units::kUnitless, "share of the foot's stiffness left without foot control");
inline constexpr Coefficient kFootControlShare =
    makeAssumed("foot_control_share", 0.60, units::kUnitless, "share of the foot's stiffness that foot control brings");
inline constexpr Coefficient kFootSupportByDorsiflexors =
    makeAssumed("foot_support_by_dorsiflexors", 0.15, units::kUnitless, "share of the foot's stiffness lost without dorsiflexors",
                "a hypothesis: no published effect was found");

// Talocrural joint.
inline constexpr Coefficient kDorsiflexionStiffness =
    makeAssumed("dorsiflexion_stiffness", 4.0, units::kNewtonMetresPerRadian, "talocrural joint within its range");
inline constexpr Coefficient kJointEndStiffness =
    makeAssumed("joint_end_stiffness", 900.0, units::kNewtonMetresPerRadian, "hard end-feel of the talocrural joint");
inline constexpr Coefficient kJointEndWidth = makeAssumed("joint_end_width", 1.2, units::kDegrees, "softness of the hard end-feel");
inline constexpr Coefficient kMuscleEndStiffness =
    makeAssumed("muscle_end_stiffness", 320.0, units::kNewtonMetresPerRadian, "soft end-feel of soleus and gastrocnemius");
inline constexpr Coefficient kMuscleEndWidth = makeAssumed("muscle_end_width", 3.0, units::kDegrees, "softness of the soft end-feel");
inline constexpr Coefficient kStraightKneeLimit =
    makeCalibrated("straight_knee_limit", 17.5, units::kDegrees, "where a healthy gastrocnemius stops dorsiflexion, knee straight",
                   "calibrated here on Baumbach 2014");
inline constexpr Coefficient kStraightKneeLimitTop =
    makeAssumed("straight_knee_limit_top", 30.0, units::kDegrees, "the most that a long gastrocnemius allows, knee straight");
inline constexpr Coefficient kGastrocRelievedLimit = {"gastroc_relieved_limit",
                                                      42.0,
                                                      units::kDegrees,
                                                      CoefficientKind::kDerived,
                                                      "Baumbach 2014: no gain of dorsiflexion beyond 20 deg of knee flexion",
                                                      Grade::kRead,
                                                      "where the gastrocnemius stops dorsiflexion, knee bent"};
inline constexpr Coefficient kLimitLostByWeakness =
    makeAssumed("limit_lost_by_weakness", 3.0, units::kDegrees, "dorsiflexion limit lost without dorsiflexors",
                "a hypothesis: no published effect was found");
inline constexpr Coefficient kLungeKneeFlexion =
    makeAssumed("lunge_knee_flexion", 60.0, units::kDegrees, "knee flexion that a lunge is planned with");

// Knee.
inline constexpr Coefficient kKneeRotationStiffness =
    makeCalibrated("knee_rotation_stiffness", 35.0, units::kNewtonMetresPerRadian, "tibia off its coupled path, outwards and inwards",
                   "calibrated here; outwards softer than inwards as in Zarins 1983");
inline constexpr Coefficient kKneeInwardStiffness =
    makeCalibrated("knee_inward_stiffness", 75.0, units::kNewtonMetresPerRadian, "what the knee is stiffer inwards",
                   "calibrated here; outwards softer than inwards as in Zarins 1983");
inline constexpr Coefficient kKneeInwardWidth =
    makeAssumed("knee_inward_width", 3.0, units::kDegrees, "softness where the knee gets stiffer inwards");
inline constexpr Coefficient kKneeAbductionStiffness = {"knee_abduction_stiffness",
                                                        340.0,
                                                        units::kNewtonMetresPerRadian,
                                                        CoefficientKind::kDerived,
                                                        "Heesterbeek 2008: 15 Nm give 2.5 deg at 70 deg of flexion, 6 Nm/deg",
                                                        Grade::kRead,
                                                        "knee in varus and valgus"};
inline constexpr Coefficient kKneeEndStiffness =
    makeAssumed("knee_end_stiffness", 260.0, units::kNewtonMetresPerRadian, "ends of the knee's rotation and extension");
inline constexpr Coefficient kKneeEndWidth = makeAssumed("knee_end_width", 3.0, units::kDegrees, "softness of these ends");
inline constexpr Coefficient kKneeExtensionEnd =
    makeAssumed("knee_extension_end", 4.0, units::kDegrees, "end of the knee's hyperextension");

// Hip and pelvis.
inline constexpr Coefficient kHipRotationStiffness =
    makeCalibrated("hip_rotation_stiffness", 12.0, units::kNewtonMetresPerRadian, "hip rotation");
inline constexpr Coefficient kHipAdductionStiffness =
    makeCalibrated("hip_adduction_stiffness", 60.0, units::kNewtonMetresPerRadian, "hip adduction");
inline constexpr Coefficient kHipFlexionStiffness =
    makeAssumed("hip_flexion_stiffness", 2.0, units::kNewtonMetresPerRadian, "hip flexion about half the knee's");
inline constexpr Coefficient kHipControlFloor =
    makeCalibrated("hip_control_floor", 0.50, units::kUnitless, "share of the hip's stiffness left without hip control",
                   "calibrated here with Youdas 2007 in view");
inline constexpr Coefficient kHipControlShare =
    makeCalibrated("hip_control_share", 0.50, units::kUnitless, "share of the hip's stiffness that hip control brings",
                   "calibrated here with Youdas 2007 in view");
inline constexpr Coefficient kHipRotationLoadArm =
    makeCalibrated("hip_rotation_load_arm", 0.012, units::kMetres, "lever of the body weight that turns the femur of a weak hip inwards",
                   "calibrated here with Youdas 2007 in view");
inline constexpr Coefficient kHipAdductionLoadArm =
    makeCalibrated("hip_adduction_load_arm", 0.004, units::kMetres, "lever of the body weight that adducts a weak hip",
                   "calibrated here with Youdas 2007 in view");
inline constexpr Coefficient kHipEndStiffness =
    makeAssumed("hip_end_stiffness", 350.0, units::kNewtonMetresPerRadian, "ends of range of the hip");
inline constexpr Coefficient kHipEndWidth = makeAssumed("hip_end_width", 4.0, units::kDegrees, "softness of these ends");
inline constexpr Coefficient kHipFlexionEnd = {
    "hip_flexion_end",   118.0, units::kDegrees, CoefficientKind::kDerived, "Roach & Miles 1991: flexion 121 +- 13 deg", Grade::kTextbook,
    "end of hip flexion"};
inline constexpr Coefficient kHipExtensionEnd = {
    "hip_extension_end",   18.0, units::kDegrees, CoefficientKind::kDerived, "Roach & Miles 1991: extension 19 +- 8 deg", Grade::kTextbook,
    "end of hip extension"};
inline constexpr Coefficient kHipRotationBeyondLimit =
    makeAssumed("hip_rotation_beyond_limit", 10.0, units::kDegrees, "end of the hip's internal rotation, beyond the rotation limit",
                "35 deg by default, beside 32 +- 8 deg of Roach & Miles 1991");
inline constexpr Coefficient kHipExternalRotationEnd = makeAssumed(
    "hip_external_rotation_end", 40.0, units::kDegrees, "end of the hip's external rotation", "beside 32 +- 9 deg of Roach & Miles 1991");
inline constexpr Coefficient kHeadingStiffness =
    makeCalibrated("heading_stiffness", 6.0, units::kNewtonMetresPerRadian, "the knee follows the walking line");
inline constexpr Coefficient kPelvicDropStiffness =
    makeCalibrated("pelvic_drop_stiffness", 120.0, units::kNewtonMetresPerRadian, "pelvic obliquity");
inline constexpr Coefficient kPelvicYawStiffness =
    makeCalibrated("pelvic_yaw_stiffness", 16.0, units::kNewtonMetresPerRadian, "turning of the pelvis");
inline constexpr Coefficient kPelvicTiltStiffness =
    makeCalibrated("pelvic_tilt_stiffness", 90.0, units::kNewtonMetresPerRadian, "pelvic tilt about its share of the trunk's lean");
inline constexpr Coefficient kMassBesideStanceLeg = {"mass_beside_stance_leg",
                                                     0.839,
                                                     units::kUnitless,
                                                     CoefficientKind::kDerived,
                                                     "Winter 2009: all but the stance leg's mass",
                                                     Grade::kTextbook,
                                                     "share of the body weight that pulls the other side of the pelvis down"};
inline constexpr Coefficient kPelvicDropShare =
    makeAssumed("pelvic_drop_share", 0.08, units::kUnitless, "share of that pull which a strong hip leaves to the springs");
inline constexpr Coefficient kPelvicDropShareWeak =
    makeCalibrated("pelvic_drop_share_weak", 0.16, units::kUnitless, "what a hip without control leaves on top",
                   "calibrated here with Youdas 2007 in view");
inline constexpr Coefficient kPelvicDropLargestLoad =
    makeAssumed("pelvic_drop_largest_load", 1.6, units::kUnitless, "load beyond which the pelvis is pulled down no further, body weights");

// Trunk.
inline constexpr Coefficient kTrunkFlexionStiffness =
    makeCalibrated("trunk_flexion_stiffness", 60.0, units::kNewtonMetresPerRadian, "forward lean of the trunk");
inline constexpr Coefficient kTrunkLateralStiffness =
    makeCalibrated("trunk_lateral_stiffness", 110.0, units::kNewtonMetresPerRadian, "sideways lean of the trunk");
inline constexpr Coefficient kTrunkEndStiffness =
    makeAssumed("trunk_end_stiffness", 300.0, units::kNewtonMetresPerRadian, "end of the trunk's lean");
inline constexpr Coefficient kTrunkEnd = makeAssumed("trunk_end", 50.0, units::kDegrees, "end of the trunk's forward lean");
inline constexpr Coefficient kTrunkEndWidth = makeAssumed("trunk_end_width", 4.0, units::kDegrees, "softness of this end");

// Heel.
inline constexpr Coefficient kHeelRiseStiffness =
    makeCalibrated("heel_rise_stiffness", 45.0, units::kNewtonMetresPerRadian, "rise of the heel, beside the body weight");
inline constexpr Coefficient kHeelLeverMargin =
    makeAssumed("heel_lever_margin", 0.005, units::kMetres, "how far behind the toe joints the heel's lever ends");
inline constexpr Coefficient kHeelLeverWidth =
    makeAssumed("heel_lever_width", 0.02, units::kMetres, "softness of the heel's lever where it ends");
inline constexpr Coefficient kFloorStiffness =
    makeAssumed("floor_stiffness", 20000.0, units::kNewtonMetresPerRadian, "the heel does not sink into the floor");
inline constexpr Coefficient kFloorWidth = makeAssumed("floor_width", 0.25, units::kDegrees, "softness of the heel's contact");

// Balance.
inline constexpr Coefficient kBalanceForwardStiffness =
    makeAssumed("balance_forward_stiffness", 5.2, units::kPerMetre, "mass centre at its place over the foot, per body weight carried");
inline constexpr Coefficient kBalanceEndStiffness =
    makeAssumed("balance_end_stiffness", 140.0, units::kPerMetre, "mass centre within the foot, per body weight carried");
inline constexpr Coefficient kBalanceFront =
    makeAssumed("balance_front", 0.115, units::kMetres, "front end of the mass centre, before the ankle");
inline constexpr Coefficient kBalanceBack =
    makeAssumed("balance_back", 0.02, units::kMetres, "back end of the mass centre, behind the ankle");
inline constexpr Coefficient kBalanceEndWidth = makeAssumed("balance_end_width", 0.012, units::kMetres, "softness of these ends");
inline constexpr Coefficient kBalanceLateralStiffness =
    makeAssumed("balance_lateral_stiffness", 36.0, units::kPerMetre, "mass centre sideways over the foot, per body weight carried");
inline constexpr Coefficient kLungeHipFlexionStiffness =
    makeAssumed("lunge_hip_flexion_stiffness", 40.0, units::kNewtonMetresPerRadian, "hip flexion in the lunge");
inline constexpr Coefficient kLungeHipFlexion = makeAssumed("lunge_hip_flexion", 35.0, units::kDegrees, "wanted hip flexion in the lunge");
inline constexpr Coefficient kLungeHipStiffness =
    makeAssumed("lunge_hip_stiffness", 2000.0, units::kNewtonsPerMetre, "hip over the foot in the lunge");
inline constexpr Coefficient kLungeHipForward =
    makeAssumed("lunge_hip_forward", 0.02, units::kMetres, "wanted place of the hip before the ankle");

inline constexpr std::array kEnergyCoefficients = {kToeOutStiffness,
                                                   kDeficitWidth,
                                                   kMidtarsalStiffness,
                                                   kHeelPadStiffness,
                                                   kPronationStiffness,
                                                   kSagStiffness,
                                                   kSagStiffnessPerFootType,
                                                   kPronationPerFootType,
                                                   kRollPerFootType,
                                                   kPronationPerInsole,
                                                   kSagPerInsole,
                                                   kRollLoadArm,
                                                   kPronationLoadArm,
                                                   kSagLoadArm,
                                                   kFootEndStiffness,
                                                   kFootEndWidth,
                                                   kInversionEnd,
                                                   kPronationBeyondEversion,
                                                   kSupinationEnd,
                                                   kSagEnd,
                                                   kFootControlFloor,
                                                   kFootControlShare,
                                                   kFootSupportByDorsiflexors,
                                                   kDorsiflexionStiffness,
                                                   kJointEndStiffness,
                                                   kJointEndWidth,
                                                   kMuscleEndStiffness,
                                                   kMuscleEndWidth,
                                                   kStraightKneeLimit,
                                                   kStraightKneeLimitTop,
                                                   kGastrocRelievedLimit,
                                                   kLimitLostByWeakness,
                                                   kLungeKneeFlexion,
                                                   kKneeRotationStiffness,
                                                   kKneeInwardStiffness,
                                                   kKneeInwardWidth,
                                                   kKneeAbductionStiffness,
                                                   kKneeEndStiffness,
                                                   kKneeEndWidth,
                                                   kKneeExtensionEnd,
                                                   kHipRotationStiffness,
                                                   kHipAdductionStiffness,
                                                   kHipFlexionStiffness,
                                                   kHipControlFloor,
                                                   kHipControlShare,
                                                   kHipRotationLoadArm,
                                                   kHipAdductionLoadArm,
                                                   kHipEndStiffness,
                                                   kHipEndWidth,
                                                   kHipFlexionEnd,
                                                   kHipExtensionEnd,
                                                   kHipRotationBeyondLimit,
                                                   kHipExternalRotationEnd,
                                                   kHeadingStiffness,
                                                   kPelvicDropStiffness,
                                                   kPelvicYawStiffness,
                                                   kPelvicTiltStiffness,
                                                   kMassBesideStanceLeg,
                                                   kPelvicDropShare,
                                                   kPelvicDropShareWeak,
                                                   kPelvicDropLargestLoad,
                                                   kTrunkFlexionStiffness,
                                                   kTrunkLateralStiffness,
                                                   kTrunkEndStiffness,
                                                   kTrunkEnd,
                                                   kTrunkEndWidth,
                                                   kHeelRiseStiffness,
                                                   kHeelLeverMargin,
                                                   kHeelLeverWidth,
                                                   kFloorStiffness,
                                                   kFloorWidth,
                                                   kBalanceForwardStiffness,
                                                   kBalanceEndStiffness,
                                                   kBalanceFront,
                                                   kBalanceBack,
                                                   kBalanceEndWidth,
                                                   kBalanceLateralStiffness,
                                                   kLungeHipFlexionStiffness,
                                                   kLungeHipFlexion,
                                                   kLungeHipStiffness,
                                                   kLungeHipForward};

}  // namespace ankleup
