// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/wall_test_view_model.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"
#include "text/wall_test_text.h"

namespace ankleup::testing {
namespace {

struct WallTest : DrivenSession {
    explicit WallTest(const Scene& first) : DrivenSession(first), test(session) {}

    double limitOf(Side side) const { return degrees(shown().scene.leg(side).condition.dorsiflexionLimit); }
    bool waitForScales() {
        test.look();
        return waitUntil([this] {
            const Scene& scene = shown().scene;
            const auto& scale = shown().wallScales[0];
            return scale && scale->isOf(scene.body, scene.leg(Side::kRight).condition);
        });
    }

    WallTestViewModel test;
};

TEST(WallTestViewModel, TurnsTheTapesReadingIntoTheLimit) {
    WallTest wall(makeScene(30.0));
    EXPECT_TRUE(wall.test.right()->enter("4.4"));
    EXPECT_NEAR(wall.limitOf(Side::kRight), 18.0, 0.1);
    EXPECT_TRUE(wall.test.right()->enter("4,4 cm"));
    EXPECT_TRUE(wall.test.right()->error().isEmpty());
    ASSERT_TRUE(wall.waitForDetails());
    EXPECT_EQ(wall.test.right()->text(), "4.4 cm");
    EXPECT_FALSE(wall.test.right()->enter("far"));
    EXPECT_FALSE(wall.test.right()->error().isEmpty());
}

// 6 cm means another limit for another height.
TEST(WallTestViewModel, KnowsTheHeight) {
    for (const auto& [height, limit] : {std::pair(1.55, 22.9), std::pair(1.72, 20.7), std::pair(1.90, 18.8)}) {
        Scene scene = makeScene(30.0);
        scene.body.height = height;
        WallTest wall(scene);
        EXPECT_TRUE(wall.test.right()->enter("6"));
        EXPECT_NEAR(wall.limitOf(Side::kRight), limit, 0.051) << height;
    }
}

TEST(WallTestViewModel, BeyondTheModelGoesToItsEndAndSaysSo) {
    WallTest wall(makeScene(18.0));
    ASSERT_TRUE(wall.waitForScales());
    EXPECT_TRUE(wall.test.right()->enter("19"));
    EXPECT_EQ(wall.limitOf(Side::kRight), 40.0);
    EXPECT_EQ(wall.test.right()->error(), "More than this model's free ankle reaches (15.7 cm): the slider stands at its end.");
    EXPECT_TRUE(wall.test.right()->enter("-10"));
    EXPECT_NEAR(wall.limitOf(Side::kRight), 2.0, 1e-9);
    EXPECT_TRUE(wall.test.right()->error().startsWith("Less than")) << wall.test.right()->error().toStdString();
    EXPECT_TRUE(wall.test.right()->enter("3"));
    EXPECT_TRUE(wall.test.right()->error().isEmpty());
}

TEST(WallTestViewModel, FillsBothLegsAndTellsWhatATapeCan) {
    Scene scene = makeScene(18.0);
    scene.side = ShownSide::kBoth;
    WallTest wall(scene);
    ASSERT_TRUE(wall.waitForScales());
    EXPECT_TRUE(wall.test.left()->enter("6"));
    EXPECT_TRUE(wall.test.right()->enter("11"));
    EXPECT_NEAR(wall.limitOf(Side::kLeft), 20.7, 0.051);
    EXPECT_NEAR(wall.limitOf(Side::kRight), 29.5, 0.5);
    ASSERT_TRUE(wall.waitForDetails());
    EXPECT_EQ(wall.test.asymmetry(), "The left reaches 5.0 cm less. That is more than a tape's error (1.1 to 1.9 cm).");
    EXPECT_TRUE(wall.test.right()->enter("6.6"));
    ASSERT_TRUE(wall.waitForDetails());
    EXPECT_EQ(wall.test.asymmetry(), "The left reaches 0.6 cm less. That is less than a tape can tell (1.1 to 1.9 cm).");
}

TEST(WallTestViewModel, AReadingOfTheOtherLegBringsItIn) {
    WallTest wall(makeScene(18.0));
    EXPECT_FALSE(wall.test.left()->isKnown());
    EXPECT_TRUE(wall.test.asymmetry().isEmpty());
    EXPECT_TRUE(wall.test.left()->enter("10"));
    EXPECT_EQ(wall.shown().scene.side, ShownSide::kBoth);
    EXPECT_EQ(wall.shown().side, Side::kRight) << "the active leg stays";
    EXPECT_EQ(wall.limitOf(Side::kRight), 18.0);
    EXPECT_GT(wall.limitOf(Side::kLeft), 27.0);
}

TEST(WallTestViewModel, DraggedGoesByTheScale) {
    WallTest wall(makeScene(18.0));
    ASSERT_TRUE(wall.waitForScales());
    ValueViewModel& right = *wall.test.right();
    EXPECT_NEAR(right.from(), -6.1, 0.06);
    EXPECT_NEAR(right.to(), 15.7, 0.06);
    right.hold();
    right.setValue(9.1);
    EXPECT_NEAR(wall.limitOf(Side::kRight), 26.0, 0.2);
    EXPECT_NEAR(right.value(), 9.1, 0.06) << "in the same tick";
    right.setValue(14.2);
    right.release();
    EXPECT_NEAR(wall.limitOf(Side::kRight), 36.0, 0.2);
    wall.session.undo();
    EXPECT_EQ(wall.limitOf(Side::kRight), 18.0);
}

TEST(WallTestViewModel, ReadsTheStraightKneeOfAShortGastrocnemius) {
    Scene scene = makeScene(20.0);
    scene.right.condition.cause = Cause::kGastroc;
    WallTest wall(scene);
    EXPECT_FALSE(wall.test.isTelling());
    EXPECT_TRUE(wall.test.reason().contains("straight knee"));
    EXPECT_EQ(wall.test.straightKnee()->text(), QStringLiteral("1.5°"));
    EXPECT_TRUE(wall.test.straightKnee()->enter("10"));
    EXPECT_NEAR(wall.limitOf(Side::kRight), 28.5, 1e-9);
    EXPECT_FALSE(wall.test.straightKnee()->enter("30"));
}

TEST(WallTestText, SaysWhichWayTheDomeTurns) {
    EXPECT_EQ(talarGlideText(3.2),
              "Here the dome of the ankle has turned 3 mm back under the shin: derived from its radius, not measured.");
    EXPECT_EQ(talarGlideText(-3.2),
              "Here the dome of the ankle has turned 3 mm forward under the shin: derived from its radius, not measured.");
}

TEST(WallTestViewModel, ShowsTheReadingOnTheLeg) {
    WallTest wall(makeScene(18.0));
    ASSERT_TRUE(wall.waitForDetails());
    wall.test.showOnLeg();
    EXPECT_EQ(wall.shown().scene.task.task, Task::kKneeToWallLunge);
    EXPECT_EQ(wall.phase(), 1.0);
    EXPECT_NEAR(wall.shown().scene.task.wallDistance, 0.044, 0.0006);
    EXPECT_TRUE(wall.test.glide().contains("derived from its radius"));
}

}  // namespace
}  // namespace ankleup::testing
