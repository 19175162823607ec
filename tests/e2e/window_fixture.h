// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <gtest/gtest.h>

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <functional>
#include <memory>

#include "application/window.h"
#include "e2e/hand.h"
#include "scene/stage_camera.h"
#include "scene/stage_model.h"

/// True within the deadline, which is there to end a failing test, not to time a passing one.
#define EXPECT_SOON(condition) EXPECT_TRUE(waitFor([&] { return condition; }))
#define ASSERT_SOON(condition) ASSERT_TRUE(waitFor([&] { return condition; }))

namespace ankleup {

/// The real window, 1366 x 768, with the first scene standing still at its deepest; a hand; and eyes.
class WindowTest : public testing::Test {
  protected:
    static constexpr int kDeadline = 10'000;  // [ms]

    static void SetUpTestSuite();
    void SetUp() override;

    bool waitFor(const std::function<bool()>& condition, int deadline = kDeadline) const;
    /// Everything said, nothing moving, nothing more to draw.
    void settle() const;

    QQuickWindow& window() const { return *window_->quickWindow(); }
    Session& session() const { return window_->session(); }
    const Snapshot& now() const { return *session().snapshot(); }
    AppViewModel& app() const { return window_->viewModel(); }
    /// Dorsiflexion limit of the leg shown [deg].
    double limit() const;

    /// A visible item by its objectName; null: none.
    QQuickItem* find(const QString& name) const;
    /// The same, once it is there. Throws, and so fails its test, when it does not come.
    QQuickItem& item(const QString& name) const;
    /// A visible item that shows or stands for these words, within another item.
    QQuickItem* findWords(const QString& words, const QQuickItem* within) const;
    /// Where opened menus, lists and dialogs are.
    QQuickItem* overlay() const;
    bool isShown(const QString& words) const { return findWords(words, window().contentItem()) != nullptr; }

    /// A place on an item, as parts of its width and height, on the screen.
    static QPoint placeOn(const QQuickItem& item, double across = 0.5, double down = 0.5);
    /// Turns the wheel over the panel, one notch after the other, until the item can be reached.
    void bringUp(const QString& name) const;
    void click(const QString& name) const;
    void clickWords(const QString& words, const QQuickItem* within) const;
    /// Opens a list, or a menu, and takes one of its lines.
    void choose(const QString& name, const QString& words) const;

    StageCamera& camera() const;
    /// A point of the scene as the stage shows it [px in the window].
    QPointF see(const QVector3D& point) const;
    /// The same on the screen.
    QPoint onScreen(const QVector3D& point) const { return window().mapToGlobal(see(point).toPoint()); }
    /// The segment that is lit; empty: none.
    QString lit() const { return find("stage")->property("lit").toString(); }
    QImage look() const { return window().grabWindow(); }
    /// A colour of the theme in use.
    QColor themeColour(const char* name) const;

    /// Where the thumb of a slider has to be for a part of its way, and where it is drawn, on the screen.
    QPoint trackPlace(const QString& slider, double part) const;
    QPoint limitPlace(double degrees) const;
    QPoint thumbPlace(const QString& slider) const;

    const Hand hand{};

  private:
    std::unique_ptr<Window> window_;
};

}  // namespace ankleup
