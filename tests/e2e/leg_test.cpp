// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class LegControls : public WindowTest {
  protected:
    void SetUp() override {
        WindowTest::SetUp();
        clickWords("Causes", find("tabs"));
        ASSERT_SOON(find("side") != nullptr);
    }
    const Condition& condition() const { return now().scene.leg(now().side).condition; }
};

TEST_F(LegControls, SideMirrorsTheLeg) {
    const QPointF right = see(app().stage()->present()->knee());
    clickWords("Left", find("side"));
    EXPECT_SOON(now().scene.side == ShownSide::kLeft && app().stage()->present()->isLeft());
    settle();
    const QPointF left = see(app().stage()->present()->knee());
    const double middle = find("stage")->mapToScene(QPointF(find("stage")->width() / 2, 0)).x();
    EXPECT_NEAR(left.x() - middle, middle - right.x(), 0.5);
    EXPECT_NEAR(left.y(), right.y(), 0.5);
    EXPECT_NE(findWords("L", find("stage")), nullptr);
    clickWords("Right", find("side"));
    EXPECT_SOON(now().scene.side == ShownSide::kRight);
}

TEST_F(LegControls, CauseStrategyAndReferenceAreChosenFromLists) {
    for (const Cause cause : {Cause::kSoleus, Cause::kGastroc, Cause::kJoint}) {
        choose("cause", app().scene()->causeLabels()[static_cast<int>(cause)]);
        EXPECT_SOON(condition().cause == cause) << static_cast<int>(cause);
    }
    for (const Strategy strategy : {Strategy::kPronate, Strategy::kTurnOut, Strategy::kSagittalEscape, Strategy::kMixed}) {
        choose("strategy", app().scene()->strategyLabels()[static_cast<int>(strategy)]);
        EXPECT_SOON(condition().strategy == StrategyWeights::only(strategy)) << static_cast<int>(strategy);
    }
    for (const ReferenceKind kind : {ReferenceKind::kFreeAnkle, ReferenceKind::kBefore, ReferenceKind::kUnrestricted}) {
        choose("reference", app().compare()->referenceLabels()[static_cast<int>(kind)]);
        EXPECT_SOON(now().scene.view.reference.kind == kind) << static_cast<int>(kind);
    }
    settle();
    clickWords("Explain", find("tabs"));
    EXPECT_SOON(isShown(app().chain()->comparedWith()));
}

TEST_F(LegControls, AGastrocnemiusThatLetsGoIsExplainedAndShownInWalking) {
    choose("cause", app().scene()->causeLabels()[static_cast<int>(Cause::kGastroc)]);
    EXPECT_SOON(find("noteAction") != nullptr);
    EXPECT_TRUE(isShown(app().ankle()->note()));
    click("noteAction");
    EXPECT_SOON(now().scene.task.task == Task::kWalkingStance && now().scene.task.phase == 0.85);
    EXPECT_SOON(find("noteAction") == nullptr);
}

}  // namespace
}  // namespace ankleup
