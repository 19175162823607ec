// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QVector2D>

#include "base/angle.h"
#include "e2e/window_fixture.h"
#include "text/slider_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

constexpr double kTenth = 0.051;  // [deg]: the slider's resolution

class HeroSlider : public WindowTest {
  protected:
    bool isLimit(double degrees) const { return std::abs(limit() - degrees) < kTenth; }
    /// A pixel of the track is .05 deg wide, and the limit goes by tenths: between two of them the mouse may take either.
    bool isNearLimit(double degrees) const { return std::abs(limit() - degrees) < 0.11; }
    QString fieldText() const { return find("limitField")->property("text").toString(); }
    /// How far the thumb is drawn from a place [px].
    int thumbDistance(QPoint place) const { return std::abs(thumbPlace("heroSlider").x() - place.x()); }
    void typeIntoField(const QString& text) const {
        click("limitField");
        EXPECT_SOON(find("limitField")->hasActiveFocus());
        hand.type(text);
        hand.key("Return");
    }
};

TEST_F(HeroSlider, DraggedFromFreeToStiffMovesTheKneeInwardsAndLeavesTheGhost) {
    hand.key("1");
    EXPECT_SOON(camera().yaw() == 0.0);
    hand.drag(thumbPlace("heroSlider"), limitPlace(40));
    EXPECT_SOON(isLimit(40) && !now().held);
    settle();
    const FigureModel& leg = *app().stage()->present();
    const FigureModel& ghost = *app().stage()->ghost();
    const QPointF kneeFree = see(leg.knee());
    const QPointF ghostBefore = see(ghost.knee());
    const QPointF ghostOnFloor = see(ghost.kneeOnFloor());
    const QString sentenceFree = app().sentence()->text();
    const QString kneeCardFree = app().chain()->links()[2]->spoken();
    EXPECT_LT(QVector2D(kneeFree - ghostBefore).length(), 0.5) << "a free ankle is the reference";
    const QColor orange = themeColour("knee");
    EXPECT_EQ(look().pixelColor(kneeFree.toPoint()), orange);

    hand.press(thumbPlace("heroSlider"));
    hand.moveTo(limitPlace(25));
    EXPECT_SOON(isNearLimit(25) && now().held);
    EXPECT_EQ(fieldText(), formatDegrees(limit())) << "numbers wait for nothing";
    EXPECT_LE(thumbDistance(limitPlace(25)), 1);
    hand.moveTo(limitPlace(10));
    EXPECT_SOON(isNearLimit(10));
    hand.release();
    EXPECT_SOON(!now().held);
    settle();

    const QPointF kneeStiff = see(leg.knee());
    const QVector2D inwards = QVector2D(see(leg.knee() - QVector3D(0, 0, 10)) - kneeStiff).normalized();
    const float moved = QVector2D::dotProduct(QVector2D(kneeStiff - kneeFree), inwards);
    RecordProperty("knee_moved_inwards_px", QString::number(moved).toStdString());
    EXPECT_GT(moved, 5.0F) << "pixels on screen";
    const QImage picture = look();
    EXPECT_EQ(picture.pixelColor(kneeStiff.toPoint()), orange);
    EXPECT_NE(picture.pixelColor(kneeFree.toPoint()), orange);
    EXPECT_LT(QVector2D(see(ghost.knee()) - ghostBefore).length(), 0.5);
    EXPECT_EQ(picture.pixelColor(ghostOnFloor.toPoint()), themeColour("ghost"));

    EXPECT_EQ(fieldText(), formatDegrees(limit()));
    EXPECT_NE(app().chain()->links()[2]->spoken(), kneeCardFree);
    for (const ChainLink* link : app().chain()->links()) EXPECT_TRUE(isShown(link->words())) << link->words().toStdString();
    EXPECT_NE(app().sentence()->text(), sentenceFree);
    EXPECT_TRUE(isShown(app().sentence()->styledText()));
}

TEST_F(HeroSlider, IsOneStepOfUndoForOneDrag) {
    hand.drag(thumbPlace("heroSlider"), limitPlace(12));
    EXPECT_SOON(isNearLimit(12) && !now().held);
    click("undo");
    EXPECT_SOON(isLimit(18) && !now().canUndo);
    click("redo");
    EXPECT_SOON(isNearLimit(12) && !now().canRedo);
}

TEST_F(HeroSlider, GoesWhereTheTrackIsPressed) {
    for (const double wanted : {2.0, 5.5, 24.0, 33.3, 40.0}) {
        hand.click(limitPlace(wanted));
        EXPECT_SOON(isNearLimit(wanted)) << wanted << " is " << limit();
        EXPECT_SOON(thumbDistance(limitPlace(wanted)) <= 1);
    }
}

TEST_F(HeroSlider, DrawsItsMarksAtTheirValues) {
    const double taken = now().details->taskTakes;
    const QQuickItem* words = findWords(taskTakesText(Task::kSingleLegSquat, taken), find("heroSlider"));
    ASSERT_NE(words, nullptr);
    hand.click(words->parentItem()->mapToGlobal(QPointF(0, 0)).toPoint());
    EXPECT_SOON(std::abs(limit() - degrees(taken)) < 2 * kTenth) << limit() << " at the mark of " << degrees(taken);
}

TEST_F(HeroSlider, CatchesSoftlyAtTheHealthyDefault) {
    hand.drag(thumbPlace("heroSlider"), limitPlace(35.7));
    EXPECT_SOON(isLimit(36) && !now().held);
    EXPECT_SOON(thumbDistance(limitPlace(36)) <= 1) << "let go, the thumb stands at its value";
    hand.key("shift+Left");
    EXPECT_SOON(isLimit(35.9));
}

TEST_F(HeroSlider, TakesTheKeys) {
    hand.click(limitPlace(20));
    EXPECT_SOON(isLimit(20));
    const std::vector<std::pair<const char*, double>> steps = {
        {"Right", 21},     {"Up", 22},  {"Left", 21},     {"Down", 20},   {"shift+Right", 20.1}, {"shift+Up", 20.2}, {"shift+Left", 20.1},
        {"Page_Up", 25.1}, {"Home", 2}, {"Page_Down", 2}, {"Page_Up", 7}, {"End", 40},           {"Right", 40},      {"Page_Down", 35},
    };
    for (const auto& [key, wanted] : steps) {
        hand.key(key);
        EXPECT_SOON(isLimit(wanted)) << key << ": " << limit();
        EXPECT_SOON(thumbDistance(limitPlace(wanted)) <= 1) << key;
    }
}

TEST_F(HeroSlider, TakesANumberThatIsTyped) {
    typeIntoField("25.5");
    EXPECT_SOON(isLimit(25.5)) << limit() << " from " << fieldText().toStdString();
    EXPECT_EQ(fieldText(), QStringLiteral("25.5°"));
    hand.type("12");  // all is marked after Enter: the next number replaces it
    hand.key("KP_Enter");
    EXPECT_SOON(isLimit(12));
    EXPECT_EQ(camera().yaw(), 38.0) << "digits in the field are no views";
}

TEST_F(HeroSlider, ExplainsAWrongNumberAndChangesNothing) {
    click("limitField");
    EXPECT_SOON(find("limitField")->hasActiveFocus());
    for (const char* wrong : {"55", "1", "stiff", "-3"}) {
        hand.type(wrong);
        hand.key("Return");
        EXPECT_SOON(app().ankle()->entryError() != "") << wrong;
        EXPECT_TRUE(isShown(app().ankle()->entryError())) << wrong;
        EXPECT_TRUE(isLimit(18)) << wrong;
        EXPECT_EQ(fieldText(), QString(wrong)) << "to be corrected";
        hand.key("Escape");
        EXPECT_SOON(app().ankle()->entryError() == "" && fieldText() == "18°");
    }
    EXPECT_FALSE(now().canUndo);
}

TEST_F(HeroSlider, HasButtonsForOneDegree) {
    click("less");
    EXPECT_SOON(isLimit(17));
    click("more");
    EXPECT_SOON(isLimit(18));
    hand.press(placeOn(item("more")));
    EXPECT_SOON(limit() > 20.5) << "held, it goes on";
    hand.release();
}

}  // namespace
}  // namespace ankleup
