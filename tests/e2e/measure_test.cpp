// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QClipboard>
#include <QGuiApplication>
#include <cmath>

#include "e2e/window_fixture.h"
#include "graph/graph_item.h"

namespace ankleup {
namespace {

class Measuring : public WindowTest {
  protected:
    void open(const QString& panel) const {
        clickWords(panel, find("tabs"));
        settle();
    }
    /// A place over a value of the graph's horizontal axis, on the screen.
    QPoint graphPlace(double value) const {
        const auto* curves = find("graph")->findChild<GraphItem*>();
        const QRectF plot = curves->plot();
        const double part =
            (value - app().measure()->graph()->from()) / (app().measure()->graph()->to() - app().measure()->graph()->from());
        return curves->mapToGlobal(QPointF(plot.left() + part * plot.width(), plot.center().y())).toPoint();
    }
    /// Turns the wheel over the panel until an item is in view, and presses it.
    void scrollToAndClick(const QString& name) const {
        const QQuickItem* panel = find("sidePanel");
        ASSERT_NE(panel, nullptr);
        const auto inView = [&] {
            const QQuickItem* item = find(name);
            const double middle = item ? item->mapToItem(panel, QPointF(0, item->height() / 2)).y() : 0.0;
            return middle > 150.0 && middle < panel->height() - 30.0;
        };
        for (int i = 0; i < 40 && !inView(); ++i) {
            hand.turnWheel(placeOn(*panel, 0.5, 0.9), -2);
            settle();
        }
        ASSERT_TRUE(inView()) << name.toStdString();
        click(name);
    }
};

TEST_F(Measuring, TheTableAndTheSentenceSayTheSame) {
    open("Measure");
    EXPECT_TRUE(isShown("18 mm further inwards")) << "what the sentence says: the knee dips 18 mm inwards";
    EXPECT_TRUE(isShown("25 mm at the deepest; in the reference 7 mm"));
}

TEST_F(Measuring, TheGraphsCursorIsThePose) {
    open("Measure");
    hand.drag(graphPlace(100.0), graphPlace(50.0));
    EXPECT_SOON(std::abs(now().scene.task.phase - 0.5) < 0.02);
    settle();
    hand.key("Right");
    hand.key("Right");
    hand.key("Left");
    EXPECT_SOON(std::abs(now().scene.task.phase - 0.51) < 0.02);
    hand.key("End");
    EXPECT_SOON(now().scene.task.phase == 1.0);
    clickWords("Over the slider", find("graphAxis"));
    ASSERT_SOON(app().measure()->graph()->graph().present.size() == 39);
    hand.drag(graphPlace(18.0), graphPlace(30.0));
    EXPECT_SOON(std::abs(limit() - 30.0) < 0.6);
}

TEST_F(Measuring, ARowPressedIsTheGraphs) {
    open("Measure");
    scrollToAndClick("fppaRow");
    EXPECT_SOON(now().scene.view.graph == "fppa");
    EXPECT_SOON(isShown("Leg folds inwards, seen from the front"));
}

TEST_F(Measuring, CopiesTableAndCurve) {
    open("Measure");
    app().measure()->copyTable();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("mkd_line_mm,mm,"));
    app().measure()->graph()->copyCurve();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith("phase_pct,mkd_line_mm,"));
}

TEST_F(Measuring, TheEvidenceIsSearchedAndTheCloudDrawn) {
    open("Evidence");
    EXPECT_TRUE(isShown("What clinic texts claim"));
    clickWords("What clinic texts claim", find("claimsPart"));
    clickWords("Every coefficient", find("coefficientsPart"));
    ASSERT_SOON(find("coefficientSearch") != nullptr);
    click("coefficientSearch");
    hand.type("Heesterbeek");
    EXPECT_SOON(app().evidence()->letters() == "Heesterbeek");
    EXPECT_LT(app().evidence()->coefficients()->count(), 10);
    const QImage before = look();
    app().evidence()->setOpenPart(4);
    ASSERT_SOON(find("cloud") != nullptr);
    settle();
    click("cloud");
    EXPECT_SOON(app().evidence()->cloudLines().size() == 64);
    settle();
    EXPECT_SOON(!app().evidence()->cloudSpread().isEmpty());
    EXPECT_NE(look(), before);
    hand.key("space");
    EXPECT_SOON(!app().evidence()->isCloudShown()) << "Space belongs to the switch that has the focus";
}

}  // namespace
}  // namespace ankleup
