// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Measures in one run how many frames per second a film is drawn, encoded, and exported as a whole, each from its first frame to its last;
// and what memory the export takes after a quarter of its frames and at its end. Needs no display.
//   measure_export WIDTHxHEIGHT FRAMES ENDING...   as 640x360 60 mp4 webm gif; from 100 frames on fails where it is slower than it may be
//   measure_export WIDTHxHEIGHT FRAMES memory      one export; fails where memory grows
#include <malloc.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "application/window.h"
#include "export/exporter.h"
#include "export/film_source.h"
#include "export/frame_renderer.h"
#include "export/gif_sink.h"
#include "export/headless.h"
#include "export/video_sink.h"
#include "support/memory.h"

namespace {

using namespace ankleup;

constexpr double kLeastPart = 0.85;  // of the slower of drawing and encoding
constexpr int kEnoughFrames = 100;   // fewer tell only that it works
constexpr double kMostGrowth = 8.0;  // MB over three quarters of the frames

class Stopwatch {
  public:
    explicit Stopwatch(int frames) : frames_(frames) { timer_.start(); }
    double rate() const { return 1e9 * frames_ / static_cast<double>(timer_.nsecsElapsed()); }

  private:
    int frames_;
    QElapsedTimer timer_;
};

struct Bench {
    Scene scene = readFirstScene();
    QSize size;
    FramePlan plan;
    std::unique_ptr<FrameRenderer> renderer;
    QTemporaryDir folder;

    FilmTarget target(const std::string& name, double fps) const {
        const std::string path = folder.filePath(QString::fromStdString(name)).toStdString();
        return {.path = path, .part = path, .size = size, .fps = fps, .frames = plan.count()};
    }
    ExportRequest request(const std::string& name) const {
        ExportRequest request{.scene = scene, .out = target(name, 0.0).path, .size = size};
        request.frames = plan.count();
        return request;
    }
    QImage draw(FilmSource& source, int k) const { return renderer->draw(source.at(plan.phases[static_cast<std::size_t>(k)])); }
};

double measureDrawing(const Bench& bench) {
    FilmSource source(bench.scene);
    bench.draw(source, 0);
    const Stopwatch watch(bench.plan.count() - 1);
    for (int k = 1; k < bench.plan.count(); ++k) bench.draw(source, k);
    return watch.rate();
}

FrameSinkPtr openSink(const Bench& bench, const std::string& ending, const std::vector<QImage>& frames) {
    const FilmTarget target = bench.target("alone." + ending, ending == "gif" ? kGifRate : kFilmRate);
    if (ending != "gif") return std::move(*openVideoSink(target, ending == "mp4" ? mp4Kind() : webmKind()));
    PaletteFinder finder(target);
    for (const QImage& frame : frames) (void)finder.take(frame);
    return std::move(*openGifSink(target, *finder.finish()));
}

double measureEncoding(const Bench& bench, const std::string& ending) {
    std::vector<QImage> frames;
    FilmSource source(bench.scene);
    for (int k = 0; k < bench.plan.count(); ++k) frames.push_back(bench.draw(source, k));
    const FrameSinkPtr sink = openSink(bench, ending, frames);
    const Stopwatch watch(bench.plan.count());
    for (const QImage& frame : frames) (void)sink->take(frame);
    (void)sink->finish();
    return watch.rate();
}

/// From the first frame to the last; of a GIF the frames of the palette, too, are drawn.
double measureWhole(const Bench& bench, const std::string& ending) {
    std::optional<Stopwatch> watch;
    double rate = 0.0;
    const auto written = exportScene(bench.request("whole." + ending), [&](double part) {
        if (part > 0.0 && !watch) watch.emplace(bench.plan.count() - 1);
        if (watch) rate = watch->rate();
        return true;
    });
    if (!written) std::fprintf(stderr, "%s\n", written.error().message.c_str());
    return written ? rate : 0.0;
}

bool measureRates(const Bench& bench, const std::string& ending) {
    const double drawing = measureDrawing(bench);
    const double encoding = measureEncoding(bench, ending);
    const double whole = measureWhole(bench, ending);
    const double part = whole / std::min(drawing, encoding);
    std::printf("figure: export of .%s at %dx%d: %.1f frames per second; drawing alone %.1f, encoding alone %.1f: %.2f of the slower\n",
                ending.c_str(), bench.size.width(), bench.size.height(), whole, drawing, encoding, part);
    return whole > 0.0 && (bench.plan.count() < kEnoughFrames || part >= kLeastPart);
}

bool measureMemory(const Bench& bench) {
    testing::Memory quarter;
    testing::Memory end;
    const auto written = exportScene(bench.request("memory.mp4"), [&](double part) {
        if (part < 1.0) end = testing::findMemory();
        if (part < 0.25) quarter = end;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    });
    std::printf("figure: %d frames of %dx%d: heap %.1f MB after a quarter, %.1f at the end; resident %.0f and %.0f MB\n",
                bench.plan.count(), bench.size.width(), bench.size.height(), quarter.used, end.used, quarter.resident, end.resident);
    return written && end.used - quarter.used < kMostGrowth;
}

}  // namespace

int main(int argc, char* argv[]) {
    int width = 0;
    int height = 0;
    if (argc < 4 || std::sscanf(argv[1], "%dx%d", &width, &height) != 2) return 2;
    if (isDisplayMissing()) prepareHeadless();
    const QGuiApplication application(argc, argv);
    prepareGui();
    Bench bench;
    bench.size = {width, height};
    bench.plan = *planFrames(bench.scene.task.task, {.frames = std::atoi(argv[2])});
    auto renderer = FrameRenderer::make({.size = bench.size});
    if (!renderer) {
        std::fprintf(stderr, "%s\n", renderer.error().message.c_str());
        return 1;
    }
    bench.renderer = std::move(*renderer);
    bool good = true;
    for (int i = 3; i < argc; ++i) {
        const std::string what = argv[i];
        good = (what == "memory" ? measureMemory(bench) : measureRates(bench, what)) && good;
    }
    return good ? 0 : 1;
}
