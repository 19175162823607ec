// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/guess.h"

#include <gtest/gtest.h>

namespace ankleup::testing {
namespace {

Scene makeScene(Task task, double limitDeg = 18.0) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = 0.8;
    scene.right.condition.dorsiflexionLimit = radians(limitDeg);
    return scene;
}

double findFarthest(const LegState& a, const LegState& b) {
    return degrees((a.solution.posture.configuration() - b.solution.posture.configuration()).cwiseAbs().maxCoeff());
}

TEST(Guess, StaysWhereItIsPut) {
    for (int task = 0; task < kTaskCount; ++task) {
        const SceneSolution scene = solveScene(makeScene(static_cast<Task>(task)), Side::kRight);
        const Configuration& from = scene.reference.solution.posture.configuration();
        Pull pull{.segment = Segment::kTibia, .point = {0, -0.05, 0}, .target = {}};
        pull.target = findHeldPoint(pull, scene.reference.solution.posture) + Vector3(0, 0, -0.04);
        const LegState put = pullGuess(scene.referenceProblem, from, pull);
        EXPECT_GT(findFarthest(put, scene.reference), 2.0) << kTaskNames[task];
        const LegState left =
            trackLeg(makeGuess(scene.referenceProblem, put.solution.posture.configuration()), put.solution.posture.configuration());
        // What is left is the softness of the ends of range.
        EXPECT_LT(findFarthest(put, left), 1.0) << kTaskNames[task];
        // Taken again without being moved, it does not move either.
        Pull again = pull;
        again.target = findHeldPoint(pull, put.solution.posture);
        EXPECT_LT(findFarthest(put, pullGuess(scene.referenceProblem, put.solution.posture.configuration(), again)), 1.0)
            << kTaskNames[task];
    }
}

TEST(Guess, IsNotHeldByTheAnkleThatItIsAbout) {
    const SceneSolution scene = solveScene(makeScene(Task::kSingleLegSquat, 6.0), Side::kRight);
    Pull pull{.segment = Segment::kTibia, .point = Vector3::Zero(), .target = {}};
    pull.target = findHeldPoint(pull, scene.reference.solution.posture) + Vector3(0.03, 0, 0);
    const LegState put = pullGuess(scene.referenceProblem, scene.reference.solution.posture.configuration(), pull);
    EXPECT_GT(degrees(put.solution.posture[Coordinate::kDorsiflexion]), 25.0);
}

TEST(Guess, GapsAreSolvedMinusGuessedLargestFirst) {
    const SceneSolution scene = solveScene(makeScene(Task::kSingleLegSquat), Side::kRight);
    const GuessResult result = compareGuess(scene.reference, scene.present);
    ASSERT_FALSE(result.gaps.empty());
    for (std::size_t i = 0; i < result.gaps.size(); ++i) {
        const auto [coordinate, gap] = result.gaps[i];
        EXPECT_EQ(gap, scene.present.solution.posture[coordinate] - scene.reference.solution.posture[coordinate]);
        EXPECT_GE(std::abs(degrees(gap)), 0.5);
        if (i > 0) {
            EXPECT_LE(std::abs(gap), std::abs(result.gaps[i - 1].gap));
        }
    }
    EXPECT_EQ(result.kneeGap, scene.present.measures[Measure::kMkdLineMm] - scene.reference.measures[Measure::kMkdLineMm]);
    EXPECT_TRUE(compareGuess(scene.present, scene.present).gaps.empty());
}

}  // namespace
}  // namespace ankleup::testing
