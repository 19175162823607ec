// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <vector>

#include "condition/compile.h"
#include "measure/ledger.h"
#include "measure/measures.h"
#include "scenario/scene.h"

namespace ankleup {

/// One leg of a scene, ready to be solved: the problem and what it was compiled from.
struct LegProblem {
    Body body;
    TaskSetting task;
    Condition condition;  ///< after remedies
    PostureProblem problem;
    std::vector<Coordinate> locks;  ///< what `problem` holds still
};
/// What a leg's problem holds still, with the values it holds it at.
std::vector<CoordinateLock> findLocks(const LegProblem& leg);

/// The present leg of a scene, after remedies and with its locks. Solves the free-ankle posture first when something is locked.
LegProblem makePresent(const Scene& scene, Side side);
/// The reference that scene.view.reference names, for the same task, phase, strategy and body size.
LegProblem makeReference(const Scene& scene, Side side);
/// The leg with this scene's settings at another phase: for movements. Locks are held at the value they have at that phase.
LegProblem makePresentAt(const Scene& scene, Side side, double phase);
LegProblem makeReferenceAt(const Scene& scene, Side side, double phase);

/// A posture with its measures.
struct LegState {
    PostureSolution solution;
    Measures measures;
};

/// Solves cold, with homotopy in phase as the last resort (docs/01-model.md section 7).
LegState solveLeg(const LegProblem& leg);
/// Solves from a neighbour.
LegState trackLeg(const LegProblem& leg, const Configuration& neighbour);

/// The present posture of one leg, its reference and all ledgers between them.
struct SceneSolution {
    LegProblem presentProblem;
    LegProblem referenceProblem;
    LegState present;
    LegState reference;
    std::vector<Ledger> ledgers;  ///< all six kinds, in the order of LedgerKind
    /// What is paid where no ledger sums it: reference minus present shank_lean, and present minus reference trunk and knee flexion [deg].
    double shankMissing = 0.0;
    double trunkFlexionPaid = 0.0;
    double kneeFlexionPaid = 0.0;
};
SceneSolution solveScene(const Scene& scene, Side side);
/// One ledger of an already solved pair.
Ledger calcLedger(LedgerKind kind, const SceneSolution& solution);
/// The ledgers of an already solved pair; fills `ledgers` and the three paid elsewhere.
void addLedgers(SceneSolution& solution);

/// A movement: states over the phases, tracked from the cold solution at phase 0.
struct Movement {
    std::vector<double> phases;
    std::vector<LegState> states;
};
/// Present and reference over `count` equally spaced phases 0..1 (a single one for tasks without phase).
Movement solveMovement(const Scene& scene, Side side, int count);
Movement solveReferenceMovement(const Scene& scene, Side side, int count);

}  // namespace ankleup
