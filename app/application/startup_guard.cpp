// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/startup_guard.h"

#include <unistd.h>

#include <QString>
#include <QtGlobal>
#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace ankleup {
namespace {

constexpr const char* kCrashed = "ANKLEUP_CRASHED_AT_START";
constexpr std::array kCrashes = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

char** arguments = nullptr;
QtMessageHandler printMessage = nullptr;

void tellFatal(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type != QtFatalMsg) {
        printMessage(type, context, message);
        return;
    }
    if (message.contains(QLatin1String("platform plugin"))) {
        std::cerr
            << "ankleup: The window could not be opened: there is no display, or it cannot be reached.\n"
               "  * Start AnkleUp from a desktop; over ssh, connect with ssh -X.\n"
               "  * On a desktop: sudo apt install qt6-qpa-plugins qt6-wayland brings Qt's parts for displays.\n"
               "  * Without a display: ankleup export --scene FILE --out leg.png, ankleup solve, ankleup findings; see ankleup --help\n"
            << std::flush;
    } else {
        std::cerr << "ankleup: The window could not be opened: " << message.section(QLatin1Char('\n'), 0, 0).toStdString() << "\n"
                  << "  * Let the processor draw: LIBGL_ALWAYS_SOFTWARE=1 ankleup\n"
                     "  * Without the window: ankleup solve, ankleup findings; see ankleup --help\n"
                  << std::flush;
    }
    std::_Exit(1);
}

/// Only what a signal handler may do.
void beginAgain(int signal) {
    static constexpr std::string_view kWords = "ankleup: The graphics driver stopped AnkleUp while it was starting.\n";
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, kWords.data(), kWords.size());
    // The mark makes room for itself when the guard is made: from here nothing may be allocated.
    if (char* mark = std::getenv(kCrashed); mark != nullptr && *mark == '0') {
        *mark = '1';
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_UNBLOCK, &all, nullptr);
        execv("/proc/self/exe", arguments);
    }
    std::signal(signal, SIG_DFL);
    raise(signal);
}

}  // namespace

StartupGuard::StartupGuard(char* argv[]) {
    arguments = argv;
    if (!qEnvironmentVariableIsSet(kCrashed)) qputenv(kCrashed, "0");
    printMessage = qInstallMessageHandler(tellFatal);
    for (const int crash : kCrashes) std::signal(crash, beginAgain);
}

void StartupGuard::end() {
    if (printMessage == nullptr) return;
    for (const int crash : kCrashes) std::signal(crash, SIG_DFL);
    qInstallMessageHandler(printMessage);
    printMessage = nullptr;
    qunsetenv(kCrashed);
}

bool takeCrash() {
    const bool crashed = qgetenv(kCrashed) == "1";
    // The page itself asks nothing of the driver. Should it crash all the same, there is no third attempt.
    if (crashed) qputenv("QT_XCB_GL_INTEGRATION", "none");
    return crashed;
}

void restartWithSoftware(char* argv[]) {
    qunsetenv(kCrashed);
    qunsetenv("QT_XCB_GL_INTEGRATION");
    qunsetenv("MESA_GL_VERSION_OVERRIDE");
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
    qputenv("__GLX_VENDOR_LIBRARY_NAME", "mesa");
    execv("/proc/self/exe", argv);
}

}  // namespace ankleup
