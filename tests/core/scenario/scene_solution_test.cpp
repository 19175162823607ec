// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/scene_solution.h"

#include <gtest/gtest.h>

#include "condition/compile.h"
#include "core/support/posture_cases.h"
#include "support/scenes.h"

namespace ankleup {
namespace {

constexpr double kSamePosture = 1e-9;  // rad
constexpr double kHeld = 1e-7;         // rad: a lock is a constraint, held to 1e-8 m with an arm of .4 m

using testing::makeScene;

Scene withReference(Scene scene, ReferenceKind kind) {
    scene.view.reference = {kind, nullptr};
    return scene;
}

/// A leg with something of everything that references switch off.
Scene makeTreatedScene() {
    Scene scene = makeScene(14.0);
    scene.body.footType = 0.6;
    scene.right.condition.cause = Cause::kSoleus;
    scene.right.condition.hipControl = 0.6;
    scene.right.condition.toeOut = radians(12.0);
    scene.right.condition.heelLift = radians(2.0);
    scene.right.condition.strategy = StrategyWeights::only(Strategy::kPronate);
    scene.right.remedies = {{RemedyKind::kCalfStretching, 1.0}, {RemedyKind::kInsole, 1.0}, {RemedyKind::kMovementRetraining, 1.0}};
    scene.right.locks = {Coordinate::kRearfootRoll};
    return scene;
}

Configuration solveQ(const LegProblem& leg) { return solveLeg(leg).solution.posture.configuration(); }

TEST(MakePresent, AppliesRemediesThenCompiles) {
    Scene scene = makeTreatedScene();
    scene.right.locks.clear();
    const LegProblem present = makePresent(scene, Side::kRight);
    EXPECT_EQ(present.condition, withRemedies(scene.right.condition, scene.body, scene.right.remedies));
    EXPECT_NEAR(degrees(present.condition.dorsiflexionLimit), 16.5, 1e-12);
    const PostureSolution direct = solvePosture(compileProblem(scene.body, scene.task, present.condition));
    EXPECT_EQ(solveQ(present), direct.posture.configuration());
}

TEST(MakePresent, LeftLegHasItsOwnConditionWhereGiven) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    EXPECT_EQ(solveQ(makePresent(scene, Side::kLeft)), solveQ(makePresent(scene, Side::kRight)));
    scene.left = scene.right;
    scene.left->condition.dorsiflexionLimit = radians(30.0);
    EXPECT_NEAR(degrees(makePresent(scene, Side::kLeft).condition.dorsiflexionLimit), 30.0, 1e-12);
    EXPECT_NEAR(degrees(makePresent(scene, Side::kRight).condition.dorsiflexionLimit), 18.0, 1e-12);
}

TEST(MakeReference, UnrestrictedIsTheDefaultLegOfThisBodySizeAndStrategy) {
    const Scene scene = makeTreatedScene();
    const LegProblem reference = makeReference(scene, Side::kRight);
    Condition expected;
    expected.dorsiflexionLimit = kFreeDorsiflexionLimit;
    expected.strategy = scene.right.condition.strategy;
    EXPECT_EQ(reference.condition, expected);
    Body body = scene.body;
    body.footType = 0.0;
    EXPECT_EQ(reference.body, body);
    EXPECT_EQ(reference.task, scene.task);
    EXPECT_TRUE(reference.locks.empty());
}

TEST(MakeReference, FreeAnkleIsThisLegWithItsAnkleFree) {
    const Scene scene = withReference(makeTreatedScene(), ReferenceKind::kFreeAnkle);
    const LegProblem reference = makeReference(scene, Side::kRight);
    Condition expected = scene.right.condition;
    expected.dorsiflexionLimit = kFreeDorsiflexionLimit;
    expected.cause = Cause::kJoint;
    EXPECT_EQ(reference.condition, expected);
    EXPECT_EQ(reference.body, scene.body);
    EXPECT_TRUE(reference.locks.empty());
}

TEST(MakeReference, BeforeIsThisLegWithoutItsRemedies) {
    const Scene scene = withReference(makeTreatedScene(), ReferenceKind::kBefore);
    const LegProblem reference = makeReference(scene, Side::kRight);
    EXPECT_EQ(reference.condition, scene.right.condition);
    EXPECT_EQ(reference.locks, scene.right.locks);
}

TEST(MakeReference, SnapshotLendsItsSettingsToThePresentBodyTaskPhaseAndStrategy) {
    Scene other = makeTreatedScene();
    other.body.height = 1.6;
    other.task = {.task = Task::kStepDown, .phase = 0.3};
    Scene scene = makeScene(18.0, Task::kDoubleLegSquat);
    scene.task.phase = 0.7;
    scene.right.condition.strategy = StrategyWeights::only(Strategy::kTurnOut);
    scene.view.reference = {ReferenceKind::kSnapshot, std::make_shared<Scene>(other)};

    const LegProblem reference = makeReference(scene, Side::kRight);
    LegSetting lent = other.right;
    lent.condition.strategy = scene.right.condition.strategy;
    EXPECT_EQ(reference.condition, withRemedies(lent.condition, scene.body, lent.remedies));
    EXPECT_EQ(reference.locks, lent.locks);
    EXPECT_EQ(reference.body, scene.body);
    EXPECT_EQ(reference.task, scene.task);
}

TEST(MakeReference, FirstSceneHasTheSameUnrestrictedAndFreeAnkleReference) {
    const Scene scene = makeScene(18.0);
    EXPECT_EQ(solveQ(makeReference(scene, Side::kRight)),
              solveQ(makeReference(withReference(scene, ReferenceKind::kFreeAnkle), Side::kRight)));
}

TEST(MakePresent, HoldsALockedCoordinateWhereTheFreeAnkleHasIt) {
    Scene scene = makeTreatedScene();
    scene.right.locks = {Coordinate::kSubtalarPronation, Coordinate::kMidfootSag};
    const Configuration free = solveQ(makeReference(withReference(scene, ReferenceKind::kFreeAnkle), Side::kRight));
    const LegState locked = solveLeg(makePresent(scene, Side::kRight));
    EXPECT_TRUE(isSolved(locked.solution.report.status));
    for (const Coordinate coordinate : scene.right.locks) {
        EXPECT_NEAR(locked.solution.posture[coordinate], free[indexOf(coordinate)], kHeld) << nameOf(coordinate);
    }
    scene.right.locks.clear();
    const Configuration loose = solveQ(makePresent(scene, Side::kRight));
    EXPECT_GT(std::abs(degrees(loose[indexOf(Coordinate::kSubtalarPronation)] - free[indexOf(Coordinate::kSubtalarPronation)])), 1.0)
        << "else this test shows nothing";
}

TEST(MakePresent, LockMovesTheDebtToOthers) {
    Scene scene = makeScene(18.0);
    const SceneSolution loose = solveScene(scene, Side::kRight);
    scene.right.locks = {Coordinate::kMidfootSag};
    const SceneSolution locked = solveScene(scene, Side::kRight);
    const auto ledger = [](const SceneSolution& solution) {
        return solution.ledgers[static_cast<int>(LedgerKind::kShankInclinationChange)];
    };
    EXPECT_GT(ledger(loose)["midfoot_sag"], 1.0);
    EXPECT_NEAR(ledger(locked)["midfoot_sag"], 0.0, 1e-4);
    EXPECT_GT(ledger(locked)["subtalar_pronation"], ledger(loose)["subtalar_pronation"]);
}

TEST(MakePresent, SixLocksLeaveAnAnswer) {
    Scene scene = makeScene(10.0);
    scene.right.locks = {Coordinate::kRearfootRoll, Coordinate::kSubtalarPronation, Coordinate::kMidfootSag,
                         Coordinate::kKneeRotation, Coordinate::kHipRotation,       Coordinate::kTrunkFlexion};
    for (int i = 0; i < kTaskCount; ++i) {
        scene.task.task = static_cast<Task>(i);
        const LegState state = solveLeg(makePresent(scene, Side::kRight));
        EXPECT_TRUE(isSolved(state.solution.report.status)) << nameOf(scene.task.task) << ": " << nameOf(state.solution.report.status);
    }
}

TEST(SolveLeg, ShowsTheNearestPostureWhereTheTaskIsOutOfReach) {
    Scene scene = makeScene(36.0, Task::kKneeToWallLunge);
    scene.task.wallDistance = 1.2;  // further than foot and shank are long; outside the app's range
    const LegState state = solveLeg(makePresent(scene, Side::kRight));
    EXPECT_EQ(state.solution.report.status, SolveStatus::kInfeasible);
    EXPECT_GT(state.solution.report.residual, 1e-2);
    EXPECT_TRUE(state.solution.posture.configuration().allFinite());
    EXPECT_GT(state.measures[Measure::kKneeToWallCm], 0.0) << "on its way to the wall";
}

TEST(TrackLeg, ComesToThePostureOfTheColdSolution) {
    const Scene scene = makeScene(18.0);
    const LegProblem leg = makePresent(scene, Side::kRight);
    const Configuration cold = solveQ(leg);
    const Configuration neighbour = solveQ(makePresent(makeScene(22.0), Side::kRight));
    const LegState tracked = trackLeg(leg, neighbour);
    EXPECT_LT((tracked.solution.posture.configuration() - cold).cwiseAbs().maxCoeff(), 1e-6);
    EXPECT_LE(tracked.solution.report.iterations, 6);
}

TEST(MakePresentAt, HoldsLocksAtTheirValueAtThatPhase) {
    Scene scene = makeScene(18.0);
    scene.right.locks = {Coordinate::kTrunkFlexion};
    const double shallow = solveQ(makePresentAt(scene, Side::kRight, 0.2))[indexOf(Coordinate::kTrunkFlexion)];
    const double deep = solveQ(makePresentAt(scene, Side::kRight, 1.0))[indexOf(Coordinate::kTrunkFlexion)];
    const Configuration free = solveQ(makeReferenceAt(withReference(scene, ReferenceKind::kFreeAnkle), Side::kRight, 0.2));
    EXPECT_NEAR(shallow, free[indexOf(Coordinate::kTrunkFlexion)], kHeld);
    EXPECT_GT(degrees(deep - shallow), 1.0);
}

TEST(SolveScene, PresentEqualsReferenceWithAFreeAnkle) {
    const SceneSolution solution = solveScene(makeScene(40.0), Side::kRight);
    EXPECT_LT(
        (solution.present.solution.posture.configuration() - solution.reference.solution.posture.configuration()).cwiseAbs().maxCoeff(),
        kSamePosture);
    ASSERT_EQ(solution.ledgers.size(), static_cast<std::size_t>(kLedgerKindCount));
    for (const Ledger& ledger : solution.ledgers) {
        if (ledger.kind == LedgerKind::kShankInclinationComposition) continue;
        EXPECT_NEAR(ledger.total, 0.0, 1e-6) << nameOf(ledger.kind);
    }
    EXPECT_NEAR(solution.shankMissing, 0.0, 1e-6);
}

TEST(SolveScene, TellsTheModelsOwnExample) {
    // docs/01-model.md section 10: single-leg squat, 40 -> 18 deg, one digit printed.
    const SceneSolution solution = solveScene(makeScene(18.0), Side::kRight);
    const auto ledger = [&](LedgerKind kind) { return solution.ledgers[static_cast<std::size_t>(kind)]; };
    constexpr double kHalfDigit = 0.05 + 1e-9;
    const Ledger up = ledger(LedgerKind::kFppaUp);
    EXPECT_NEAR(up.total, 5.8, kHalfDigit);
    EXPECT_NEAR(up["subtalar_pronation"], 6.3, kHalfDigit);
    EXPECT_NEAR(up["midfoot_sag"], 3.7, kHalfDigit);
    EXPECT_NEAR(up["rearfoot_roll"], 0.5, kHalfDigit);
    EXPECT_NEAR(up["dorsiflexion"], -1.7, kHalfDigit);
    EXPECT_NEAR(up["knee_rotation"], -2.3, kHalfDigit);
    EXPECT_NEAR(up["toe_out"], -0.6, kHalfDigit);
    const Ledger down = ledger(LedgerKind::kFppaDown);
    EXPECT_NEAR(down.total, up.total, 1e-9);
    EXPECT_NEAR(down["hip_rotation"], 4.9, kHalfDigit);
    EXPECT_NEAR(down["hip_adduction"], 2.4, kHalfDigit);
    EXPECT_NEAR(down["hip_flexion"], 1.3, kHalfDigit);
    EXPECT_NEAR(down["pelvis"], -2.8, kHalfDigit);
    const Ledger shank = ledger(LedgerKind::kShankInclinationChange);
    EXPECT_NEAR(shank["dorsiflexion"], -12.1, kHalfDigit);
    EXPECT_NEAR(shank["midfoot_sag"], 4.8, kHalfDigit);
    EXPECT_NEAR(shank["subtalar_pronation"], 2.5, kHalfDigit);
    EXPECT_NEAR(shank["rearfoot_roll"] + shank["heel_rise"], 0.4, kHalfDigit);
    EXPECT_NEAR(solution.shankMissing, 4.4, kHalfDigit);
    EXPECT_NEAR(solution.shankMissing, -shank.total, 1e-9);
    EXPECT_NEAR(solution.trunkFlexionPaid, 7.0, kHalfDigit);
}

TEST(SolveScene, LedgersOfSolvedPosturesAgreeWithTheIndependentCases) {
    const std::vector<testing::PostureCase> cases = testing::readPostureCases();
    if (cases.empty()) GTEST_SKIP() << "no reference data beside the project";
    constexpr double kTolerance = 1e-6;
    double worst = 0.0;
    for (const testing::PostureCase& c : cases) {
        if (!c.ledgerReference) continue;
        Scene scene = withReference({}, ReferenceKind::kFreeAnkle);
        scene.body = c.body;
        scene.task = c.task;
        scene.right.condition = c.condition;
        const SceneSolution solution = solveScene(scene, Side::kRight);
        for (const Ledger& ledger : solution.ledgers) {
            double sum = 0.0;
            for (const LedgerPart& part : ledger.parts) {
                const double expected = c.ledgerParts.at(std::string(nameOf(ledger.kind))).at(std::string(part.name));
                EXPECT_NEAR(part.value, expected, kTolerance) << "case " << c.id << ", " << nameOf(ledger.kind) << ", " << part.name;
                worst = std::max(worst, std::abs(part.value - expected));
                sum += part.value;
            }
            EXPECT_NEAR(sum, ledger.total, 1e-9) << "case " << c.id << ", " << nameOf(ledger.kind);
        }
        const auto& paid = c.ledgerParts.at("paid_elsewhere");
        EXPECT_NEAR(solution.shankMissing, paid.at("shank_missing"), kTolerance) << "case " << c.id;
        EXPECT_NEAR(solution.trunkFlexionPaid, paid.at("trunk_flexion"), kTolerance) << "case " << c.id;
        EXPECT_NEAR(solution.kneeFlexionPaid, paid.at("knee_flexion"), kTolerance) << "case " << c.id;
    }
    std::cout << "largest difference of a solved ledger's part: " << worst << "\n";
}

TEST(SolveMovement, IsTrackedFromPhaseZeroOverEquallySpacedPhases) {
    const Scene scene = makeScene(18.0);
    const Movement movement = solveMovement(scene, Side::kRight, 11);
    ASSERT_EQ(movement.phases.size(), 11U);
    ASSERT_EQ(movement.states.size(), 11U);
    EXPECT_DOUBLE_EQ(movement.phases.front(), 0.0);
    EXPECT_DOUBLE_EQ(movement.phases[3], 0.3);
    EXPECT_DOUBLE_EQ(movement.phases.back(), 1.0);
    EXPECT_EQ(movement.states.front().solution.posture.configuration(), solveQ(makePresentAt(scene, Side::kRight, 0.0)));
    for (std::size_t i = 0; i < movement.states.size(); ++i) {
        const Configuration cold = solveQ(makePresentAt(scene, Side::kRight, movement.phases[i]));
        EXPECT_LT((movement.states[i].solution.posture.configuration() - cold).cwiseAbs().maxCoeff(), 1e-5)
            << "phase " << movement.phases[i];
    }
}

TEST(SolveMovement, ReferenceRunsOverTheSamePhases) {
    const Scene scene = makeScene(18.0);
    const Movement movement = solveReferenceMovement(scene, Side::kRight, 3);
    ASSERT_EQ(movement.states.size(), 3U);
    const Configuration cold = solveQ(makeReferenceAt(scene, Side::kRight, 1.0));
    EXPECT_LT((movement.states.back().solution.posture.configuration() - cold).cwiseAbs().maxCoeff(), 1e-5);
}

TEST(SolveMovement, StandingHasOneState) { EXPECT_EQ(solveMovement(makeScene(18.0, Task::kStanding), Side::kRight, 61).states.size(), 1U); }

}  // namespace
}  // namespace ankleup
