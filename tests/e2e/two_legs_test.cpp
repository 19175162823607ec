// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class TwoLegsControls : public WindowTest {
  protected:
    void SetUp() override {
        WindowTest::SetUp();
        clickWords("Causes", find("tabs"));
        ASSERT_SOON(find("side") != nullptr);
        clickWords("Both", find("side"));
        ASSERT_SOON(now().other.has_value());
        settle();
    }
};

TEST_F(TwoLegsControls, AClickOnTheOtherLegMakesItTheActiveOne) {
    EXPECT_EQ(now().side, Side::kRight);
    // Each leg has its own limit from now on.
    hand.click(limitPlace(10));
    EXPECT_SOON(std::abs(limit() - 10) < 0.6);
    settle();
    const double set = limit();
    hand.click(onScreen(app().stage()->companion()->tibia()));
    EXPECT_SOON(now().side == Side::kLeft);
    EXPECT_EQ(limit(), 18);
    hand.key("ctrl+z");
    EXPECT_SOON(now().side == Side::kRight && limit() == set);
}

TEST_F(TwoLegsControls, TheLettersChooseTheLegByKeyboard) {
    QQuickItem* other = find("otherLetter");
    ASSERT_NE(other, nullptr);
    const QPointF right = see(app().stage()->present()->letter());
    EXPECT_LT(right.x(), see(app().stage()->companion()->letter()).x()) << "from the front the right leg is on the left";
    other->forceActiveFocus(Qt::TabFocusReason);
    hand.key("Return");
    EXPECT_SOON(now().side == Side::kLeft);
    settle();
    // The picture stands still: each leg is where it was.
    EXPECT_LT(QVector2D(see(app().stage()->companion()->letter()) - right).length(), 2.0);
}

}  // namespace
}  // namespace ankleup
