// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/headless.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

namespace ankleup {
namespace {

QtMessageHandler nextHandler = nullptr;

/// Qt's platform plugin for full screens expects a screen and complains once for each thing that it has not; Qt itself, from 6.5 on, that a
/// server speaks no language ("C"), which it then mends.
void dropComplaintsAboutTheComputer(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtFatalMsg) {  // it would end in a core dump
        std::cerr << "ankleup: pictures need OpenGL, and there is none here: " << message.simplified().toStdString()
                  << "; on Debian and Ubuntu: sudo apt install libegl1 libegl-mesa0 libgl1-mesa-dri qt6-qpa-plugins. "
                     "Without it .csv, .mot and .glb work, and solve, sweep, measure, findings, code"
                  << std::endl;
        std::_Exit(1);
    }
    constexpr std::array kComplaints = {"eglconvenience: Could not query screen info",
                                        "Cannot find EGLConfig",
                                        "QEGLPlatformContext: Failed",
                                        "Running on a software rasterizer",
                                        "QStandardPaths: XDG_RUNTIME_DIR",
                                        "Detected locale"};
    const auto begins = [&message](const char* complaint) { return message.startsWith(QLatin1String(complaint)); };
    if (!std::any_of(kComplaints.begin(), kComplaints.end(), begins)) nextHandler(type, context, message);
}

}  // namespace

bool isDisplayMissing() {
    return !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
           qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void prepareHeadless() {
    constexpr std::array<std::array<const char*, 2>, 9> kVariables = {{{"QT_QPA_PLATFORM", "eglfs"},
                                                                       {"EGL_PLATFORM", "surfaceless"},
                                                                       {"QT_QPA_EGLFS_INTEGRATION", "none"},
                                                                       {"QT_QPA_EGLFS_FB", "/dev/null"},
                                                                       {"QT_QPA_EGLFS_WIDTH", "1280"},
                                                                       {"QT_QPA_EGLFS_HEIGHT", "720"},
                                                                       {"QT_QPA_EGLFS_PHYSICAL_WIDTH", "340"},
                                                                       {"QT_QPA_EGLFS_PHYSICAL_HEIGHT", "190"},
                                                                       {"QT_QPA_EGLFS_DISABLE_INPUT", "1"}}};
    for (const auto& [name, value] : kVariables) {
        if (!qEnvironmentVariableIsSet(name)) qputenv(name, value);
    }
    nextHandler = qInstallMessageHandler(dropComplaintsAboutTheComputer);
}

}  // namespace ankleup
