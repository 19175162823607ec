// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QClipboard>
#include <QGuiApplication>
#include <cmath>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class Panels : public WindowTest {
  protected:
    void show(const QString& panel, const QString& known) const {
        clickWords(panel, find("tabs"));
        ASSERT_SOON(find(known) != nullptr) << panel.toStdString();
        settle();
    }
};

TEST_F(Panels, TheGraphsCursorMovesTheLegByMouseAndByKeys) {
    show("Measure", "graph");
    const QQuickItem* graph = find("graph");
    ASSERT_NE(graph, nullptr);
    const double before = now().scene.task.phase;
    const QPoint from = placeOn(*graph, 0.9, 0.5);
    hand.drag(from, placeOn(*graph, 0.45, 0.5));
    EXPECT_SOON(std::abs(now().scene.task.phase - before) > 0.1) << now().scene.task.phase;
    settle();
    const double dragged = now().scene.task.phase;
    hand.key("Right");
    EXPECT_SOON(now().scene.task.phase > dragged) << now().scene.task.phase;
    hand.key("Home");
    EXPECT_SOON(now().scene.task.phase == 0.0) << now().scene.task.phase;
    EXPECT_FALSE(find("graphCursor")->property("text").toString().isEmpty());
}

TEST_F(Panels, TheTableIsCopied) {
    show("Measure", "copyTable");
    QGuiApplication::clipboard()->clear();
    bringUp("copyTable");
    click("copyTable");
    EXPECT_SOON(QGuiApplication::clipboard()->text().contains("mkd_line_mm")) << QGuiApplication::clipboard()->text().toStdString();
}

TEST_F(Panels, TheMissesAreShownAlone) {
    show("Evidence", "findingsPart");
    bringUp("findingsPart");
    if (find("missesOnly") == nullptr) hand.click(placeOn(item("findingsPart"), 0.5, 0.5));
    ASSERT_SOON(find("missesOnly") != nullptr);
    bringUp("missesOnly");
    const int all = find("findings")->property("count").toInt();
    click("missesOnly");
    EXPECT_SOON(find("findings")->property("count").toInt() < all);
    EXPECT_GT(find("findings")->property("count").toInt(), 0) << "misses are shown, not hidden";
}

}  // namespace
}  // namespace ankleup
