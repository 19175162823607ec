// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Measures what one tick of a dragged slider costs the main thread, with each panel in turn: solving, the one signal, and all that follows
// from it in view-models, scene and bindings, but nothing drawn; and how soon the second tier is there. The window is not shown.
#include <QApplication>
#include <QElapsedTimer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <ctime>

#include "application/window.h"
#include "viewmodels/app_view_model.h"

namespace {

using namespace ankleup;

double findThreadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

double percentile(QList<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(part * static_cast<double>(values.size() - 1))];
}

struct Cost {
    QList<double> ticks;   ///< CPU of the main thread [ms]
    QList<double> second;  ///< from an edit to its second tier [ms]
};

Cost measure(Window& window) {
    constexpr int kTicks = 240;
    constexpr int kWarmUp = 40;
    Cost cost;
    AnkleViewModel& ankle = *window.viewModel().ankle();
    ankle.hold();
    for (int i = 0; i < kTicks; ++i) {
        const double limit = 23.0 + 15.0 * ((i % 60) < 30 ? (i % 30) - 15 : 15 - (i % 30)) / 15.0;
        const double before = findThreadMilliseconds();
        QElapsedTimer timer;
        timer.start();
        ankle.setLimit(limit);
        QCoreApplication::sendPostedEvents();
        if (i >= kWarmUp) cost.ticks << findThreadMilliseconds() - before;
        const auto isReady = [&] { return window.session().snapshot()->details && !window.session().snapshot()->detailsStale; };
        while (!isReady() && timer.elapsed() < 1000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QThread::usleep(200);
        }
        if (i >= kWarmUp) cost.second << static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    }
    ankle.release();
    return cost;
}

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    prepareGui();
    Window window(readFirstScene(), {.session = {}, .shown = false});
    auto* side = window.quickWindow()->findChild<QQuickItem*>(QStringLiteral("sidePanel"));
    const char* const names[] = {"Explain", "Measure", "Causes", "Evidence", "Learn"};
    std::printf("| panel | main thread, ms | 95 %% | second tier after, ms | 95 %% |\n|---|--:|--:|--:|--:|\n");
    for (int page = 0; page < 5; ++page) {
        side->setProperty("page", page);
        QCoreApplication::processEvents();
        const Cost cost = measure(window);
        std::printf("| %s | %.2f | %.2f | %.1f | %.1f |\n", names[page], percentile(cost.ticks, 0.5), percentile(cost.ticks, 0.95),
                    percentile(cost.second, 0.5), percentile(cost.second, 0.95));
    }
    return 0;
}
