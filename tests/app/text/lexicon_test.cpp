// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/lexicon.h"

#include <gtest/gtest.h>

#include <QSet>

namespace ankleup {
namespace {

template <class Name>
void expectAllDifferent(int count, const Name& nameOfIndex) {
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        EXPECT_FALSE(nameOfIndex(i).isEmpty()) << i;
        names << nameOfIndex(i);
    }
    EXPECT_EQ(names.size(), count);
}

TEST(Lexicon, HasAWordOfItsOwnForEverything) {
    expectAllDifferent(kTaskCount, [](int i) { return taskName(static_cast<Task>(i)); });
    expectAllDifferent(kStrategyCount, [](int i) { return strategyName(static_cast<Strategy>(i)); });
    expectAllDifferent(3, [](int i) { return causeName(static_cast<Cause>(i)); });
    expectAllDifferent(kRemedyCount, [](int i) { return remedyName(static_cast<RemedyKind>(i)); });
    expectAllDifferent(4, [](int i) { return referenceName(static_cast<ReferenceKind>(i)); });
    expectAllDifferent(kCoordinateCount, [](int i) { return coordinateName(static_cast<Coordinate>(i)); });
    expectAllDifferent(kLinkCount, [](int i) { return linkName(static_cast<Link>(i), ReadingLevel::kPatient); });
}

TEST(Lexicon, PutsEachNameWithItsKey) {
    EXPECT_EQ(taskName(Task::kSingleLegSquat), "Single-leg squat");
    EXPECT_EQ(taskName(Task::kSingleLegStance), "Standing on one leg");
    EXPECT_EQ(strategyName(Strategy::kMixed), "Mixed");
    EXPECT_EQ(strategyName(Strategy::kPronate), "Rolls in");
    EXPECT_EQ(strategyName(Strategy::kTurnOut), "Turns out");
    EXPECT_EQ(strategyName(Strategy::kSagittalEscape), "Escapes");
    EXPECT_EQ(remedyName(RemedyKind::kCalfStretching), "calf stretching");
    EXPECT_EQ(remedyName(RemedyKind::kMovementRetraining), "movement retraining");
    EXPECT_EQ(coordinateName(Coordinate::kHeelRise), "the heel");
    EXPECT_EQ(coordinateName(Coordinate::kTrunkLateral), "the trunk's lean to the side");
    EXPECT_EQ(linkName(Link::kTibia, ReadingLevel::kPatient), "Shin bone");
    EXPECT_EQ(linkName(Link::kTibia, ReadingLevel::kClinician), "Tibia");
}

TEST(Lexicon, NamesThePayersOfTheSentence) {
    const std::pair<const char*, const char*> payers[] = {{"midfoot_sag", "the arch"},
                                                          {"subtalar_pronation", "the joint under the ankle"},
                                                          {"rearfoot_roll", "the heel bone's roll"},
                                                          {"heel_rise", "the heel coming up"},
                                                          {"toe_out", "the turned-out foot"},
                                                          {"support", "what lies under the foot"}};
    for (const auto& [part, words] : payers) EXPECT_EQ(payerName(part), words);
}

TEST(Lexicon, CallsASnapshotByItsName) {
    EXPECT_EQ(referenceName(ReferenceKind::kSnapshot, "Tuesday"), "Tuesday");
    EXPECT_EQ(referenceName(ReferenceKind::kSnapshot), "the saved leg");
    EXPECT_EQ(referenceName(ReferenceKind::kBefore, "Tuesday"), "before");
}

TEST(PhaseName, IsANameWhereThereIsOneAndElseAPercentage) {
    EXPECT_EQ(phaseName(Task::kSingleLegSquat, 1.0), "deepest");
    EXPECT_EQ(phaseName(Task::kSingleLegSquat, 0.0), "standing");
    EXPECT_EQ(phaseName(Task::kSingleLegSquat, 0.7), "70 %");
    EXPECT_EQ(phaseName(Task::kStepDown, 1.0), "heel near the floor");
    EXPECT_EQ(phaseName(Task::kKneeToWallLunge, 0.5), "50 %") << "the lunge has no name for its middle";
    EXPECT_EQ(phaseName(Task::kWalkingStance, 0.45), "mid-stance");
    EXPECT_EQ(phaseName(Task::kRunningMidstance, 1.0), "before toe-off");
    EXPECT_EQ(phaseName(Task::kStanding, 1.0), "");
}

TEST(PhaseName, SharesTheWordsOfItsPercentage) {
    EXPECT_EQ(phaseName(Task::kSingleLegSquat, 0.996), "deepest");
    EXPECT_EQ(phaseName(Task::kSingleLegSquat, 0.994), "99 %");
}

TEST(AtPhase, CanBeSaidOfAMoment) {
    EXPECT_EQ(atPhase(Task::kSingleLegSquat, 1.0), "at the deepest");
    EXPECT_EQ(atPhase(Task::kSingleLegSquat, 0.7), "at 70 %");
    EXPECT_EQ(atPhase(Task::kSingleLegStance, 0.7), "");
}

TEST(NamedPhases, RiseAndStayInTheMovement) {
    for (int i = 0; i < kTaskCount; ++i) {
        const auto task = static_cast<Task>(i);
        const QList<NamedPhase> named = namedPhases(task);
        EXPECT_EQ(named.isEmpty(), !hasPhase(task)) << nameOf(task);
        double before = -1.0;
        for (const NamedPhase& each : named) {
            EXPECT_GT(each.phase, before);
            EXPECT_LE(each.phase, 1.0);
            before = each.phase;
        }
    }
}

}  // namespace
}  // namespace ankleup
