// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/failure.h"

#include <gtest/gtest.h>

#include "support/program.h"

namespace ankleup::testing {
namespace {

QSurfaceFormat withVersion(int major, int minor) {
    QSurfaceFormat format;
    format.setVersion(major, minor);
    return format;
}

TEST(Failure, OldOpenGlIsToldWithItsVersion) {
    EXPECT_TRUE(isEnoughToDraw(withVersion(3, 0)));
    EXPECT_FALSE(isEnoughToDraw(withVersion(2, 1)));
    const Failure failure = describeGraphicsFailure(withVersion(2, 1), "Some driver");
    EXPECT_TRUE(failure.what.contains("offers only 2.1")) << failure.what.toStdString();
    EXPECT_TRUE(failure.drawnBySoftware);
    const std::string text = toTerminalText(failure);
    EXPECT_NE(text.find("LIBGL_ALWAYS_SOFTWARE=1 ankleup"), std::string::npos) << text;
    EXPECT_NE(text.find("ankleup solve"), std::string::npos) << text;
}

TEST(Failure, MissingModulesAreToldOnceWithTheirPackages) {
    const Failure failure = describeQmlFailure({"qrc:/A.qml:3:1: module \"QtQuick3D\" is not installed",
                                                "qrc:/B.qml:4:1: module \"QtQuick.Controls.Basic\" is not installed",
                                                "qrc:/C.qml:3:1: module \"QtQuick3D\" is not installed"});
    EXPECT_TRUE(failure.what.contains("QtQuick3D, QtQuick.Controls.Basic.")) << failure.what.toStdString();
    const QString drawing =
        QT_VERSION < QT_VERSION_CHECK(6, 5, 0) ? "qml6-module-quick3d" : "qml6-module-qtquick3d";  // as in Debian 12 and 13
    EXPECT_TRUE(failure.remedies.front().endsWith("sudo apt install " + drawing + " qml6-module-qtquick-controls"))
        << failure.remedies.front().toStdString();
    EXPECT_FALSE(failure.drawnBySoftware);
    EXPECT_FALSE(describeQmlFailure({"qrc:/A.qml:3:1: Expected token"}).remedies.isEmpty());
}

/// The real program without arguments, in the environment that is given and no other.
Outcome start(const std::vector<std::string>& environment) {
    const TestFolder folder;
    std::vector<std::string> variables = {"HOME=" + folder.path(""), "XDG_RUNTIME_DIR=" + folder.path("")};
    variables.insert(variables.end(), environment.begin(), environment.end());
    return Program(std::vector<std::string>{ANKLEUP_EXECUTABLE}, variables, "").finish();
}

TEST(Failure, NoDisplayIsToldInPlainWords) {
    for (const std::string display : {"NOTHING=", "DISPLAY=unix:9999", "QT_QPA_PLATFORM=none_such"}) {
        const Outcome outcome = start({display});
        EXPECT_EQ(outcome.exitCode, 1) << display << ", signal " << outcome.signal;
        EXPECT_NE(outcome.err.find("ankleup: The window could not be opened: there is no display"), std::string::npos) << outcome.err;
        EXPECT_NE(outcome.err.find("ankleup export"), std::string::npos) << outcome.err;
    }
}

TEST(Failure, PicturesWithoutOpenGlAreRefusedAndTablesAreMade) {
    const TestFolder folder;
    const std::string scene = std::string(ANKLEUP_SOURCE_DIR) + "/assets/scenes/first.ankleup";
    const auto exportAs = [&](const std::string& name) {
        return Program({ANKLEUP_EXECUTABLE, "export", "--scene", scene, "--out", folder.path(name)},
                       {"HOME=/proc", "XDG_RUNTIME_DIR=" + folder.path(""), "__EGL_VENDOR_LIBRARY_FILENAMES=/dev/null"}, "")
            .finish();
    };
    const Outcome picture = exportAs("leg.png");
    EXPECT_EQ(picture.exitCode, 1) << "signal " << picture.signal;
    EXPECT_NE(picture.err.find("pictures need OpenGL, and there is none here"), std::string::npos) << picture.err;
    EXPECT_EQ(exportAs("leg.csv").exitCode, 0);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"leg.csv"});
}

}  // namespace
}  // namespace ankleup::testing
