// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "kinematics/leg.h"

#include <cmath>

#include "kinematics/axis_coefficients.h"

namespace ankleup {

namespace {

JointAxis makeHinge(int parent, const Transform& offset, const Vector3& axis, double rate, Coordinate coordinate) {
    JointAxis joint;
    joint.parent = parent;
    joint.offset = offset;
    // A negative rate is written as the opposite axis, so that every joint turns by its coordinate itself.
    joint.axis = rate * axis;
    joint.coordinate = indexOf(coordinate);
    return joint;
}

Transform shift(double x, double y, double z) { return {Matrix3::Identity(), Vector3(x, y, z)}; }

Chain makeLegChain(const Body& body, const Ground& ground, const SegmentLengths& lengths, const Vector3& base,
                   const Vector3& subtalarAxis) {
    using C = Coordinate;
    const double foot = lengths.foot;
    const double ankle = lengths.ankleHeight;
    const Vector3 x = Vector3::UnitX();
    const Vector3 y = Vector3::UnitY();
    const Vector3 z = Vector3::UnitZ();
    const Matrix3 wedge = rotationAboutX(-ground.floorWedge) * rotationAboutZ(ground.forefootWedge);
    const Transform mtp{wedge, wedge * Vector3(FootShape::kMtp * foot, 0.0, 0.0)};
    const Transform raised{wedge * rotationAboutZ(-ground.heelLift), mtp.translation};
    const Transform talusOrigin = shift(FootShape::kCalcaneusForward * foot, FootShape::kCalcaneusUp * ankle, 0.0);
    const Transform ankleCentre = shift(FootShape::kTalusForward * foot, FootShape::kTalusUp * ankle, 0.0);
    const Matrix3 torsion = rotationAboutY(body.thighFootAngle);
    const Transform kneeCentre{torsion, Vector3(0.0, lengths.shank, 0.0)};
    const Transform hipCentre = shift(0.0, lengths.thigh, 0.0);

    std::vector<JointAxis> axes(LegAxis::kCount);
    axes[LegAxis::kToeOut] = makeHinge(JointAxis::kGround, {Matrix3::Identity(), base}, y, -1.0, C::kToeOut);
    axes[LegAxis::kHeelRise] = makeHinge(LegAxis::kToeOut, raised, z, -1.0, C::kHeelRise);
    axes[LegAxis::kMidfootSag] =
        makeHinge(LegAxis::kHeelRise, shift(-FootShape::kHeelToMtp * foot, 0.0, 0.0), findMidfootAxis(), 1.0, C::kMidfootSag);
    axes[LegAxis::kRearfootRoll] = makeHinge(LegAxis::kMidfootSag, {}, x, -1.0, C::kRearfootRoll);
    axes[LegAxis::kSubtalar] = makeHinge(LegAxis::kRearfootRoll, talusOrigin, subtalarAxis, 1.0, C::kSubtalarPronation);
    axes[LegAxis::kTalocrural] = makeHinge(LegAxis::kSubtalar, ankleCentre, findTalocruralAxis(), -1.0, C::kDorsiflexion);
    axes[LegAxis::kKneeRotation] = makeHinge(LegAxis::kTalocrural, kneeCentre, y, -1.0, C::kKneeRotation);
    axes[LegAxis::kKneeAbduction] = makeHinge(LegAxis::kKneeRotation, {}, x, 1.0, C::kKneeAbduction);
    axes[LegAxis::kKneeFlexion] = makeHinge(LegAxis::kKneeAbduction, {}, z, 1.0, C::kKneeFlexion);
    axes[LegAxis::kHipRotation] = makeHinge(LegAxis::kKneeFlexion, hipCentre, y, -1.0, C::kHipRotation);
    axes[LegAxis::kHipAdduction] = makeHinge(LegAxis::kHipRotation, {}, x, -1.0, C::kHipAdduction);
    axes[LegAxis::kHipFlexion] = makeHinge(LegAxis::kHipAdduction, {}, z, -1.0, C::kHipFlexion);
    axes[LegAxis::kTrunkLateral] = makeHinge(JointAxis::kGround, {}, x, 1.0, C::kTrunkLateral);
    axes[LegAxis::kTrunkFlexion] = makeHinge(LegAxis::kTrunkLateral, {}, z, -1.0, C::kTrunkFlexion);

    std::vector<SegmentFrame> segments(kSegmentCount);
    const auto place = [&](Segment segment, std::string name, int axis, const Transform& offset) {
        segments[static_cast<int>(segment)] = {std::move(name), axis, offset};
    };
    place(Segment::kForefoot, "forefoot", LegAxis::kToeOut, {wedge, Vector3::Zero()});
    place(Segment::kHindfoot, "hindfoot", LegAxis::kHeelRise, {});
    place(Segment::kCalcaneus, "calcaneus", LegAxis::kRearfootRoll, {});
    place(Segment::kTalus, "talus", LegAxis::kSubtalar, {});
    place(Segment::kTibia, "tibia", LegAxis::kTalocrural, kneeCentre);
    place(Segment::kFemur, "femur", LegAxis::kKneeFlexion, hipCentre);
    place(Segment::kPelvis, "pelvis", LegAxis::kHipFlexion, {});
    place(Segment::kTrunk, "trunk", LegAxis::kTrunkFlexion, {});
    return Chain(kCoordinateCount, std::move(axes), std::move(segments));
}

Vector3 findBase(const Body& body, bool bilateral) { return {0.0, 0.0, bilateral ? findStanceHalfWidth(body) : 0.0}; }

}  // namespace

Vector3 findTalocruralAxis() { return Vector3(kTalocruralAxisX, kTalocruralAxisY, kTalocruralAxisZ).normalized(); }

Vector3 findSubtalarAxis(double inclination, double deviation) {
    return {std::cos(inclination) * std::cos(deviation), std::sin(inclination), -std::cos(inclination) * std::sin(deviation)};
}

Vector3 findMidfootAxis() { return {0.0, std::sin(kMidfootAxisElevation), -std::cos(kMidfootAxisElevation)}; }

Leg::Leg(const Body& body, const Ground& ground, bool bilateral)
    : body_(body),
      ground_(ground),
      bilateral_(bilateral),
      lengths_(findSegmentLengths(body)),
      base_(findBase(body, bilateral)),
      subtalarAxis_(findSubtalarAxis(body.subtalarInclination, body.subtalarDeviation)),
      chain_(makeLegChain(body, ground, lengths_, base_, subtalarAxis_)) {}

void calcPosture(const Leg& leg, const Configuration& q, Posture& posture) {
    const Chain& chain = leg.chain();
    ChainPose& pose = posture.chainPose_;
    posture.q_ = q;
    calcChainPose(chain, {q.data(), static_cast<std::size_t>(q.size())}, pose);

    const SegmentLengths& lengths = leg.lengths();
    const auto segmentOffset = [&](Segment segment) -> const Transform& { return chain.segments()[static_cast<int>(segment)].offset; };
    posture.footHeading_ = pose.rotation[LegAxis::kToeOut];
    posture.forefoot_.noalias() = posture.footHeading_ * segmentOffset(Segment::kForefoot).rotation;
    posture.tibia_.noalias() = pose.rotation[LegAxis::kTalocrural] * segmentOffset(Segment::kTibia).rotation;
    posture.base_ = leg.base();
    posture.mtp_ = pose.origin[LegAxis::kHeelRise];
    posture.heel_ = pose.origin[LegAxis::kMidfootSag];
    posture.ankle_ = pose.origin[LegAxis::kTalocrural];
    posture.knee_ = pose.origin[LegAxis::kKneeFlexion];
    posture.hip_ = pose.origin[LegAxis::kHipFlexion];
    const Vector3 toMidHip = -lengths.halfHipDistance * pose.rotation[LegAxis::kHipFlexion].col(2);
    posture.midHip_ = posture.hip_ + toMidHip;
    posture.otherHip_ = posture.hip_ + 2.0 * toMidHip;
    posture.trunkMass_ = posture.midHip_ + lengths.trunkMassHeight * pose.rotation[LegAxis::kTrunkFlexion].col(1);
    posture.secondToe_ = posture.base_ + FootShape::kSecondToe * lengths.foot * posture.forefoot_.col(0);
}

Posture calcPosture(const Leg& leg, const Configuration& q) {
    Posture posture;
    calcPosture(leg, q, posture);
    return posture;
}

Matrix3 Posture::rotation(Segment segment) const {
    switch (segment) {
        case Segment::kForefoot:
            return forefoot_;
        case Segment::kHindfoot:
            return chainPose_.rotation[LegAxis::kHeelRise];
        case Segment::kCalcaneus:
            return chainPose_.rotation[LegAxis::kRearfootRoll];
        case Segment::kTalus:
            return chainPose_.rotation[LegAxis::kSubtalar];
        case Segment::kTibia:
            return tibia_;
        case Segment::kFemur:
            return chainPose_.rotation[LegAxis::kKneeFlexion];
        case Segment::kPelvis:
            return chainPose_.rotation[LegAxis::kHipFlexion];
        case Segment::kTrunk:
            return chainPose_.rotation[LegAxis::kTrunkFlexion];
    }
    return Matrix3::Identity();
}

Transform Posture::pose(Segment segment) const {
    const auto origin = [&]() -> Vector3 {
        switch (segment) {
            case Segment::kForefoot:
                return base_;
            case Segment::kHindfoot:
                return mtp_;
            case Segment::kCalcaneus:
                return heel_;
            case Segment::kTalus:
                return chainPose_.origin[LegAxis::kSubtalar];
            case Segment::kTibia:
                return knee_;
            case Segment::kFemur:
            case Segment::kPelvis:
                return hip_;
            case Segment::kTrunk:
                return midHip_;
        }
        return Vector3::Zero();
    };
    return {rotation(segment), origin()};
}

Vector3 mirrored(const Vector3& point) { return {point.x(), point.y(), -point.z()}; }

Transform mirrored(const Transform& pose) {
    const Vector3 m(1.0, 1.0, -1.0);
    return {m.asDiagonal() * pose.rotation * m.asDiagonal(), mirrored(pose.translation)};
}

}  // namespace ankleup
