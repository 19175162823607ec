// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/film_writer.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#include "export/encoding_thread.h"
#include "export/film_source.h"
#include "export/frame_renderer.h"
#include "export/frame_sink.h"
#include "export/gif_sink.h"
#include "export/video_sink.h"
#include "io/part_file.h"

namespace ankleup {
namespace {

constexpr int kPaletteFrames = 12;  // of a film, spread over its movement: all its colours are in them

/// What is drawn, and how far it has come.
class FilmWork {
  public:
    FilmWork(const Scene& scene, const FramePlan& plan, FrameRenderer& renderer, const ExportProgress& progress, int drawings)
        : source_(scene), plan_(plan), renderer_(renderer), progress_(progress), drawings_(drawings) {}

    /// Frames first, first + step and so on, in the order of the film; `use` answers whether to go on.
    template <class Use>
    Expected<void> draw(int step, Use use) {
        source_.rewind();
        for (int k = 0; k < plan_.count(); k += step) {
            if (!progress_(static_cast<double>(done_) / drawings_)) return makeError("cancelled", "the export was cancelled");
            QImage frame = renderer_.draw(source_.at(plan_.phases[static_cast<std::size_t>(k)]));
            ++done_;
            if (!use(std::move(frame))) return {};
        }
        return {};
    }

  private:
    FilmSource source_;
    const FramePlan& plan_;
    FrameRenderer& renderer_;
    const ExportProgress& progress_;
    int drawings_;
    int done_ = 0;
};

int findPaletteStep(const FramePlan& plan) { return std::max(1, plan.count() / kPaletteFrames); }

Expected<Palette> findPalette(const FilmTarget& target, FilmWork& work, int step) {
    PaletteFinder finder(target);
    Expected<void> taken;
    const Expected<void> drawn = work.draw(step, [&](const QImage& frame) {
        taken = finder.take(frame);
        return taken.has_value();
    });
    if (!drawn) return tl::unexpected(drawn.error());
    if (!taken) return tl::unexpected(taken.error());
    return finder.finish();
}

Expected<FrameSinkPtr> openSink(ExportFormat format, const FilmTarget& target) {
    switch (format) {
        case ExportFormat::kMp4:
            return openVideoSink(target, mp4Kind());
        case ExportFormat::kWebm:
            return openVideoSink(target, webmKind());
        default:
            return makeSequenceSink(target);
    }
}

/// GIF: the file itself is opened only when the palette is known.
Expected<void> tryToWrite(const FilmTarget& target) {
    std::FILE* file = std::fopen(target.part.c_str(), "wb");
    if (!file) return fileError(target.path, errno);
    std::fclose(file);
    return {};
}

Expected<PartFile> makePlace(ExportFormat format, const std::filesystem::path& out) {
    return format == ExportFormat::kPngSequence ? PartFile::createFolder(out) : PartFile::create(out);
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeFilm(const ExportRequest& request, ExportFormat format, const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    const Expected<FramePlan> plan = planFrames(scene.task.task, findPace(format, request));
    if (!plan) return tl::unexpected(plan.error());
    Expected<PartFile> place = makePlace(format, request.out);
    if (!place) return tl::unexpected(place.error());
    const bool gif = format == ExportFormat::kGif;
    const FrameOptions options = findFrameOptions(request, format);
    const FilmTarget target{.path = request.out, .part = place->part(), .size = options.size, .fps = plan->fps, .frames = plan->count()};

    // What cannot be written is told before anything is drawn.
    FrameSinkPtr sink;
    if (!gif) {
        Expected<FrameSinkPtr> opened = openSink(format, target);
        if (!opened) return tl::unexpected(opened.error());
        sink = std::move(*opened);
    } else if (const Expected<void> writable = tryToWrite(target); !writable) {
        return tl::unexpected(writable.error());
    }
    auto renderer = FrameRenderer::make(options);
    if (!renderer) return tl::unexpected(renderer.error());
    const int step = findPaletteStep(*plan);
    const int drawings = plan->count() + (gif ? (plan->count() + step - 1) / step : 0);
    FilmWork work(scene, *plan, **renderer, progress, drawings);
    if (gif) {
        const Expected<Palette> palette = findPalette(target, work, step);
        if (!palette) return tl::unexpected(palette.error());
        Expected<FrameSinkPtr> opened = openGifSink(target, *palette);
        if (!opened) return tl::unexpected(opened.error());
        sink = std::move(*opened);
    }
    {
        EncodingThread encoding(*sink);
        const Expected<void> drawn = work.draw(1, [&](QImage frame) { return encoding.give(std::move(frame)); });
        if (!drawn) return tl::unexpected(drawn.error());
        if (const Expected<void> finished = encoding.finish(); !finished) return tl::unexpected(finished.error());
    }
    sink.reset();
    if (!progress(1.0)) return makeError("cancelled", "the export was cancelled");
    if (const Expected<void> committed = place->commit(); !committed) return tl::unexpected(committed.error());
    return std::vector{place->path()};
}

}  // namespace ankleup
