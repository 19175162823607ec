// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/lagrangian.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

// What a constraint adds is one line in each switch.
// clang-format off
namespace ankleup {

namespace {

constexpr int kKneeOnAxis = LegAxis::kTalocrural;    // the knee centre moves with the axes up to this one
constexpr int kHipOnAxis = LegAxis::kKneeFlexion;    // the hip centre
constexpr int kPelvisOnAxis = LegAxis::kHipFlexion;  // the other hip

}  // namespace

Lagrangian::Slope Lagrangian::add(const Spring& spring, double x) {
    const double stretch = x - spring.rest;
    energy_ += 0.5 * spring.stiffness * stretch * stretch;
    return {spring.stiffness * stretch, spring.stiffness};
}

Lagrangian::Slope Lagrangian::add(const EndOfRange& end, double x) {
    const double t = (x - end.limit) / end.width;
    // Below, exp(t) is lost in rounding against 1 and its square against anything else here.
    if (t < -37.0) return {};
    const double e = std::exp(-std::abs(t));
    const double sigmoid = t > 0.0 ? 1.0 / (1.0 + e) : e / (1.0 + e);
    const double excess = end.width * (std::max(t, 0.0) + std::log1p(e));
    energy_ += 0.5 * end.stiffness * excess * excess;
    return {end.stiffness * excess * sigmoid,
            end.stiffness * (sigmoid * sigmoid + excess * sigmoid * (1.0 - sigmoid) / end.width)};
}

void Lagrangian::addCoordinate(Coordinate i, Slope slope) {
    coordinateGradient_[indexOf(i)] += slope.first;
    coordinateHessian_(indexOf(i), indexOf(i)) += slope.second;
}

/// For a scalar q_i + phi(q_j) with phi' = dj and phi'' = ddj.
void Lagrangian::addCoupled(Coordinate ci, Coordinate cj, double dj, double ddj, Slope slope) {
    const int i = indexOf(ci);
    const int j = indexOf(cj);
    coordinateGradient_[i] += slope.first;
    coordinateGradient_[j] += slope.first * dj;
    coordinateHessian_(i, i) += slope.second;
    coordinateHessian_(i, j) += slope.second * dj;
    coordinateHessian_(j, i) += slope.second * dj;
    coordinateHessian_(j, j) += slope.second * dj * dj + slope.first * ddj;
}

void Lagrangian::addCoordinateTerms() {
    using C = Coordinate;
    const Potential& u = problem_.potential;
    const auto x = [&](C c) { return posture_[c]; };
    const auto negated = [](Slope s) { return Slope{-s.first, s.second}; };
    const auto high = [&](C c, const EndOfRange& end) { addCoordinate(c, add(end, x(c))); };
    const auto low = [&](C c, const EndOfRange& end) { addCoordinate(c, negated(add(end, -x(c)))); };
    const auto spring = [&](C c, const Spring& s) { addCoordinate(c, add(s, x(c))); };
    const auto load = [&](C c, double moment) {
        energy_ -= moment * x(c);
        coordinateGradient_[indexOf(c)] -= moment;
    };

    spring(C::kToeOut, u.toeOut);

    spring(C::kRearfootRoll, u.rearfootRollMidtarsal);
    spring(C::kRearfootRoll, u.rearfootRollHeelPad);
    spring(C::kSubtalarPronation, u.subtalarPronation);
    addCoupled(C::kMidfootSag, C::kSubtalarPronation, -kSagPerPronation, 0.0,
               add(u.midfootSag, x(C::kMidfootSag) - kSagPerPronation * x(C::kSubtalarPronation)));
    load(C::kRearfootRoll, u.rearfootRollLoad);
    load(C::kSubtalarPronation, u.subtalarPronationLoad);
    load(C::kMidfootSag, u.midfootSagLoad);
    high(C::kRearfootRoll, u.eversion);
    low(C::kRearfootRoll, u.inversion);
    high(C::kSubtalarPronation, u.pronation);
    low(C::kSubtalarPronation, u.supination);
    high(C::kMidfootSag, u.sag);

    const double knee = x(C::kKneeFlexion);
    spring(C::kDorsiflexion, u.dorsiflexion);
    high(C::kDorsiflexion, u.dorsiflexionJoint);
    high(C::kDorsiflexion, u.dorsiflexionSoleus);
    const KneeCoupling gastroc = calcGastrocLimit(knee, u.dorsiflexionGastroc.limit, u.gastrocRelievedLimit);
    addCoupled(C::kDorsiflexion, C::kKneeFlexion, -gastroc.slope, -gastroc.curvature,
               add({u.dorsiflexionGastroc.stiffness, gastroc.value, u.dorsiflexionGastroc.width}, x(C::kDorsiflexion)));

    spring(C::kKneeFlexion, u.kneeFlexion);
    low(C::kKneeFlexion, u.kneeExtension);
    const KneeCoupling path = calcKneeRotationPath(knee);
    const double offPath = x(C::kKneeRotation) - kKneePathShare * path.value;
    const auto offPathTerm = [&](Slope slope) {
        addCoupled(C::kKneeRotation, C::kKneeFlexion, -kKneePathShare * path.slope, -kKneePathShare * path.curvature, slope);
    };
    offPathTerm(add(u.kneeRotation, offPath));
    offPathTerm(add(u.kneeRotationSoft, offPath));
    offPathTerm(add(u.kneeRotationIn, offPath));
    offPathTerm(negated(add(u.kneeRotationOut, -offPath)));
    const KneeCoupling adduction = calcKneeAdductionPath(knee);
    addCoupled(C::kKneeAbduction, C::kKneeFlexion, adduction.slope, adduction.curvature,
               add(u.kneeAbduction, x(C::kKneeAbduction) + adduction.value));

    addCoupled(C::kHipFlexion, C::kKneeFlexion, -kHipPerKneeFlexion, 0.0,
               add(u.hipFlexion, x(C::kHipFlexion) - kHipPerKneeFlexion * knee));
    spring(C::kHipFlexion, u.hipFlexionLunge);
    spring(C::kHipAdduction, u.hipAdduction);
    spring(C::kHipRotation, u.hipRotation);
    load(C::kHipAdduction, u.hipAdductionLoad);
    load(C::kHipRotation, u.hipRotationLoad);
    high(C::kHipFlexion, u.hipFlexionHigh);
    low(C::kHipFlexion, u.hipExtension);
    high(C::kHipRotation, u.hipRotationIn);
    low(C::kHipRotation, u.hipRotationOut);

    spring(C::kTrunkFlexion, u.trunkFlexion);
    spring(C::kTrunkLateral, u.trunkLateral);
    high(C::kTrunkFlexion, u.trunkFlexionHigh);

    spring(C::kHeelRise, u.heelRise);
    load(C::kHeelRise, u.heelRiseLoad);
    low(C::kHeelRise, u.heelFloor);
}

void Lagrangian::addPostureTerms() {
    const Potential& u = problem_.potential;
    const ChainPose& pose = posture_.chainPose();

    const Matrix3& femur = pose.rotation[LegAxis::kKneeFlexion];
    headingX_ = femur(0, 2);
    headingZ_ = femur(2, 2);
    heading_ = add(u.femoralHeading, std::atan(headingX_ / headingZ_));

    const Matrix3& pelvis = pose.rotation[LegAxis::kHipFlexion];
    const double a = std::atan(-pelvis(0, 1) / pelvis(1, 1));
    const double sinB = pelvis(2, 1);
    cosA_ = std::cos(a);
    sinA_ = std::sin(a);
    cosB_ = std::sqrt(1.0 - sinB * sinB);
    tanB_ = sinB / cosB_;
    cardan_ = Vector3(a, std::asin(sinB), std::atan(-pelvis(2, 0) / pelvis(2, 2)));
    drop_ = add(u.pelvicDrop, -cardan_[1]);
    energy_ += u.pelvicDropLoad * cardan_[1];
    drop_.first -= u.pelvicDropLoad;
    yaw_ = add(u.pelvicYaw, cardan_[2]);
    tilt_ = add(u.pelvicTilt, -cardan_[0] - kTiltPerTrunkFlexion * posture_[Coordinate::kTrunkFlexion]);

    mass_ = calcCentreOfMass(problem_, posture_);
    const Vector3 fromBase = mass_ - posture_.base();
    const auto sum = [](Slope p, Slope q) { return Slope{p.first + q.first, p.second + q.second}; };
    massX_ = add(u.balanceForward, fromBase.x());
    massX_ = sum(massX_, add(u.balanceFront, fromBase.x()));
    const Slope back = add(u.balanceBack, -fromBase.x());
    massX_ = sum(massX_, {-back.first, back.second});
    massZ_ = add(u.balanceLateral, fromBase.z());
    hipX_ = add(u.lungeHip, posture_.hip().x());
}

void Lagrangian::calcConstraints() {
    for (int i = 0; i < problem_.constraints.size(); ++i) {
        const Constraint& constraint = problem_.constraints[i];
        const auto value = [&]() -> double {
            switch (constraint.kind) {
                case ConstraintKind::kHipLateral: return posture_.hip().z() - constraint.target;
                case ConstraintKind::kPelvicObliquity: return kConstraintAngleArm * (cardan_[1] - constraint.target);
                case ConstraintKind::kPelvicYaw: return kConstraintAngleArm * (cardan_[2] - constraint.target);
                case ConstraintKind::kOtherHipHeight: return posture_.otherHip().y() - constraint.target;
                case ConstraintKind::kKneeToWall: return posture_.knee().x() - posture_.secondToe().x() - constraint.target;
                case ConstraintKind::kCentreOfMassX: return mass_.x() - constraint.target;
                case ConstraintKind::kCoordinate: return kConstraintAngleArm * (posture_[constraint.coordinate] - constraint.target);
            }
            return 0.0;
        };
        constraints_[i] = value();
    }
}

void Lagrangian::calcValues(const Configuration& q) {
    calcPosture(problem_.leg, q, posture_);
    energy_ = 0.0;
    coordinateGradient_.setZero();
    coordinateHessian_.setZero();
    addCoordinateTerms();
    addPostureTerms();
    if (problem_.pull) energy_ += calcPullEnergy(*problem_.pull, posture_);
    calcConstraints();
}

/// d (component of a point) / d q, for a point that moves with the leg's axes up to `lastAxis`.
Configuration Lagrangian::findPointRow(const Vector3& point, int lastAxis, int component) const {
    const ChainPose& pose = posture_.chainPose();
    Configuration row = Configuration::Zero();
    for (int j = 0; j <= lastAxis; ++j) row[kCoordinateOfAxis[j]] = pose.axis[j].cross(point - pose.origin[j])[component];
    return row;
}

void Lagrangian::calcDerivatives() {
    const ChainPose& pose = posture_.chainPose();
    const MassModel& masses = problem_.masses;

    // Distal to each axis: the mass, and its moment about the world's origin.
    const LegMassCentres centres = findLegMassCentres(problem_.leg.lengths(), posture_);
    double mass = MassFractions::kHeadArmsTrunk + masses.freeLegFraction;
    Vector3 moment = MassFractions::kHeadArmsTrunk * posture_.midHip() + masses.freeLegFraction * posture_.otherHip();
    massXRow_.setZero();
    massZRow_.setZero();
    for (int j = kLegAxes - 1; j >= 0; --j) {
        const auto attach = [&](double m, const Vector3& p) {
            mass += m;
            moment += m * p;
        };
        if (j == kHipOnAxis) attach(masses.legFactor * MassFractions::kThigh, centres.thigh);
        if (j == kKneeOnAxis) attach(masses.legFactor * MassFractions::kShank, centres.shank);
        if (j == LegAxis::kToeOut) attach(masses.legFactor * MassFractions::kFoot, centres.foot);
        massColumn_[j] = pose.axis[j].cross(moment - mass * pose.origin[j]);
        massXRow_[kCoordinateOfAxis[j]] = massColumn_[j].x();
        massZRow_[kCoordinateOfAxis[j]] = massColumn_[j].z();
    }
    const Vector3 trunk = MassFractions::kHeadArmsTrunk * (posture_.trunkMass() - posture_.midHip());
    for (int k = 0; k < 2; ++k) {
        const int j = LegAxis::kTrunkLateral + k;
        trunkColumn_[k] = pose.axis[j].cross(trunk);
        massXRow_[kCoordinateOfAxis[j]] = trunkColumn_[k].x();
        massZRow_[kCoordinateOfAxis[j]] = trunkColumn_[k].z();
    }

    const Vector3 kneeAxis(headingX_, pose.rotation[LegAxis::kKneeFlexion](1, 2), headingZ_);
    const double rho = headingX_ * headingX_ + headingZ_ * headingZ_;
    headingRow_.setZero();
    for (int j = 0; j <= kHipOnAxis; ++j) {
        kneeAxisColumn_[j] = pose.axis[j].cross(kneeAxis);
        headingRow_[kCoordinateOfAxis[j]] = (headingZ_ * kneeAxisColumn_[j].x() - headingX_ * kneeAxisColumn_[j].z()) / rho;
    }

    cardanA_.setZero();
    cardanB_.setZero();
    cardanC_.setZero();
    for (int j = 0; j < kLegAxes; ++j) {
        const Vector3& w = pose.axis[j];
        const int k = kCoordinateOfAxis[j];
        const double across = -sinA_ * w.x() + cosA_ * w.y();
        cardanA_[k] = w.z() - tanB_ * across;
        cardanB_[k] = cosA_ * w.x() + sinA_ * w.y();
        cardanC_[k] = across / cosB_;
    }
    tiltRow_ = -cardanA_;
    tiltRow_[indexOf(Coordinate::kTrunkFlexion)] -= kTiltPerTrunkFlexion;
    hipXRow_.setZero();
    if (hipX_.second != 0.0) hipXRow_ = findPointRow(posture_.hip(), kHipOnAxis, 0);

    gradient_ = coordinateGradient_ + heading_.first * headingRow_ - drop_.first * cardanB_ + yaw_.first * cardanC_ +
                tilt_.first * tiltRow_ + massX_.first * massXRow_ + massZ_.first * massZRow_ + hipX_.first * hipXRow_;
    if (problem_.pull) addPullGradient(*problem_.pull, problem_.leg, posture_, gradient_);

    jacobian_.resize(problem_.constraints.size(), kCoordinateCount);
    for (int i = 0; i < problem_.constraints.size(); ++i) {
        const Constraint& constraint = problem_.constraints[i];
        switch (constraint.kind) {
            case ConstraintKind::kHipLateral: jacobian_.row(i) = findPointRow(posture_.hip(), kHipOnAxis, 2); break;
            case ConstraintKind::kPelvicObliquity: jacobian_.row(i) = kConstraintAngleArm * cardanB_; break;
            case ConstraintKind::kPelvicYaw: jacobian_.row(i) = kConstraintAngleArm * cardanC_; break;
            case ConstraintKind::kOtherHipHeight: jacobian_.row(i) = findPointRow(posture_.otherHip(), kPelvisOnAxis, 1); break;
            case ConstraintKind::kKneeToWall:
                jacobian_.row(i) = findPointRow(posture_.knee(), kKneeOnAxis, 0) - findPointRow(posture_.secondToe(), LegAxis::kToeOut, 0);
                break;
            case ConstraintKind::kCentreOfMassX: jacobian_.row(i) = massXRow_; break;
            case ConstraintKind::kCoordinate:
                jacobian_.row(i).setZero();
                jacobian_(i, indexOf(constraint.coordinate)) = kConstraintAngleArm;
                break;
        }
    }
}

void Lagrangian::calcHessian(const ConstraintVector& lambda, ConfigurationMatrix& hessian) const {
    // First derivatives of U + lambda c by the scalars of the posture.
    double a = -tilt_.first;
    double b = -drop_.first;
    double c = yaw_.first;
    Vector3 massForce(massX_.first, 0.0, massZ_.first);
    Vector3 hipForce(hipX_.first, 0.0, 0.0);
    Vector3 kneeForce = Vector3::Zero();
    Vector3 otherHipForce = Vector3::Zero();
    Vector3 toeForce = Vector3::Zero();
    for (int i = 0; i < problem_.constraints.size(); ++i) {
        switch (problem_.constraints[i].kind) {
            case ConstraintKind::kHipLateral: hipForce.z() += lambda[i]; break;
            case ConstraintKind::kPelvicObliquity: b += kConstraintAngleArm * lambda[i]; break;
            case ConstraintKind::kPelvicYaw: c += kConstraintAngleArm * lambda[i]; break;
            case ConstraintKind::kOtherHipHeight: otherHipForce.y() += lambda[i]; break;
            case ConstraintKind::kKneeToWall:
                kneeForce.x() += lambda[i];
                toeForce.x() -= lambda[i];
                break;
            case ConstraintKind::kCentreOfMassX: massForce.x() += lambda[i]; break;
            case ConstraintKind::kCoordinate: break;
        }
    }

    hessian = coordinateHessian_;
    const auto addRankOne = [&](double second, const Configuration& row) {
        if (second != 0.0) hessian.noalias() += (second * row) * row.transpose();
    };
    addRankOne(heading_.second, headingRow_);
    addRankOne(drop_.second, cardanB_);
    addRankOne(yaw_.second, cardanC_);
    addRankOne(tilt_.second, tiltRow_);
    addRankOne(massX_.second, massXRow_);
    addRankOne(massZ_.second, massZRow_);
    addRankOne(hipX_.second, hipXRow_);

    // A vector v carried by axis j, itself carried by axis i <= j: d2 v / dq_i dq_j = w_i x (w_j x v). So the work of a force f on a point
    // with column J_j adds w_i . (J_j x f). `turn` collects that second factor of all forces, and its like of angles, for each axis.
    const ChainPose& pose = posture_.chainPose();
    const double rho = headingX_ * headingX_ + headingZ_ * headingZ_;
    const Vector3 headingForce = heading_.first / rho * Vector3(headingZ_, 0.0, -headingX_);
    const double headingCross = heading_.first / (rho * rho) * (headingX_ * headingX_ - headingZ_ * headingZ_);
    const double headingSame = heading_.first / (rho * rho) * 2.0 * headingX_ * headingZ_;
    const Vector3 across(-sinA_, cosA_, 0.0);
    const Vector3 along(cosA_, sinA_, 0.0);
    const Vector3 cardanForce = a * (Vector3::UnitZ() - tanB_ * across) + b * along + c / cosB_ * across;
    for (int j = 0; j < kLegAxes; ++j) {
        const Vector3& w = pose.axis[j];
        const Vector3& o = pose.origin[j];
        Vector3 turn = massColumn_[j].cross(massForce) + w.cross(cardanForce);
        turn += w.cross(posture_.otherHip() - o).cross(otherHipForce);
        double bendX = 0.0;
        double bendZ = 0.0;
        if (j <= kHipOnAxis) {
            turn += w.cross(posture_.hip() - o).cross(hipForce) + kneeAxisColumn_[j].cross(headingForce);
            bendX = -headingSame * kneeAxisColumn_[j].x() + headingCross * kneeAxisColumn_[j].z();
            bendZ = headingCross * kneeAxisColumn_[j].x() + headingSame * kneeAxisColumn_[j].z();
        }
        if (j <= kKneeOnAxis) turn += w.cross(posture_.knee() - o).cross(kneeForce);
        if (j == LegAxis::kToeOut) turn += w.cross(posture_.secondToe() - o).cross(toeForce);
        // The directions in which the Cardan angles are read turn with the angles a and b themselves.
        const double acrossJ = across.dot(w);
        const double alongJ = along.dot(w);
        const double byA = b * acrossJ - c * alongJ / cosB_ + a * tanB_ * alongJ;
        const double byB = (c * tanB_ / cosB_ - a / (cosB_ * cosB_)) * acrossJ;
        const int cj = kCoordinateOfAxis[j];
        for (int i = 0; i <= j; ++i) {
            const int ci = kCoordinateOfAxis[i];
            double value = pose.axis[i].dot(turn) + cardanA_[ci] * byA + cardanB_[ci] * byB;
            if (j <= kHipOnAxis) value += kneeAxisColumn_[i].x() * bendX + kneeAxisColumn_[i].z() * bendZ;
            hessian(ci, cj) += value;
            if (i != j) hessian(cj, ci) += value;
        }
    }
    for (int k = 0; k < 2; ++k) {
        const Vector3 turn = trunkColumn_[k].cross(massForce);
        const int ck = kCoordinateOfAxis[LegAxis::kTrunkLateral + k];
        for (int i = 0; i <= k; ++i) {
            const int ci = kCoordinateOfAxis[LegAxis::kTrunkLateral + i];
            const double value = pose.axis[LegAxis::kTrunkLateral + i].dot(turn);
            hessian(ci, ck) += value;
            if (i != k) hessian(ck, ci) += value;
        }
    }
    if (problem_.pull) addPullHessian(*problem_.pull, problem_.leg, posture_, hessian);
}

}  // namespace ankleup
