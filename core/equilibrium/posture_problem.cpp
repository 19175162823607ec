// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/posture_problem.h"

#include <cassert>
#include <cmath>

namespace ankleup {

KneeCoupling calcKneeRotationPath(double kneeFlexion) {
    constexpr double kPlateau = kKneeRotationPlateau;
    constexpr double kScale = kKneeRotationScale;
    const double t = std::tanh(kneeFlexion / kScale);
    const double slope = kPlateau / kScale * (1.0 - t * t);
    return {kPlateau * t, slope, -2.0 * t * slope / kScale};
}

KneeCoupling calcKneeAdductionPath(double kneeFlexion) {
    constexpr double kPeak = kKneeAdductionPeak;
    constexpr double kScale = kKneeAdductionScale;
    const double x = kneeFlexion / kScale;
    const double e = kPeak * std::exp(0.5 * (1.0 - x * x));
    return {e * x, e * (1.0 - x * x) / kScale, e * x * (x * x - 3.0) / (kScale * kScale)};
}

KneeCoupling calcGastrocLimit(double kneeFlexion, double straight, double relieved) {
    constexpr double kCentre = kGastrocReliefCentre;
    constexpr double kWidth = kGastrocReliefWidth;
    const double share = 1.0 / (1.0 + std::exp(-(kneeFlexion - kCentre) / kWidth));
    const double slope = (relieved - straight) * share * (1.0 - share) / kWidth;
    return {straight + (relieved - straight) * share, slope, slope * (1.0 - 2.0 * share) / kWidth};
}

void ConstraintList::add(const Constraint& constraint) {
    assert(size_ < kMaxConstraints);
    items_[size_++] = constraint;
}

LegMassCentres findLegMassCentres(const SegmentLengths& lengths, const Posture& posture) {
    constexpr double kCentre = MassFractions::kLongBoneCentre;
    return {
        .foot = posture.base() + posture.rotation(Segment::kForefoot) * Vector3(FootShape::kMassCentre * lengths.foot,
                                                                                FootShape::kMassCentreHeight * lengths.ankleHeight, 0.0),
        .shank = (1.0 - kCentre) * posture.knee() + kCentre * posture.ankle(),
        .thigh = (1.0 - kCentre) * posture.hip() + kCentre * posture.knee()};
}

Vector3 calcCentreOfMass(const PostureProblem& problem, const Posture& posture) {
    const LegMassCentres centres = findLegMassCentres(problem.leg.lengths(), posture);
    const Vector3 leg = MassFractions::kFoot * centres.foot + MassFractions::kShank * centres.shank + MassFractions::kThigh * centres.thigh;
    return problem.masses.legFactor * leg + MassFractions::kHeadArmsTrunk * posture.trunkMass() +
           problem.masses.freeLegFraction * (posture.otherHip() + problem.masses.freeLegOffset);
}

double findMultiplier(const PostureProblem& problem, const ConstraintVector& multipliers, ConstraintKind kind) {
    for (int i = 0; i < problem.constraints.size() && i < multipliers.size(); ++i) {
        if (problem.constraints[i].kind == kind) return multipliers[i];
    }
    return 0.0;
}

}  // namespace ankleup
