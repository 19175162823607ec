// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/wall_test.h"

#include "base/interval.h"
#include "condition/compile.h"
#include "equilibrium/solve.h"
#include "kinematics/clinical_angles.h"

namespace ankleup {

namespace {

constexpr double kFirstDistance = -0.08;  // [m]
constexpr double kDistanceStep = 0.02;    // [m]
constexpr int kBisections = 12;
constexpr double kHeelUp = radians(1.0);
constexpr Interval kLimits = kDorsiflexionLimitRange;
constexpr double kLimitTolerance = radians(0.01);

PostureProblem compileLunge(const Body& body, const Condition& condition, double distance) {
    return compileProblem(body, {.task = Task::kKneeToWallLunge, .phase = 1.0, .wallDistance = distance}, condition);
}

bool passes(const PostureSolution& solution) {
    return isSolved(solution.report.status) && solution.posture[Coordinate::kHeelRise] < kHeelUp;
}

// Bisection on the limit for one of the two readings of the test.
WallTestLimit calcLimit(const Body& body, const Condition& condition, double WallTestResult::*reading, double wanted, double tolerance) {
    if (condition.cause == Cause::kGastroc) return {WallTestReading::kSaysNothing, std::nullopt};
    Condition tested = findWallTestCondition(condition);
    const auto read = [&](double limit) -> std::optional<double> {
        tested.dorsiflexionLimit = limit;
        const std::optional<WallTestResult> result = calcWallTest(body, tested);
        if (!result) return std::nullopt;
        return (*result).*reading;
    };
    const std::optional<double> least = read(kLimits.low);
    const std::optional<double> greatest = read(kLimits.high);
    if (!least || !greatest) return {WallTestReading::kHeelUp, std::nullopt};
    if (wanted <= *least) return {wanted < *least - tolerance ? WallTestReading::kBelowModel : WallTestReading::kFound, kLimits.low};
    if (wanted >= *greatest) return {wanted > *greatest + tolerance ? WallTestReading::kAboveModel : WallTestReading::kFound, kLimits.high};

    Interval bracket = kLimits;
    while (bracket.width() >= kLimitTolerance) {
        const double middle = 0.5 * (bracket.low + bracket.high);
        const std::optional<double> value = read(middle);
        (value && *value >= wanted ? bracket.high : bracket.low) = middle;
    }
    return {WallTestReading::kFound, 0.5 * (bracket.low + bracket.high)};
}

}  // namespace

std::optional<WallTestResult> calcWallTest(const Body& body, const Condition& condition) {
    double reached = kFirstDistance;
    PostureSolution last = solvePosture(compileLunge(body, condition, reached));
    if (!passes(last)) return std::nullopt;

    const auto reach = [&](double distance) {
        const PostureSolution solution = trackPosture(compileLunge(body, condition, distance), last.posture.configuration());
        if (!passes(solution)) return false;
        last = solution;
        reached = distance;
        return true;
    };
    while (reach(reached + kDistanceStep)) {
    }
    double failed = reached + kDistanceStep;
    for (int i = 0; i < kBisections; ++i) {
        const double middle = 0.5 * (reached + failed);
        if (!reach(middle)) failed = middle;
    }
    return WallTestResult{reached, degrees(findSegmentAngles(last.posture.rotation(Segment::kTibia)).lean)};
}

Condition findWallTestCondition(const Condition& condition) {
    Condition tested = condition;
    tested.toeOut = 0.0;
    tested.strategy = StrategyWeights::only(Strategy::kMixed);
    tested.floorWedge = tested.heelWedge = tested.forefootWedge = tested.heelLift = tested.insole = 0.0;
    return tested;
}

WallTestLimit calcLimitFromWallDistance(const Body& body, const Condition& condition, double distance) {
    constexpr double kTolerance = 0.001;  // [m]
    return calcLimit(body, condition, &WallTestResult::distance, distance, kTolerance);
}

WallTestLimit calcLimitFromShankLean(const Body& body, const Condition& condition, double shankLean) {
    constexpr double kTolerance = 0.1;  // [deg]
    return calcLimit(body, condition, &WallTestResult::shankLean, shankLean, kTolerance);
}

}  // namespace ankleup
