// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>

#include "anatomy/body.h"
#include "kinematics/chain.h"
#include "kinematics/coordinates.h"

namespace ankleup {

/// What lies under the foot and is geometry, no coordinate. Angles [rad].
struct Ground {
    double floorWedge = 0.0;     ///< tilt of the floor under the whole foot, + everting
    double forefootWedge = 0.0;  ///< ramp under the whole foot, toes up +
    double heelLift = 0.0;       ///< heel raised about the MTP line

    bool operator==(const Ground&) const = default;
};

/// The segments of the leg chain that have a frame of their own. World and every segment frame: X forward, Y up, Z to the right of the
/// body.
enum class Segment : std::uint8_t {
    kForefoot,   ///< on the floor; toes move with it. Origin: the ankle's floor point
    kHindfoot,   ///< metatarsals: raised about the MTP line. Origin: MTP line on the foot axis
    kCalcaneus,  ///< origin: heel contact
    kTalus,      ///< origin: where calcaneus and talus meet in the model, under the ankle centre
    kTibia,      ///< origin: knee centre; turned by the thigh-foot angle against the talus
    kFemur,      ///< origin: hip centre
    kPelvis,     ///< origin: hip centre of this leg
    kTrunk,      ///< origin: mid hip; its angles are measured in space
};
inline constexpr int kSegmentCount = 8;

/// The right leg of a body on a ground, as a chain compiled from data. docs/01-model.md section 4.
/// Bilateral tasks put the foot at +stance half width; else the foot's ankle floor point is the origin.
class Leg {
  public:
    Leg(const Body& body, const Ground& ground, bool bilateral);

    const Body& body() const { return body_; }
    const Ground& ground() const { return ground_; }
    bool bilateral() const { return bilateral_; }
    const SegmentLengths& lengths() const { return lengths_; }
    const Chain& chain() const { return chain_; }
    /// Point under the neutral ankle on the floor [m, W].
    const Vector3& base() const { return base_; }
    /// Unit axis of the subtalar joint in the calcaneus frame, + = supination of the foot.
    const Vector3& subtalarAxis() const { return subtalarAxis_; }

  private:
    Body body_;
    Ground ground_;
    bool bilateral_;
    SegmentLengths lengths_;
    Vector3 base_;
    Vector3 subtalarAxis_;
    Chain chain_;
};

/// Talocrural axis in the talus frame, + = dorsiflexion of the foot; unit vector. Source: OpenSim gait2392 (Delp 1990).
Vector3 findTalocruralAxis();
/// Subtalar axis in the calcaneus frame, + = supination of the foot; unit vector. Angles [rad].
Vector3 findSubtalarAxis(double inclination, double deviation);
/// Midfoot sag axis in the hindfoot frame; unit vector. 35 deg elevation [calibrated, between a sagittal hinge and Manter's oblique axis].
Vector3 findMidfootAxis();

/// The place of each joint axis in the leg's chain; the order of docs/01-model.md section 4.
struct LegAxis {
    enum Index {
        kToeOut,
        kHeelRise,
        kMidfootSag,
        kRearfootRoll,
        kSubtalar,
        kTalocrural,
        kKneeRotation,
        kKneeAbduction,
        kKneeFlexion,
        kHipRotation,
        kHipAdduction,
        kHipFlexion,
        kTrunkLateral,
        kTrunkFlexion,
        kCount
    };
};

/// The place in a configuration of the coordinate that each axis turns by.
inline constexpr std::array<int, LegAxis::kCount> kCoordinateOfAxis = {
    indexOf(Coordinate::kToeOut),       indexOf(Coordinate::kHeelRise),          indexOf(Coordinate::kMidfootSag),
    indexOf(Coordinate::kRearfootRoll), indexOf(Coordinate::kSubtalarPronation), indexOf(Coordinate::kDorsiflexion),
    indexOf(Coordinate::kKneeRotation), indexOf(Coordinate::kKneeAbduction),     indexOf(Coordinate::kKneeFlexion),
    indexOf(Coordinate::kHipRotation),  indexOf(Coordinate::kHipAdduction),      indexOf(Coordinate::kHipFlexion),
    indexOf(Coordinate::kTrunkLateral), indexOf(Coordinate::kTrunkFlexion)};

/// All segment poses of a leg for one configuration. Can only be made by calcPosture, so it cannot be stale.
class Posture {
  public:
    const Configuration& configuration() const { return q_; }
    double operator[](Coordinate coordinate) const { return q_[indexOf(coordinate)]; }

    /// Pose X_WB of a segment. Right leg; see mirrored(Transform) for the left.
    Transform pose(Segment segment) const;
    Matrix3 rotation(Segment segment) const;

    const Vector3& base() const { return base_; }         ///< p_W of the ankle's floor point
    const Vector3& mtp() const { return mtp_; }           ///< MTP line on the foot axis
    const Vector3& heelContact() const { return heel_; }  ///< heel contact point
    const Vector3& ankle() const { return ankle_; }
    const Vector3& knee() const { return knee_; }
    const Vector3& hip() const { return hip_; }
    const Vector3& midHip() const { return midHip_; }
    const Vector3& otherHip() const { return otherHip_; }
    const Vector3& trunkMass() const { return trunkMass_; }      ///< mass centre of head, arms and trunk
    const Vector3& secondToe() const { return secondToe_; }      ///< tip of the second toe
    const Matrix3& footHeading() const { return footHeading_; }  ///< F: heading of the foot on the floor
    const ChainPose& chainPose() const { return chainPose_; }

  private:
    friend void calcPosture(const Leg& leg, const Configuration& q, Posture& posture);
    Configuration q_;
    ChainPose chainPose_;
    Matrix3 footHeading_, forefoot_, tibia_;
    Vector3 base_, mtp_, heel_, ankle_, knee_, hip_, midHip_, otherHip_, trunkMass_, secondToe_;
};

/// Forward kinematics of the leg; writes into `posture` and allocates nothing.
void calcPosture(const Leg& leg, const Configuration& q, Posture& posture);
Posture calcPosture(const Leg& leg, const Configuration& q);

/// A world point, or a pose, of the left leg that mirrors this one: z -> -z, R -> M R M.
Vector3 mirrored(const Vector3& point);
Transform mirrored(const Transform& pose);

}  // namespace ankleup
