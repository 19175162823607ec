// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <Eigen/Core>
#include <array>
#include <optional>

#include "equilibrium/coupling_coefficients.h"
#include "equilibrium/pull.h"
#include "kinematics/leg.h"

namespace ankleup {

/// Pulls a scalar x towards `rest`: energy stiffness/2 (x - rest)^2.
struct Spring {
    double stiffness = 0.0;  ///< [Nm/rad], or [N/m] on a length
    double rest = 0.0;       ///< [rad] or [m]
};

/// Smooth one-sided end of range: energy stiffness/2 lim(x - limit)^2 with lim(x) = width ln(1 + exp(x/width)).
/// 0 far below the limit, a spring far above it, infinitely smooth between.
struct EndOfRange {
    double stiffness = 0.0;
    double limit = 0.0;
    double width = 1.0;
};

/// The springs, loads and ends of range of one leg in one task and condition: docs/01-model.md section 5 with all numbers filled in.
/// Stiffnesses [Nm/rad], rests and limits [rad], loads [Nm] as work per radian (+ pushes the coordinate up), unless said otherwise.
/// "Low" ends act on the negated coordinate.
struct Potential {
    Spring toeOut;

    Spring rearfootRollMidtarsal;
    Spring rearfootRollHeelPad;
    Spring subtalarPronation;
    Spring midfootSag;  ///< on midfoot_sag - kSagPerPronation subtalar_pronation
    double rearfootRollLoad = 0.0;
    double subtalarPronationLoad = 0.0;
    double midfootSagLoad = 0.0;
    EndOfRange eversion, inversion, pronation, supination, sag;

    Spring dorsiflexion;
    EndOfRange dorsiflexionJoint;       ///< hard end-feel
    EndOfRange dorsiflexionSoleus;      ///< soft
    EndOfRange dorsiflexionGastroc;     ///< soft; its limit depends on the knee, `limit` is g0, with the knee straight
    double gastrocRelievedLimit = 0.0;  ///< its limit with the knee bent

    Spring kneeFlexion;
    Spring kneeRotation;          ///< on knee_rotation off the coupled path, both ways
    EndOfRange kneeRotationSoft;  ///< on the same, internal only: the knee is stiffer inwards
    Spring kneeAbduction;         ///< on knee_abduction off the coupled path
    EndOfRange kneeRotationIn, kneeRotationOut, kneeExtension;

    Spring hipFlexion;  ///< on hip_flexion - knee_flexion/2
    Spring hipFlexionLunge;
    Spring hipAdduction, hipRotation;
    double hipRotationLoad = 0.0;
    double hipAdductionLoad = 0.0;
    EndOfRange hipFlexionHigh, hipExtension, hipRotationIn, hipRotationOut;

    Spring femoralHeading;  ///< on the heading of the knee axis on the floor
    Spring pelvicDrop;
    Spring pelvicYaw;
    double pelvicDropLoad = 0.0;
    Spring pelvicTilt;  ///< on anterior tilt - kTiltPerTrunkFlexion trunk_flexion

    Spring trunkFlexion, trunkLateral;
    EndOfRange trunkFlexionHigh;

    Spring heelRise;
    double heelRiseLoad = 0.0;
    EndOfRange heelFloor;

    Spring balanceForward;  ///< on the centre of mass' x from the base [N/m, m]
    EndOfRange balanceFront, balanceBack;
    Spring balanceLateral;  ///< on the centre of mass' z from the base
    Spring lungeHip;        ///< on the hip's x [N/m, m]
};

/// A value with its first and second derivative by the knee flexion.
struct KneeCoupling {
    double value = 0.0;
    double slope = 0.0;
    double curvature = 0.0;
};
/// Passive internal rotation of the tibia as the knee bends: 15.4 deg tanh(kf / 47 deg); fit of the Walker 1988 / Rajagopal 2016 spline,
/// within 0.2 deg from 10 to 100 deg. Angles [rad].
KneeCoupling calcKneeRotationPath(double kneeFlexion);
/// Passive adduction as the knee bends: 1.92 deg x exp((1 - x^2)/2), x = kf / 46 deg; fit of the same spline within 0.4 deg.
KneeCoupling calcKneeAdductionPath(double kneeFlexion);
/// Where the gastrocnemius stops dorsiflexion: from `straight` (knee straight) to `relieved` about 11 deg of flexion (Baumbach 2014).
KneeCoupling calcGastrocLimit(double kneeFlexion, double straight, double relieved);

/// What must hold exactly. Written as lengths: angles count with 0.4 m.
enum class ConstraintKind : std::uint8_t {
    kHipLateral,       ///< hip z = target: both legs share the mid-line
    kPelvicObliquity,  ///< second Cardan angle of the pelvis = target
    kPelvicYaw,        ///< third Cardan angle of the pelvis = target
    kOtherHipHeight,   ///< y of the other hip = target
    kKneeToWall,       ///< knee x - second toe x = target
    kCentreOfMassX,    ///< centre of mass x = target
    kCoordinate,       ///< one coordinate = target: a lock, or a task that fixes it
};
inline constexpr double kConstraintAngleArm = 0.4;  ///< [m]

struct Constraint {
    ConstraintKind kind = ConstraintKind::kCoordinate;
    double target = 0.0;  ///< [m] or [rad]
    Coordinate coordinate = Coordinate::kToeOut;

    bool operator==(const Constraint&) const = default;
};
/// Up to four of the task, up to six locks.
inline constexpr int kMaxConstraints = 10;
using ConstraintVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, kMaxConstraints, 1>;
using ConstraintJacobian = Eigen::Matrix<double, Eigen::Dynamic, kCoordinateCount, 0, kMaxConstraints, kCoordinateCount>;

class ConstraintList {
  public:
    void add(const Constraint& constraint);
    int size() const { return size_; }
    const Constraint& operator[](int i) const { return items_[i]; }
    const Constraint* begin() const { return items_.data(); }
    const Constraint* end() const { return items_.data() + size_; }

  private:
    std::array<Constraint, kMaxConstraints> items_{};
    int size_ = 0;
};

/// Who carries whom: mass fractions at the chain's points for the centre of mass.
struct MassModel {
    double legFactor = 1.0;                   ///< 2 where the other leg mirrors this one or is not modelled
    double freeLegFraction = 0.0;             ///< of the body's mass, hanging from the other hip
    Vector3 freeLegOffset = Vector3::Zero();  ///< its mass centre from the other hip [m, W]
};

/// One posture to be solved: a leg on its ground, its energy and what must hold. Compiled by the room `condition`; read-only afterwards.
struct PostureProblem {
    Leg leg;
    MassModel masses;
    Potential potential;
    ConstraintList constraints;
    std::optional<Pull> pull;                     ///< a bone held in the hand; none in any scene
    Configuration start = Configuration::Zero();  ///< cold start
    double loadShare = 1.0;                       ///< s: share of body weight that the limb carries
    double kneeFlexionTarget = 0.0;               ///< kf_ref [rad]: wanted depth
    bool depthIsWanted = true;                    ///< false where knee flexion follows from something else (step_down, lunge)
};

/// Mass centres of a leg's segments in the world [m].
struct LegMassCentres {
    Vector3 foot, shank, thigh;
};
LegMassCentres findLegMassCentres(const SegmentLengths& lengths, const Posture& posture);

/// Centre of mass of the body in the world [m].
Vector3 calcCentreOfMass(const PostureProblem& problem, const Posture& posture);

/// The Lagrange multiplier of the first constraint of this kind in a report, or 0.
double findMultiplier(const PostureProblem& problem, const ConstraintVector& multipliers, ConstraintKind kind);

}  // namespace ankleup
