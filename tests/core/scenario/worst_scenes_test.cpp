// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <fstream>

#include "io/scene_json.h"
#include "scenario/scene_solution.h"

namespace ankleup {
namespace {

// The worst of a million random scenes (target scenes-long): the largest residuals, the most iterations, the largest angles.
TEST(WorstScenes, AreSolvedAndStaySolved) {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/tests/data/scenes/worst.ndjson");
    int count = 0;
    for (std::string line; std::getline(file, line); ++count) {
        const Expected<Scene> scene = readScene(line);
        ASSERT_TRUE(scene) << scene.error().message;
        for (const Side side : {Side::kRight, Side::kLeft}) {
            const LegProblem problem = makePresent(*scene, side);
            const PostureSolution solution = solveLeg(problem).solution;
            EXPECT_TRUE(isSolved(solution.report.status)) << line;
            EXPECT_LT(solution.report.residual, 1e-8) << line;
            EXPECT_LE(solution.report.iterations, 45) << line;
            const Configuration& q = solution.posture.configuration();
            ASSERT_TRUE(q.allFinite()) << line;
            const Configuration again = trackLeg(problem, q).solution.posture.configuration();
            EXPECT_LT((again - q).cwiseAbs().maxCoeff(), 1e-6) << line;
        }
    }
    EXPECT_EQ(count, 8);
}

}  // namespace
}  // namespace ankleup
