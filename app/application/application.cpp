// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/application.h"

#include <QApplication>
#include <QDir>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <iostream>

#include "application/window.h"
#include "export/frame_renderer.h"
#include "export/headless.h"

namespace ankleup {
namespace {

int warnings = 0;
QtMessageHandler printMessage = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
    printMessage(type, context, message);
}

/// Qt's own file dialog keeps a list of folders and files last used. The next patient must not see it: it goes where nothing stays.
class ForgetfulSettings {
  public:
    ForgetfulSettings() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path()); }

  private:
    QTemporaryDir folder_;
};

/// A file of the app's own in one of the system's places, whose folder is there.
QString findPlace(QStandardPaths::StandardLocation location, const QString& name) {
    const QDir folder(QStandardPaths::writableLocation(location));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

}  // namespace

int runWindow(int argc, char* argv[], const std::optional<std::string>& scenePath) {
    const QApplication application(argc, argv);  // with widgets, for file dialogs where the platform has none
    const ForgetfulSettings settings;
    prepareGui();
    QLockFile only(findPlace(QStandardPaths::AppLocalDataLocation, QStringLiteral("recovery.lock")));
    const bool keeps = only.tryLock(0);  // a second window at the same time keeps no copy: there is one place for it
    Window window(
        readFirstScene(),
        {.session = {},
         .preferencesPath = findPlace(QStandardPaths::AppConfigLocation, QStringLiteral("preferences.ini")),
         .recoveryPath = keeps ? findPlace(QStandardPaths::AppLocalDataLocation, QStringLiteral("recovery.ankleup")) : QString()});
    if (window.quickWindow() == nullptr) return 1;
    if (!window.viewModel().settings()->reducedMotion()) window.session().play();
    if (scenePath) window.open(*scenePath);
    const int result = QApplication::exec();
    window.forgetScene();
    return result;
}

int runSelfTest(int argc, char* argv[]) {
    printMessage = qInstallMessageHandler(countWarnings);
    if (isDisplayMissing()) prepareHeadless();
    const QGuiApplication application(argc, argv);
    prepareGui();
    Window window(readFirstScene(), {.session = {}, .shown = false});
    if (window.quickWindow() == nullptr) return 1;
    const auto renderer = FrameRenderer::make({.size = {640, 360}});
    if (!renderer) {
        std::cerr << "self-test: " << renderer.error().message << std::endl;
        return 1;
    }
    const QImage frame = (*renderer)->draw(window.session().snapshot());
    return !frame.isNull() && warnings == 0 ? 0 : 1;
}

}  // namespace ankleup
