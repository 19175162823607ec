// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QQuickItem>
#include <algorithm>
#include <stdexcept>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class ExplainTest : public WindowTest {
  protected:
    int page() const { return find("tabs")->property("currentIndex").toInt(); }
    bool arrowShown(Ink ink) const {
        return std::ranges::any_of(app().stage()->overlay()->strokes(),
                                   [&](const Stroke& stroke) { return stroke.shape == Stroke::Shape::kArrow && stroke.ink == ink; });
    }
    QQuickItem* findWord(const QString& text) const {
        for (int i = 0; i < app().sentence()->words()->count(); ++i) {
            if (app().sentence()->words()->pieces()[i].text == text) return find(QStringLiteral("sentenceWord%1").arg(i));
        }
        return nullptr;
    }
    /// The marked word of the sentence that says this, once it does: what is said follows what is shown.
    QQuickItem& word(const QString& text) const {
        if (!waitFor([&] { return findWord(text) != nullptr; }))
            throw std::runtime_error("the sentence does not say " + text.toStdString());
        return *findWord(text);
    }
};

TEST_F(ExplainTest, ACardLightsItsSegmentAndShowsItsArrow) {
    look();
    hand.moveTo(placeOn(item("card_tibia")));
    EXPECT_SOON(lit() == "tibia");
    EXPECT_SOON(arrowShown(Ink::kTibia) && isShown(QStringLiteral("Shin bone turns in 5°")));
    EXPECT_FALSE(now().scene.view.layer(Layer::kArrows)) << "the layers stay as they were";
    hand.moveTo(placeOn(item("stage"), 0.05, 0.1));
    EXPECT_SOON(lit() == "" && !arrowShown(Ink::kTibia));
}

TEST_F(ExplainTest, ShowMeTellsTheChainAndComesBack) {
    const Scene before = now().scene;
    const double away = camera().distance();
    look();
    click("showMe");
    EXPECT_SOON(app().cascade()->segment() == "foot" && lit() == "foot");
    EXPECT_SOON(camera().distance() < 0.8 * away) << "the camera goes there";
    EXPECT_SOON(app().cascade()->segment() == "tibia" && arrowShown(Ink::kTibia));
    hand.key("Right");
    EXPECT_SOON(app().cascade()->segment() == "knee" && lit() == "knee");
    click("cascadePause");
    EXPECT_SOON(app().cascade()->isPaused());
    hand.key("Left");
    EXPECT_SOON(app().cascade()->segment() == "tibia");
    hand.key("Escape");
    EXPECT_SOON(!app().cascade()->isRunning());
    EXPECT_SOON(std::abs(camera().distance() - away) < 0.1) << "and back";
    EXPECT_EQ(now().scene, before);
    EXPECT_FALSE(now().canUndo);
}

TEST_F(ExplainTest, ThePartsOfTheLedgerAreIsolatedAndLocked) {
    bringUp("part_midfoot_sag");
    click("part_midfoot_sag");
    EXPECT_SOON(app().ledger()->isolated() == "midfoot_sag" && lit() == "foot");
    EXPECT_SOON(find("part_subtalar_pronation")->parentItem()->opacity() < 0.5);
    EXPECT_EQ(find("part_midfoot_sag")->parentItem()->opacity(), 1.0);
    click("part_midfoot_sag");
    EXPECT_SOON(app().ledger()->isolated() == "" && find("part_subtalar_pronation")->parentItem()->opacity() == 1.0);
    const QString pays =
        findWords("The joint under the ankle", find("part_subtalar_pronation")) ? app().ledger()->entries()[5]->amount() : "";
    click("lock_midfoot_sag");
    EXPECT_SOON(now().scene.right.locks == std::vector{Coordinate::kMidfootSag});
    settle();
    EXPECT_NE(app().ledger()->entries()[5]->amount(), pays) << "the debt moves";
    hand.key("ctrl+z");
    EXPECT_SOON(now().scene.right.locks.empty());
    settle();
    EXPECT_EQ(app().ledger()->entries()[5]->amount(), pays);
}

TEST_F(ExplainTest, TheNumberInTheSentenceIsDraggedTypedAndStepped) {
    look();
    const QPoint number = placeOn(word(QStringLiteral("18°")));
    hand.drag(number, number - QPoint(60, 0));
    EXPECT_SOON(limit() < 13 && limit() > 2 && !now().held) << limit();
    settle();
    hand.key("ctrl+z");
    EXPECT_SOON(limit() == 18) << "one step of undo";
    settle();
    look();
    hand.click(placeOn(word(QStringLiteral("18°"))));
    ASSERT_SOON(find("popupField") != nullptr && find("popupField")->hasActiveFocus());
    hand.type("25");
    hand.key("Return");
    EXPECT_SOON(limit() == 25);
    click("popupMore");
    EXPECT_SOON(limit() == 26);
    hand.key("Escape");
    EXPECT_SOON(find("popupField") == nullptr);
    word(QStringLiteral("26°")).forceActiveFocus(Qt::TabFocusReason);
    hand.key("Left");
    EXPECT_SOON(limit() == 25);
    hand.key("space");
    EXPECT_SOON(find("popupField") != nullptr);
    EXPECT_FALSE(now().playing);
}

TEST_F(ExplainTest, TheWordsOfTheSentenceLeadToTheirPanels) {
    for (const QString& text : {QStringLiteral("18°"), QStringLiteral("18 mm"), QStringLiteral("the arch")}) {
        EXPECT_GE(word(text).width(), 44.0);
        EXPECT_GE(word(text).height(), 44.0);
    }
    look();
    hand.click(placeOn(word("18 mm")));
    EXPECT_SOON(page() == 1);
    EXPECT_EQ(now().scene.view.graph, "mkd_line_mm");
    hand.click(placeOn(word("the arch")));
    EXPECT_SOON(page() == 0 && app().ledger()->isolated() == "midfoot_sag" && lit() == "foot");
    Scene weak = now().scene;
    weak.right.condition.hipControl = 0.4;
    session().edit(weak);
    settle();
    look();
    hand.click(placeOn(word("weak hip control")));
    EXPECT_SOON(page() == 2);
    const auto isInSight = [this] {
        const QQuickItem* field = find("hipControl.field");
        if (!field) return false;
        const double top = field->mapToScene(QPointF(0, 0)).y();
        return top > 100 && top + field->height() < find("heroSlider")->mapToScene(QPointF(0, 0)).y();
    };
    EXPECT_SOON(isInSight()) << "its section is unfolded and it is scrolled to";
}

}  // namespace
}  // namespace ankleup
