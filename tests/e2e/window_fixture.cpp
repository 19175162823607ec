// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/window_fixture.h"

#include <QQmlExpression>
#include <QTest>
#include <algorithm>
#include <stdexcept>

#include "base/angle.h"

namespace ankleup {
namespace {

QQuickItem* findItem(const QQuickItem* within, const std::function<bool(const QQuickItem&)>& isIt) {
    for (QQuickItem* child : within->childItems()) {
        if (!child->isVisible()) continue;
        if (isIt(*child)) return child;
        if (QQuickItem* found = findItem(child, isIt)) return found;
    }
    return nullptr;
}

}  // namespace

void WindowTest::SetUpTestSuite() { [[maybe_unused]] static const bool once = (prepareGui(), true); }

void WindowTest::SetUp() {
    WindowOptions options;
    options.program = QStringLiteral(ANKLEUP_EXECUTABLE);
    window_ = std::make_unique<Window>(readFirstScene(), options);
    ASSERT_NE(window_->quickWindow(), nullptr);
    ASSERT_EQ(window().size(), QSize(1366, 768));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window(), kDeadline));
    hand.moveTo(window().mapToGlobal(QPoint(2, 2)));
    hand.giveKeyboardTo(window());
    ASSERT_SOON(window().isActive());
    settle();
}

bool WindowTest::waitFor(const std::function<bool()>& condition, int deadline) const { return QTest::qWaitFor(condition, deadline); }

void WindowTest::settle() const {
    const QQuickItem* stage = find("stage");
    ASSERT_NE(stage, nullptr);
    EXPECT_SOON(!now().waiting && !now().moving() && now().details && !now().detailsStale && !stage->property("moving").toBool());
}

double WindowTest::limit() const { return degrees(now().scene.leg(now().side).condition.dorsiflexionLimit); }

QQuickItem* WindowTest::find(const QString& name) const {
    return findItem(window().contentItem(), [&](const QQuickItem& item) { return item.objectName() == name; });
}

QQuickItem& WindowTest::item(const QString& name) const {
    if (!waitFor([&] { return find(name) != nullptr; })) throw std::runtime_error("there is no visible " + name.toStdString());
    return *find(name);
}

QQuickItem* WindowTest::findWords(const QString& words, const QQuickItem* within) const {
    return findItem(within, [&](const QQuickItem& item) { return item.property("text").toString() == words; });
}

QQuickItem* WindowTest::overlay() const {
    return findItem(window().contentItem(), [](const QQuickItem& item) { return item.inherits("QQuickOverlay"); });
}

QPoint WindowTest::placeOn(const QQuickItem& item, double across, double down) {
    return item.mapToGlobal(QPointF(across * item.width(), down * item.height())).toPoint();
}

void WindowTest::click(const QString& name) const {
    look();  // what is pressed has been drawn: nothing waits to be laid out
    const QQuickItem* item = find(name);
    ASSERT_NE(item, nullptr) << name.toStdString() << " is not shown";
    hand.click(placeOn(*item));
}

void WindowTest::bringUp(const QString& name) const {
    const QPoint panel = placeOn(item("tabs"), 0.03, 4.0);
    const auto findWay = [&] {
        const QQuickItem* wanted = find(name);
        if (wanted == nullptr) return -1;
        const double top = wanted->mapToScene(QPointF(0, 0)).y();
        if (top <= 130) return 1;
        return top + wanted->height() < find("heroSlider")->mapToScene(QPointF(0, 0)).y() - 20 ? 0 : -1;
    };
    const QQuickItem& pages = item("panelPages");
    look();  // what has grown has been laid out
    while (findWay() != 0) {
        const QVariant before = pages.property("contentY");
        hand.turnWheel(panel, findWay());
        ASSERT_SOON(pages.property("contentY") != before) << name.toStdString() << " is not reached";
        // What is pressed while the panel moves stops it and is no click.
        EXPECT_SOON(!pages.property("moving").toBool());
        look();
    }
}

void WindowTest::clickWords(const QString& words, const QQuickItem* within) const {
    ASSERT_NE(within, nullptr);
    ASSERT_SOON(findWords(words, within) != nullptr) << words.toStdString() << " is not shown";
    look();
    hand.click(placeOn(*findWords(words, within)));
}

void WindowTest::choose(const QString& name, const QString& words) const {
    const auto countOpen = [this] {
        const QQuickItem* sheets = overlay();
        return sheets == nullptr ? 0
                                 : std::ranges::count_if(sheets->childItems(), [](const QQuickItem* sheet) { return sheet->isVisible(); });
    };
    const auto before = countOpen();
    look();
    const QQuickItem* item = find(name);
    ASSERT_NE(item, nullptr) << name.toStdString() << " is not shown";
    // Of a list with its name above, the lower part opens.
    hand.click(placeOn(*item, 0.5, 0.75));
    ASSERT_SOON(countOpen() > before);
    clickWords(words, overlay());
    EXPECT_SOON(countOpen() == before) << "the list stays open";
}

StageCamera& WindowTest::camera() const { return *item("stage").property("camera").value<StageCamera*>(); }

QPointF WindowTest::see(const QVector3D& point) const { return find("stage")->mapToScene(camera().project(point).toPointF()); }

QColor WindowTest::themeColour(const char* name) const {
    QQuickItem* stage = find("stage");
    return QQmlExpression(qmlContext(stage), stage, QStringLiteral("Theme.") + name).evaluate().value<QColor>();
}

QPoint WindowTest::trackPlace(const QString& slider, double part) const {
    const QQuickItem& track = item(slider);
    const QQuickItem& handle = *track.property("handle").value<QQuickItem*>();
    const double span = track.width() - handle.width();
    return track.mapToGlobal(QPointF(0.5 * handle.width() + part * span, handle.y() + 0.5 * handle.height())).toPoint();
}

QPoint WindowTest::limitPlace(double degrees) const {
    const AnkleViewModel& ankle = *app().ankle();
    return trackPlace("heroSlider", (degrees - ankle.from()) / (ankle.to() - ankle.from()));
}

QPoint WindowTest::thumbPlace(const QString& slider) const { return placeOn(*item(slider).property("handle").value<QQuickItem*>()); }

}  // namespace ankleup
