// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The least that a window of Qt Quick 3D can be: one sphere, one light, one material, nothing of AnkleUp. Prints the milliseconds from
// main() to its first frame and the resident MB then; measure_frames starts it beside AnkleUp.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <cstdio>

#include "support/memory.h"

namespace {

constexpr const char* kWindow = R"(
import QtQuick
import QtQuick3D
Window {
    width: 1280; height: 720; visible: true
    View3D {
        anchors.fill: parent
        environment: SceneEnvironment { backgroundMode: SceneEnvironment.Color; clearColor: "white" }
        PerspectiveCamera { z: 300 }
        DirectionalLight {}
        Model { source: "#Sphere"; materials: PrincipledMaterial {} }
    }
})";

}  // namespace

int main(int argc, char* argv[]) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(kWindow);
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window) return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &engine,
        [&] {
            std::printf("%.1f %.1f\n", static_cast<double>(sinceStart.nsecsElapsed()) * 1e-6, ankleup::testing::findMemory().resident);
            std::fflush(stdout);
            std::_Exit(0);
        },
        Qt::QueuedConnection);
    return QGuiApplication::exec();
}
