// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/cycle.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

const auto kGoOn = [](double) { return true; };

TEST(CycleMoments, EndExactlyAtTheEndOfTheCycle) {
    struct Expected {
        Task task;
        std::size_t rows;  ///< at 60 per second
        double duration;
        double lastPhase;
    };
    for (const Expected& expected : {Expected{Task::kDoubleLegSquat, 181, 3.0, 0.0}, Expected{Task::kSingleLegSquat, 181, 3.0, 0.0},
                                     Expected{Task::kStepDown, 145, 2.4, 0.0}, Expected{Task::kKneeToWallLunge, 181, 3.0, 0.0},
                                     Expected{Task::kWalkingStance, 28, 0.44, 1.0}, Expected{Task::kRunningMidstance, 16, 0.25, 1.0},
                                     Expected{Task::kStanding, 1, 0.0, 0.0}, Expected{Task::kSingleLegStance, 1, 0.0, 0.0}}) {
        const std::vector<CycleMoment> moments = findCycleMoments(expected.task, 60.0);
        ASSERT_EQ(moments.size(), expected.rows) << nameOf(expected.task);
        EXPECT_EQ(moments.front().time, 0.0);
        EXPECT_EQ(moments.front().phase, 0.0);
        EXPECT_EQ(moments.back().time, expected.duration);
        EXPECT_NEAR(moments.back().phase, expected.lastPhase, 1e-15);
        for (std::size_t k = 0; k + 1 < moments.size(); ++k) {
            EXPECT_DOUBLE_EQ(moments[k].time, static_cast<double>(k) / 60.0);
            EXPECT_NEAR(moments[k].phase, findPhaseAt(expected.task, moments[k].time), 1e-12);
            EXPECT_LT(moments[k].time, moments[k + 1].time);
        }
    }
}

TEST(CycleMoments, ReachTheDeepestPhaseAndComeBackTheSameWay) {
    const std::vector<CycleMoment> moments = findCycleMoments(Task::kSingleLegSquat, 60.0);
    EXPECT_EQ(moments[90].phase, 1.0);
    for (std::size_t k = 0; k < moments.size(); ++k) EXPECT_EQ(moments[k].phase, moments[moments.size() - 1 - k].phase);
}

TEST(Cycle, MeetsThePosturesOfTheSceneStandingStill) {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    scene.task.task = Task::kStepDown;
    const std::vector<CycleFrame> frames = solveCycle(scene, Side::kRight, 10.0, kGoOn);
    ASSERT_EQ(frames.size(), 25U);
    for (const std::size_t k : {0U, 5U, 12U, 20U, 24U}) {
        const LegState still = solveLeg(makePresentAt(scene, Side::kRight, frames[k].moment.phase));
        EXPECT_LT((frames[k].state.solution.posture.configuration() - still.solution.posture.configuration()).norm(), 1e-6) << k;
    }
    for (std::size_t k = 0; k < frames.size(); ++k) {
        EXPECT_EQ(frames[k].state.solution.posture.configuration(), frames[frames.size() - 1 - k].state.solution.posture.configuration())
            << "the same way back";
    }
}

TEST(Cycle, StopsWhenItIsNotWantedAnyMore) {
    int asked = 0;
    const auto frames = solveCycle(Scene{}, Side::kRight, 60.0, [&asked](double) { return ++asked < 5; });
    EXPECT_EQ(frames.size(), 4U);
}

TEST(LimitRun, GoesEvenlyFromOneLimitToTheOther) {
    Scene scene;
    scene.task.phase = 0.8;
    const auto frames =
        solveLimitRun(scene, Side::kRight, {.from = radians(40.0), .to = radians(2.0), .duration = 2.0, .count = 20}, kGoOn);
    ASSERT_EQ(frames.size(), 20U);
    EXPECT_EQ(frames.front().moment.time, 0.0);
    EXPECT_EQ(frames.back().moment.time, 2.0);
    EXPECT_NEAR(frames[10].leg.condition.dorsiflexionLimit, radians(20.0), 1e-12);
    EXPECT_NEAR(frames.back().leg.condition.dorsiflexionLimit, radians(2.0), 1e-12);
    const auto dorsiflexion = [&frames](std::size_t k) { return frames[k].state.solution.posture[Coordinate::kDorsiflexion]; };
    EXPECT_GT(dorsiflexion(0), dorsiflexion(19) + radians(15.0));
}

}  // namespace
}  // namespace ankleup
