// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

const Configuration& presentOf(const Snapshot& snapshot) { return snapshot.present.solution.posture.configuration(); }

/// The shin's upper end, drawn 5 cm inwards.
Pull pullInwards(const Snapshot& snapshot) {
    Pull pull{.segment = Segment::kTibia, .point = Vector3::Zero(), .target = {}};
    pull.target = findHeldPoint(pull, snapshot.present.solution.posture) + Vector3(0, 0, -0.05);
    return pull;
}

TEST(SessionPull, TheLegFollowsTheHandAndReturnsToTheSameBits) {
    DrivenSession driven(makeScene());
    const SnapshotPtr before = driven.session.snapshot();
    const Pull pull = pullInwards(*before);
    driven.session.pull(pull);
    EXPECT_TRUE(driven.shown().pulled);
    EXPECT_TRUE(driven.shown().moving());
    EXPECT_LT((findHeldPoint(pull, driven.shown().present.solution.posture) - pull.target).norm(), 0.01);
    EXPECT_GT(driven.shown().present.measures[Measure::kMkdLineMm], before->present.measures[Measure::kMkdLineMm] + 20.0);
    EXPECT_LT((driven.shown().reference.solution.posture.configuration() - before->reference.solution.posture.configuration())
                  .cwiseAbs()
                  .maxCoeff(),
              1e-7);
    driven.session.letGo();
    EXPECT_FALSE(driven.shown().pulled);
    EXPECT_TRUE(driven.shown().gliding);
    driven.tickAfter(0.1);
    EXPECT_NE(presentOf(driven.shown()), presentOf(*before));
    driven.tickAfter(0.2);
    EXPECT_FALSE(driven.shown().moving());
    EXPECT_EQ(presentOf(driven.shown()), presentOf(*before));
    EXPECT_EQ(driven.shown().present.measures[Measure::kMkdLineMm], before->present.measures[Measure::kMkdLineMm]);
    EXPECT_FALSE(driven.shown().presentProblem.problem.pull.has_value());
}

TEST(SessionPull, IsNoStepAndPartOfNoScene) {
    DrivenSession driven(makeScene());
    const Scene before = driven.shown().scene;
    driven.session.pull(pullInwards(driven.shown()));
    EXPECT_EQ(driven.shown().scene, before);
    EXPECT_FALSE(driven.shown().canUndo);
    driven.session.letGo();
    EXPECT_EQ(driven.shown().scene, before);
    EXPECT_FALSE(driven.shown().canUndo);
    EXPECT_FALSE(driven.shown().canRedo);
}

TEST(SessionPull, TheWordsStayThoseOfTheSceneUntouched) {
    DrivenSession driven(makeScene());
    ASSERT_TRUE(driven.waitForDetails());
    const auto details = driven.shown().details;
    driven.session.pull(pullInwards(driven.shown()));
    EXPECT_EQ(driven.shown().details, details);
    EXPECT_FALSE(driven.shown().detailsStale);
}

TEST(SessionPull, AMovementStandsStillForTheHand) {
    DrivenSession driven(makeScene());
    driven.session.play();
    driven.tickAfter(1.0);
    const double phase = driven.phase();
    driven.session.pull(pullInwards(driven.shown()));
    EXPECT_TRUE(driven.shown().pulled);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.phase(), phase);
    driven.session.play();
    EXPECT_FALSE(driven.shown().pulled);
    EXPECT_TRUE(driven.shown().playing);
}

TEST(SessionPull, AnEditWhileABoneIsHeldKeepsIt) {
    DrivenSession driven(makeScene());
    driven.session.pull(pullInwards(driven.shown()));
    driven.setLimit(25.0);
    EXPECT_TRUE(driven.shown().pulled);
    EXPECT_TRUE(driven.shown().presentProblem.problem.pull.has_value());
    driven.setTask(Task::kDoubleLegSquat);
    EXPECT_FALSE(driven.shown().pulled) << "the hand held a leg of another movement";
}

TEST(SessionPull, OnAWorkerTheLatestHandWins) {
    DrivenSession driven(makeScene(), kAlwaysWorker);
    ASSERT_TRUE(driven.waitForPosture());
    Pull pull = pullInwards(driven.shown());
    driven.session.pull(pull);
    pull.target.z() -= 0.02;
    driven.session.pull(pull);
    ASSERT_TRUE(driven.waitForPosture());
    EXPECT_LT((findHeldPoint(pull, driven.shown().present.solution.posture) - pull.target).norm(), 0.015);
    driven.session.letGo();
    ASSERT_TRUE(driven.waitForPosture());
    driven.tickAfter(1.0);
    EXPECT_EQ(presentOf(driven.shown()), solvePair(driven.shown().scene, driven.shown().side).present.solution.posture.configuration());
}

}  // namespace
}  // namespace ankleup::testing
