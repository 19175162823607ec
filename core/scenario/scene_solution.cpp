// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/scene_solution.h"

#include <algorithm>
#include <cassert>

namespace ankleup {

namespace {

Condition withFreeAnkle(const Condition& condition) {
    Condition free = condition;
    free.dorsiflexionLimit = kFreeDorsiflexionLimit;
    free.cause = Cause::kJoint;
    return free;
}

// Last resort: follows the movement from its beginning, where every leg stands, to the phase that is asked for.
PostureSolution reachThroughPhases(const LegProblem& leg, const PostureSolution& failed) {
    constexpr int kSteps = 20;
    if (!hasPhase(leg.task.task)) return failed;
    const std::vector<CoordinateLock> locks = findLocks(leg);
    TaskSetting setting = leg.task;
    setting.phase = 0.0;
    PostureSolution solution = solvePosture(compileProblem(leg.body, setting, leg.condition, locks));
    for (int i = 1; i < kSteps && isSolved(solution.report.status); ++i) {
        setting.phase = leg.task.phase * i / kSteps;
        solution = trackPosture(compileProblem(leg.body, setting, leg.condition, locks), solution.posture.configuration());
    }
    if (isSolved(solution.report.status)) solution = trackPosture(leg.problem, solution.posture.configuration());
    return isSolved(solution.report.status) ? solution : failed;
}

LegState makeState(const LegProblem& leg, const PostureSolution& solution) {
    const PostureSolution best = isSolved(solution.report.status) ? solution : reachThroughPhases(leg, solution);
    return {.solution = best, .measures = calcMeasures(leg.problem, best)};
}

LegProblem makeLeg(const Body& body, const TaskSetting& task, const LegSetting& setting) {
    std::vector<Coordinate> lockable;
    std::ranges::copy_if(setting.locks, std::back_inserter(lockable), [&](Coordinate c) { return isLockable(task.task, c); });

    std::vector<CoordinateLock> locks;
    if (!lockable.empty()) {
        const LegProblem free = makeLeg(body, task, {.condition = withFreeAnkle(setting.condition), .remedies = {}, .locks = {}});
        const Posture posture = solveLeg(free).solution.posture;
        for (const Coordinate coordinate : lockable) locks.push_back({coordinate, posture[coordinate]});
    }
    const Condition condition = withRemedies(setting.condition, body, setting.remedies);
    return {.body = body,
            .task = task,
            .condition = condition,
            .problem = compileProblem(body, task, condition, locks),
            .locks = std::move(lockable)};
}

TaskSetting at(const TaskSetting& setting, double phase) {
    TaskSetting moved = setting;
    moved.phase = phase;
    return moved;
}

LegProblem makePresentFor(const Scene& scene, Side side, const TaskSetting& task) { return makeLeg(scene.body, task, scene.leg(side)); }

LegProblem makeReferenceFor(const Scene& scene, Side side, const TaskSetting& task) {
    const LegSetting& present = scene.leg(side);
    const Reference& reference = scene.view.reference;
    Body body = scene.body;
    LegSetting setting;
    switch (reference.kind) {
        case ReferenceKind::kUnrestricted:
            body.footType = 0.0;
            setting.condition = withFreeAnkle(setting.condition);
            break;
        case ReferenceKind::kFreeAnkle:
            setting.condition = withFreeAnkle(present.condition);
            break;
        case ReferenceKind::kBefore:
            setting = present;
            setting.remedies.clear();
            break;
        case ReferenceKind::kSnapshot:
            assert(reference.snapshot);
            setting = reference.snapshot->leg(side);
            break;
    }
    setting.condition.strategy = present.condition.strategy;
    return makeLeg(body, task, setting);
}

template <class MakeLegAtPhase>
Movement follow(Task task, int count, const MakeLegAtPhase& makeLegAt) {
    assert(count >= 1);
    const int steps = hasPhase(task) ? count - 1 : 0;
    Movement movement;
    for (int i = 0; i <= steps; ++i) {
        const double phase = steps == 0 ? 0.0 : static_cast<double>(i) / steps;
        const LegProblem leg = makeLegAt(phase);
        movement.phases.push_back(phase);
        movement.states.push_back(i == 0 ? solveLeg(leg) : trackLeg(leg, movement.states.back().solution.posture.configuration()));
    }
    return movement;
}

}  // namespace

std::vector<CoordinateLock> findLocks(const LegProblem& leg) {
    std::vector<CoordinateLock> locks;
    for (const Constraint& constraint : leg.problem.constraints) {
        if (constraint.kind != ConstraintKind::kCoordinate) continue;
        if (std::ranges::find(leg.locks, constraint.coordinate) == leg.locks.end()) continue;
        locks.push_back({constraint.coordinate, constraint.target});
    }
    return locks;
}

LegProblem makePresent(const Scene& scene, Side side) { return makePresentFor(scene, side, scene.task); }
LegProblem makeReference(const Scene& scene, Side side) { return makeReferenceFor(scene, side, scene.task); }
LegProblem makePresentAt(const Scene& scene, Side side, double phase) { return makePresentFor(scene, side, at(scene.task, phase)); }
LegProblem makeReferenceAt(const Scene& scene, Side side, double phase) { return makeReferenceFor(scene, side, at(scene.task, phase)); }

LegState solveLeg(const LegProblem& leg) { return makeState(leg, solvePosture(leg.problem)); }
LegState trackLeg(const LegProblem& leg, const Configuration& neighbour) { return makeState(leg, trackPosture(leg.problem, neighbour)); }

Ledger calcLedger(LedgerKind kind, const SceneSolution& solution) {
    return calcLedger(kind, solution.presentProblem.problem.leg, solution.present.solution.posture.configuration(),
                      solution.referenceProblem.problem.leg, solution.reference.solution.posture.configuration());
}

void addLedgers(SceneSolution& solution) {
    solution.ledgers.clear();
    for (int i = 0; i < kLedgerKindCount; ++i) solution.ledgers.push_back(calcLedger(static_cast<LedgerKind>(i), solution));
    const auto change = [&](Coordinate c) {
        return degrees(solution.present.solution.posture[c] - solution.reference.solution.posture[c]);
    };
    solution.shankMissing = solution.reference.measures[Measure::kShankLean] - solution.present.measures[Measure::kShankLean];
    solution.trunkFlexionPaid = change(Coordinate::kTrunkFlexion);
    solution.kneeFlexionPaid = change(Coordinate::kKneeFlexion);
}

SceneSolution solveScene(const Scene& scene, Side side) {
    LegProblem present = makePresent(scene, side);
    LegProblem reference = makeReference(scene, side);
    LegState presentState = solveLeg(present);
    LegState referenceState = solveLeg(reference);
    SceneSolution solution{.presentProblem = std::move(present),
                           .referenceProblem = std::move(reference),
                           .present = presentState,
                           .reference = referenceState,
                           .ledgers = {}};
    addLedgers(solution);
    return solution;
}

Movement solveMovement(const Scene& scene, Side side, int count) {
    return follow(scene.task.task, count, [&](double phase) { return makePresentAt(scene, side, phase); });
}

Movement solveReferenceMovement(const Scene& scene, Side side, int count) {
    return follow(scene.task.task, count, [&](double phase) { return makeReferenceAt(scene, side, phase); });
}

}  // namespace ankleup
