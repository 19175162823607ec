// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/guess.h"

#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

constexpr double kWorthAWord = radians(0.5);
/// A coordinate without a spring of its own in a task still stays where it is put [Nm/rad; a convenience of posing, not of any leg].
constexpr double kLeastStiffness = 20.0;
/// A heel comes up when it is lifted, not when something above it is moved.
constexpr double kHeelStiffness = 400.0;

/// Third, second and first Cardan angle as the Lagrangian reads them from the pelvis.
Vector3 findPelvisCardan(const Posture& posture) {
    const Matrix3 pelvis = posture.rotation(Segment::kPelvis);
    return {std::atan(-pelvis(0, 1) / pelvis(1, 1)), std::asin(pelvis(2, 1)), std::atan(-pelvis(2, 0) / pelvis(2, 2))};
}

void rest(Spring& spring, double at, double least = 0.0) {
    spring.rest = at;
    spring.stiffness = std::max(spring.stiffness, least);
}

void restJoints(Potential& u, const Posture& at) {
    using C = Coordinate;
    const auto x = [&](C c) { return at[c]; };
    const double knee = x(C::kKneeFlexion);
    rest(u.toeOut, x(C::kToeOut), kLeastStiffness);
    rest(u.rearfootRollMidtarsal, x(C::kRearfootRoll), kLeastStiffness);
    rest(u.rearfootRollHeelPad, x(C::kRearfootRoll));
    rest(u.subtalarPronation, x(C::kSubtalarPronation), kLeastStiffness);
    rest(u.midfootSag, x(C::kMidfootSag) - kSagPerPronation * x(C::kSubtalarPronation), kLeastStiffness);
    rest(u.dorsiflexion, x(C::kDorsiflexion), kLeastStiffness);
    rest(u.kneeFlexion, knee, kLeastStiffness);
    rest(u.kneeRotation, x(C::kKneeRotation) - kKneePathShare * calcKneeRotationPath(knee).value, kLeastStiffness);
    rest(u.kneeAbduction, x(C::kKneeAbduction) + calcKneeAdductionPath(knee).value, kLeastStiffness);
    rest(u.hipFlexion, x(C::kHipFlexion) - kHipPerKneeFlexion * knee);
    rest(u.hipFlexionLunge, x(C::kHipFlexion), kLeastStiffness);
    rest(u.hipAdduction, x(C::kHipAdduction), kLeastStiffness);
    rest(u.hipRotation, x(C::kHipRotation), kLeastStiffness);
    rest(u.trunkFlexion, x(C::kTrunkFlexion), kLeastStiffness);
    rest(u.trunkLateral, x(C::kTrunkLateral), kLeastStiffness);
    rest(u.heelRise, x(C::kHeelRise), kHeelStiffness);
}

void restBody(Potential& u, const Posture& at) {
    const Vector3 cardan = findPelvisCardan(at);
    const Vector3 kneeAxis = at.rotation(Segment::kFemur).col(2);
    rest(u.femoralHeading, std::atan(kneeAxis.x() / kneeAxis.z()));
    rest(u.pelvicDrop, -cardan[1]);
    rest(u.pelvicYaw, cardan[2]);
    rest(u.pelvicTilt, -cardan[0] - kTiltPerTrunkFlexion * at[Coordinate::kTrunkFlexion]);
    rest(u.lungeHip, at.hip().x());
}

void takeOff(Potential& u) {
    for (double* load : {&u.rearfootRollLoad, &u.subtalarPronationLoad, &u.midfootSagLoad, &u.hipRotationLoad, &u.hipAdductionLoad,
                         &u.pelvicDropLoad, &u.heelRiseLoad}) {
        *load = 0.0;
    }
    for (EndOfRange* end : {&u.dorsiflexionSoleus, &u.dorsiflexionGastroc, &u.kneeRotationSoft, &u.balanceFront, &u.balanceBack}) {
        end->stiffness = 0.0;
    }
    u.balanceForward.stiffness = u.balanceLateral.stiffness = 0.0;  // the trunk does not move by itself
    u.dorsiflexionJoint.limit = std::max<double>(u.dorsiflexionJoint.limit, kFreeDorsiflexionLimit);
}

}  // namespace

LegProblem makeGuess(const LegProblem& reference, const Configuration& from) {
    LegProblem guess = reference;
    const Posture at = calcPosture(reference.problem.leg, from);
    takeOff(guess.problem.potential);
    restJoints(guess.problem.potential, at);
    restBody(guess.problem.potential, at);
    guess.problem.start = from;
    return guess;
}

LegState pullGuess(const LegProblem& reference, const Configuration& from, const Pull& pull) {
    LegProblem guess = makeGuess(reference, from);
    guess.problem.pull = pull;
    const PostureSolution solution = trackPosture(guess.problem, from);
    return {.solution = solution, .measures = calcMeasures(reference.problem, solution)};
}

GuessResult compareGuess(const LegState& guess, const LegState& solved) {
    GuessResult result;
    for (int i = 0; i < kCoordinateCount; ++i) {
        const double gap = solved.solution.posture.configuration()[i] - guess.solution.posture.configuration()[i];
        if (std::abs(gap) >= kWorthAWord) result.gaps.push_back({static_cast<Coordinate>(i), gap});
    }
    std::ranges::stable_sort(result.gaps, [](const GuessGap& a, const GuessGap& b) { return std::abs(a.gap) > std::abs(b.gap); });
    result.kneeGap = solved.measures[Measure::kMkdLineMm] - guess.measures[Measure::kMkdLineMm];
    return result;
}

}  // namespace ankleup
