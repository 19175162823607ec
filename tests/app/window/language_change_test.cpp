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

}  // namespace
}  // namespace ankleup::testing
