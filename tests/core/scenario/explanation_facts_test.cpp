// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include "scenario/explanation.h"

namespace ankleup {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::UnorderedElementsAre;

Scene makeFirstScene() {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    return scene;
}

Explanation explain(const Scene& scene) { return calcExplanation(scene, Side::kRight); }

ExplanationFacts findFacts(const Scene& scene) { return calcExplanationFacts(scene, Side::kRight, solveScene(scene, Side::kRight)); }

auto is(Difference difference) { return Field(&DifferenceStep::difference, difference); }

// Figures of the product's routes S1 to S9, deepest phase, default body.

TEST(Explanation, OfTheFirstSceneIsTheKneeAndTheArch) {
    const Explanation told = explain(makeFirstScene());
    EXPECT_EQ(told.outcome, Outcome::kKneeShift);
    EXPECT_NEAR(told.amount, 18.0, 1.0);
    EXPECT_EQ(told.payer, "midfoot_sag");
    EXPECT_FALSE(told.heelBringsKneeBack);
    EXPECT_TRUE(told.differences.empty());
}

TEST(Explanation, MeasuresTheTurnedOutLegAgainstItsFoot) {
    Scene scene = makeFirstScene();
    scene.right.condition.strategy = StrategyWeights::only(Strategy::kTurnOut);
    const Explanation told = explain(scene);
    EXPECT_EQ(told.kneeMeasure, Measure::kMkdFootMm);
    EXPECT_NEAR(told.amount, 27.0, 1.0);
}

TEST(Explanation, FollowsTheRemediesOfAStiffSoleus) {
    Scene scene = makeFirstScene();
    scene.right.condition.cause = Cause::kSoleus;
    EXPECT_NEAR(explain(scene).amount, 14.0, 1.0);
    scene.right.remedies = {{RemedyKind::kCalfStretching, 1.0}};
    const Explanation stretched = explain(scene);
    EXPECT_NEAR(stretched.amount, 12.0, 1.0);
    EXPECT_NEAR(degrees(stretched.limitAfterRemedies), 20.5, 1e-9);
    EXPECT_THAT(stretched.limitRemedies, ElementsAre(RemedyKind::kCalfStretching));
    scene.right.remedies = {{RemedyKind::kLongTermStretching, 1.0}};
    EXPECT_NEAR(explain(scene).amount, 10.0, 1.0);
    scene.right.remedies = {{RemedyKind::kJointMobilisation, 1.0}};
    EXPECT_TRUE(explain(scene).limitRemedies.empty()) << "a remedy for the joint does nothing for the soleus";
}

TEST(Explanation, TellsTheWeakFootOfAFreeAnkle) {
    Scene scene;
    scene.task.task = Task::kStepDown;
    scene.body.footType = 1.0;
    scene.right.condition.dorsiflexionLimit = radians(40.0);
    scene.right.condition.footControl = 0.2;
    const Explanation told = explain(scene);
    EXPECT_NEAR(told.amount, 15.0, 1.0);
    EXPECT_THAT(told.differences, UnorderedElementsAre(is(Difference::kFootType), is(Difference::kFootControl)));
    scene.right.remedies = {{RemedyKind::kArchSupport, 1.0}, {RemedyKind::kFootStrengthening, 1.0}};
    EXPECT_NEAR(explain(scene).amount, 8.0, 1.0);
}

TEST(Explanation, TellsTheUnstableHip) {
    Scene scene = makeFirstScene();
    scene.task.task = Task::kStepDown;
    scene.right.condition.hipControl = 0.4;
    const Explanation told = explain(scene);
    EXPECT_NEAR(told.amount, 28.0, 1.0);
    EXPECT_THAT(told.differences, ElementsAre(is(Difference::kHipControl)));
}

TEST(Explanation, TellsTheShortGastrocnemiusInWalking) {
    Scene scene;
    scene.task = {.task = Task::kWalkingStance, .phase = 0.85};
    scene.right.condition.cause = Cause::kGastroc;
    scene.right.condition.dorsiflexionLimit = radians(10.0);
    const Explanation told = explain(scene);
    EXPECT_EQ(told.outcome, Outcome::kFlexionGained);
    EXPECT_NEAR(told.amount, 3.0, 1.0);
}

TEST(Explanation, TellsTheHeelOfTheDeepSquat) {
    Scene scene = makeFirstScene();
    scene.task.task = Task::kDoubleLegSquat;
    const Explanation told = explain(scene);
    EXPECT_EQ(told.outcome, Outcome::kHeelRise);
    EXPECT_TRUE(told.heelBringsKneeBack);
    scene.task.phase = 0.7;
    EXPECT_EQ(explain(scene).outcome, Outcome::kKneeShift) << "on the way down the knee is in and the heel on the floor";
}

TEST(Explanation, ComparesWithBefore) {
    Scene scene = makeFirstScene();
    scene.right.condition.cause = Cause::kSoleus;
    scene.right.remedies = {{RemedyKind::kHeelLift, 1.0}};
    scene.view.reference.kind = ReferenceKind::kBefore;
    const Explanation told = explain(scene);
    EXPECT_EQ(told.reference, ReferenceKind::kBefore);
    EXPECT_NEAR(told.amount, -14.0, 1.0);
    EXPECT_THAT(told.differences, ElementsAre(is(Difference::kHeelLift)));
    EXPECT_EQ(told.payer, "support");
}

TEST(Explanation, FindsNothingToTellOfAFreeAnkle) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(40.0);
    EXPECT_EQ(explain(scene).outcome, Outcome::kNoDifference);
    scene.right.condition.eversionLimit = radians(4.0);
    const Explanation stiff = explain(scene);
    EXPECT_EQ(stiff.outcome, Outcome::kEnoughRange);
    EXPECT_NEAR(stiff.amount, 32.0, 1.0);
}

// The facts behind it.

TEST(ExplanationFacts, AskEachDifferenceWhatItsResetDoes) {
    Scene scene = makeFirstScene();
    scene.right.condition.hipControl = 0.5;
    scene.right.condition.footControl = 0.5;
    const ExplanationFacts facts = findFacts(scene);
    ASSERT_THAT(facts.differences, ElementsAre(is(Difference::kFootControl), is(Difference::kHipControl)));

    const double together = facts.effects[Effect::kKneeShift];
    scene.right.condition.hipControl = 1.0;
    EXPECT_NEAR(facts.differences[1].kneeShiftMm, std::abs(together - findFacts(scene).effects[Effect::kKneeShift]), 1e-6);
}

TEST(ExplanationFacts, FindEveryDifference) {
    Scene scene = makeFirstScene();
    scene.body.footType = -0.5;
    scene.right.condition = Condition{.dorsiflexionLimit = radians(18.0),
                                      .cause = Cause::kJoint,
                                      .eversionLimit = radians(10.0),
                                      .rotationLimit = radians(20.0),
                                      .footControl = 0.9,
                                      .hipControl = 0.9,
                                      .dorsiflexorStrength = 0.9,
                                      .floorWedge = radians(3.0),
                                      .heelWedge = 0.0,
                                      .forefootWedge = 0.0,
                                      .heelLift = radians(2.0),
                                      .insole = radians(2.0),
                                      .toeOut = radians(10.0),
                                      .strategy = {}};
    scene.right.locks = {Coordinate::kKneeRotation};
    const ExplanationFacts facts = findFacts(scene);
    ASSERT_EQ(facts.differences.size(), static_cast<std::size_t>(kDifferenceCount));
    for (int i = 0; i < kDifferenceCount; ++i) {
        const DifferenceStep& step = facts.differences[static_cast<std::size_t>(i)];
        EXPECT_EQ(step.difference, static_cast<Difference>(i));
        EXPECT_GT(step.kneeShiftMm, 0.0) << i << ": its reset must move the knee at least a little";
    }
}

TEST(ExplanationFacts, CompareTheAskedDorsiflexionWithTheUnrestrictedLeg) {
    Scene scene = makeFirstScene();
    const double asked = findFacts(scene).unrestrictedDorsiflexion;
    EXPECT_NEAR(degrees(asked), 32.0, 1.0);
    scene.view.reference.kind = ReferenceKind::kBefore;
    EXPECT_NEAR(findFacts(scene).unrestrictedDorsiflexion, asked, 1e-9) << "whatever the reference is";
}

TEST(ExplanationFacts, NeedNoLedgersInTheSolution) {
    const Scene scene = makeFirstScene();
    SceneSolution solution = solveScene(scene, Side::kRight);
    const ExplanationFacts with = calcExplanationFacts(scene, Side::kRight, solution);
    solution.ledgers.clear();
    const ExplanationFacts without = calcExplanationFacts(scene, Side::kRight, solution);
    EXPECT_DOUBLE_EQ(with.shankLedger.total, without.shankLedger.total);
    EXPECT_NE(with.shankLedger.total, 0.0);
}

TEST(ExplanationFacts, NameTheLocksThatMakeATaskImpossible) {
    Scene scene = makeFirstScene();
    scene.task = {.task = Task::kKneeToWallLunge, .phase = 1.0, .wallDistance = 0.15};
    scene.right.condition.dorsiflexionLimit = radians(10.0);
    scene.right.locks = {Coordinate::kTrunkLateral};
    EXPECT_FALSE(findFacts(scene).blockage);

    // A solution declared infeasible: opening any lock of a possible task makes it possible again.
    SceneSolution solution = solveScene(scene, Side::kRight);
    solution.present.solution.report.status = SolveStatus::kInfeasible;
    const ExplanationFacts facts = calcExplanationFacts(scene, Side::kRight, solution);
    ASSERT_TRUE(facts.blockage);
    EXPECT_THAT(facts.blockage->locks, ElementsAre(Coordinate::kTrunkLateral));
}

// The movement as a whole: what each task takes (S9).

TEST(TaskTakes, AgreesWithTheProductsTable) {
    const std::pair<Task, double> table[] = {{Task::kDoubleLegSquat, 38.0},
                                             {Task::kStepDown, 37.0},
                                             {Task::kSingleLegSquat, 32.0},
                                             {Task::kRunningMidstance, 25.0},
                                             {Task::kWalkingStance, 17.0}};
    for (const auto& [task, takes] : table) {
        Scene scene = makeFirstScene();
        scene.task.task = task;
        EXPECT_NEAR(degrees(calcTaskTakes(scene, Side::kRight)), takes, 1.0) << nameOf(task);
    }
}

TEST(CycleSummary, OfTheDeepSquatTellsAPhaseBeforeTheDeepest) {
    Scene scene = makeFirstScene();
    scene.task.task = Task::kDoubleLegSquat;
    const Movement present = solveMovement(scene, Side::kRight, kCyclePhases);
    const Movement reference = solveReferenceMovement(scene, Side::kRight, kCyclePhases);
    const CycleSummary summary = findCycleSummary(scene.right.condition.strategy, present, reference);
    EXPECT_NEAR(summary.peakKneeShiftMm, 13.0, 1.0);

    const SceneSolution telling = solveAtPhase(scene, Side::kRight, present, reference, summary.tellingIndex);
    EXPECT_DOUBLE_EQ(telling.presentProblem.task.phase, summary.tellingPhase);
    const double reach = calcEffects(scene.right.condition.strategy, telling.present, telling.reference).largestReach();
    for (std::size_t i = 0; i < present.states.size(); ++i) {
        EXPECT_LE(calcEffects(scene.right.condition.strategy, present.states[i], reference.states[i]).largestReach(), reach);
    }
}

}  // namespace
}  // namespace ankleup
