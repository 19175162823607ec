// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Measures in one run what a frame costs in each quality, what one update of the scene costs before anything is drawn, and how long the
// window takes to its first frame beside a window with one sphere in the same studio. Needs a display.
//   measure_frames             everything, as a table
//   measure_frames start|sphere   one start: prints milliseconds to the first frame and resident MB
//   measure_frames starts         nine starts of each, and of a window without AnkleUp, in turn; as a table
//   measure_frames frames         what frames and updates cost; as a table
//   measure_frames update         the update of the scene alone, for a profiler
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include "application/window.h"
#include "scene/stage_model.h"
#include "session/still.h"
#include "support/memory.h"

namespace {

using namespace ankleup;

constexpr const char* kSphere = R"(
import QtQuick
import QtQuick3D
import AnkleUp
Window {
    width: 1280; height: 720; visible: true
    View3D {
        anchors.fill: parent
        environment: StudioEnvironment { occluded: false }
        PerspectiveCamera { z: 300 }
        StudioLights {}
        Model { source: "#Sphere"; materials: BoneMaterial {} }
    }
})";

constexpr const char* kStage = R"(
import QtQuick
import AnkleUp
Window {
    required property StageModel model
    width: 1280; height: 720; visible: true
    Stage { objectName: "stage"; anchors.fill: parent; model: parent.Window.window.model }
})";

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0.0 : values[values.size() / 2];
}

/// Quits after the first frame of a window and says how long it took from `since`.
int runUntilFirstFrame(QApplication& application, QQuickWindow* window, const QElapsedTimer& since) {
    double first = 0.0;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [&] {
            if (first > 0.0) return;
            first = static_cast<double>(since.nsecsElapsed()) * 1e-6;
            application.quit();
        },
        Qt::QueuedConnection);
    application.exec();
    std::printf("%.1f %.1f\n", first, ankleup::testing::findMemory().resident);
    return 0;
}

SnapshotPtr solve(double phase, const LayerSet& layers) {
    Scene scene = readFirstScene();
    scene.task.phase = phase;
    scene.view.layers = layers;
    return solveStill(scene);
}

/// A frame, by the clock and by what all threads computed for it [ms].
struct Cost {
    double clock = 0.0;
    double computed = 0.0;
};

/// What a frame costs to draw while the leg moves, in one quality of the stage.
Cost measureFrames(QQuickWindow& window, QQuickItem& stage, int quality, const std::function<void(int)>& move) {
    constexpr int kFrames = 16;
    constexpr int kWarmUp = 4;
    stage.setProperty("quality", quality);
    QList<double> times, computed;
    QElapsedTimer timer;
    std::clock_t started = 0;
    const auto begin = QObject::connect(
        &window, &QQuickWindow::beforeRendering, &window,
        [&] {
            timer.start();
            started = std::clock();
        },
        Qt::DirectConnection);
    const auto end = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [&] {
            times << static_cast<double>(timer.nsecsElapsed()) * 1e-6;
            computed << 1e3 * static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
        },
        Qt::DirectConnection);
    for (int i = 0; i < kFrames; ++i) {
        const auto before = times.size();
        move(i);
        while (times.size() == before) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    QObject::disconnect(begin);
    QObject::disconnect(end);
    return {median(times.mid(kWarmUp)), median(computed.mid(kWarmUp))};
}

/// What one snapshot costs until the scene stands ready to be drawn: figures, tissues, outline and overlays; all layers shown [ms].
double measureUpdate(StageModel& stage) {
    QList<SnapshotPtr> snapshots;
    LayerSet all{};
    all.fill(true);
    for (int i = 0; i < 40; ++i) snapshots << solve(0.02 * i, all);
    QList<double> times;
    for (int round = 0; round < 3; ++round) {
        for (const SnapshotPtr& snapshot : snapshots) {
            QElapsedTimer timer;
            timer.start();
            stage.show(snapshot);
            times << static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        }
    }
    return median(times.mid(snapshots.size()));
}

/// What is started, and what came out of it.
struct Starts {
    const char* name;
    QString program;
    QStringList arguments;
    QList<double> times, sizes;  // [ms], [MB]
};

/// Starts all in turn, nine times: whatever else the machine does meets all alike. The first two rounds only fill caches.
int measureStarts(const QApplication& application) {
    constexpr int kRounds = 9;
    constexpr int kWarmUp = 2;
    const QString self = QApplication::applicationFilePath();
    QList<Starts> all = {
        {"AnkleUp's window", self, {QStringLiteral("start")}, {}, {}},
        {"a sphere in AnkleUp's studio", self, {QStringLiteral("sphere")}, {}, {}},
        {"a minimal window of Qt Quick 3D", application.applicationDirPath() + QStringLiteral("/minimal_window"), {}, {}, {}}};
    for (int round = 0; round < kRounds + kWarmUp; ++round) {
        for (Starts& each : all) {
            QProcess process;
            process.start(each.program, each.arguments);
            process.waitForFinished(60000);
            const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
            if (words.size() < 2 || round < kWarmUp) continue;
            each.times << words[0].toDouble();
            each.sizes << words[1].toDouble();
        }
    }
    std::printf("| | to the first frame, ms | / minimal | resident, MB | / minimal |\n|---|--:|--:|--:|--:|\n");
    for (const Starts& each : all) {
        std::printf("| %s | %.0f | %.2f | %.0f | %.2f |\n", each.name, median(each.times), median(each.times) / median(all.last().times),
                    median(each.sizes), median(each.sizes) / median(all.last().sizes));
    }
    return all.last().times.isEmpty() ? 1 : 0;
}

}  // namespace

int main(int argc, char* argv[]) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    prepareGui();
    const QString mode = application.arguments().value(1);
    if (mode == QLatin1String("sphere")) {
        QQmlApplicationEngine engine;
        engine.addImportPath(QStringLiteral(":/qt/qml"));
        engine.loadData(kSphere);
        return runUntilFirstFrame(application, qobject_cast<QQuickWindow*>(engine.rootObjects().value(0)), sinceStart);
    }
    if (mode == QLatin1String("start")) {
        Window window(readFirstScene());
        return window.quickWindow() ? runUntilFirstFrame(application, window.quickWindow(), sinceStart) : 1;
    }

    if (mode == QLatin1String("starts")) return measureStarts(application);

    StageModel model;
    model.show(solve(0.0, readFirstScene().view.layers));
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("model"), QVariant::fromValue(&model)}});
    engine.loadData(kStage);
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window) return 1;
    auto* stage = window->findChild<QQuickItem*>(QStringLiteral("stage"));
    const auto measure = [&](const char* what, const LayerSet& layers) {
        QList<SnapshotPtr> snapshots;
        for (int i = 0; i < 16; ++i) snapshots << solve(0.3 + 0.04 * i, layers);
        constexpr std::array<std::pair<const char*, int>, 3> kQualities = {{{"draft", 1}, {"balanced", 2}, {"full", 3}}};
        for (const auto& [name, quality] : kQualities) {
            const Cost cost = measureFrames(*window, *stage, quality, [&](int i) { model.show(snapshots[i]); });
            std::printf("| %s | %s | %.1f | %.1f |\n", what, name, cost.clock, cost.computed);
        }
    };
    if (mode == QLatin1String("update")) {
        std::printf("%.3f\n", measureUpdate(model));
        return 0;
    }
    LayerSet all{};
    all.fill(true);
    std::printf("| layers | quality | a frame, ms | of the processor, ms |\n|---|---|--:|--:|\n");
    measure("the first scene's", readFirstScene().view.layers);
    measure("all", all);
    std::printf("| all | snapshot to scene, nothing drawn | %.3f | |\n\n", measureUpdate(model));
    return mode == QLatin1String("frames") ? 0 : measureStarts(application);
}
