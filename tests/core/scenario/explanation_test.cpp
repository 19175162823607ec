// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/explanation.h"

#include <gmock/gmock.h>

namespace ankleup {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

constexpr double kJust = 1e-6;  // less than anybody notices, more than rounding

Ledger makeShankLedger(double dorsiflexion, std::vector<LedgerPart> others) {
    Ledger ledger{.kind = LedgerKind::kShankInclinationChange, .parts = std::move(others), .total = 0.0};
    ledger.parts.push_back({"dorsiflexion", dorsiflexion});
    return ledger;
}

ExplanationFacts makeFacts(Effect effect, double change) {
    ExplanationFacts facts;
    facts.limit = facts.limitAfterRemedies = radians(18.0);
    facts.unrestrictedDorsiflexion = radians(32.0);
    facts.effects[effect] = change;
    return facts;
}

Outcome decideOutcome(const ExplanationFacts& facts, const Explanation* held = nullptr) { return decideExplanation(facts, held).outcome; }

std::string_view decidePayer(const Ledger& ledger, const Explanation* held = nullptr) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 18.0);
    facts.shankLedger = ledger;
    return decideExplanation(facts, held).payer;
}

// ---- the measures of an effect

TEST(Effects, CountOnlyTheWayThatIsSeenAsWorse) {
    Effects effects;
    effects[Effect::kKneeShift] = -12.0;
    effects[Effect::kHeelRise] = -50.0;
    EXPECT_DOUBLE_EQ(effects.size(Effect::kKneeShift), 12.0) << "the knee may go either way";
    EXPECT_DOUBLE_EQ(effects.size(Effect::kHeelRise), 0.0) << "a heel that stays down is nothing to tell";
    EXPECT_DOUBLE_EQ(effects.largestReach(), 2.0);
}

TEST(Effects, AreWeighedByTheirThresholds) {
    const std::pair<Effect, double> thresholds[] = {{Effect::kKneeShift, 6.0},
                                                    {Effect::kHeelRise, 5.0},
                                                    {Effect::kTrunkLean, 4.0},
                                                    {Effect::kFlexionLost, 4.0},
                                                    {Effect::kFlexionGained, 2.0}};
    for (const auto& [effect, threshold] : thresholds) {
        Effects effects;
        effects[effect] = threshold;
        EXPECT_DOUBLE_EQ(effects.largestReach(), 1.0) << static_cast<int>(effect);
    }
}

TEST(Outcome, TellsAGainWhereNothingGotWorse) {
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kHeelRise, -18.7)), Outcome::kHeelLower);
    EXPECT_DOUBLE_EQ(decideExplanation(makeFacts(Effect::kHeelRise, -18.7)).amount, 18.7);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kTrunkLean, -4.0)), Outcome::kTrunkUpright);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kHeelRise, -5.0 + kJust)), Outcome::kTooSmall);
    ExplanationFacts both = makeFacts(Effect::kHeelRise, -50.0);
    both.effects[Effect::kFlexionLost] = 4.0;
    EXPECT_EQ(decideOutcome(both), Outcome::kFlexionLost) << "what got worse comes first";
}

TEST(Outcome, IsNoDifferenceOnlyWhereNothingChangedEitherWay) {
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kHeelRise, -0.24)), Outcome::kNoDifference);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kHeelRise, -2.2)), Outcome::kTooSmall);
}

TEST(Payer, IsNotNamedWhereThereIsNothingToPayFor) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 0.0);
    facts.shankLedger = makeShankLedger(-3.0, {{"support", 3.0}});
    ASSERT_EQ(decideOutcome(facts), Outcome::kNoDifference);
    EXPECT_EQ(decideExplanation(facts).payer, "");
    facts.effects[Effect::kKneeShift] = 3.0;
    ASSERT_EQ(decideOutcome(facts), Outcome::kTooSmall);
    EXPECT_EQ(decideExplanation(facts).payer, "support");
}

TEST(KneeMeasure, IsTheFootLineOnlyWhereTurningOutWeighsMost) {
    StrategyWeights weights;
    EXPECT_EQ(findKneeMeasure(weights), Measure::kMkdLineMm);
    weights[Strategy::kTurnOut] = 1.0;
    EXPECT_EQ(findKneeMeasure(weights), Measure::kMkdLineMm) << "as much as Mixed is not most";
    weights[Strategy::kTurnOut] = 1.1;
    EXPECT_EQ(findKneeMeasure(weights), Measure::kMkdFootMm);
    EXPECT_EQ(findKneeLedger(weights), LedgerKind::kMkdFootUp);
}

// ---- (B) what happens

TEST(DecideExplanation, TellsTheKneeFromSixMillimetresEitherWay) {
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 6.0)), Outcome::kKneeShift);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, -6.0)), Outcome::kKneeShift);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 6.0 - kJust)), Outcome::kTooSmall);
    EXPECT_DOUBLE_EQ(decideExplanation(makeFacts(Effect::kKneeShift, -7.0)).amount, -7.0) << "the sign says which way";
}

TEST(DecideExplanation, TellsEachOtherEffectFromItsThreshold) {
    const std::tuple<Effect, double, Outcome> cases[] = {{Effect::kHeelRise, 5.0, Outcome::kHeelRise},
                                                         {Effect::kTrunkLean, 4.0, Outcome::kTrunkLean},
                                                         {Effect::kFlexionLost, 4.0, Outcome::kFlexionLost},
                                                         {Effect::kFlexionGained, 2.0, Outcome::kFlexionGained}};
    for (const auto& [effect, threshold, outcome] : cases) {
        const Explanation told = decideExplanation(makeFacts(effect, threshold));
        EXPECT_EQ(told.outcome, outcome);
        EXPECT_DOUBLE_EQ(told.amount, threshold);
        EXPECT_EQ(decideOutcome(makeFacts(effect, threshold - kJust)), Outcome::kTooSmall) << static_cast<int>(effect);
    }
}

TEST(DecideExplanation, PrefersTheKneeAndThenTheLargestEffect) {
    ExplanationFacts facts = makeFacts(Effect::kHeelRise, 15.0);
    facts.effects[Effect::kTrunkLean] = 13.0;
    EXPECT_EQ(decideOutcome(facts), Outcome::kTrunkLean) << "13 / 4 is more than 15 / 5";
    facts.effects[Effect::kHeelRise] = 17.0;
    EXPECT_EQ(decideOutcome(facts), Outcome::kHeelRise);
    facts.effects[Effect::kKneeShift] = 6.0;
    EXPECT_EQ(decideOutcome(facts), Outcome::kKneeShift) << "the knee comes first, however small beside the others";
}

TEST(DecideExplanation, SaysNoDifferenceOnlyWhenAllEffectsStayUnderATwentieth) {
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 0.3 - kJust)), Outcome::kNoDifference);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 0.3 + kJust)), Outcome::kTooSmall);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kFlexionGained, 0.1 - kJust)), Outcome::kNoDifference);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kFlexionGained, 0.1 + kJust)), Outcome::kTooSmall);
}

TEST(DecideExplanation, SaysThatTheAnkleHasEnoughFromThreeDegreesToSpare) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 2.0);
    facts.limitAfterRemedies = radians(35.0 + kJust);
    const Explanation told = decideExplanation(facts);
    EXPECT_EQ(told.outcome, Outcome::kEnoughRange);
    EXPECT_NEAR(told.amount, 32.0, 1e-9);
    facts.limitAfterRemedies = radians(35.0 - kJust);
    EXPECT_EQ(decideOutcome(facts), Outcome::kTooSmall);
    facts.limitAfterRemedies = radians(39.0);
    facts.cause = Cause::kGastroc;
    EXPECT_EQ(decideOutcome(facts), Outcome::kTooSmall) << "a gastrocnemius limit is one of the straight knee";
}

TEST(DecideExplanation, AddsTheOtherKneeMeasureWhenItGoesTheOtherWay) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 8.0);
    facts.otherKneeShiftMm = -6.0;
    EXPECT_EQ(decideExplanation(facts).otherKneeShiftMm, -6.0);
    facts.otherKneeShiftMm = -6.0 + kJust;
    EXPECT_EQ(decideExplanation(facts).otherKneeShiftMm, std::nullopt);
    facts.otherKneeShiftMm = 9.0;
    EXPECT_EQ(decideExplanation(facts).otherKneeShiftMm, std::nullopt) << "the same way is no contradiction";
    facts = makeFacts(Effect::kHeelRise, 20.0);
    facts.effects[Effect::kKneeShift] = 2.0;
    facts.otherKneeShiftMm = -8.0;
    EXPECT_EQ(decideExplanation(facts).otherKneeShiftMm, std::nullopt) << "an aside to the knee, which is not told here";
}

TEST(DecideExplanation, SaysNothingButTheReasonWhenTheLegCannot) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 30.0);
    facts.shankLedger = makeShankLedger(-10.0, {{"midfoot_sag", 5.0}});
    facts.blockage = Blockage{{Coordinate::kRearfootRoll}};
    const Explanation told = decideExplanation(facts);
    EXPECT_EQ(told.outcome, Outcome::kInfeasible);
    EXPECT_THAT(told.blockage.locks, ElementsAre(Coordinate::kRearfootRoll));
    EXPECT_EQ(told.payer, "");
}

// ---- (A) other differences

TEST(DecideExplanation, NamesTheTwoDifferencesThatMoveTheKneeMost) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 18.0);
    facts.differences = {{Difference::kFootControl, -0.5, 3.0}, {Difference::kHipControl, -0.5, 5.0}, {Difference::kInsole, 0.1, 4.0}};
    EXPECT_THAT(decideExplanation(facts).differences, ElementsAre(Field(&DifferenceStep::difference, Difference::kHipControl),
                                                                  Field(&DifferenceStep::difference, Difference::kInsole)));
}

TEST(DecideExplanation, KeepsTheOrderOfTheListWhereDifferencesMatterAlike) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 18.0);
    facts.differences = {{Difference::kFootType, 1.0, 0.0}, {Difference::kToeOut, 0.1, 0.0}};
    EXPECT_THAT(decideExplanation(facts).differences, ElementsAre(Field(&DifferenceStep::difference, Difference::kFootType),
                                                                  Field(&DifferenceStep::difference, Difference::kToeOut)));
}

// ---- (C) who pays

TEST(DecideExplanation, NamesAPayerFromOneDegreeLostAndHalfADegreePaid) {
    EXPECT_EQ(decidePayer(makeShankLedger(-1.0, {{"midfoot_sag", 0.5}})), "midfoot_sag");
    EXPECT_EQ(decidePayer(makeShankLedger(-1.0 + kJust, {{"midfoot_sag", 0.5}})), "");
    EXPECT_EQ(decidePayer(makeShankLedger(-1.0, {{"midfoot_sag", 0.5 - kJust}})), "");
    EXPECT_EQ(decidePayer(makeShankLedger(+12.0, {{"midfoot_sag", 5.0}})), "") << "nothing was lost";
}

TEST(DecideExplanation, NamesTheLargestPayerAndTheSupportWhenItIsThat) {
    EXPECT_EQ(decidePayer(makeShankLedger(-12.0, {{"heel_rise", 0.6}, {"subtalar_pronation", 2.5}, {"midfoot_sag", 4.8}})), "midfoot_sag");
    EXPECT_EQ(decidePayer(makeShankLedger(-12.0, {{"midfoot_sag", 1.0}, {"support", 8.0}})), "support");
    EXPECT_EQ(decidePayer(makeShankLedger(-12.0, {{"midfoot_sag", -4.0}, {"toe_out", 0.7}})), "toe_out") << "working against is not paying";
}

// ---- (D) the heel brings the knee back

ExplanationFacts makeDeepSquat() {
    ExplanationFacts facts = makeFacts(Effect::kHeelRise, 21.0);
    facts.effects[Effect::kKneeShift] = 2.7;
    facts.peakKneeShiftMm = 13.0;
    return facts;
}

TEST(DecideExplanation, TellsTheHeelThatBringsTheKneeBack) {
    EXPECT_TRUE(decideExplanation(makeDeepSquat()).heelBringsKneeBack);

    ExplanationFacts facts = makeDeepSquat();
    facts.peakKneeShiftMm = 6.0;
    EXPECT_TRUE(decideExplanation(facts).heelBringsKneeBack);
    facts.peakKneeShiftMm = 6.0 - kJust;
    EXPECT_FALSE(decideExplanation(facts).heelBringsKneeBack) << "the knee never went in plainly";

    facts = makeDeepSquat();
    facts.effects[Effect::kKneeShift] = facts.peakKneeShiftMm - 3.0;
    EXPECT_FALSE(decideExplanation(facts).heelBringsKneeBack) << "it must have come back by more than 3 mm";

    facts = makeDeepSquat();
    facts.effects[Effect::kHeelRise] = 10.0;
    EXPECT_FALSE(decideExplanation(facts).heelBringsKneeBack) << "the heel must be up by more than 10 mm";
}

// ---- while the slider is held

TEST(HeldExplanation, ChangesTheKneeClauseOnlyOneMillimetreBeyondItsThreshold) {
    const Explanation small = decideExplanation(makeFacts(Effect::kKneeShift, 5.0));
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 6.9), &small), Outcome::kTooSmall);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 7.0), &small), Outcome::kKneeShift);

    const Explanation knee = decideExplanation(makeFacts(Effect::kKneeShift, 8.0));
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 5.0), &knee), Outcome::kKneeShift);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 4.9), &knee), Outcome::kTooSmall);
}

TEST(HeldExplanation, ChangesAnAngleClauseOnlyHalfADegreeBeyondItsThreshold) {
    const Explanation small = decideExplanation(makeFacts(Effect::kTrunkLean, 3.0));
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kTrunkLean, 4.4), &small), Outcome::kTooSmall);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kTrunkLean, 4.5), &small), Outcome::kTrunkLean);
}

TEST(HeldExplanation, StaysWithItsEffectUntilAnotherIsClearlyLarger) {
    ExplanationFacts facts = makeFacts(Effect::kHeelRise, 15.0);
    facts.effects[Effect::kTrunkLean] = 10.0;
    const Explanation heel = decideExplanation(facts);
    ASSERT_EQ(heel.outcome, Outcome::kHeelRise);
    facts.effects[Effect::kTrunkLean] = 12.5;  // 3.125 against (15 + 1) / 5 = 3.2
    EXPECT_EQ(decideOutcome(facts, &heel), Outcome::kHeelRise);
    EXPECT_EQ(decideOutcome(facts), Outcome::kTrunkLean) << "at rest there is no memory";
    facts.effects[Effect::kTrunkLean] = 13.0;
    EXPECT_EQ(decideOutcome(facts, &heel), Outcome::kTrunkLean);
}

TEST(HeldExplanation, LeavesNoDifferenceOnlyByTheMargin) {
    const Explanation none = decideExplanation(makeFacts(Effect::kKneeShift, 0.0));
    ASSERT_EQ(none.outcome, Outcome::kNoDifference);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 1.2), &none), Outcome::kNoDifference);
    EXPECT_EQ(decideOutcome(makeFacts(Effect::kKneeShift, 1.4), &none), Outcome::kTooSmall);
}

TEST(HeldExplanation, KeepsSpareRangeHalfADegreeLonger) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 2.0);
    facts.limitAfterRemedies = radians(35.1);
    const Explanation enough = decideExplanation(facts);
    ASSERT_EQ(enough.outcome, Outcome::kEnoughRange);
    facts.limitAfterRemedies = radians(34.6);
    EXPECT_EQ(decideOutcome(facts, &enough), Outcome::kEnoughRange);
    facts.limitAfterRemedies = radians(34.4);
    EXPECT_EQ(decideOutcome(facts, &enough), Outcome::kTooSmall);
}

TEST(HeldExplanation, ChangesThePayerOnlyByHalfADegree) {
    const Ledger arch = makeShankLedger(-5.0, {{"midfoot_sag", 2.0}, {"subtalar_pronation", 1.8}});
    Explanation held = decideExplanation(makeFacts(Effect::kKneeShift, 18.0));
    held.payer = decidePayer(arch);
    ASSERT_EQ(held.payer, "midfoot_sag");
    EXPECT_EQ(decidePayer(makeShankLedger(-5.0, {{"midfoot_sag", 2.0}, {"subtalar_pronation", 2.4}}), &held), "midfoot_sag");
    EXPECT_EQ(decidePayer(makeShankLedger(-5.0, {{"midfoot_sag", 2.0}, {"subtalar_pronation", 2.6}}), &held), "subtalar_pronation");
    EXPECT_EQ(decidePayer(makeShankLedger(-0.6, {{"midfoot_sag", 2.0}}), &held), "midfoot_sag");
    EXPECT_EQ(decidePayer(makeShankLedger(-0.4, {{"midfoot_sag", 2.0}}), &held), "");
}

TEST(HeldExplanation, KeepsTheHeelThatBringsTheKneeBackAMillimetreLonger) {
    const Explanation back = decideExplanation(makeDeepSquat());
    ExplanationFacts facts = makeDeepSquat();
    facts.effects[Effect::kHeelRise] = 9.1;
    EXPECT_TRUE(decideExplanation(facts, &back).heelBringsKneeBack);
    EXPECT_FALSE(decideExplanation(facts).heelBringsKneeBack);
    facts.effects[Effect::kHeelRise] = 9.0;
    EXPECT_FALSE(decideExplanation(facts, &back).heelBringsKneeBack);
}

TEST(HeldExplanation, SwapsDifferencesOnlyByAMillimetre) {
    ExplanationFacts facts = makeFacts(Effect::kKneeShift, 18.0);
    facts.differences = {{Difference::kFootControl, -0.5, 3.0}, {Difference::kHipControl, -0.5, 5.0}};
    const Explanation held = decideExplanation(facts);
    facts.differences[0].kneeShiftMm = 5.9;
    EXPECT_EQ(decideExplanation(facts, &held).differences[0].difference, Difference::kHipControl);
    facts.differences[0].kneeShiftMm = 6.1;
    EXPECT_EQ(decideExplanation(facts, &held).differences[0].difference, Difference::kFootControl);
}

// ---- the telling phase

LegState makeState(double kneeMm, double dorsiflexionDeg) {
    LegState state{.solution = {}, .measures = {}};
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kDorsiflexion)] = radians(dorsiflexionDeg);
    state.solution.posture = calcPosture(Leg(Body{}, Ground{}, false), q);
    state.measures[Measure::kMkdLineMm] = kneeMm;
    return state;
}

TEST(CycleSummary, TellsWhereTheLargestEffectPeaks) {
    const Movement present{{0.0, 0.5, 1.0}, {makeState(1.0, 0.0), makeState(13.0, 5.0), makeState(3.0, 9.0)}};
    const Movement reference{{0.0, 0.5, 1.0}, {makeState(0.0, 0.0), makeState(0.0, 5.0), makeState(0.0, 9.0)}};
    const CycleSummary summary = findCycleSummary({}, present, reference);
    EXPECT_EQ(summary.tellingIndex, 1);
    EXPECT_DOUBLE_EQ(summary.tellingPhase, 0.5);
    EXPECT_DOUBLE_EQ(summary.peakKneeShiftMm, 13.0);
}

TEST(CycleSummary, TellsTheDeepestAnkleWhereNothingDiffers) {
    const Movement movement{{0.0, 0.5, 1.0}, {makeState(0.0, 1.0), makeState(0.0, 17.0), makeState(0.0, 9.0)}};
    EXPECT_DOUBLE_EQ(findCycleSummary({}, movement, movement).tellingPhase, 0.5);
}

}  // namespace
}  // namespace ankleup
