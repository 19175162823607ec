// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include <QApplication>
#include <cstdio>

#include "support/no_network.h"

namespace {

/// Without a graphics interface Qt draws windows by the processor, and none of the 3D. Tests that ask for that know it; Qt 6.8 says it anew
/// for every stage.
bool isAboutTheMissing3D(const QString& message) {
    return qEnvironmentVariable("QT_QUICK_BACKEND") == QLatin1String("software") &&
           (message.contains(QLatin1String("qquick3dviewport.cpp")) || message.contains(QLatin1String("not based on QRhi")));
}

/// The platform without a display says so of every window of widgets.
bool isAboutThePlatform(const QString& message) {
    return QGuiApplication::platformName() == QLatin1String("offscreen") && message.contains(QLatin1String("propagateSizeHints"));
}

/// Prints what Qt says and fails the running test when it is a warning or worse: a QML warning is a defect, not noise.
void failOnWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (isAboutTheMissing3D(message) || isAboutThePlatform(message)) return;
    const QByteArray line = qFormatLogMessage(type, context, message).toLocal8Bit();
    std::fprintf(stderr, "%s\n", line.constData());
    if (type == QtWarningMsg || type == QtCriticalMsg) ADD_FAILURE() << "Qt warns: " << line.constData();
}

}  // namespace

int main(int argc, char* argv[]) {
    testing::InitGoogleMock(&argc, argv);
    if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();  // listing needs no display
#ifdef ANKLEUP_FORBID_NETWORK
    ankleup::testing::forbidNetwork();  // whatever these tests do, a socket to a network ends them
#endif
    qInstallMessageHandler(failOnWarnings);
    const QApplication application(argc, argv);  // as the program: its file dialogs are widgets here
    return RUN_ALL_TESTS();
}
