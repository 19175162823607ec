// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/end_feel_view_model.h"

#include <gtest/gtest.h>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Hand : DrivenSession {
    explicit Hand(Cause cause) : DrivenSession(withCause(cause)), feel(session) { EXPECT_TRUE(waitForDetails()); }

    static Scene withCause(Cause cause) {
        Scene scene = makeScene(18.0);
        scene.right.condition.cause = cause;
        return scene;
    }

    EndFeelViewModel feel;
};

TEST(EndFeelViewModel, AJointStopsWhereACalfGives) {
    Hand joint(Cause::kJoint);
    Hand soleus(Cause::kSoleus);
    joint.feel.pullTo(60.0);
    soleus.feel.pullTo(60.0);
    EXPECT_GT(joint.feel.bend(), 18.0);
    EXPECT_GT(soleus.feel.bend(), joint.feel.bend() + 2.0);
    EXPECT_TRUE(joint.feel.felt().contains("Hard")) << joint.feel.felt().toStdString();
    EXPECT_TRUE(soleus.feel.felt().contains("Soft")) << soleus.feel.felt().toStdString();
    joint.feel.pullTo(8.0);
    EXPECT_TRUE(joint.feel.felt().contains("Free")) << joint.feel.felt().toStdString();
    joint.feel.letGo();
    EXPECT_EQ(joint.feel.pull(), 0.0);
    EXPECT_NEAR(joint.feel.bend(), 0.0, 0.01);
}

TEST(EndFeelViewModel, ObeysTheKeyboardAndStaysOutOfTheScene) {
    Hand hand(Cause::kSoleus);
    const Scene before = hand.shown().scene;
    EXPECT_TRUE(hand.feel.pressKey(Qt::Key_Right, 0));
    EXPECT_EQ(hand.feel.pull(), 2.0);
    const double soft = hand.feel.bend();
    EXPECT_TRUE(hand.feel.pressKey(Qt::Key_PageUp, 0));
    EXPECT_EQ(hand.feel.pull(), 12.0);
    EXPECT_GT(hand.feel.bend(), soft);
    EXPECT_TRUE(hand.feel.pressKey(Qt::Key_End, 0));
    EXPECT_EQ(hand.feel.pull(), hand.feel.strongest());
    EXPECT_TRUE(hand.feel.pressKey(Qt::Key_Home, 0));
    EXPECT_EQ(hand.feel.pull(), 0.0);
    EXPECT_FALSE(hand.feel.pressKey(Qt::Key_A, 0));
    EXPECT_EQ(hand.shown().scene, before);
    EXPECT_FALSE(hand.shown().canUndo);
}

TEST(EndFeelViewModel, DrawsARisingCurveWithTheLimitOnIt) {
    Hand hand(Cause::kJoint);
    const QList<QPointF> curve = hand.feel.curve();
    ASSERT_GT(curve.size(), 20);
    for (qsizetype i = 1; i < curve.size(); ++i) {
        EXPECT_GT(curve[i].x(), curve[i - 1].x());
        EXPECT_GE(curve[i].y(), curve[i - 1].y());
    }
    EXPECT_NEAR(curve.back().y(), 1.0, 1e-6);
    EXPECT_NEAR(hand.feel.limitPoint().x(), 18.0 / 48.0, 1e-9);
    EXPECT_EQ(hand.feel.limitText(), QStringLiteral("18°"));
    EXPECT_EQ(hand.feel.otherName(), "healthy");
    hand.setLimit(30.0);
    ASSERT_TRUE(hand.waitForDetails());
    EXPECT_NEAR(hand.feel.limitPoint().x(), 30.0 / 48.0, 1e-9);
}

TEST(EndFeelViewModel, ShowsThatABentKneeLetsTheGastrocnemiusGo) {
    Hand hand(Cause::kGastroc);
    EXPECT_EQ(hand.feel.otherName(), "knee bent");
    EXPECT_GT(hand.feel.otherCurve().back().x(), hand.feel.curve().back().x() + 0.5);
}

}  // namespace
}  // namespace ankleup::testing
