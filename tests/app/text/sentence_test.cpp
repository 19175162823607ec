// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/sentence.h"

#include <gtest/gtest.h>

#include "base/angle.h"

namespace ankleup {
namespace {

const SentenceOptions kWords = {.units = UnitStyle::kWord, .snapshotName = {}};

QString say(const Explanation& explanation) { return makeSentence(explanation, kWords).text; }

/// 18 deg of ankle bend, the knee 17.67 mm inwards.
Explanation makeKneeDip() {
    Explanation explanation;
    explanation.limit = explanation.limitAfterRemedies = radians(18.0);
    explanation.outcome = Outcome::kKneeShift;
    explanation.amount = 17.67;
    return explanation;
}

Explanation makeOutcome(Outcome outcome, double amount) {
    Explanation explanation = makeKneeDip();
    explanation.outcome = outcome;
    explanation.amount = amount;
    return explanation;
}

TEST(Sentence, IsTheOneOfTheFirstScene) {
    Explanation explanation = makeKneeDip();
    explanation.payer = "midfoot_sag";
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend the knee dips 18 mm inwards; the arch pays most.");
    EXPECT_EQ(makeSentence(explanation).text, QStringLiteral("With 18° of ankle bend the knee dips 18 mm inwards; the arch pays most."));
}

// ---- (A)

TEST(Sentence, CallsAnAnkleFreeFromThirtySix) {
    Explanation explanation = makeOutcome(Outcome::kTooSmall, 0.0);
    explanation.limit = radians(35.9);
    EXPECT_EQ(say(explanation), "With 35.9 deg of ankle bend the change is too small to see.");
    for (const double limit : {36.0, 40.0}) {
        explanation.limit = radians(limit);
        EXPECT_EQ(say(explanation), "With a free ankle the change is too small to see.");
    }
}

TEST(Sentence, TellsHowShortAGastrocnemiusIs) {
    Explanation explanation = makeOutcome(Outcome::kFlexionGained, 3.41);
    explanation.limit = radians(20.0);
    explanation.cause = Cause::kGastroc;
    EXPECT_EQ(say(explanation), "With a gastrocnemius 16 deg short the knee stays 3 deg more bent.");
    explanation.limit = radians(36.0);
    EXPECT_EQ(say(explanation), "With a free ankle the knee stays 3 deg more bent.");
}

TEST(Sentence, AddsWhereARemedyMovesTheLimit) {
    Explanation explanation = makeKneeDip();
    explanation.limitAfterRemedies = radians(20.5);
    explanation.limitRemedies = {RemedyKind::kCalfStretching};
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend, 20.5 after calf stretching, the knee dips 18 mm inwards.");
    explanation.differences = {{Difference::kFootType, 1.0, 2.0}};
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend, 20.5 after calf stretching, and a flat foot the knee dips 18 mm inwards.");
    explanation.differences.clear();
    explanation.limitAfterRemedies = radians(25.7);
    explanation.limitRemedies = {RemedyKind::kCalfStretching, RemedyKind::kLongTermStretching};
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend, 25.7 after calf stretching and long-term stretching, the knee dips 18 mm inwards.");
}

TEST(Sentence, CountsTheRemedyOfAGastrocnemiusAsShortnessToo) {
    Explanation explanation = makeOutcome(Outcome::kFlexionGained, 2.0);
    explanation.limit = radians(20.0);
    explanation.limitAfterRemedies = radians(22.5);
    explanation.cause = Cause::kGastroc;
    explanation.limitRemedies = {RemedyKind::kCalfStretching};
    EXPECT_EQ(say(explanation), "With a gastrocnemius 16 deg short, 13.5 after calf stretching, the knee stays 2 deg more bent.");
}

TEST(Sentence, NamesOneOrTwoOtherDifferences) {
    Explanation explanation = makeKneeDip();
    explanation.differences = {{Difference::kHipControl, -0.6, 5.0}};
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend and weak hip control the knee dips 18 mm inwards.");
    explanation.differences.push_back({Difference::kFootType, 1.0, 4.0});
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend, weak hip control and a flat foot the knee dips 18 mm inwards.");
}

TEST(Sentence, HasAWordForEachDifferenceBothWays) {
    const std::tuple<Difference, double, const char*> words[] = {{Difference::kFootControl, -0.5, "weak foot muscles"},
                                                                 {Difference::kFootControl, 0.2, "stronger foot muscles"},
                                                                 {Difference::kHipControl, -0.5, "weak hip control"},
                                                                 {Difference::kHipControl, 0.2, "better hip control"},
                                                                 {Difference::kDorsiflexorStrength, -0.5, "weak shin muscles"},
                                                                 {Difference::kFootType, 1.0, "a flat foot"},
                                                                 {Difference::kFootType, -1.0, "a high foot"},
                                                                 {Difference::kEversionLimit, -0.1, "a stiff rearfoot"},
                                                                 {Difference::kRotationLimit, -0.1, "stiff rotation"},
                                                                 {Difference::kToeOut, 0.1, "the foot turned out"},
                                                                 {Difference::kToeOut, -0.1, "the foot turned out less"},
                                                                 {Difference::kHeelLift, 0.1, "a heel lift"},
                                                                 {Difference::kInsole, 0.1, "an insole"},
                                                                 {Difference::kTilt, 0.1, "a tilted floor"},
                                                                 {Difference::kTilt, -0.1, "a level floor"},
                                                                 {Difference::kLocks, 1.0, "a locked joint"},
                                                                 {Difference::kLocks, 2.0, "locked joints"},
                                                                 {Difference::kLocks, -1.0, "no locked joint"}};
    for (const auto& [difference, change, expected] : words) {
        Explanation explanation = makeKneeDip();
        explanation.differences = {{difference, change, 1.0}};
        EXPECT_EQ(say(explanation), QStringLiteral("With 18 deg of ankle bend and %1 the knee dips 18 mm inwards.").arg(expected));
    }
}

TEST(Sentence, NamesAnyOtherReferenceInFront) {
    Explanation explanation = makeKneeDip();
    explanation.reference = ReferenceKind::kBefore;
    EXPECT_EQ(say(explanation), "Compared with before, with 18 deg of ankle bend the knee dips 18 mm inwards.");
    explanation.reference = ReferenceKind::kFreeAnkle;
    EXPECT_EQ(say(explanation), "Compared with this leg and a free ankle, with 18 deg of ankle bend the knee dips 18 mm inwards.");
    explanation.reference = ReferenceKind::kSnapshot;
    EXPECT_EQ(makeSentence(explanation, {.units = UnitStyle::kWord, .snapshotName = "Monday's squat"}).text,
              "Compared with Monday's squat, with 18 deg of ankle bend the knee dips 18 mm inwards.");
}

// ---- (B)

TEST(Sentence, TellsTheKneeInTheWordsOfItsLine) {
    Explanation explanation = makeKneeDip();
    explanation.amount = -17.67;
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend the knee moves 18 mm outwards.");
    explanation.kneeMeasure = Measure::kMkdFootMm;
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend the knee moves 18 mm outwards across the line of the foot.");
    explanation.amount = 27.0;
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend the knee moves 27 mm inwards across the line of the foot.");
}

TEST(Sentence, AddsTheOtherMeasureThatGoesTheOtherWay) {
    Explanation explanation = makeKneeDip();
    explanation.otherKneeShiftMm = -12.0;
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend the knee dips 18 mm inwards (measured against the line of the foot it moves 12 mm outwards).");
    explanation.amount = -8.0;
    explanation.otherKneeShiftMm = 7.0;
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend the knee moves 8 mm outwards (measured against the line of the foot it moves 7 mm inwards).");
    explanation.kneeMeasure = Measure::kMkdFootMm;
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend the knee moves 8 mm outwards across the line of the foot (measured against the line from "
              "hip to ankle it moves 7 mm inwards).");
}

TEST(Sentence, TellsEveryOtherOutcome) {
    const std::tuple<Outcome, double, const char*> outcomes[] = {
        {Outcome::kHeelRise, 14.4, "the heel comes up 14 mm"},
        {Outcome::kTrunkLean, 13.05, "the trunk leans 13 deg further"},
        {Outcome::kFlexionLost, 4.2, "the movement stays 4 deg shallower"},
        {Outcome::kFlexionGained, 3.4, "the knee stays 3 deg more bent"},
        {Outcome::kHeelLower, 18.7, "the heel stays 19 mm lower"},
        {Outcome::kTrunkUpright, 4.7, "the trunk leans 5 deg less"},
        {Outcome::kTooSmall, 0.0, "the change is too small to see"},
        {Outcome::kNoDifference, 0.0, "there is no difference from the unrestricted leg"},
        {Outcome::kEnoughRange, 14.6, "this asks 15 deg of the ankle, it has 18 deg"},
    };
    for (const auto& [outcome, amount, expected] : outcomes) {
        EXPECT_EQ(say(makeOutcome(outcome, amount)), QStringLiteral("With 18 deg of ankle bend %1.").arg(expected));
    }
}

TEST(Sentence, NamesTheReferenceOnlyOnceWhereNothingDiffers) {
    Explanation explanation = makeOutcome(Outcome::kNoDifference, 0.0);
    explanation.reference = ReferenceKind::kFreeAnkle;
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend there is no difference from this leg with a free ankle.");
}

TEST(Sentence, GivesTheReasonWhyALegCannot) {
    Explanation explanation = makeOutcome(Outcome::kInfeasible, 0.0);
    explanation.blockage.locks = {Coordinate::kRearfootRoll};
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend this leg cannot do that; shown is the nearest it comes: the heel bone's roll is locked.");
    explanation.blockage.locks = {Coordinate::kHeelRise, Coordinate::kMidfootSag, Coordinate::kKneeFlexion};
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend this leg cannot do that; shown is the nearest it comes: the heel, the arch and the knee's bend "
              "are locked.");
    explanation.blockage.locks.clear();
    explanation.task = Task::kKneeToWallLunge;
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend this leg cannot do that; shown is the nearest it comes: the knee does not reach the wall.");
}

// ---- (C), (D)

TEST(Sentence, EndsWithWhoPaysAndWithTheHeelThatBringsTheKneeBack) {
    Explanation explanation = makeOutcome(Outcome::kHeelRise, 21.0);
    explanation.payer = "support";
    explanation.heelBringsKneeBack = true;
    EXPECT_EQ(say(explanation),
              "With 18 deg of ankle bend the heel comes up 21 mm; what lies under the foot pays most; the heel has come up, so "
              "the knee comes back.");
    explanation.payer = {};
    EXPECT_EQ(say(explanation), "With 18 deg of ankle bend the heel comes up 21 mm; the heel has come up, so the knee comes back.");
}

// ---- marks

QStringList markedParts(const Sentence& sentence) {
    QStringList parts;
    for (const Span& span : sentence.spans) parts << span.key + '=' + sentence.text.mid(span.start, span.length);
    return parts;
}

TEST(Sentence, MarksWhatCanBePressed) {
    Explanation explanation = makeKneeDip();
    explanation.limitAfterRemedies = radians(20.5);
    explanation.limitRemedies = {RemedyKind::kCalfStretching};
    explanation.differences = {{Difference::kHipControl, -0.6, 5.0}};
    explanation.payer = "midfoot_sag";
    EXPECT_EQ(markedParts(makeSentence(explanation, kWords)),
              QStringList({"ankle.dorsiflexion_limit_deg=18 deg", "remedies=20.5 after calf stretching", "control.hip=weak hip control",
                           "mkd_line_mm=18 mm", "midfoot_sag=the arch"}));
}

TEST(Sentence, KeepsItsTextFreeOfMarks) {
    Explanation explanation = makeKneeDip();
    explanation.reference = ReferenceKind::kSnapshot;
    const QString nasty = QString(QChar(0xE001)) + QChar(0xF8FF) + QStringLiteral("%1 <b>");
    const Sentence sentence = makeSentence(explanation, {.units = UnitStyle::kWord, .snapshotName = nasty});
    EXPECT_EQ(sentence.text, "Compared with %1 <b>, with 18 deg of ankle bend the knee dips 18 mm inwards.");
    EXPECT_EQ(sentence.spans.size(), 3);
    EXPECT_TRUE(toRichText(sentence).startsWith("Compared with <b>%1 &lt;b&gt;</b>, with <b>18 deg</b> of"))
        << qPrintable(toRichText(sentence));
}

TEST(RichText, SetsMarkedPartsBold) {
    Explanation explanation = makeKneeDip();
    explanation.payer = "midfoot_sag";
    EXPECT_EQ(toRichText(makeSentence(explanation, kWords)),
              "With <b>18 deg</b> of ankle bend the knee dips <b>18 mm</b> inwards; <b>the arch</b> pays most.");
}

// ---- the state, for a screen reader

TEST(DescribeState, SpellsOutTheUnits) {
    EXPECT_EQ(describeState(makeKneeDip()),
              "Single-leg squat, deepest. Ankle bend 18 degrees. The knee is 18 millimetres further in than in the unrestricted leg.");
}

TEST(DescribeState, FollowsTaskConditionAndReference) {
    Explanation explanation = makeOutcome(Outcome::kFlexionGained, 3.0);
    explanation.task = Task::kWalkingStance;
    explanation.phase = 0.85;
    explanation.cause = Cause::kGastroc;
    EXPECT_EQ(describeState(explanation),
              "Walking, 85 %. Gastrocnemius 18 degrees short. The knee is 3 degrees more bent than in the unrestricted leg.");
    explanation = makeOutcome(Outcome::kTooSmall, 0.0);
    explanation.task = Task::kStanding;
    explanation.limit = radians(40.0);
    EXPECT_EQ(describeState(explanation), "Standing on both legs. Free ankle. The change is too small to see.");
    explanation = makeKneeDip();
    explanation.amount = -4.4;
    explanation.reference = ReferenceKind::kBefore;
    explanation.limitAfterRemedies = radians(20.5);
    explanation.limitRemedies = {RemedyKind::kCalfStretching};
    EXPECT_EQ(
        describeState(explanation),
        "Single-leg squat, deepest. Ankle bend 18 degrees, 20.5 after calf stretching. The knee is 4 millimetres further out than before.");
}

// ---- with the model

Scene makeFirstScene() {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    return scene;
}

QString sentenceFor(const Scene& scene) {
    return makeSentence(calcExplanation(scene, Side::kRight), {.units = UnitStyle::kWord, .snapshotName = {}}).text;
}

TEST(SentenceOfAScene, SaysOfTheFirstSceneWhatTheProductPromises) {
    EXPECT_EQ(sentenceFor(makeFirstScene()), "With 18 deg of ankle bend the knee dips 18 mm inwards; the arch pays most.");
}

TEST(SentenceOfAScene, TellsTheDeepSquatInWhichTheHeelComesUp) {
    Scene scene = makeFirstScene();
    scene.task.task = Task::kDoubleLegSquat;
    EXPECT_TRUE(sentenceFor(scene).endsWith("the heel has come up, so the knee comes back.")) << qPrintable(sentenceFor(scene));
}

}  // namespace
}  // namespace ankleup
