// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QTest>
#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "e2e/window_fixture.h"
#include "scenario/limit_scale.h"

namespace ankleup {
namespace {

class CausesPanel : public WindowTest {
  protected:
    void SetUp() override {
        WindowTest::SetUp();
        clickWords("Causes", find("tabs"));
        ASSERT_SOON(find("cause") != nullptr);
    }
    void typeInto(const QString& field, const QString& text) const {
        bringUp(field);
        click(field);
        ASSERT_SOON(find(field)->hasActiveFocus());
        hand.type(text);
        hand.key("Return");
    }
};

// The clinician's minute: two readings, what stops the ankle, what may help.
TEST_F(CausesPanel, TheWallTestOfBothLegsIsTyped) {
    typeInto("wallRight.field", "4.4");
    EXPECT_SOON(std::abs(limit() - 18.0) < 0.11);
    typeInto("wallLeft.field", "11");
    EXPECT_SOON(now().scene.side == ShownSide::kBoth && now().scene.left.has_value());
    EXPECT_NEAR(limit(), 18.0, 0.11);
    EXPECT_SOON(find("asymmetry") != nullptr &&
                find("asymmetry")->property("text").toString().startsWith("The right reaches 6.6 cm less."));
    typeInto("wallRight.field", "30");
    EXPECT_SOON(limit() == 40.0);
}

TEST_F(CausesPanel, RemediesMoveTheKneeWhereTheyFit) {
    choose("cause", "Soleus (felt behind, knee bent)");
    const auto knee = [this] {
        return std::lround(now().present.measures[Measure::kMkdLineMm] - now().reference.measures[Measure::kMkdLineMm]);
    };
    EXPECT_SOON(now().scene.right.condition.cause == Cause::kSoleus && knee() == 14);
    bringUp("long_term_stretching");
    click("long_term_stretching");
    EXPECT_SOON(knee() == 10);
    bringUp("joint_mobilisation");
    click("joint_mobilisation");
    EXPECT_SOON(now().scene.right.remedies.size() == 2);
    EXPECT_EQ(knee(), 10) << "acts elsewhere";
}

TEST_F(CausesPanel, AFoldedSectionOpensAndItsSliderIsOneStepForUndo) {
    bringUp("section.limits");
    const QQuickItem* header = find("section.limits");
    hand.click(placeOn(*header, 0.5, 0.5));
    ASSERT_SOON(find("eversionLimit.slider") != nullptr);
    bringUp("eversionLimit.slider");
    const Scene before = now().scene;
    hand.drag(thumbPlace("eversionLimit.slider"), trackPlace("eversionLimit.slider", 0.0));
    EXPECT_SOON(std::abs(degrees(now().scene.right.condition.eversionLimit) - 4.0) < 0.01 && !now().held);
    hand.key("ctrl+z");
    EXPECT_SOON(now().scene == before);
    clickWords("Explain", find("tabs"));
    clickWords("Causes", find("tabs"));
    EXPECT_SOON(find("eversionLimit.slider") != nullptr) << "what was opened stays open";
}

TEST_F(CausesPanel, TheShinIsPulledByHandAndByKeys) {
    bringUp("shinPull");
    const EndFeelViewModel& feel = *app().endFeel();
    hand.press(placeOn(item("shinPull"), 0.3, 0.2));
    hand.moveTo(placeOn(item("shinPull"), 0.98, 0.6));
    EXPECT_SOON(feel.bend() > 18.0 && feel.felt().contains("Hard"));
    hand.release();
    EXPECT_SOON(feel.pull() == 0.0);
    hand.key("Right");
    EXPECT_SOON(feel.pull() == 2.0);
    hand.key("Tab");
    EXPECT_SOON(feel.pull() == 0.0) << "let go";
}

TEST_F(CausesPanel, AnotherScaleComesInFrontWithOneClick) {
    click("scale." + QString::number(static_cast<int>(LimitScale::kWallTest)));
    EXPECT_SOON(find("limitField")->property("text").toString() == "4.4 cm");
    click("limitField");
    hand.type("9.1");
    hand.key("Return");
    EXPECT_SOON(std::abs(limit() - 26.0) < 0.15);
}

}  // namespace
}  // namespace ankleup
