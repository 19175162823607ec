// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "anatomy/anatomy_coefficients.h"

namespace ankleup {

/// What a person brings along: size and shape. A regular value; lengths in metres, angles in radians.
struct Body {
    double height = kReferenceHeight;                          ///< H [m]
    double mass = kReferenceMass;                              ///< m [kg]
    double footType = 0.0;                                     ///< -1 cavus .. 0 normal .. +1 planus [def]
    double subtalarInclination = kDefaultSubtalarInclination;  ///< of the subtalar axis above the floor [rad]
    double subtalarDeviation = kDefaultSubtalarDeviation;      ///< of the subtalar axis, medial to the foot's long axis [rad]
    double thighFootAngle = kDefaultThighFootAngle;            ///< tibial torsion as seen at the foot, toe-out + [rad]
    std::optional<double> stanceHalfWidth;                     ///< mid-line to foot in bilateral tasks [m]; absent: findStanceHalfWidth

    bool operator==(const Body&) const = default;
};

/// Segment lengths of a body [m], by height. Source: Drillis & Contini 1966 / Winter 2009.
struct SegmentLengths {
    double thigh = 0.0;            ///< hip centre to knee centre
    double shank = 0.0;            ///< knee centre to ankle centre
    double ankleHeight = 0.0;      ///< floor to ankle centre
    double foot = 0.0;             ///< heel to toe
    double halfHipDistance = 0.0;  ///< mid-line to hip centre; gait2392: 83.5 mm
    double trunkMassHeight = 0.0;  ///< mid hip to the mass centre of head, arms and trunk [def]

    double leg() const { return ankleHeight + shank + thigh; }
    double thighAndShank() const { return thigh + shank; }
};

/// The lengths of a body of this height.
SegmentLengths findSegmentLengths(const Body& body);

/// Half of the distance between the feet in bilateral tasks [m]: the body's own value, else half hip distance + 30 mm [def].
double findStanceHalfWidth(const Body& body);

/// Everything muscular scales with m g H: this body's against that of 70 kg and 1.72 m [def]. Dimensionless.
double findStrengthScale(const Body& body);

/// Mass fractions of the body, Winter 2009 (head, arms and trunk as one).
struct MassFractions {
    static constexpr double kFoot = kFootMass;
    static constexpr double kShank = kShankMass;
    static constexpr double kThigh = kThighMass;
    static constexpr double kHeadArmsTrunk = kHeadArmsTrunkMass;
    static constexpr double kFreeLeg = kFreeLegMass;
    /// Mass centre of thigh and shank, as a part of the length from the proximal joint.
    static constexpr double kLongBoneCentre = kLongBoneMassCentre;
};

/// The foot's points on its long axis, as parts of the foot's length from the ankle's floor point [def], after gait2392.
struct FootShape {
    static constexpr double kHeel = kHeelPoint;
    static constexpr double kMtp = kMtpPoint;
    static constexpr double kSecondToe = kSecondToePoint;
    static constexpr double kMassCentre = kFootMassForward;
    static constexpr double kMassCentreHeight = kFootMassUp;  ///< part of the ankle height
    static constexpr double kHeelToMtp = kMtp - kHeel;
    /// The ankle centre is reached from the heel contact through the calcaneus, then the talus: forward and upward parts.
    static constexpr double kCalcaneusForward = ankleup::kCalcaneusForward;
    static constexpr double kCalcaneusUp = ankleup::kCalcaneusUp;
    static constexpr double kTalusForward = ankleup::kTalusForward;
    static constexpr double kTalusUp = ankleup::kTalusUp;
};

}  // namespace ankleup
