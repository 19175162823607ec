// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "app/window/user.h"

#include <gtest/gtest.h>

#include <QTest>
#include <algorithm>
#include <cmath>

#include "app/session/driven_session.h"
#include "app/window/texts.h"
#include "scenario/measure_table.h"

namespace ankleup::testing {
namespace {

template <class Condition>
QQuickItem* findItem(const QQuickItem* within, const Condition& isIt) {
    QQuickItem* found = nullptr;
    for (QQuickItem* child : within->childItems()) {
        if (!child->isVisible()) continue;
        if (isIt(*child)) found = child;
        if (QQuickItem* deeper = findItem(child, isIt)) found = deeper;
        // What stands later lies in front: a list over the window, a dialog over both.
    }
    return found;
}

QQuickItem* findScroller(const QQuickItem& item) {
    for (QQuickItem* parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable") && !parent->inherits("QQuickListView")) return parent;
    }
    return nullptr;
}

}  // namespace

User::User() {
    prepareControls();
    window_ = std::make_unique<Window>(readFirstScene());
    EXPECT_NE(window_->quickWindow(), nullptr);
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window_->quickWindow(), 10'000));
    window_->viewModel().settings()->setReadingLevel(static_cast<int>(ReadingLevel::kStudent));  // who reads signed numbers
    settle();
}

QQuickItem* User::find(const QString& what) const {
    const QQuickItem* all = window_->quickWindow()->contentItem();
    if (QQuickItem* named = findItem(all, [&](const QQuickItem& item) { return item.objectName() == what; })) return named;
    return findItem(all, [&](const QQuickItem& item) { return item.property("text").toString() == what; });
}

void User::scrollTo(QQuickItem& item) {
    QQuickItem* scroller = findScroller(item);
    if (!scroller) return;
    const double top = item.mapToItem(scroller, QPointF()).y();
    if (top >= 0 && top + item.height() <= scroller->height()) return;
    const double wanted = scroller->property("contentY").toDouble() + top - 0.3 * scroller->height();
    const double most = std::max(0.0, scroller->property("contentHeight").toDouble() - scroller->height());
    scroller->setProperty("contentY", std::clamp(wanted, 0.0, most));
    ++actions_;
    QCoreApplication::processEvents();
}

void User::clickOn(QQuickItem& item) {
    scrollTo(item);
    ++actions_;
    const QPoint place = item.mapToScene(QPointF(0.5 * item.width(), 0.5 * item.height())).toPoint();
    QTest::mouseClick(window_->quickWindow(), Qt::LeftButton, Qt::NoModifier, place);
    window_->quickWindow()->grabWindow();  // laid out anew before the next look
    settle();
}

void User::click(const QString& what) {
    QQuickItem* item = find(what);
    ASSERT_NE(item, nullptr) << what.toStdString() << " is not to be seen; there is:\n" << everything().toStdString();
    clickOn(*item);
}

void User::choose(const QString& list, const QString& line) {
    QQuickItem* item = find(list);
    ASSERT_NE(item, nullptr) << list.toStdString() << " is not to be seen; there is:\n" << everything().toStdString();
    scrollTo(*item);
    ++actions_;
    // Of a list with its name above, the lower part opens.
    const QPoint place = item->mapToScene(QPointF(0.5 * item->width(), 0.75 * item->height())).toPoint();
    QTest::mouseClick(window_->quickWindow(), Qt::LeftButton, Qt::NoModifier, place);
    ASSERT_TRUE(waitUntil([&] { return find(line) != nullptr; })) << line.toStdString();
    window_->quickWindow()->grabWindow();
    clickOn(*find(line));
}

void User::enter(const QString& field, const QString& text) {
    QQuickItem* item = find(field);
    ASSERT_NE(item, nullptr) << field.toStdString() << " is not to be seen; there is:\n" << everything().toStdString();
    clickOn(*item);
    ++actions_;
    QTest::keyClick(window_->quickWindow(), Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text) QTest::keyClick(window_->quickWindow(), letter.toLatin1());
    QTest::keyClick(window_->quickWindow(), Qt::Key_Return);
    settle();
}

void User::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    ++actions_;
    QTest::keyClick(window_->quickWindow(), key, modifiers);
    settle();
}

void User::scrubTo(double phase) {
    QQuickItem* scrubber = find(QStringLiteral("scrubber"));
    ASSERT_NE(scrubber, nullptr);
    ++actions_;
    const auto* handle = scrubber->property("handle").value<QQuickItem*>();
    const QPointF place(0.5 * handle->width() + phase * (scrubber->width() - handle->width()), handle->y() + 0.5 * handle->height());
    QTest::mouseClick(window_->quickWindow(), Qt::LeftButton, Qt::NoModifier, scrubber->mapToScene(place).toPoint());
    settle();
}

double User::readDifference(const QString& key) { return readRow(key, "difference"); }

double User::readValue(const QString& key) { return readRow(key, "value"); }

double User::readRow(const QString& key, const char* column) {
    if (!find(QStringLiteral("copyTable"))) click(QStringLiteral("Measure"));
    const TableRow* found = findTableRow(key.toStdString());
    EXPECT_NE(found, nullptr) << key.toStdString();
    if (!found) return 0.0;
    if (!find(key + "Row")) click(QString::fromStdString(std::string(nameOf(found->group))) + "Group");
    QQuickItem* row = find(key + "Row");
    EXPECT_NE(row, nullptr) << key.toStdString() << " is in no open group";
    if (!row) return 0.0;
    scrollTo(*row);
    const QString told = row->property("row").value<QObject*>()->property(column).toString();
    EXPECT_NE(findItem(row, [&](const QQuickItem& item) { return item.property("text").toString() == told; }), nullptr)
        << told.toStdString();
    const double number = numberOf(told);
    EXPECT_FALSE(std::isnan(number)) << key.toStdString() << ": " << told.toStdString();
    return number;
}

void User::settle() const {
    EXPECT_TRUE(waitUntil([this] {
        const Snapshot& shown = now();
        return shown.details && !shown.detailsStale && !shown.waiting && !shown.moving();
    }));
    QCoreApplication::processEvents();
}

bool User::sees(const QString& words) const {
    return findItem(window_->quickWindow()->contentItem(),
                    [&](const QQuickItem& item) { return item.property("text").toString().contains(words); }) != nullptr;
}

bool User::isInSight(const QString& what) const {
    const QQuickItem* item = find(what);
    const QQuickItem* scroller = item ? findScroller(*item) : nullptr;
    if (!scroller) return item != nullptr;
    const double top = item->mapToItem(scroller, QPointF()).y();
    return top >= 0 && top + item->height() <= scroller->height();
}

void User::keepPicture(const QString& name) const {
    const QString folder = qEnvironmentVariable("ANKLEUP_GUIDE_PICTURES");
    if (folder.isEmpty()) return;
    constexpr int kUntilFullQuality = 2500;
    constexpr int kQuality = 88;
    window_->quickWindow()->resize(1366, 768);
    QTest::qWait(kUntilFullQuality);
    EXPECT_TRUE(window_->quickWindow()->grabWindow().save(folder + u'/' + name + QStringLiteral(".jpg"), nullptr, kQuality));
}

QString User::everything() const {
    QStringList texts;
    findItem(window_->quickWindow()->contentItem(), [&](const QQuickItem& item) {
        const QString text = item.property("text").toString();
        if (item.inherits("QQuickText") && !text.isEmpty()) texts << text;
        return false;
    });
    return texts.join(QStringLiteral(" | "));
}

}  // namespace ankleup::testing
