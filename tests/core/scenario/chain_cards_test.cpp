// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/chain_cards.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "scenario/effects.h"

namespace ankleup {
namespace {

Scene makeScene(Strategy strategy) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    scene.right.condition.strategy = StrategyWeights::only(strategy);
    return scene;
}

std::array<ChainCard, kLinkCount> findCards(const Scene& scene, CardFrame frame = CardFrame::kSpace) {
    const SceneSolution solution = solveScene(scene, Side::kRight);
    return calcChainCards(scene.right.condition.strategy, solution.present, solution.reference, frame);
}

const ChainCard& cardOf(const std::array<ChainCard, kLinkCount>& cards, Link link) { return cards[static_cast<std::size_t>(link)]; }

const CardLine& lineOf(const ChainCard& card, std::string_view quantity) {
    for (const CardLine& line : card.lines) {
        if (line.quantity == quantity) return line;
    }
    ADD_FAILURE() << "the card has no line " << quantity;
    return card.lines.front();
}

TEST(ChainCards, RiseFromTheFootToThePelvis) {
    const auto cards = findCards(makeScene(Strategy::kMixed));
    for (int i = 0; i < kLinkCount; ++i) {
        EXPECT_EQ(cards[static_cast<std::size_t>(i)].link, static_cast<Link>(i));
        EXPECT_FALSE(cards[static_cast<std::size_t>(i)].lines.empty());
    }
}

TEST(ChainCards, OfTheFirstSceneShowTheFiguresOfTheModel) {
    const auto cards = findCards(makeScene(Strategy::kMixed));
    const CardLine& tibia = cardOf(cards, Link::kTibia).lines.front();
    EXPECT_EQ(tibia.quantity, "shank_ir_lab");
    EXPECT_EQ(tibia.motion, Motion::kTurnsIn);
    EXPECT_NEAR(tibia.change(), 5.3, 0.1);
    const CardLine& knee = cardOf(cards, Link::kKnee).lines.front();
    EXPECT_EQ(knee.motion, Motion::kMovesIn);
    EXPECT_TRUE(knee.millimetres);
    EXPECT_NEAR(knee.change(), 17.7, 0.1);
    EXPECT_NEAR(lineOf(cardOf(cards, Link::kFoot), "rearfoot_eversion").change(), 5.1, 0.1);
    EXPECT_NEAR(lineOf(cardOf(cards, Link::kFemur), "femur_ir_lab").change(), 2.6, 0.1);
    EXPECT_NEAR(lineOf(cardOf(findCards(makeScene(Strategy::kMixed), CardFrame::kPelvis), Link::kFemur), "hip_rotation").change(), 4.4,
                0.1);
}

// S3: what "the femur turns in" means depends on the frame.
TEST(ChainCards, TurnTheFemurOutInSpaceAndInAgainstBothNeighbours) {
    const Scene scene = makeScene(Strategy::kTurnOut);
    const CardLine space = cardOf(findCards(scene, CardFrame::kSpace), Link::kFemur).lines.front();
    const ChainCard pelvisCard = cardOf(findCards(scene, CardFrame::kPelvis), Link::kFemur);
    const CardLine tibia = cardOf(findCards(scene, CardFrame::kOtherBone), Link::kFemur).lines.front();
    EXPECT_EQ(space.motion, Motion::kTurnsOut);
    EXPECT_NEAR(space.change(), -1.6, 0.1);
    EXPECT_EQ(pelvisCard.lines.front().motion, Motion::kTurnsIn);
    EXPECT_NEAR(pelvisCard.lines.front().change(), 2.5, 0.1);
    EXPECT_EQ(tibia.motion, Motion::kTurnsIn);
    EXPECT_NEAR(tibia.change(), 2.6, 0.1);
}

TEST(ChainCards, TellTheTurnedOutKneeAgainstItsFoot) {
    const auto cards = findCards(makeScene(Strategy::kTurnOut));
    EXPECT_EQ(cardOf(cards, Link::kKnee).lines.front().quantity, "mkd_foot_mm");
    EXPECT_EQ(cardOf(cards, Link::kFoot).lines.front().motion, Motion::kTurnsOut);
}

TEST(ChainCards, PutTheHeelFirstWhereItComesUp) {
    EXPECT_EQ(cardOf(findCards(makeScene(Strategy::kSagittalEscape)), Link::kFoot).lines.front().motion, Motion::kComesUp);
}

TEST(ChainCards, SeeTheTibiaFromThePelvisAsHipAndKneeTurnWhenTheLegIsStraight) {
    LegState straight{.solution = {}, .measures = {}};
    LegState turned{.solution = {}, .measures = {}};
    Configuration q = Configuration::Zero();
    straight.solution.posture = calcPosture(Leg(Body{}, Ground{}, false), q);
    q[indexOf(Coordinate::kHipRotation)] = radians(10.0);
    q[indexOf(Coordinate::kKneeRotation)] = radians(4.0);
    turned.solution.posture = calcPosture(Leg(Body{}, Ground{}, false), q);
    const auto cards = calcChainCards({}, turned, straight, CardFrame::kPelvis);
    EXPECT_NEAR(lineOf(cardOf(cards, Link::kTibia), kTibiaIrInPelvis).change(), 14.0, 1e-9);
}

TEST(ChainCards, StayWhereNothingReachesHalfAUnit) {
    const LegState state = solveScene(Scene{}, Side::kRight).present;
    for (const CardFrame frame : {CardFrame::kSpace, CardFrame::kPelvis, CardFrame::kOtherBone}) {
        for (const ChainCard& card : calcChainCards({}, state, state, frame)) {
            for (const CardLine& line : card.lines) EXPECT_EQ(line.motion, Motion::kStays) << line.quantity;
        }
    }
}

TEST(ChainCards, HaveADirectionEitherWayForEveryQuantity) {
    const SceneSolution solution = solveScene(makeScene(Strategy::kMixed), Side::kRight);
    for (const CardFrame frame : {CardFrame::kSpace, CardFrame::kPelvis, CardFrame::kOtherBone}) {
        const auto there = calcChainCards({}, solution.present, solution.reference, frame);
        const auto back = calcChainCards({}, solution.reference, solution.present, frame);
        for (int i = 0; i < kLinkCount; ++i) {
            for (const CardLine& line : there[static_cast<std::size_t>(i)].lines) {
                const CardLine& opposite = lineOf(back[static_cast<std::size_t>(i)], line.quantity);
                EXPECT_DOUBLE_EQ(line.change(), -opposite.change());
                EXPECT_TRUE(line.motion == Motion::kStays || line.motion != opposite.motion) << line.quantity;
            }
        }
    }
}

TEST(Motion, HasANameForEachDirection) {
    const std::set<std::string_view> names(kMotionNames.begin(), kMotionNames.end());
    EXPECT_EQ(names.size(), static_cast<std::size_t>(kMotionCount));
    EXPECT_EQ(nameOf(Motion::kStays), "stays");
    EXPECT_EQ(nameOf(Motion::kTipsBack), "tips_back");
    EXPECT_EQ(nameOf(Motion::kMovesIn), "moves_in");
}

}  // namespace
}  // namespace ankleup
