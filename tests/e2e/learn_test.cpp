// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class Learning : public WindowTest {
  protected:
    void openLearn() const {
        clickWords("Learn", find("tabs"));
        ASSERT_SOON(find("lesson1") != nullptr);
    }
    double bottomOf(const QString& name) const { return find(name)->mapToScene(QPointF(0, find(name)->height())).y(); }
    void scrollAndClick(const QString& name) const {
        settle();
        bringUp(name);
        click(name);
    }
    QString text(const QString& name) const { return find(name)->property("text").toString(); }
};

TEST_F(Learning, ALessonTakesTheLegAndGivesItBack) {
    const Scene before = now().scene;
    const double yaw = camera().yaw();
    openLearn();
    click("lesson1");
    ASSERT_SOON(find("stepText") != nullptr && limit() == 40.0 && camera().yaw() == 0.0);
    EXPECT_TRUE(text("stepText").contains("32°")) << text("stepText").toStdString();
    scrollAndClick("choice1");
    ASSERT_SOON(limit() == 18.0 && find("feedback") != nullptr && find("feedback")->hasActiveFocus());
    EXPECT_SOON(bottomOf("feedback") <= bottomOf("sidePanel"));
    scrollAndClick("stepNext");
    ASSERT_SOON(text("stepText").contains("18 mm"));
    EXPECT_TRUE(isShown("+18 mm"));
    scrollAndClick("openPanel");
    ASSERT_SOON(find("backToLesson") != nullptr && find("stepText") == nullptr);
    EXPECT_DOUBLE_EQ(limit(), 18.0);
    click("backToLesson");
    ASSERT_SOON(find("stepText") != nullptr && text("stepText").contains("18 mm"));
    hand.click(limitPlace(30));
    ASSERT_SOON(find("showStep") != nullptr);
    click("showStep");
    ASSERT_SOON(limit() == 18.0 && find("showStep") == nullptr);
    click("leaveLearning");
    ASSERT_SOON(find("lesson1") != nullptr);
    EXPECT_SOON(now().scene == before && std::abs(camera().yaw() - yaw) < 0.01);
}

TEST_F(Learning, TheGlossaryIsSearchedWithoutPressingShortcuts) {
    const Scene before = now().scene;
    openLearn();
    click("glossaryEntry");
    ASSERT_SOON(find("glossarySearch") != nullptr);
    click("glossarySearch");
    hand.type("trendelenburg");
    ASSERT_SOON(isShown("Pelvic drop") && !isShown("Talus"));
    EXPECT_EQ(now().scene, before) << "letters typed are no keys of the stage";
    hand.key("Escape");
    EXPECT_SOON(isShown("Talus"));
}

}  // namespace
}  // namespace ankleup
