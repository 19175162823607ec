// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/posture_pair.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

// A corner of the ranges with two branches: the movement reaches its beginning in another posture than the one it starts from.
// docs/01-model.md section 11.
Scene makeTwoBranchScene(double phase) {
    Scene scene = makeScene(8.0, Task::kDoubleLegSquat, phase);
    scene.right.condition.cause = Cause::kGastroc;
    scene.right.condition.forefootWedge = radians(12.0);
    return scene;
}

TEST(SolvePair, IsTheColdSolutionOfPresentAndReference) {
    const Scene scene = makeScene();
    const PosturePair pair = solvePair(scene, Side::kRight);
    const SceneSolution solution = solveScene(scene, Side::kRight);
    EXPECT_EQ(pair.present.solution.posture.configuration(), solution.present.solution.posture.configuration());
    EXPECT_EQ(pair.reference.solution.posture.configuration(), solution.reference.solution.posture.configuration());
    EXPECT_NE(pair.present.solution.posture.configuration(), pair.reference.solution.posture.configuration());
    EXPECT_EQ(pair.present.measures[Measure::kMkdLineMm], solution.present.measures[Measure::kMkdLineMm]);
}

TEST(TrackPair, FindsTheColdSolutionsPostureWhereThereIsOneBranch) {
    const PosturePair neighbour = solvePair(makeScene(20.0), Side::kRight);
    const PosturePair tracked = trackPair(makeScene(19.0), Side::kRight, neighbour);
    const PosturePair cold = solvePair(makeScene(19.0), Side::kRight);
    EXPECT_LT(findLargestDifference(tracked, cold), 1e-5);
    EXPECT_GT(findLargestDifference(tracked, neighbour), radians(0.1));
}

TEST(WalkPair, FollowsTheBranchOnWhichTheMovementIs) {
    const PosturePair halfway = solvePair(makeTwoBranchScene(0.5), Side::kRight);
    const PosturePair walked = walkPair(makeTwoBranchScene(0.0), Side::kRight, halfway);
    const PosturePair cold = solvePair(makeTwoBranchScene(0.0), Side::kRight);
    EXPECT_TRUE(isSolved(walked.present.solution.report.status));
    EXPECT_TRUE(isSolved(cold.present.solution.report.status));
    EXPECT_GT(findLargestDifference(walked, cold), radians(1.0));
    EXPECT_EQ(walked.presentProblem.task.phase, 0.0);
}

TEST(WalkPair, TakesSmallSteps) {
    // One step over half the movement and many small ones need not end in the same bits; small ones are what is promised.
    const Scene scene = makeScene(18.0, Task::kSingleLegSquat, 1.0);
    PosturePair expected = solvePair(makeScene(18.0, Task::kSingleLegSquat, 0.5), Side::kRight);
    const PosturePair start = expected;
    for (int i = 1; i <= 30; ++i) expected = trackPair(makeScene(18.0, Task::kSingleLegSquat, 0.5 + 0.5 * i / 30), Side::kRight, expected);
    EXPECT_EQ(findLargestDifference(walkPair(scene, Side::kRight, start), expected), 0.0);
}

TEST(WalkPairFromStart, IsTheMovementFromItsColdBeginning) {
    for (const Task task : {Task::kSingleLegSquat, Task::kWalkingStance}) {
        const Scene scene = makeScene(12.0, task, 1.0);
        const PosturePair walked = walkPairFromStart(scene, Side::kRight);
        const Movement movement = solveMovement(scene, Side::kRight, 61);
        const Configuration difference =
            walked.present.solution.posture.configuration() - movement.states.back().solution.posture.configuration();
        EXPECT_LT(difference.cwiseAbs().maxCoeff(), 1e-9) << nameOf(task);
        EXPECT_EQ(walked.presentProblem.task.phase, 1.0);
    }
}

TEST(WalkPairFromStart, BeginsOnTheBranchOfTheColdBeginning) {
    const Scene scene = makeTwoBranchScene(0.0);
    EXPECT_LT(findLargestDifference(walkPairFromStart(scene, Side::kRight), solvePair(scene, Side::kRight)), 1e-5);
}

TEST(FindLargestDifference, SeesPresentAndReference) {
    const PosturePair a = solvePair(makeScene(), Side::kRight);
    PosturePair b = a;
    EXPECT_EQ(findLargestDifference(a, b), 0.0);
    b.reference = solvePair(makeScene(18.0, Task::kSingleLegSquat, 0.5), Side::kRight).reference;
    EXPECT_GT(findLargestDifference(a, b), radians(5.0));
}

TEST(BlendPairs, IsEachEndAtItsEndAndHalfwayBetween) {
    const PosturePair from = solvePair(makeScene(10.0), Side::kRight);
    const PosturePair to = solvePair(makeScene(30.0), Side::kRight);
    EXPECT_LT(findLargestDifference(blendPairs(from, to, 0.0), from), 1e-15);
    EXPECT_LT(findLargestDifference(blendPairs(from, to, 1.0), to), 1e-15);
    const PosturePair half = blendPairs(from, to, 0.5);
    const Configuration middle = (from.present.solution.posture.configuration() + to.present.solution.posture.configuration()) / 2.0;
    EXPECT_LT((half.present.solution.posture.configuration() - middle).cwiseAbs().maxCoeff(), 1e-15);
    EXPECT_EQ(half.presentProblem.condition.dorsiflexionLimit, radians(30.0));
    const double shift = half.present.measures[Measure::kMkdLineMm];
    EXPECT_LT(shift, from.present.measures[Measure::kMkdLineMm]) << "its numbers are those of the posture between";
    EXPECT_GT(shift, to.present.measures[Measure::kMkdLineMm]);
}

}  // namespace
}  // namespace ankleup::testing
