// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "app/session/driven_session.h"
#include "application/window.h"
#include "text/language.h"

namespace ankleup::testing {
namespace {

TEST(LanguageChange, DoesNotOfferWhatIsOpen) {
    prepareControls();
    const QTemporaryDir folder;
    const QString copy = folder.filePath("recovery.ankleup");
    Window window(readFirstScene(), {.session = {}, .recoveryPath = copy});
    ASSERT_NE(window.quickWindow(), nullptr);
    Scene scene = window.session().snapshot()->scene;
    scene.right.condition.dorsiflexionLimit = radians(11.0);
    window.session().edit(scene);
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(copy); }));
    const QQuickWindow* before = window.quickWindow();
    window.viewModel().settings()->setLanguage(QStringLiteral("de"));
    ASSERT_TRUE(waitUntil([&] { return window.quickWindow() != before; }));
    EXPECT_FALSE(window.viewModel().recovery()->isOffered()) << "the copy is of this very run";
    EXPECT_EQ(window.session().snapshot()->scene, scene);
    window.forgetScene();
    EXPECT_FALSE(QFile::exists(copy));
    useLanguage(QStringLiteral("en"));
}

TEST(LanguageChange, KeepsTheLegsThatWereKept) {
    prepareControls();
    Window window(readFirstScene(), {});
    ASSERT_NE(window.quickWindow(), nullptr);
    QImage picture(4, 3, QImage::Format_RGB32);
    picture.fill(Qt::red);
    window.viewModel().compare()->keep(picture);
    const QVariantMap kept = window.viewModel().compare()->kept().first().toMap();
    const QQuickWindow* before = window.quickWindow();
    window.viewModel().settings()->setLanguage(QStringLiteral("de"));
    ASSERT_TRUE(waitUntil([&] { return window.quickWindow() != before; }));
    const QVariantList now = window.viewModel().compare()->kept();
    ASSERT_EQ(now.size(), 1);
    EXPECT_EQ(now.first().toMap().value("picture"), kept.value("picture"));
    EXPECT_NE(now.first().toMap().value("name"), kept.value("name")) << "named in the new language";
    useLanguage(QStringLiteral("en"));
}

TEST(LanguageChange, GivesTheLegBackThatALessonTook) {
    prepareControls();
    Window window(readFirstScene(), {});
    ASSERT_NE(window.quickWindow(), nullptr);
    const Scene scene = window.session().snapshot()->scene;
    window.viewModel().learn()->startLesson(1);
    ASSERT_NE(window.session().snapshot()->scene, scene);
    const QQuickWindow* before = window.quickWindow();
    window.viewModel().settings()->setLanguage(QStringLiteral("de"));
    ASSERT_TRUE(waitUntil([&] { return window.quickWindow() != before; }));
    Scene now = window.session().snapshot()->scene;
    now.view = scene.view;
    EXPECT_EQ(now, scene);
    useLanguage(QStringLiteral("en"));
}

}  // namespace
}  // namespace ankleup::testing
