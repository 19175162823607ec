// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

bool isCold(const Snapshot& snapshot) {
    const PosturePair cold = solvePair(snapshot.scene, snapshot.side);
    return snapshot.present.solution.posture.configuration() == cold.present.solution.posture.configuration();
}

Scene makeTwoBranchScene(double limitDeg, double phase) {
    Scene scene = makeScene(limitDeg, Task::kDoubleLegSquat, phase);
    scene.right.condition.cause = Cause::kGastroc;
    scene.right.condition.forefootWedge = radians(12.0);
    return scene;
}

TEST(SessionWorker, TakesOverAfterASolveThatTookTooLong) {
    DrivenSession driven(makeScene(18.0), 0.0);
    driven.setLimit(20.0);
    EXPECT_FALSE(driven.shown().waiting);
    EXPECT_TRUE(isCold(driven.shown()));
    driven.setLimit(22.0);
    EXPECT_TRUE(driven.shown().waiting) << "the solve before took more than no time";
    ASSERT_TRUE(driven.waitForPosture());
    EXPECT_TRUE(isCold(driven.shown()));
}

TEST(SessionWorker, ShowsTheNewSceneWithTheOldPostureUntilItArrives) {
    DrivenSession driven(makeScene(18.0), kAlwaysWorker);
    const Configuration before = driven.shown().present.solution.posture.configuration();
    driven.setLimit(30.0);
    EXPECT_TRUE(driven.shown().waiting);
    EXPECT_NEAR(driven.limit(), 30.0, 1e-9);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), before);
    EXPECT_EQ(driven.shown().presentProblem.condition.dorsiflexionLimit, radians(18.0));
    ASSERT_TRUE(driven.waitForPosture());
    EXPECT_TRUE(isCold(driven.shown()));
}

TEST(SessionWorker, TheLatestWinsAndNothingOlderComesAfterIt) {
    DrivenSession driven(makeScene(10.0), kAlwaysWorker);
    std::vector<double> shown;
    bool settledIsCold = true;
    QObject::connect(&driven.session, &Session::snapshotChanged, [&] {
        shown.push_back(driven.shown().presentProblem.condition.dorsiflexionLimit);
        if (!driven.shown().waiting && !driven.shown().gliding) settledIsCold = settledIsCold && isCold(driven.shown());
    });
    for (int i = 1; i <= 60; ++i) {
        driven.setLimit(10.0 + 0.5 * i);
        if (i % 3 == 0) QCoreApplication::processEvents();
    }
    ASSERT_TRUE(driven.waitForPosture());
    EXPECT_TRUE(settledIsCold);
    EXPECT_TRUE(std::ranges::is_sorted(shown));
    EXPECT_EQ(shown.back(), radians(40.0));
    // Nothing is left that could come late.
    const auto count = shown.size();
    ASSERT_TRUE(driven.waitForDetails());
    for (std::size_t i = count; i < shown.size(); ++i) EXPECT_EQ(shown[i], radians(40.0));
}

TEST(SessionWorker, AGlideThatComesLateGivesWay) {
    for (int i = 0; i < 10; ++i) {
        DrivenSession driven(makeTwoBranchScene(8.0, 0.5), kAlwaysWorker);
        driven.session.hold();
        driven.setPhase(0.0);
        ASSERT_TRUE(driven.waitForPosture());
        driven.session.release();
        if (i % 2 == 0) QTest::qSleep(1);  // now and then the worker has begun
        driven.setLimit(9.0);
        ASSERT_TRUE(driven.waitForPosture());
        EXPECT_FALSE(driven.shown().gliding);
        EXPECT_TRUE(isCold(driven.shown()));
    }
}

TEST(SessionWorker, PlayingItFollowsNoOtherMovement) {
    // Just after its beginning the second scene's movement is on the branch of its cold start, where no other movement leads.
    DrivenSession driven(makeTwoBranchScene(30.0, 0.0), kAlwaysWorker);
    driven.session.play();
    ASSERT_TRUE(driven.waitForPosture());
    // The frame comes before the first posture of the new movement does.
    driven.setLimit(8.0);
    driven.tickAfter(0.03);
    ASSERT_TRUE(driven.waitForPosture());
    const PosturePair movement = walkPairFromStart(driven.shown().scene, Side::kRight);
    const Configuration difference =
        driven.shown().present.solution.posture.configuration() - movement.present.solution.posture.configuration();
    EXPECT_LT(difference.cwiseAbs().maxCoeff(), 1e-5) << "at phase " << driven.phase();
}

TEST(SessionWorker, AFrameThatIsSlowKeepsPlaying) {
    DrivenSession driven(makeScene(12.0, Task::kSingleLegSquat, 0.0), kAlwaysWorker);
    driven.session.play();
    int arrived = 0;
    for (int i = 0; i < 40; ++i) {
        driven.tickAfter(0.05);
        if (i % 2 == 0) {
            ASSERT_TRUE(driven.waitForPosture());
            ++arrived;
            const PosturePair movement = walkPairFromStart(driven.shown().scene, Side::kRight);
            EXPECT_LT(findLargestDifference(movement, {driven.shown().presentProblem, driven.shown().referenceProblem,
                                                       driven.shown().present, driven.shown().reference}),
                      1e-5);
        }
    }
    EXPECT_EQ(arrived, 20);
}

TEST(SessionWorker, ASessionMayEndWhileItsWorkersRun) {
    for (int i = 0; i < 20; ++i) {
        int signalsAfterwards = 0;
        QObject listener;
        {
            DrivenSession driven(makeScene(18.0), kAlwaysWorker);
            driven.session.play();
            driven.setLimit(10.0 + i);
            driven.tickAfter(0.1);
            if (i % 2 == 0) QCoreApplication::processEvents();
            driven.setLimit(11.0 + i);
            QObject::connect(&driven.session, &Session::snapshotChanged, &listener, [&] { ++signalsAfterwards; });
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        EXPECT_EQ(signalsAfterwards, 0);
    }
}

}  // namespace
}  // namespace ankleup::testing
