// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cmath>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class PosingControls : public WindowTest {
  protected:
    const FigureModel& leg() const { return *app().stage()->present(); }
    double knee() const { return now().present.measures[Measure::kMkdLineMm]; }
    /// Takes a bone in the hand and moves it, without letting go.
    void pullBone(const QVector3D& from, QPoint way) const {
        const QPoint start = onScreen(from);
        hand.press(start);
        for (int i = 1; i <= 6; ++i) hand.moveTo(start + way * i / 6);
    }
};

TEST_F(PosingControls, ABoneFollowsTheMouseWhileItIsHeldAndReturns) {
    const SnapshotPtr before = session().snapshot();
    const double yaw = camera().yaw();
    const QPoint start = onScreen(leg().tibia());
    pullBone(leg().tibia(), {60, 0});
    EXPECT_SOON(now().pulled && onScreen(leg().tibia()).x() - start.x() > 15)
        << "the leg resists, but follows a part of the way: " << onScreen(leg().tibia()).x() - start.x() << " of 60 px";
    EXPECT_NE(find("heldBadge"), nullptr);
    EXPECT_EQ(camera().yaw(), yaw) << "the view turns as well";
    hand.release();
    EXPECT_SOON(!now().pulled);
    settle();  // let go, the leg waits for its posture before it glides there
    EXPECT_EQ(now().present.solution.posture.configuration(), before->present.solution.posture.configuration());
    EXPECT_EQ(now().scene, before->scene);
    EXPECT_FALSE(now().canUndo);
    EXPECT_EQ(find("heldBadge"), nullptr);
}

TEST_F(PosingControls, EscapeTakesABoneOutOfTheMousesHand) {
    const double yaw = camera().yaw();
    pullBone(leg().tibia(), {60, 0});
    EXPECT_SOON(now().pulled);
    hand.key("Escape");
    EXPECT_SOON(!now().pulled && !now().moving());
    hand.moveTo(onScreen(leg().tibia()) + QPoint(90, 0));
    hand.release();
    settle();
    EXPECT_FALSE(now().pulled);
    EXPECT_EQ(camera().yaw(), yaw) << "the rest of the drag turns nothing";
}

TEST_F(PosingControls, AtTheWallTheFootIsDraggedAndTheLimitFollows) {
    clickWords("Causes", find("tabs"));
    hand.click(limitPlace(30));
    ASSERT_SOON(limit() > 29.0);
    app().wallTest()->look();
    ASSERT_SOON(now().wallScales[0] != nullptr && !now().detailsStale);
    app().wallTest()->showOnLeg();
    hand.key("4");  // from the right side: the wall is to the right
    settle();
    const double reach = now().scene.task.wallDistance;
    const double before = limit();
    pullBone(leg().foot(), {50, 0});
    hand.release();
    EXPECT_SOON(now().scene.task.wallDistance < reach - 0.01) << now().scene.task.wallDistance << " < " << reach;
    EXPECT_LT(limit(), before - 2.0);
    EXPECT_FALSE(now().pulled) << "nothing bent the leg";
    hand.key("ctrl+z");
    EXPECT_SOON(limit() == before && now().scene.task.wallDistance == reach) << "one drag is one step";
}

TEST_F(PosingControls, BesideTheBonesOrWithCtrlADragTurnsTheView) {
    const double yaw = camera().yaw();
    const QPoint start = onScreen(leg().femur());
    hand.holdKey("ctrl");
    hand.drag(start, start + QPoint(40, 0));
    hand.releaseKey("ctrl");
    EXPECT_SOON(std::abs(camera().yaw() - yaw - 14.0) < 0.5) << camera().yaw();
    EXPECT_FALSE(now().moving());
}

TEST_F(PosingControls, KeysPullAJointByCentimetresAndEscapeLetsGo) {
    const double before = knee();
    find("stage")->forceActiveFocus();
    for (int i = 0; i < 12 && lit() != "tibia"; ++i) {
        hand.key("Tab");
        waitFor([&] { return lit() == "tibia"; }, 200);
    }
    ASSERT_EQ(lit(), "tibia");
    hand.key("ctrl+Right");
    EXPECT_SOON(now().pulled);
    hand.key("ctrl+Right");
    hand.key("ctrl+Right");
    EXPECT_SOON(std::abs(knee() - before) > 10.0) << knee() - before;
    hand.key("Escape");
    EXPECT_SOON(!now().moving() && knee() == before);
    hand.key("ctrl+Up");
    EXPECT_SOON(now().pulled);
    hand.key("Tab");
    EXPECT_SOON(!now().moving() && knee() == before) << "the focus has gone on";
}

TEST_F(PosingControls, AGuessIsPosedStaysAndIsComparedWithTheLeg) {
    PoseViewModel& pose = *app().pose();
    const SnapshotPtr before = session().snapshot();
    pose.startGuess();
    EXPECT_SOON(find("stage")->property("moving") == false);
    EXPECT_EQ(find("sentence"), nullptr) << "the answer is told";
    const FigureModel& guess = *app().stage()->guess();
    const QPoint start = onScreen(guess.femur());
    pullBone(guess.femur(), {50, 10});
    hand.release();
    EXPECT_SOON(pose.heldSegment().isEmpty() && pose.isMoved());
    EXPECT_NEAR(onScreen(guess.femur()).x() - start.x(), 50, 20) << "it stays where it was put";
    EXPECT_EQ(now().present.solution.posture.configuration(), before->present.solution.posture.configuration());
    pose.reveal();
    EXPECT_FALSE(pose.gaps().isEmpty());
    EXPECT_FALSE(pose.kneeGap().isEmpty());
    EXPECT_SOON(find("sentence") != nullptr);
    EXPECT_EQ(now().scene, before->scene);
    pose.stop();
    EXPECT_FALSE(app().stage()->guessShown());
    settle();
}

}  // namespace
}  // namespace ankleup
