// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

#include "app/session/driven_session.h"
#include "application/window.h"
#include "scene/stage_camera.h"

/// What the mouse can do, Return and a screen reader can do as well.
namespace ankleup::testing {
namespace {

class Controls : public ::testing::Test {
  protected:
    static void SetUpTestSuite() { prepareControls(); }
    void SetUp() override {
        window_ = std::make_unique<Window>(readFirstScene());
        ASSERT_NE(window_->quickWindow(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window_->quickWindow(), 10'000));
        window_->quickWindow()->requestActivate();
    }
    AppViewModel& app() const { return window_->viewModel(); }
    const Scene& scene() const { return window_->session().snapshot()->scene; }
    QQuickWindow& window() const { return *window_->quickWindow(); }

    QQuickItem* item(const QString& name) const {
        QQuickItem* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = findIn(window().contentItem(), name)) != nullptr; })) << name.toStdString();
        return found;
    }
    void openMenu(const QString& name) const {
        auto* sheet = item(name)->property("sheet").value<QObject*>();
        ASSERT_TRUE(QMetaObject::invokeMethod(sheet, "open"));
        ASSERT_TRUE(waitUntil([&] { return sheet->property("opened").toBool(); }));
    }
    void pressReturnOn(const QString& name) const {
        item(name)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&window(), Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(&window(), key, modifiers); }
    /// As a screen reader does. Qt offers several actions; which of them is taken is the reader's affair.
    void actOn(const QString& name, const QString& action) const {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(item(name));
        ASSERT_TRUE(told != nullptr && told->actionInterface() != nullptr) << name.toStdString();
        ASSERT_TRUE(told->actionInterface()->actionNames().contains(action)) << name.toStdString();
        told->actionInterface()->doAction(action);
    }
    bool isTold(const QString& name) const { return QAccessible::queryAccessibleInterface(item(name))->state().checked; }

  private:
    static QQuickItem* findIn(const QQuickItem* within, const QString& name) {
        for (QQuickItem* child : within->childItems()) {
            if (!child->isVisible()) continue;
            if (child->objectName() == name) return child;
            if (QQuickItem* deeper = findIn(child, name)) return deeper;
        }
        return nullptr;
    }

    std::unique_ptr<Window> window_;
};

const QStringList kActions = {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()};

TEST_F(Controls, LinesOfMenusAreSwitchedByReturnAndByScreenReaders) {
    openMenu("layers");
    const auto shows = [this] { return scene().view.layer(Layer::kArcs); };
    EXPECT_FALSE(shows());
    pressReturnOn("arcsLayer");
    EXPECT_TRUE(shows() && isTold("arcsLayer"));
    for (const QString& action : kActions) {
        const bool before = shows();
        actOn("arcsLayer", action);
        EXPECT_TRUE(shows() != before && isTold("arcsLayer") == shows()) << action.toStdString();
    }
    const bool ghost = app().scene()->ghost();
    pressReturnOn("ghostLayer");
    EXPECT_NE(app().scene()->ghost(), ghost);
}

TEST_F(Controls, TheWindowForThePatientOpensByReturn) {
    openMenu("menu");
    pressReturnOn("patientLine");
    EXPECT_TRUE(app().isPatientShown());
}

TEST_F(Controls, WhatIsChosenAgainStaysMarked) {
    openMenu("compare");
    EXPECT_TRUE(isTold("compareMode1"));
    pressReturnOn("compareMode1");
    EXPECT_TRUE(isTold("compareMode1"));
}

TEST_F(Controls, SwitchesTakeEveryActionOfAScreenReader) {
    openMenu("menu");
    for (const QString& action : kActions) {
        const bool before = app().settings()->reducedMotion();
        actOn("reducedMotion", action);
        EXPECT_NE(app().settings()->reducedMotion(), before) << action.toStdString();
        EXPECT_EQ(isTold("reducedMotion"), app().settings()->reducedMotion()) << action.toStdString();
    }
}

TEST_F(Controls, TheViewIsTurnedMovedAndNearedByKeys) {
    const auto* camera = item("stage")->property("camera").value<StageCamera*>();
    const double yaw = camera->yaw();
    const double pitch = camera->pitch();
    const double distance = camera->distance();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_NE(camera->yaw(), yaw);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_NEAR(camera->yaw(), yaw, 1e-6);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_NE(camera->pitch(), pitch);
    const QVector3D target = camera->target();
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_NE(camera->target(), target);
    press(Qt::Key_Plus, Qt::NoModifier);
    EXPECT_LT(camera->distance(), distance);
    press(Qt::Key_Minus, Qt::NoModifier);
    EXPECT_NEAR(camera->distance(), distance, 1e-4 * distance);
}

TEST_F(Controls, APresentationLeavesTheWindowAsItWas) {
    window().setVisibility(QWindow::Maximized);
    press(Qt::Key_F11, Qt::NoModifier);
    EXPECT_EQ(window().visibility(), QWindow::FullScreen);
    press(Qt::Key_F11, Qt::NoModifier);
    EXPECT_EQ(window().visibility(), QWindow::Maximized);
}

TEST_F(Controls, FromRightToLeftTheSliderIsItsMirrorImage) {
    const auto seen = [this](double part) {
        const QImage picture = window().grabWindow();
        const QQuickItem* slider = item("heroSlider");
        const auto* handle = slider->property("handle").value<QQuickItem*>();
        const double x = 0.5 * handle->width() + part * (slider->width() - handle->width());
        return picture.pixelColor(slider->mapToScene(QPointF(x, handle->y() + 0.5 * handle->height())).toPoint());
    };
    const std::vector<double> parts = {0.1, 0.3, 0.5, 0.6, 0.95};
    std::vector<QColor> before;
    for (const double part : parts) before.push_back(seen(part));
    EXPECT_NE(before[1], before[2]) << "filled up to the thumb";
    EXPECT_NE(before[3], before[4]) << "a band for healthy ankles";
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(waitUntil([&] { return seen(0.9) == before[0]; }));
    for (std::size_t i = 0; i < parts.size(); ++i) EXPECT_EQ(seen(1.0 - parts[i]), before[i]) << parts[i];
    if (qEnvironmentVariableIsSet("ANKLEUP_KEEP_PICTURES"))
        window().grabWindow().save(qEnvironmentVariable("ANKLEUP_KEEP_PICTURES") + "/mirrored.png");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(Controls, ALessonThatAsksForAGuessOffersOne) {
    item("sidePanel")->setProperty("page", 4);
    app().learn()->startLesson(5);
    EXPECT_NE(item("lessonGuess"), nullptr);
}

}  // namespace
}  // namespace ankleup::testing
