// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/pose_view_model.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"
#include "text/units.h"

namespace ankleup::testing {
namespace {

struct Posed : DrivenSession {
    Posed() : DrivenSession(makeScene()) {
        stage.follow(&session);
        camera.setViewport({1000, 600});
    }
    void nudge(const char* segment, int right, int up) {
        pose.nudge(&camera, segment, pose.isPosing() ? stage.guess()->tibia() : stage.present()->tibia(), right, up);
    }
    /// The foot can be taken in hand: a wall test that is shown on the leg.
    void standAtWall() {
        wallTest.look();
        ASSERT_TRUE(waitUntil([&] { return shown().wallScales[0] != nullptr; }));
        ASSERT_TRUE(waitForDetails());
        wallTest.showOnLeg();
        camera.setOut("right");  // forward is to the right
        camera.setGlide(1.0);
    }
    const Configuration& present() const { return shown().present.solution.posture.configuration(); }

    SettingsViewModel settings;
    StageModel stage;
    StageCamera camera;
    WallTestViewModel wallTest{session};
    PoseViewModel pose{session, settings, wallTest, {&stage}};
};

TEST(PoseViewModel, StepsPullTheLegUntilTheHandOpens) {
    Posed posed;
    const Configuration before = posed.present();
    posed.nudge("tibia", 1, 0);
    posed.nudge("tibia", 1, 0);
    EXPECT_TRUE(posed.pose.isHeld());
    EXPECT_EQ(posed.pose.heldSegment(), "tibia");
    EXPECT_NE(posed.present(), before);
    posed.pose.letGo();
    EXPECT_FALSE(posed.pose.isHeld());
    EXPECT_TRUE(posed.pose.heldSegment().isEmpty());
    posed.tickAfter(1.0);
    EXPECT_EQ(posed.present(), before);
}

TEST(PoseViewModel, ATrembleIsNoPullAndAFootStandsOnTheFloor) {
    Posed posed;
    const QPointF place = posed.camera.project(posed.stage.present()->tibia()).toPointF();
    EXPECT_TRUE(posed.pose.grab(&posed.camera, place, 20));
    posed.pose.drag(&posed.camera, place + QPointF(1, 1));
    EXPECT_FALSE(posed.pose.isHeld());
    posed.pose.drag(&posed.camera, place + QPointF(12, 0));
    EXPECT_TRUE(posed.pose.isHeld());
    posed.pose.letGo();
    EXPECT_FALSE(posed.pose.grab(&posed.camera, posed.camera.project(posed.stage.present()->foot()).toPointF(), 20));
    EXPECT_FALSE(posed.pose.grab(&posed.camera, {10, 10}, 20));
}

TEST(PoseViewModel, BeforeTheWallTheFootMovesToAndFro) {
    Posed posed;
    EXPECT_FALSE(posed.pose.footMoves());
    posed.wallTest.look();
    ASSERT_TRUE(waitUntil([&] { return posed.shown().wallScales[0] != nullptr; }));
    ASSERT_TRUE(posed.waitForDetails());
    posed.wallTest.showOnLeg();
    EXPECT_TRUE(posed.pose.footMoves());
    const double before = posed.wallTest.right()->value();
    const QVector3D foot = posed.stage.present()->foot();
    posed.camera.setOut("right");  // forward is to the right
    posed.camera.setGlide(1.0);
    posed.nudge("foot", 1, 0);
    const double forward = posed.shown().scene.task.wallDistance;
    EXPECT_FALSE(posed.pose.isHeld()) << "it is the test's number that changes; nothing bends the leg";
    for (int i = 0; i < 4; ++i) posed.nudge("foot", -1, 0);
    posed.pose.letGo();
    const Scene& scene = posed.shown().scene;
    EXPECT_LT(100.0 * forward, before) << "nearer to the wall";
    EXPECT_GT(100.0 * scene.task.wallDistance, before + 2.0);
    EXPECT_NEAR(posed.wallTest.right()->value(), 100.0 * scene.task.wallDistance, 0.06) << "the knee just touches";
    constexpr float kOneMillimetre = 0.1F;  // in scene units: the foot gives way, but goes nowhere
    EXPECT_LT((posed.stage.present()->foot() - foot).length(), kOneMillimetre) << "the wall moves along";
    posed.session.undo();
    EXPECT_NEAR(posed.wallTest.right()->value(), before, 0.06) << "one drag is one step";
    Scene short_ = posed.shown().scene;
    short_.right.condition.cause = Cause::kGastroc;
    posed.session.edit(short_);
    EXPECT_FALSE(posed.pose.footMoves()) << "the test says nothing of a short gastrocnemius";
}

TEST(PoseViewModel, AFootThatEndsTheGuessCanBeLetGo) {
    Posed posed;
    posed.standAtWall();
    posed.pose.startGuess();
    posed.pose.reveal();
    const Scene before = posed.shown().scene;
    posed.nudge("foot", -1, 0);
    EXPECT_FALSE(posed.pose.isGuessing()) << "another leg, another question";
    posed.nudge("foot", -1, 0);
    posed.pose.letGo();
    EXPECT_TRUE(posed.pose.heldSegment().isEmpty());
    EXPECT_FALSE(posed.shown().held);
    EXPECT_NE(posed.shown().scene, before);
    posed.session.undo();
    EXPECT_EQ(posed.shown().scene, before) << "one drag is one step";
}

TEST(PoseViewModel, OffTheWallTheFootIsLetGo) {
    Posed posed;
    posed.standAtWall();
    posed.pose.startGuess();
    posed.pose.reveal();
    posed.nudge("foot", -1, 0);
    posed.setTask(Task::kWalkingStance);
    EXPECT_TRUE(posed.pose.heldSegment().isEmpty());
    EXPECT_FALSE(posed.shown().held);
    EXPECT_FALSE(posed.pose.footMoves());
    EXPECT_TRUE(posed.pose.question().contains("alking")) << posed.pose.question().toStdString();
}

TEST(PoseViewModel, UndoTakesTheLegOutOfTheHandOnlyWithItsTask) {
    Posed posed;
    posed.nudge("femur", 0, 1);
    posed.setTask(Task::kWalkingStance);
    EXPECT_FALSE(posed.pose.isHeld());
    EXPECT_TRUE(posed.pose.heldSegment().isEmpty());
}

TEST(PoseViewModel, AGuessBeginsAtTheReferenceStaysWhereItIsPutAndIsMeasured) {
    Posed posed;
    const Scene scene = posed.shown().scene;
    EXPECT_EQ(posed.pose.question(), "Single-leg squat, at the deepest, with 18° of ankle bend");
    posed.pose.startGuess();
    EXPECT_TRUE(posed.stage.isPosing());
    EXPECT_LT((posed.stage.guess()->knee() - posed.stage.ghost()->knee()).length(), 1e-3F);
    const QVector3D before = posed.stage.guess()->knee();
    for (int i = 0; i < 4; ++i) posed.nudge("tibia", 1, 0);
    EXPECT_FALSE(posed.shown().pulled) << "the leg itself is in nobody's hand";
    const QVector3D put = posed.stage.guess()->knee();
    EXPECT_GT((put - before).length(), 2.0F);
    posed.pose.letGo();
    posed.tickAfter(1.0);
    EXPECT_EQ(posed.stage.guess()->knee(), put);
    EXPECT_TRUE(posed.pose.isMoved());

    posed.pose.reveal();
    EXPECT_TRUE(posed.pose.isRevealed());
    EXPECT_TRUE(posed.stage.guessShown());
    EXPECT_FALSE(posed.stage.isPosing());
    EXPECT_FALSE(posed.pose.gaps().isEmpty());
    EXPECT_FALSE(posed.pose.gaps().first().toMap()["name"].toString().isEmpty());
    EXPECT_EQ(posed.shown().scene, scene);
    EXPECT_FALSE(posed.shown().canUndo);
    posed.pose.stop();
    EXPECT_FALSE(posed.stage.guessShown());
}

TEST(PoseViewModel, AnUnmovedGuessIsOffByTheWholeDifference) {
    Posed posed;
    posed.pose.startGuess();
    posed.pose.reveal();
    // docs/01-model.md 12.2: the knee of this leg dips 18 mm.
    EXPECT_EQ(posed.pose.kneeGap(), "The knee goes 18 mm further in than you guessed.");
    const QVariantMap first = posed.pose.gaps().first().toMap();
    const QVariantMap last = posed.pose.gaps().last().toMap();
    const auto degreesOf = [](const QVariantMap& gap) {
        QString amount = gap["amount"].toString();
        for (const QChar sign : {QChar('+'), QChar('-'), QChar(0x2212)}) amount.remove(sign);
        return readDegrees(amount).value_or(0.0);
    };
    EXPECT_GE(degreesOf(first), degreesOf(last));
    EXPECT_GE(degreesOf(first), 10.0) << "the ankle itself lacks more than ten degrees";
}

TEST(PoseViewModel, AnotherQuestionEndsTheGuess) {
    Posed posed;
    posed.pose.startGuess();
    posed.change([](Scene& scene) { scene.view.layers[0] = !scene.view.layers[0]; });
    EXPECT_TRUE(posed.pose.isPosing()) << "looking at it otherwise changes nothing";
    posed.setLimit(25.0);
    EXPECT_FALSE(posed.pose.isGuessing());
    EXPECT_FALSE(posed.stage.guessShown());
}

TEST(PoseViewModel, AMovementStandsStillForAGuess) {
    Posed posed;
    posed.session.play();
    posed.tickAfter(0.4);
    posed.pose.startGuess();
    EXPECT_FALSE(posed.shown().playing);
    EXPECT_TRUE(posed.pose.isPosing());
}

}  // namespace
}  // namespace ankleup::testing
