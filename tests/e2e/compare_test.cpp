// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QAccessible>
#include <QTest>
#include <algorithm>
#include <limits>

#include "e2e/window_fixture.h"
#include "support/memory.h"

namespace ankleup {
namespace {

using ankleup::testing::findMemory;

constexpr int kSwitches = 200;
constexpr int kHandful = 20;
// What the driver and Qt keep swings: 5.6 to 14.2 MB were seen. A second view costs 30 MB; made anew at each switch it would be gigabytes.
constexpr double kLargestGrowth = 25.0;  // [MB]

class Compare : public WindowTest {
  protected:
    CompareMode mode() const { return now().scene.view.compare; }
    void openMenu() const {
        click("compare");
        ASSERT_SOON(find("compareMode0") != nullptr);
    }
    void closeMenu() const {
        hand.key("Escape");
        ASSERT_SOON(find("compareMode0") == nullptr);
    }
    void choose(CompareMode mode) const {
        openMenu();
        click(QStringLiteral("compareMode%1").arg(static_cast<int>(mode)));
        ASSERT_SOON(this->mode() == mode);
        closeMenu();
        settle();
    }
    double wipe() const { return now().scene.view.wipe; }
};

TEST_F(Compare, TheMenuSetsTwoLegsBesideEachOther) {
    choose(CompareMode::kSideBySide);
    EXPECT_TRUE(isShown("The unrestricted leg"));
    EXPECT_TRUE(isShown(QStringLiteral("This leg, 18°")));
    EXPECT_TRUE(isShown("knee 18 mm further in"));
    // One camera for both: each leg fits its half.
    EXPECT_EQ(camera().viewport().width(), find("stage")->width() / 2);
    choose(CompareMode::kTwoCompensations);
    EXPECT_TRUE(isShown("Turns out"));
    EXPECT_TRUE(isShown(QStringLiteral("the knee dips 18 mm inwards; the shin turns in 5°, the thigh turns in 3°")));
    EXPECT_SOON(isShown(QStringLiteral("Mixed: 8° out; Turns out: 19° out")));
    hand.key("g");
    EXPECT_SOON(mode() == CompareMode::kGhost);
    settle();
    EXPECT_EQ(camera().viewport().width(), find("stage")->width());
}

TEST_F(Compare, TheDividerIsDraggedAndGoesByKeys) {
    choose(CompareMode::kWipe);
    const QQuickItem* stage = find("stage");
    const QQuickItem* divider = find("wipe");
    ASSERT_NE(divider, nullptr);
    EXPECT_GE(divider->width(), 44.0);
    const QPoint from = placeOn(*divider, 0.5, 0.3);
    hand.drag(from, QPoint(placeOn(*stage, 0.25).x(), from.y()));
    EXPECT_SOON(std::abs(wipe() - 0.25) < 0.01) << wipe();
    EXPECT_NEAR(divider->x() + divider->width() / 2, 0.25 * stage->width(), 5.0);
    hand.key("Right");
    EXPECT_SOON(std::abs(wipe() - 0.27) < 0.01) << wipe();
    hand.key("Home");
    EXPECT_SOON(wipe() == 0.0);
    hand.key("End");
    EXPECT_SOON(wipe() == 1.0);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(divider));
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::Slider);
    ASSERT_NE(told->valueInterface(), nullptr);
    EXPECT_EQ(told->valueInterface()->currentValue().toDouble(), 100.0);
    hand.key("ctrl+z");
    EXPECT_SOON(wipe() == 0.0);
}

TEST_F(Compare, MagnifiedPicturesSaySo) {
    const QPointF knee = see(app().stage()->present()->knee());
    openMenu();
    clickWords(QStringLiteral("3 ×"), find("magnify"));
    EXPECT_SOON(isShown("Differences drawn 3 times as large; the numbers are the true ones"));
    closeMenu();
    settle();
    EXPECT_GT(QVector2D(see(app().stage()->present()->knee()) - knee).length(), 2.0F);
    EXPECT_TRUE(app().sentence()->text().contains("18 mm"));
}

TEST_F(Compare, AKeptLegComesBackByAClick) {
    openMenu();
    click("keepLeg");
    ASSERT_SOON(app().compare()->kept().size() == 1);
    EXPECT_FALSE(app().compare()->kept()[0].toMap()["picture"].toString().isEmpty());
    closeMenu();
    hand.click(limitPlace(30.0));
    ASSERT_SOON(std::abs(limit() - 30.0) < 0.65);
    openMenu();
    ASSERT_SOON(find("restoreLeg0") != nullptr);
    click("compareLeg0");
    EXPECT_SOON(now().scene.view.reference.kind == ReferenceKind::kSnapshot);
    click("restoreLeg0");
    EXPECT_SOON(limit() == 18.0);
    click("removeLeg0");
    EXPECT_SOON(app().compare()->kept().isEmpty());
}

TEST_F(Compare, TwoHundredSwitchesMakeNothingAnewAndLeaveNothingBehind) {
    openMenu();
    std::vector<QPoint> places;
    for (int i = 0; i < 5; ++i) places.push_back(placeOn(item(QStringLiteral("compareMode%1").arg(i))));
    const auto switchModes = [&] {
        for (int done = 0; done < kSwitches; done += kHandful) {
            std::vector<QPoint> clicks;
            for (int i = 0; i < kHandful; ++i) clicks.push_back(places[static_cast<std::size_t>((done + i) % 5)]);
            hand.clickAll(clicks);
            ASSERT_SOON(mode() == CompareMode::kTwoCompensations) << "after " << done;
        }
    };
    // Some 25 MB come and go with what the driver keeps for the next picture: what is never given back is in the least of many looks.
    const auto findLeast = [&] {
        double least = std::numeric_limits<double>::infinity();
        for (const QPoint& place : places) {
            hand.click(place);
            settle();
            for (int i = 0; i < 8; ++i) {
                QTest::qWait(100);
                least = std::min(least, findMemory().used);
            }
        }
        return least;
    };
    // Rounds before: shaders, caches, pools and the steps for undo fill once.
    for (int round = 0; round < 2; ++round) switchModes();
    const double before = findLeast();
    const auto things = find("stage")->findChildren<QObject*>();
    switchModes();
    const double after = findLeast();
    EXPECT_EQ(find("stage")->findChildren<QObject*>(), things) << "nothing of the stage was made anew";
    std::printf("figure: %d switches of the way to compare: %.1f MB in use, %+.1f MB since\n", kSwitches, after, after - before);
    EXPECT_LT(after - before, kLargestGrowth);
}

}  // namespace
}  // namespace ankleup
