// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "others/kdl_leg.h"

#include <cassert>
#include <cmath>

namespace ankleup {

namespace {

constexpr int kLegAxes = LegAxis::kHipFlexion + 1;

KDL::Vector toKdl(const Vector3& v) { return {v.x(), v.y(), v.z()}; }

KDL::Rotation toKdl(const Matrix3& r) { return {r(0, 0), r(0, 1), r(0, 2), r(1, 0), r(1, 1), r(1, 2), r(2, 0), r(2, 1), r(2, 2)}; }

KDL::Frame toKdl(const Transform& x) { return {toKdl(x.rotation), toKdl(x.translation)}; }

Matrix3 fromKdl(const KDL::Rotation& r) {
    Matrix3 m;
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j) m(i, j) = r(i, j);
    }
    return m;
}

/// The cheapest joint of KDL that turns about this axis.
KDL::Joint makeJoint(const Vector3& axis) {
    constexpr KDL::Joint::JointType kPrincipal[] = {KDL::Joint::RotX, KDL::Joint::RotY, KDL::Joint::RotZ};
    for (int i = 0; i < 3; ++i) {
        if (std::abs(axis[i]) == 1.0) return KDL::Joint(kPrincipal[i], axis[i]);
    }
    return KDL::Joint(KDL::Vector::Zero(), toKdl(axis), KDL::Joint::RotAxis);
}

/// A segment of KDL is first a joint, then a fixed offset: so the offset before a joint axis ends the segment before it.
KDL::Chain makeChain(const Chain& source, int first, int last) {
    KDL::Chain chain;
    chain.addSegment(KDL::Segment(KDL::Joint(KDL::Joint::Fixed), toKdl(source.axes()[first].offset)));
    for (int i = first; i <= last; ++i) {
        const JointAxis& axis = source.axes()[i];
        assert(axis.kind == JointAxis::Kind::kRotation && axis.rate == 1.0 && axis.constant == 0.0 && !axis.coupling);
        chain.addSegment(KDL::Segment(makeJoint(axis.axis), i < last ? toKdl(source.axes()[i + 1].offset) : KDL::Frame::Identity()));
    }
    return chain;
}

}  // namespace

KdlLeg::KdlLeg(const Leg& leg)
    : leg_(makeChain(leg.chain(), 0, LegAxis::kHipFlexion)),
      trunk_(makeChain(leg.chain(), LegAxis::kTrunkLateral, LegAxis::kTrunkFlexion)),
      legJoints_(kLegAxes),
      trunkJoints_(2),
      reachedJoints_(kLegAxes),
      legPoses_(leg_),
      trunkPoses_(trunk_),
      legJacobian_(leg_),
      reach_(leg_, 1e-8),
      jacobian_(kLegAxes),
      legFrames_(leg_.getNrOfSegments()),
      trunkFrames_(trunk_.getNrOfSegments()) {
    for (int i = 0; i < LegAxis::kCount; ++i) coordinates_[i] = leg.chain().axes()[i].coordinate;
}

void KdlLeg::setJoints(const Configuration& q) {
    for (int i = 0; i < kLegAxes; ++i) legJoints_(i) = q[coordinates_[i]];
    for (int i = 0; i < 2; ++i) trunkJoints_(i) = q[coordinates_[LegAxis::kTrunkLateral + i]];
}

void KdlLeg::calcPoses(const Configuration& q) {
    setJoints(q);
    legPoses_.JntToCart(legJoints_, legFrames_);
    trunkPoses_.JntToCart(trunkJoints_, trunkFrames_);
}

Vector3 KdlLeg::origin(int axis) const {
    const KDL::Vector& p = legFrames_[static_cast<std::size_t>(axis)].p;
    return {p.x(), p.y(), p.z()};
}

Matrix3 KdlLeg::pelvisRotation() const { return fromKdl(legFrames_.back().M); }

Matrix3 KdlLeg::trunkRotation() const { return fromKdl(trunkFrames_.back().M); }

const KDL::Jacobian& KdlLeg::calcPelvisJacobian(const Configuration& q) {
    setJoints(q);
    legJacobian_.JntToJac(legJoints_, jacobian_);
    return jacobian_;
}

bool KdlLeg::reachPelvis(const Configuration& start, const Transform& pelvis) {
    setJoints(start);
    return reach_.CartToJnt(legJoints_, toKdl(pelvis), reachedJoints_) == KDL::SolverI::E_NOERROR;
}

Configuration KdlLeg::reached() const {
    Configuration q = Configuration::Zero();
    for (int i = 0; i < kLegAxes; ++i) q[coordinates_[i]] = reachedJoints_(i);
    return q;
}

}  // namespace ankleup
