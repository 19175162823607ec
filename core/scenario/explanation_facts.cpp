// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <algorithm>
#include <cmath>

#include "condition/compile.h"
#include "scenario/explanation.h"

namespace ankleup {
namespace {

/// A leg while it is changed piece by piece: what a problem is compiled from.
struct Setup {
    Body body;
    Condition condition;
    std::vector<CoordinateLock> locks;
};

LegProblem withSetup(const LegProblem& leg, const Setup& setup) {
    LegProblem changed = leg;
    changed.body = setup.body;
    changed.condition = setup.condition;
    changed.locks.clear();
    for (const CoordinateLock& lock : setup.locks) changed.locks.push_back(lock.coordinate);
    changed.problem = compileProblem(setup.body, leg.task, setup.condition, setup.locks);
    return changed;
}

/// Scenes come from files in degrees; what differs by rounding alone is the same.
constexpr double kSame = 1e-9;

/// Present minus reference in this setting; 0 where they agree.
double findChange(Difference difference, const LegProblem& present, const LegProblem& reference) {
    const Condition& now = present.condition;
    const Condition& then = reference.condition;
    switch (difference) {
        case Difference::kFootControl:
            return now.footControl - then.footControl;
        case Difference::kHipControl:
            return now.hipControl - then.hipControl;
        case Difference::kDorsiflexorStrength:
            return now.dorsiflexorStrength - then.dorsiflexorStrength;
        case Difference::kFootType:
            return present.body.footType - reference.body.footType;
        case Difference::kEversionLimit:
            return now.eversionLimit - then.eversionLimit;
        case Difference::kRotationLimit:
            return now.rotationLimit - then.rotationLimit;
        case Difference::kToeOut:
            return now.toeOut - then.toeOut;
        case Difference::kHeelLift:
            return now.heelLift - then.heelLift;
        case Difference::kInsole:
            return now.insole - then.insole;
        case Difference::kTilt: {
            const double floor = now.floorWedge - then.floorWedge;
            const double heel = now.heelWedge - then.heelWedge;
            const double forefoot = now.forefootWedge - then.forefootWedge;
            const double tilt = std::abs(now.floorWedge) + std::abs(now.heelWedge) + std::abs(now.forefootWedge);
            const double size = std::abs(floor) + std::abs(heel) + std::abs(forefoot);
            return tilt > kSame ? size : -size;
        }
        case Difference::kLocks: {
            if (present.locks == reference.locks) return 0.0;
            return present.locks.empty() ? -static_cast<double>(reference.locks.size()) : static_cast<double>(present.locks.size());
        }
    }
    return 0.0;
}

/// The present leg with one setting put back to the reference's.
LegProblem withReset(Difference difference, const LegProblem& present, const LegProblem& reference) {
    Setup setup{present.body, present.condition, findLocks(present)};
    Condition& now = setup.condition;
    const Condition& then = reference.condition;
    switch (difference) {
        case Difference::kFootControl:
            now.footControl = then.footControl;
            break;
        case Difference::kHipControl:
            now.hipControl = then.hipControl;
            break;
        case Difference::kDorsiflexorStrength:
            now.dorsiflexorStrength = then.dorsiflexorStrength;
            break;
        case Difference::kFootType:
            setup.body.footType = reference.body.footType;
            break;
        case Difference::kEversionLimit:
            now.eversionLimit = then.eversionLimit;
            break;
        case Difference::kRotationLimit:
            now.rotationLimit = then.rotationLimit;
            break;
        case Difference::kToeOut:
            now.toeOut = then.toeOut;
            break;
        case Difference::kHeelLift:
            now.heelLift = then.heelLift;
            break;
        case Difference::kInsole:
            now.insole = then.insole;
            break;
        case Difference::kTilt:
            now.floorWedge = then.floorWedge;
            now.heelWedge = then.heelWedge;
            now.forefootWedge = then.forefootWedge;
            break;
        case Difference::kLocks:
            setup.locks = findLocks(reference);
            break;
    }
    return withSetup(present, setup);
}

std::vector<DifferenceStep> findDifferences(const SceneSolution& solution, Measure kneeMeasure) {
    std::vector<DifferenceStep> differences;
    for (int i = 0; i < kDifferenceCount; ++i) {
        const auto difference = static_cast<Difference>(i);
        const double change = findChange(difference, solution.presentProblem, solution.referenceProblem);
        if (std::abs(change) > kSame) differences.push_back({difference, change});
    }
    if (differences.size() < 2) return differences;
    const Configuration& present = solution.present.solution.posture.configuration();
    for (DifferenceStep& step : differences) {
        const LegState without = trackLeg(withReset(step.difference, solution.presentProblem, solution.referenceProblem), present);
        step.kneeShiftMm = std::abs(solution.present.measures[kneeMeasure] - without.measures[kneeMeasure]);
    }
    return differences;
}

std::vector<RemedyKind> findLimitRemedies(const Scene& scene, const LegSetting& setting) {
    std::vector<RemedyKind> moved;
    for (const Remedy& remedy : setting.remedies) {
        const Condition with = withRemedies(setting.condition, scene.body, {remedy});
        if (with.dorsiflexionLimit != setting.condition.dorsiflexionLimit) moved.push_back(remedy.kind);
    }
    return moved;
}

bool isInfeasible(const LegState& state) { return state.solution.report.status == SolveStatus::kInfeasible; }

/// The locks whose opening alone makes the task possible; all of them if only their opening together does; none if not even that.
Blockage findBlockage(const LegProblem& present) {
    const Setup setup{present.body, present.condition, findLocks(present)};
    Blockage blockage;
    for (std::size_t i = 0; i < setup.locks.size(); ++i) {
        Setup opened = setup;
        opened.locks.erase(opened.locks.begin() + static_cast<std::ptrdiff_t>(i));
        if (!isInfeasible(solveLeg(withSetup(present, opened)))) blockage.locks.push_back(setup.locks[i].coordinate);
    }
    if (!blockage.locks.empty() || setup.locks.empty()) return blockage;
    Setup unlocked = setup;
    unlocked.locks.clear();
    if (!isInfeasible(solveLeg(withSetup(present, unlocked)))) blockage.locks = present.locks;
    return blockage;
}

double findUnrestrictedDorsiflexion(const Scene& scene, Side side, const SceneSolution& solution) {
    if (scene.view.reference.kind == ReferenceKind::kUnrestricted) {
        return solution.reference.solution.posture[Coordinate::kDorsiflexion];
    }
    Scene unrestricted = scene;
    unrestricted.view.reference = {};
    return solveLeg(makeReferenceAt(unrestricted, side, solution.presentProblem.task.phase)).solution.posture[Coordinate::kDorsiflexion];
}

Ledger findShankLedger(const SceneSolution& solution) {
    for (const Ledger& ledger : solution.ledgers) {
        if (ledger.kind == LedgerKind::kShankInclinationChange) return ledger;
    }
    return calcLedger(LedgerKind::kShankInclinationChange, solution);
}

/// The heel is too low for clause (D), whatever the movement does; one millimetre is left for the memory of a held slider.
constexpr double kHeelMayMatterMm = 9.0;

double findPeakKneeShift(const Scene& scene, Side side, const StrategyWeights& strategy, const Effects& effects,
                         const CycleSummary* cycle) {
    if (cycle) return cycle->peakKneeShiftMm;
    if (effects[Effect::kHeelRise] < kHeelMayMatterMm) return effects[Effect::kKneeShift];
    return findCycleSummary(strategy, solveMovement(scene, side, kCyclePhases), solveReferenceMovement(scene, side, kCyclePhases))
        .peakKneeShiftMm;
}

}  // namespace

ExplanationFacts calcExplanationFacts(const Scene& scene, Side side, const SceneSolution& solution, const CycleSummary* cycle) {
    const LegProblem& present = solution.presentProblem;
    const StrategyWeights& strategy = present.condition.strategy;
    const LegSetting& setting = scene.leg(side);
    const Measure kneeMeasure = findKneeMeasure(strategy);
    const Measure otherMeasure = kneeMeasure == Measure::kMkdLineMm ? Measure::kMkdFootMm : Measure::kMkdLineMm;

    ExplanationFacts facts{.limit = setting.condition.dorsiflexionLimit,
                           .limitAfterRemedies = present.condition.dorsiflexionLimit,
                           .cause = present.condition.cause,
                           .limitRemedies = findLimitRemedies(scene, setting),
                           .differences = findDifferences(solution, kneeMeasure),
                           .reference = scene.view.reference.kind,
                           .task = present.task.task,
                           .phase = present.task.phase,
                           .effects = calcEffects(strategy, solution.present, solution.reference),
                           .kneeMeasure = kneeMeasure};
    if (isInfeasible(solution.present)) {
        facts.blockage = findBlockage(present);
        return facts;
    }
    facts.otherKneeShiftMm = solution.present.measures[otherMeasure] - solution.reference.measures[otherMeasure];
    facts.peakKneeShiftMm = findPeakKneeShift(scene, side, strategy, facts.effects, cycle);
    facts.unrestrictedDorsiflexion = findUnrestrictedDorsiflexion(scene, side, solution);
    facts.shankLedger = findShankLedger(solution);
    return facts;
}

}  // namespace ankleup
