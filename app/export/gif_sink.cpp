// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/gif_sink.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/opt.h>
}

#include <cmath>
#include <cstring>
#include <utility>

#include "export/libav.h"

namespace ankleup {
namespace {

constexpr int kPaletteSide = 16;
constexpr int kHundredths = 100;  // a GIF's clock [1/s]

/// A filter graph of FFmpeg: pictures in, pictures out.
class Filters {
  public:
    /// `description` in the language of FFmpeg's filters. Negative: the library's error.
    int open(const std::string& description) {
        av_log_set_level(AV_LOG_QUIET);
        graph_.reset(avfilter_graph_alloc());
        graph_->nb_threads = 1;
        AVFilterInOut* in = nullptr;
        AVFilterInOut* out = nullptr;
        int code = avfilter_graph_parse2(graph_.get(), description.c_str(), &in, &out);
        avfilter_inout_free(&in);
        avfilter_inout_free(&out);
        if (code >= 0) code = avfilter_graph_config(graph_.get(), nullptr);
        return code;
    }

    int put(const char* source, AVFrame* frame) const { return av_buffersrc_add_frame(find(source), frame); }
    /// AVERROR(EAGAIN) when there is nothing yet.
    int get(AVFrame* frame) const { return av_buffersink_get_frame(find("buffersink@out"), frame); }

  private:
    AVFilterContext* find(const char* name) const { return avfilter_graph_get_filter(graph_.get(), name); }

    LibavPtr<AVFilterGraph> graph_;
};

std::string describeSource(const std::string& name, QSize size) {
    return "buffer@" + name + "=video_size=" + std::to_string(size.width()) + "x" + std::to_string(size.height()) +
           ":pix_fmt=" + std::to_string(AV_PIX_FMT_RGB32) + ":time_base=1/" + std::to_string(kHundredths) + ":pixel_aspect=1/1";
}

LibavPtr<AVFrame> toLibav(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    LibavPtr<AVFrame> frame = makeLibavFrame(rgb.size(), AV_PIX_FMT_RGB32);
    if (!frame) return nullptr;
    for (int y = 0; y < rgb.height(); ++y) {
        std::memcpy(frame->data[0] + static_cast<ptrdiff_t>(y) * frame->linesize[0], rgb.constScanLine(y),
                    static_cast<std::size_t>(rgb.width()) * sizeof(QRgb));
    }
    return frame;
}

class GifSink : public FrameSink {
  public:
    explicit GifSink(const FilmTarget& target) : target_(target) {}

    Expected<void> open(const Palette& palette) {
        const std::string description = describeSource("in", target_.size) + "[in];" +
                                        describeSource("palette", {kPaletteSide, kPaletteSide}) +
                                        "[palette];[in][palette]paletteuse=dither=sierra2_4a:diff_mode=rectangle,buffersink@out";
        int code = filters_.open(description);
        if (code >= 0) code = putPalette(palette);
        if (code < 0) return libavError(target_.path, code);

        const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_GIF);
        if (!codec) {
            return makeError("encoder", target_.path.string() +
                                            " cannot be written: the FFmpeg library here has no encoder for GIF; write a "
                                            ".webm instead");
        }
        encoder_.reset(avcodec_alloc_context3(codec));
        encoder_->width = target_.size.width();
        encoder_->height = target_.size.height();
        encoder_->pix_fmt = AV_PIX_FMT_PAL8;
        encoder_->time_base = {1, kHundredths};
        encoder_->flags |= AV_CODEC_FLAG_BITEXACT;
        code = avcodec_open2(encoder_.get(), codec, nullptr);
        if (code < 0) return libavError(target_.path, code);
        AVDictionary* options = nullptr;
        av_dict_set_int(&options, "final_delay", timeOf(target_.frames) - timeOf(target_.frames - 1), 0);
        Expected<VideoFile> file = VideoFile::open(target_.path, target_.part, "gif", *encoder_, &options);
        av_dict_free(&options);
        if (!file) return tl::unexpected(file.error());
        file_ = std::make_unique<VideoFile>(std::move(*file));
        return {};
    }

    Expected<void> take(const QImage& image) override {
        const LibavPtr<AVFrame> frame = toLibav(image);
        if (!frame) return libavError(target_.path, AVERROR(ENOMEM));
        frame->pts = timeOf(count_++);
        const int code = filters_.put("buffer@in", frame.get());
        return code < 0 ? libavError(target_.path, code) : encodeReady();
    }

    Expected<void> finish() override {
        if (const int code = filters_.put("buffer@in", nullptr); code < 0) return libavError(target_.path, code);
        if (Expected<void> rest = encodeReady(); !rest) return rest;
        if (Expected<void> last = file_->encode(*encoder_, nullptr); !last) return last;
        return file_->close();
    }

  private:
    /// When frame k is shown [1/100 s].
    int64_t timeOf(int k) const { return std::llround(kHundredths * k / target_.fps); }

    int putPalette(const Palette& palette) const {
        const LibavPtr<AVFrame> frame = makeLibavFrame({kPaletteSide, kPaletteSide}, AV_PIX_FMT_RGB32);
        if (!frame) return AVERROR(ENOMEM);
        for (int y = 0; y < kPaletteSide; ++y) {
            std::memcpy(frame->data[0] + static_cast<ptrdiff_t>(y) * frame->linesize[0], palette.data() + kPaletteSide * y,
                        kPaletteSide * sizeof(std::uint32_t));
        }
        frame->pts = 0;
        const int code = filters_.put("buffer@palette", frame.get());
        return code < 0 ? code : filters_.put("buffer@palette", nullptr);
    }

    Expected<void> encodeReady() {
        while (true) {
            const LibavPtr<AVFrame> frame(av_frame_alloc());
            const int code = filters_.get(frame.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return {};
            if (code < 0) return libavError(target_.path, code);
            if (Expected<void> encoded = file_->encode(*encoder_, frame.get()); !encoded) return encoded;
        }
    }

    FilmTarget target_;
    Filters filters_;
    LibavPtr<AVCodecContext> encoder_;
    std::unique_ptr<VideoFile> file_;
    int count_ = 0;
};

}  // namespace

struct PaletteFinder::Parts {
    FilmTarget target;
    Filters filters;
    int opened = 0;
    int count = 0;
};

PaletteFinder::PaletteFinder(const FilmTarget& target) : parts_(std::make_unique<Parts>()) {
    parts_->target = target;
    parts_->opened = parts_->filters.open(describeSource("in", target.size) + ",palettegen=stats_mode=full,buffersink@out");
}

PaletteFinder::~PaletteFinder() = default;

Expected<void> PaletteFinder::take(const QImage& image) {
    const LibavPtr<AVFrame> frame = toLibav(image);
    int code = parts_->opened;
    if (code >= 0 && !frame) code = AVERROR(ENOMEM);
    if (code >= 0) {
        frame->pts = parts_->count++;
        code = parts_->filters.put("buffer@in", frame.get());
    }
    if (code < 0) return libavError(parts_->target.path, code);
    return {};
}

Expected<Palette> PaletteFinder::finish() {
    const LibavPtr<AVFrame> frame(av_frame_alloc());
    int code = parts_->filters.put("buffer@in", nullptr);
    if (code >= 0) code = parts_->filters.get(frame.get());
    if (code < 0) return libavError(parts_->target.path, code);
    Palette palette{};
    for (int y = 0; y < kPaletteSide; ++y) {
        std::memcpy(palette.data() + kPaletteSide * y, frame->data[0] + static_cast<ptrdiff_t>(y) * frame->linesize[0],
                    kPaletteSide * sizeof(std::uint32_t));
    }
    return palette;
}

Expected<FrameSinkPtr> openGifSink(const FilmTarget& target, const Palette& palette) {
    auto sink = std::make_unique<GifSink>(target);
    if (const Expected<void> opened = sink->open(palette); !opened) return tl::unexpected(opened.error());
    return sink;
}

}  // namespace ankleup
