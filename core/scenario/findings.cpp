// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/findings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>

#include "condition/compile.h"
#include "kinematics/clinical_angles.h"
#include "measure/ledger.h"
#include "measure/measures.h"
#include "scenario/scene_solution.h"
#include "scenario/wall_test.h"

namespace ankleup {
namespace {

/// The default leg in a task, with what a study changed.
struct Trial {
    TaskSetting setting;
    Body body;
    Condition condition;

    template <class T>
    Trial with(T Condition::*field, T value) const {
        Trial changed = *this;
        changed.condition.*field = value;
        return changed;
    }
    Trial with(double Body::*field, double value) const {
        Trial changed = *this;
        changed.body.*field = value;
        return changed;
    }
    Trial at(double phase) const {
        Trial changed = *this;
        changed.setting.phase = phase;
        return changed;
    }
    Trial limited(double degrees) const { return with(&Condition::dorsiflexionLimit, radians(degrees)); }
};

Trial trial(Task task, double phase = 1.0) { return {.setting = {.task = task, .phase = phase}, .body = {}, .condition = {}}; }

PostureProblem compile(const Trial& trial) { return compileProblem(trial.body, trial.setting, trial.condition); }

LegProblem makeLeg(const Trial& trial) { return {trial.body, trial.setting, trial.condition, compile(trial), {}}; }
LegState solve(const Trial& trial) { return solveLeg(makeLeg(trial)); }

double read(const LegState& state, Measure measure) { return state.measures[measure]; }
double read(const LegState& state, Coordinate coordinate) { return degrees(state.solution.posture[coordinate]); }

/// Second minus first.
template <class Quantity>
double calcChange(Quantity quantity, const Trial& first, const Trial& second) {
    return read(solve(second), quantity) - read(solve(first), quantity);
}

/// Values of a quantity from early stance to push-off: 15 equally spaced phases .3 .. 1.
template <class Quantity>
std::vector<double> calcOverStance(Quantity quantity, const Trial& walking) {
    constexpr int kCount = 15;
    std::vector<double> values;
    for (int i = 0; i < kCount; ++i) values.push_back(read(solve(walking.at(0.3 + 0.7 * i / (kCount - 1))), quantity));
    return values;
}

template <class Quantity>
double calcPeakOverStance(Quantity quantity, const Trial& walking) {
    return std::ranges::max(calcOverStance(quantity, walking));
}

Trial lunge(double wallDistance) {
    Trial result = trial(Task::kKneeToWallLunge).with(&Condition::toeOut, 0.0);
    result.setting.wallDistance = wallDistance;
    return result;
}

double calcLungeLean(double wallDistance) { return read(solve(lunge(wallDistance)), Measure::kShankLean); }

WallTestResult calcLungeTest(double eversionLimitDeg) {
    const Trial test = lunge(0.0).with(&Condition::eversionLimit, radians(eversionLimitDeg));
    return *calcWallTest(test.body, test.condition);
}

/// Shank angle [deg] of a foot and ankle alone under a dorsiflexing moment of 30 Nm, the knee held at an angle: the leg of the lunge
/// without everything that depends on where the leg is, all coordinates above and below the foot and ankle held.
double calcWeightBearingTest(double kneeFlexionDeg) {
    constexpr double kMoment = 30.0;
    PostureProblem problem = compile(lunge(0.0));
    Potential& potential = problem.potential;
    potential.femoralHeading = potential.pelvicDrop = potential.pelvicYaw = potential.pelvicTilt = {};
    potential.balanceForward = potential.balanceLateral = potential.lungeHip = {};
    potential.balanceFront = potential.balanceBack = {};
    potential.pelvicDropLoad = 0.0;
    // A constant moment is a spring whose rest lies moment / stiffness away.
    potential.dorsiflexion.rest += kMoment / potential.dorsiflexion.stiffness;
    problem.constraints = {};
    for (int i = 0; i < kCoordinateCount; ++i) {
        const auto coordinate = static_cast<Coordinate>(i);
        const bool isFree = coordinate >= Coordinate::kRearfootRoll && coordinate <= Coordinate::kDorsiflexion;
        const double value = coordinate == Coordinate::kKneeFlexion ? radians(kneeFlexionDeg) : 0.0;
        if (!isFree) problem.constraints.add({ConstraintKind::kCoordinate, value, coordinate});
    }
    const Posture posture = solvePosture(problem).posture;
    return degrees(findSegmentAngles(posture.rotation(Segment::kTibia)).lean);
}

double findTibialRotationByDorsiflexion(double dorsiflexionDeg) {
    const Leg leg({}, {}, false);
    Configuration q = Configuration::Zero();
    const double before = findSegmentAngles(calcPosture(leg, q).rotation(Segment::kTibia)).internalRotation;
    q[indexOf(Coordinate::kDorsiflexion)] = radians(dorsiflexionDeg);
    return degrees(findSegmentAngles(calcPosture(leg, q).rotation(Segment::kTibia)).internalRotation - before);
}

/// Tibial internal rotation per calcaneal eversion of a fixed subtalar hinge.
double findHingeRatio(double inclination, double deviation) {
    const Vector3 axis = findSubtalarAxis(inclination, deviation);
    return axis.y() / axis.x();
}

/// Dorsiflexion [deg] that a shank leaning forward by `tau` asks of a foot turned out by `phi`.
double findToeOutDemand(double tauDeg, double phiDeg) {
    return degrees(findProjectedAngles(rotationAboutY(-radians(phiDeg)), rotationAboutZ(-radians(tauDeg)).col(1)).sagittal);
}

/// A squat followed down to 145 deg of knee flexion, beyond the app's range of phase.
LegState calcFullSquat(double limitDeg) {
    constexpr double kFirst = 0.6;
    constexpr double kLast = 1.45;
    constexpr int kSteps = 9;
    const Trial squat = trial(Task::kDoubleLegSquat, kFirst).limited(limitDeg);
    LegState state = solve(squat);
    for (int i = 1; i <= kSteps; ++i) {
        const LegProblem deeper = makeLeg(squat.at(kFirst + (kLast - kFirst) * i / kSteps));
        state = trackLeg(deeper, state.solution.posture.configuration());
    }
    return state;
}

/// Largest true knee abduction [deg], either way, over deep squats with and without an ankle limit.
double calcLargestKneeAbduction() {
    double largest = 0.0;
    for (const Task task : {Task::kSingleLegSquat, Task::kStepDown, Task::kDoubleLegSquat}) {
        for (const double limitDeg : {36.0, 15.0}) {
            for (int i = 0; i < kStrategyCount; ++i) {
                const Trial squat =
                    trial(task).limited(limitDeg).with(&Condition::strategy, StrategyWeights::only(static_cast<Strategy>(i)));
                largest = std::max(largest, std::abs(read(solve(squat), Coordinate::kKneeAbduction)));
            }
        }
    }
    return largest;
}

/// Largest distance [deg] of the knee's rotation path from the published spline at 10, 20 .. 100 deg of flexion.
double findKneePathError() {
    constexpr std::array kPublishedDeg = {3.4, 6.3, 8.6, 10.5, 12.0, 13.2, 14.0, 14.6, 14.9, 15.0};
    double largest = 0.0;
    for (std::size_t i = 0; i < kPublishedDeg.size(); ++i) {
        const double path = calcKneeRotationPath(radians(10.0 * static_cast<double>(i + 1))).value;
        largest = std::max(largest, std::abs(degrees(path) - kPublishedDeg[i]));
    }
    return largest;
}

/// What rolling in and flattening of the foot buy back of the shank's inclination [deg] when the ankle is limited.
double calcFootShare() {
    const Trial squat = trial(Task::kSingleLegSquat);
    const Leg leg = compile(squat).leg;
    const Ledger ledger = calcLedger(LedgerKind::kShankInclinationChange, leg, solve(squat.limited(18.0)).solution.posture.configuration(),
                                     leg, solve(squat).solution.posture.configuration());
    return ledger["rearfoot_roll"] + ledger["subtalar_pronation"] + ledger["midfoot_sag"];
}

/// Valgus per dorsiflexion lost, limit 36 to 22 deg.
double calcValgusPerDorsiflexionLost() {
    const Trial squat = trial(Task::kSingleLegSquat, 0.9);
    const LegState free = solve(squat);
    const LegState stiff = solve(squat.limited(22.0));
    return (read(stiff, Measure::kFppa) - read(free, Measure::kFppa)) /
           (read(free, Coordinate::kDorsiflexion) - read(stiff, Coordinate::kDorsiflexion));
}

Trial walking(double phase) { return trial(Task::kWalkingStance, phase); }

template <class Quantity>
double calcFloorWedgeChange(Quantity quantity, const Trial& level, double wedgeDeg) {
    return calcChange(quantity, level, level.with(&Condition::floorWedge, radians(wedgeDeg)));
}

template <class Quantity>
double calcForefootWedgeChange(Quantity quantity) {
    const Trial squat = trial(Task::kDoubleLegSquat, 0.9);
    return calcChange(quantity, squat, squat.with(&Condition::forefootWedge, radians(12.0)));
}

template <class Quantity>
double calcHeelLiftChange(Quantity quantity, double limitDeg) {
    const Trial step = trial(Task::kStepDown).limited(limitDeg);
    return calcChange(quantity, step, step.with(&Condition::heelLift, radians(8.0)));
}

template <class Quantity>
double calcInsoleChange(Quantity quantity, const Trial& bare, double insoleDeg) {
    return calcChange(quantity, bare, bare.with(&Condition::insole, radians(insoleDeg)));
}

template <class Quantity>
double calcGaitRestriction(Quantity quantity, Strategy strategy) {
    const Trial gait = walking(0.85).with(&Condition::strategy, StrategyWeights::only(strategy));
    return calcChange(quantity, gait, gait.limited(6.0));
}

template <class Quantity>
double calcShortGastrocnemius(Quantity quantity) {
    return calcChange(quantity, walking(0.8), walking(0.8).with(&Condition::cause, Cause::kGastroc).limited(14.0));
}

Trial pronatedStepDown() { return trial(Task::kStepDown).with(&Body::footType, 1.0).with(&Condition::footControl, 0.4); }

struct Protocol {
    std::string_view id;
    double (*calc)();
};

constexpr Protocol kProtocols[] = {
    {"1a", [] { return calcLungeLean(0.12); }},
    {"1b", [] { return (calcLungeLean(0.13) - calcLungeLean(0.11)) / 2.0; }},
    {"1c", [] { return 100.0 * calcLungeTest(14.0).distance; }},
    {"2a", [] { return calcWeightBearingTest(0.0); }},
    {"2b", [] { return calcWeightBearingTest(75.0); }},
    {"2c", [] { return calcWeightBearingTest(20.0) - calcWeightBearingTest(0.0); }},
    {"2d", [] { return calcWeightBearingTest(75.0) - calcWeightBearingTest(20.0); }},
    {"3", [] { return findTibialRotationByDorsiflexion(10.0); }},
    {"4", [] { return 10.0 * findHingeRatio(Body{}.subtalarInclination, Body{}.subtalarDeviation); }},
    {"5",
     [] {
         const Trial standing = trial(Task::kStanding);
         return calcFloorWedgeChange(Measure::kShankIrLab, standing.with(&Condition::floorWedge, radians(-20.0)), 20.0) / 40.0;
     }},
    {"6a", [] { return calcFloorWedgeChange(Measure::kPelvisAnteriorTilt, trial(Task::kStanding), 10.0); }},
    {"6b", [] { return std::abs(calcFloorWedgeChange(Measure::kPelvisDrop, trial(Task::kSingleLegStance), 10.0)); }},
    {"7a", [] { return calcFloorWedgeChange(Coordinate::kHipRotation, walking(0.15), 7.0); }},
    {"7b", [] { return calcFloorWedgeChange(Measure::kPelvisDrop, walking(0.15), 7.0); }},
    {"8a", [] { return calcForefootWedgeChange(Coordinate::kKneeFlexion); }},
    {"8b", [] { return calcForefootWedgeChange(Measure::kMkdFootMm); }},
    {"8c", [] { return calcForefootWedgeChange(Coordinate::kKneeAbduction); }},
    {"9", [] { return calcValgusPerDorsiflexionLost(); }},
    {"10a",
     [] {
         const auto calcLeast = [](double limitDeg) {
             return std::ranges::min(calcOverStance(Coordinate::kKneeFlexion, walking(0).limited(limitDeg)));
         };
         return calcLeast(4.0) - calcLeast(14.0);
     }},
    {"10b",
     [] {
         const auto calcPeak = [](double limitDeg) {
             return calcPeakOverStance(Measure::kKneeAdductionMoment, walking(0).limited(limitDeg));
         };
         return calcPeak(4.0) - calcPeak(14.0);
     }},
    {"11a", [] { return calcChange(Coordinate::kHipAdduction, trial(Task::kStepDown), trial(Task::kStepDown).limited(17.0)); }},
    {"11b", [] { return calcHeelLiftChange(Coordinate::kHipAdduction, 17.0); }},
    {"11c", [] { return calcHeelLiftChange(Coordinate::kHipAdduction, 36.0); }},
    {"11d", [] { return calcHeelLiftChange(Coordinate::kHipRotation, 17.0); }},
    {"12a", [] { return calcGaitRestriction(Coordinate::kKneeRotation, Strategy::kMixed); }},
    {"12b", [] { return calcGaitRestriction(Coordinate::kKneeRotation, Strategy::kTurnOut); }},
    {"12c", [] { return calcGaitRestriction(Coordinate::kHipAdduction, Strategy::kMixed); }},
    {"12d", [] { return calcPeakOverStance(Coordinate::kDorsiflexion, walking(0)); }},
    {"13a", [] { return calcChange(Measure::kFppa, trial(Task::kStepDown), pronatedStepDown()); }},
    {"13b", [] { return calcChange(Measure::kKneeOverToe2Mm, trial(Task::kStepDown), pronatedStepDown()); }},
    {"13c", [] { return calcInsoleChange(Measure::kFppa, pronatedStepDown(), 6.0); }},
    {"14a", [] { return read(calcFullSquat(36.0), Coordinate::kHeelRise); }},
    {"14b", [] { return read(calcFullSquat(25.0), Coordinate::kHeelRise); }},
    {"14c", [] { return read(calcFullSquat(26.0), Measure::kCopXMm) - read(calcFullSquat(36.0), Measure::kCopXMm); }},
    {"15a", [] { return calcLargestKneeAbduction(); }},
    {"15b", [] { return findKneePathError(); }},
    {"G2", [] { return calcFootShare(); }},
    {"G1", [] { return calcLungeTest(14.0).shankLean - calcLungeTest(-3.0).shankLean; }},
    {"M1", [] { return calcInsoleChange(Measure::kRearfootEversion, walking(0.5), 5.0); }},
    {"M2", [] { return calcInsoleChange(Measure::kShankIrLab, walking(0.5), 5.0); }},
    {"R",
     [] { return calcChange(Measure::kFppa, trial(Task::kSingleLegSquat).limited(20.0), trial(Task::kSingleLegSquat).limited(25.0)); }},
    {"H",
     [] {
         const Trial stance = trial(Task::kSingleLegStance);
         return calcChange(Coordinate::kHipAdduction, stance, stance.with(&Condition::hipControl, 0.5));
     }},
    {"L1", [] { return calcShortGastrocnemius(Coordinate::kKneeFlexion); }},
    {"L2", [] { return calcShortGastrocnemius(Coordinate::kDorsiflexion); }},
    {"L3", [] { return calcShortGastrocnemius(Measure::kRearfootEversion); }},
    {"I1_42_16", [] { return findHingeRatio(radians(42.0), radians(16.0)); }},
    {"I1_42_23", [] { return findHingeRatio(radians(42.0), radians(23.0)); }},
    {"I1_37.2_8.7", [] { return findHingeRatio(radians(37.2), radians(8.7)); }},
    {"I1_35_18", [] { return findHingeRatio(radians(35.0), radians(18.0)); }},
    {"I2_30_10", [] { return findToeOutDemand(30.0, 10.0); }},
    {"I2_30_20", [] { return findToeOutDemand(30.0, 20.0); }},
    {"I2_30_30", [] { return findToeOutDemand(30.0, 30.0); }},
    {"I2_35_30", [] { return findToeOutDemand(35.0, 30.0); }},
};

}  // namespace

std::optional<double> calcFinding(std::string_view id) {
    const auto* const found = std::ranges::find(kProtocols, id, &Protocol::id);
    if (found == std::end(kProtocols)) return std::nullopt;
    return found->calc();
}

std::vector<FindingResult> calcFindings(const std::vector<Finding>& findings) {
    std::vector<FindingResult> results;
    results.reserve(findings.size());
    for (const Finding& finding : findings) {
        const double model = calcFinding(finding.id).value_or(std::numeric_limits<double>::quiet_NaN());
        results.push_back({finding.id, finding.role, model, finding.band, finding.band.contains(model)});
    }
    return results;
}

FindingCount countFindings(const std::vector<FindingResult>& results, FindingRole role) {
    FindingCount count;
    for (const FindingResult& result : results) {
        if (result.role != role) continue;
        ++count.all;
        count.inBand += result.inBand ? 1 : 0;
    }
    return count;
}

}  // namespace ankleup
