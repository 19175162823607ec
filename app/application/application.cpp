// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/application.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <iostream>

#include "application/failure.h"
#include "application/failure_page.h"
#include "application/preferences.h"
#include "application/startup_guard.h"
#include "application/window.h"
#include "export/frame_renderer.h"
#include "export/headless.h"
#include "text/language.h"

namespace ankleup {
namespace {

int warnings = 0;
QtMessageHandler printMessage = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
    printMessage(type, context, message);
}

/// Tells on the terminal and on a page why there is no window. Returns the exit code.
int showFailure(const Failure& failure, char* argv[]) {
    std::cerr << toTerminalText(failure) << std::flush;
    if (FailurePage(failure).exec() == QDialog::Accepted) restartWithSoftware(argv);
    return 1;
}

/// What makes no frame ends the program with a page; the first frame ends the start.
void watchFirstFrame(QQuickWindow& window, StartupGuard& guard, char* argv[]) {
    const auto fail = [&window, &guard, argv](QQuickWindow::SceneGraphError, const QString& message) {
        guard.end();
        window.hide();
        QCoreApplication::exit(showFailure(describeGraphicsFailure({}, message), argv));
    };
    QObject::connect(&window, &QQuickWindow::sceneGraphError, &window, fail, Qt::QueuedConnection);
    const auto connection = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&guard] { guard.end(); }, connection);
}

/// A home that cannot be written to costs the settings and the copy for a crash, nothing else.
void tellOfReadOnlyHome(FileViewModel& files, const QStringList& paths) {
    for (const QString& path : paths) {
        const QString folder = QFileInfo(path).path();
        if (QFileInfo(folder).isWritable()) continue;
        const QString text =
            QCoreApplication::translate("Failure",
                                        "Settings are not kept this time, nor a copy of the scene in case of a crash: %1 cannot be "
                                        "written to. Everything else works. To keep them, make this folder writable.")
                .arg(QDir::toNativeSeparators(folder));
        std::cerr << "ankleup: " << text.toStdString() << std::endl;
        emit files.failed(text);
        return;
    }
}

/// A file of the app's own in one of the system's places, whose folder is there.
QString findPlace(QStandardPaths::StandardLocation location, const QString& name) {
    const QDir folder(QStandardPaths::writableLocation(location));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

}  // namespace

int runWindow(int argc, char* argv[], const std::optional<std::string>& scenePath) {
    StartupGuard guard(argv);
    const bool crashed = takeCrash();
    const QApplication application(argc, argv);  // with widgets, for file dialogs where the platform has none
    const ForgetfulSettings settings;
    prepareGui();
    showIdentity();
    useLanguage({});
    if (crashed) return showFailure(describeDriverCrash(), argv);
    if (const std::optional<Failure> failure = findGraphicsFailure()) return showFailure(*failure, argv);
    const QString preferences = findPlace(QStandardPaths::AppConfigLocation, QStringLiteral("preferences.ini"));
    const QString recovery = findPlace(QStandardPaths::AppLocalDataLocation, QStringLiteral("recovery.ankleup"));
    QLockFile only(findPlace(QStandardPaths::AppLocalDataLocation, QStringLiteral("recovery.lock")));
    const bool keeps = only.tryLock(0);  // a second window at the same time keeps no copy: there is one place for it
    Window window(readFirstScene(), {.session = {}, .preferencesPath = preferences, .recoveryPath = keeps ? recovery : QString()});
    if (window.quickWindow() == nullptr) return showFailure(describeQmlFailure(window.problems()), argv);
    watchFirstFrame(*window.quickWindow(), guard, argv);
    if (!window.viewModel().settings()->reducedMotion()) window.session().play();
    tellOfReadOnlyHome(*window.viewModel().files(), {preferences, recovery});
    if (scenePath) window.open(*scenePath);
    const int result = QApplication::exec();
    window.forgetScene();
    return result;
}

int runSelfTest(int argc, char* argv[]) {
    printMessage = qInstallMessageHandler(countWarnings);
    if (isDisplayMissing()) prepareHeadless();
    const QGuiApplication application(argc, argv);
    warnings = 0;  // what Qt says until here is of this computer, its locale for one
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
