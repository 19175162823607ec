// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/application.h"

#include <QGuiApplication>

#include "application/window.h"

namespace ankleup {

int runWindow(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("AnkleUp"));
    prepareGui();
    Window window(readFirstScene());
    if (window.quickWindow() == nullptr) return 1;
    window.session().play();
    return QGuiApplication::exec();
}

}  // namespace ankleup
