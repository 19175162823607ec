// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "base/coefficient.h"

// Size, mass and shape of a body. docs/01-model.md section 2.
namespace ankleup {

inline constexpr std::string_view kWinter = "Drillis & Contini 1966 / Winter 2009";

// Segment lengths, parts of the body height.
inline constexpr Coefficient kThighLength = {
    "thigh_length", 0.245, units::kUnitless, CoefficientKind::kMeasured, kWinter, Grade::kRead, "hip to knee centre, part of height"};
inline constexpr Coefficient kShankLength = {
    "shank_length", 0.246, units::kUnitless, CoefficientKind::kMeasured, kWinter, Grade::kRead, "knee to ankle centre, part of height"};
inline constexpr Coefficient kAnkleHeight = {
    "ankle_height", 0.039, units::kUnitless, CoefficientKind::kMeasured, kWinter, Grade::kRead, "floor to ankle centre, part of height"};
inline constexpr Coefficient kFootLength = {
    "foot_length", 0.152, units::kUnitless, CoefficientKind::kMeasured, kWinter, Grade::kTextbook, "heel to toe, part of height"};
inline constexpr Coefficient kHalfHipDistance = {"half_hip_distance",
                                                 0.0486,
                                                 units::kUnitless,
                                                 CoefficientKind::kDerived,
                                                 "OpenSim gait2392 (Delp 1990): 83.5 mm",
                                                 Grade::kRead,
                                                 "mid-line to hip centre, part of height"};
inline constexpr Coefficient kTrunkMassHeight =
    makeAssumed("trunk_mass_height", 0.160, units::kUnitless, "mid hip to the mass centre of head, arms and trunk, part of height",
                "arms forward and low; consistent with de Leva 1996");
inline constexpr Coefficient kStanceBesideHip =
    makeAssumed("stance_beside_hip", 0.030, units::kMetres, "how much wider than the hips the feet stand, each side");

inline constexpr Coefficient kPatellaForward =
    makeAssumed("patella_forward", 0.0262, units::kUnitless, "knee centre to the front of the kneecap, part of height",
                "a judgement: 45 mm at a height of 1.72 m");

// The body for which stiffnesses and path points are given.
inline constexpr Coefficient kReferenceMass =
    makeAssumed("reference_mass", 70.0, units::kKilograms, "mass of the body that stiffnesses are given for");
inline constexpr Coefficient kReferenceHeight =
    makeAssumed("reference_height", 1.72, units::kMetres, "height of the body that stiffnesses and points are given for");
inline constexpr Coefficient kGravity = {
    "gravity", 9.81, {"m/s2"}, CoefficientKind::kMeasured, "standard gravity", Grade::kTextbook, "weight of every mass"};

// Masses, parts of the body's.
inline constexpr Coefficient kFootMass = {"foot_mass",   0.0145,           units::kUnitless,         CoefficientKind::kMeasured,
                                          "Winter 2009", Grade::kTextbook, "mass fraction of a foot"};
inline constexpr Coefficient kShankMass = {"shank_mass",  0.0465,           units::kUnitless,          CoefficientKind::kMeasured,
                                           "Winter 2009", Grade::kTextbook, "mass fraction of a shank"};
inline constexpr Coefficient kThighMass = {
    "thigh_mass", 0.100, units::kUnitless, CoefficientKind::kMeasured, "Winter 2009", Grade::kTextbook, "mass fraction of a thigh"};
inline constexpr Coefficient kHeadArmsTrunkMass = {"head_arms_trunk_mass",
                                                   0.678,
                                                   units::kUnitless,
                                                   CoefficientKind::kMeasured,
                                                   "Winter 2009",
                                                   Grade::kTextbook,
                                                   "mass fraction of head, arms and trunk"};
inline constexpr Coefficient kFreeLegMass = {
    "free_leg_mass", 0.161, units::kUnitless, CoefficientKind::kMeasured, "Winter 2009", Grade::kTextbook, "mass fraction of a whole leg"};
inline constexpr Coefficient kLongBoneMassCentre = {"long_bone_mass_centre",
                                                    0.433,
                                                    units::kUnitless,
                                                    CoefficientKind::kMeasured,
                                                    "Winter 2009",
                                                    Grade::kTextbook,
                                                    "mass centre of thigh and shank from the proximal joint, part of length"};

// Points of the foot, parts of its length from the ankle's floor point, or of the ankle's height.
inline constexpr std::string_view kFootPoints = "a judgement after the calcaneus and toe offsets of OpenSim gait2392 (Delp 1990)";
inline constexpr Coefficient kHeelPoint =
    makeAssumed("heel_point", -0.22, units::kUnitless, "heel contact on the foot's axis", kFootPoints);
inline constexpr Coefficient kMtpPoint =
    makeAssumed("mtp_point", 0.47, units::kUnitless, "line of the toe joints on the foot's axis", kFootPoints);
inline constexpr Coefficient kSecondToePoint =
    makeAssumed("second_toe_point", 0.78, units::kUnitless, "tip of the second toe", kFootPoints);
inline constexpr Coefficient kFootMassForward =
    makeAssumed("foot_mass_forward", 0.12, units::kUnitless, "mass centre of the foot, forward", kFootPoints);
inline constexpr Coefficient kFootMassUp = makeAssumed("foot_mass_up", 0.3, units::kUnitless, "mass centre of the foot, up", kFootPoints);
inline constexpr Coefficient kCalcaneusForward =
    makeAssumed("calcaneus_forward", 0.20, units::kUnitless, "from heel contact to where the talus sits, forward", kFootPoints);
inline constexpr Coefficient kCalcaneusUp =
    makeAssumed("calcaneus_up", 0.6, units::kUnitless, "from heel contact to where the talus sits, up", kFootPoints);
inline constexpr Coefficient kTalusForward =
    makeAssumed("talus_forward", 0.02, units::kUnitless, "from where the talus sits to the ankle centre, forward", kFootPoints);
inline constexpr Coefficient kTalusUp =
    makeAssumed("talus_up", 0.4, units::kUnitless, "from where the talus sits to the ankle centre, up", kFootPoints);

// Joints of the default body.
inline constexpr Coefficient kDefaultSubtalarInclination =
    makeCalibrated("subtalar_inclination", 37.0, units::kDegrees, "default subtalar axis above the floor",
                   "calibrated here on Fischer 2018; Inman 1976: 42 +- 9 deg, OpenSim gait2392: 37.2 deg");
inline constexpr Coefficient kDefaultSubtalarDeviation =
    makeCalibrated("subtalar_deviation", 16.0, units::kDegrees, "default subtalar axis medial to the foot's axis",
                   "Manter 1941: 16 deg; Inman 1976: 23 +- 11 deg, OpenSim gait2392: 8.7 deg");
inline constexpr Coefficient kDefaultThighFootAngle =
    makeAssumed("thigh_foot_angle", 7.0, units::kDegrees, "default tibial torsion as seen at the foot",
                "the knee points forward at a toe-out of 7 deg, by definition");

inline constexpr std::array kAnatomyCoefficients = {kThighLength,
                                                    kShankLength,
                                                    kAnkleHeight,
                                                    kFootLength,
                                                    kHalfHipDistance,
                                                    kTrunkMassHeight,
                                                    kStanceBesideHip,
                                                    kPatellaForward,
                                                    kReferenceMass,
                                                    kReferenceHeight,
                                                    kGravity,
                                                    kFootMass,
                                                    kShankMass,
                                                    kThighMass,
                                                    kHeadArmsTrunkMass,
                                                    kFreeLegMass,
                                                    kLongBoneMassCentre,
                                                    kHeelPoint,
                                                    kMtpPoint,
                                                    kSecondToePoint,
                                                    kFootMassForward,
                                                    kFootMassUp,
                                                    kCalcaneusForward,
                                                    kCalcaneusUp,
                                                    kTalusForward,
                                                    kTalusUp,
                                                    kDefaultSubtalarInclination,
                                                    kDefaultSubtalarDeviation,
                                                    kDefaultThighFootAngle};

}  // namespace ankleup
