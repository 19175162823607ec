// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/application.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
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

}  // namespace

int runWindow(int argc, char* argv[], const std::optional<std::string>& scenePath) {
    const QApplication application(argc, argv);  // with widgets, for file dialogs where the platform has none
    const ForgetfulSettings settings;
    prepareGui();
    Window window(readFirstScene());
    if (window.quickWindow() == nullptr) return 1;
    window.session().play();
    if (scenePath) window.open(QUrl::fromLocalFile(QString::fromStdString(*scenePath)));
    return QApplication::exec();
}

int runSelfTest(int argc, char* argv[]) {
    printMessage = qInstallMessageHandler(countWarnings);
    if (isDisplayMissing()) prepareHeadless();
    const QGuiApplication application(argc, argv);
    prepareGui();
    Window window(readFirstScene(), {}, Window::Visibility::kHidden);
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
