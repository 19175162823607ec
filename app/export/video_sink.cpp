// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/video_sink.h"

#include <algorithm>
#include <array>
#include <map>
#include <thread>
#include <utility>

#include "export/libav.h"

namespace ankleup {
namespace {

using Options = std::map<std::string, std::string>;

constexpr int kLargestFraction = 100000;  // 29.97 is 2997/100
constexpr int kKeyFramesEach = 2;         // seconds: how far a player has to go back to jump
constexpr unsigned kMostThreads = 16;

/// Of each encoder: quality that shows no trace of the coding on the smooth ground, at a speed that keeps up with drawing.
const std::map<std::string, Options> kEncoderOptions = {
    {"libx264", {{"preset", "medium"}, {"crf", "18"}}},
    {"libvpx-vp9", {{"deadline", "good"}, {"cpu-used", "4"}, {"crf", "24"}, {"b", "0"}, {"row-mt", "1"}, {"tile-columns", "2"}}},
    {"libaom-av1", {{"cpu-used", "6"}, {"crf", "26"}, {"b", "0"}, {"row-mt", "1"}}},
};

AVDictionary* makeDictionary(const Options& options) {
    AVDictionary* dictionary = nullptr;
    for (const auto& [key, value] : options) av_dict_set(&dictionary, key.c_str(), value.c_str(), 0);
    return dictionary;
}

class VideoSink : public FrameSink {
  public:
    explicit VideoSink(const FilmTarget& target) : target_(target) {}

    Expected<void> open(const VideoKind& kind, const AVCodec& codec) {
        encoder_.reset(avcodec_alloc_context3(&codec));
        encoder_->width = target_.size.width();
        encoder_->height = target_.size.height();
        encoder_->pix_fmt = AV_PIX_FMT_YUV420P;  // what every player shows
        encoder_->framerate = av_d2q(target_.fps, kLargestFraction);
        encoder_->time_base = av_inv_q(encoder_->framerate);
        encoder_->gop_size = std::max(1, static_cast<int>(kKeyFramesEach * target_.fps));
        encoder_->color_range = AVCOL_RANGE_MPEG;
        encoder_->colorspace = AVCOL_SPC_BT709;
        encoder_->color_primaries = AVCOL_PRI_BT709;
        encoder_->color_trc = AVCOL_TRC_BT709;
        encoder_->thread_count = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
        encoder_->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
        const auto options = kEncoderOptions.find(codec.name);
        AVDictionary* dictionary = options == kEncoderOptions.end() ? nullptr : makeDictionary(options->second);
        const int code = avcodec_open2(encoder_.get(), &codec, &dictionary);
        av_dict_free(&dictionary);
        if (code < 0) return libavError(target_.path, code);

        // The beginning of the file says where everything is: it plays while it loads.
        AVDictionary* muxing = kind.container == "mp4" ? makeDictionary({{"movflags", "+faststart"}}) : nullptr;
        Expected<VideoFile> file = VideoFile::open(target_.path, target_.part, kind.container.c_str(), *encoder_, &muxing);
        av_dict_free(&muxing);
        if (!file) return tl::unexpected(file.error());
        file_ = std::make_unique<VideoFile>(std::move(*file));

        frame_ = makeLibavFrame(target_.size, AV_PIX_FMT_YUV420P);
        const int width = target_.size.width();
        const int height = target_.size.height();
        converter_.reset(sws_getContext(width, height, AV_PIX_FMT_RGBA, width, height, AV_PIX_FMT_YUV420P,
                                        SWS_BILINEAR | SWS_ACCURATE_RND | SWS_BITEXACT, nullptr, nullptr, nullptr));
        if (!frame_ || !converter_) return libavError(target_.path, AVERROR(ENOMEM));
        const int* full = sws_getCoefficients(SWS_CS_DEFAULT);
        constexpr int kOne = 1 << 16;
        sws_setColorspaceDetails(converter_.get(), full, 1, sws_getCoefficients(SWS_CS_ITU709), 0, 0, kOne, kOne);
        return {};
    }

    Expected<void> take(const QImage& frame) override {
        if (const int code = av_frame_make_writable(frame_.get()); code < 0) return libavError(target_.path, code);
        const QImage rgba = frame.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
        const std::array<const uint8_t*, 1> lines = {rgba.constBits()};
        const std::array<int, 1> strides = {static_cast<int>(rgba.bytesPerLine())};
        sws_scale(converter_.get(), lines.data(), strides.data(), 0, rgba.height(), frame_->data, frame_->linesize);
        frame_->pts = count_++;
        return file_->encode(*encoder_, frame_.get());
    }

    Expected<void> finish() override {
        if (Expected<void> last = file_->encode(*encoder_, nullptr); !last) return last;
        return file_->close();
    }

  private:
    FilmTarget target_;
    LibavPtr<AVCodecContext> encoder_;
    std::unique_ptr<VideoFile> file_;
    LibavPtr<AVFrame> frame_;
    LibavPtr<SwsContext> converter_;
    int64_t count_ = 0;
};

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " or ") + name;
    return text;
}

}  // namespace

VideoKind mp4Kind() { return {"mp4", {"libx264", "libopenh264"}, "write a .webm instead"}; }

VideoKind webmKind() { return {"webm", {"libvpx-vp9", "libaom-av1"}, "write a .mp4 or a folder of pictures instead"}; }

Expected<FrameSinkPtr> openVideoSink(const FilmTarget& target, const VideoKind& kind) {
    av_log_set_level(AV_LOG_QUIET);  // what goes wrong is told once, by us
    for (const std::string& name : kind.encoders) {
        const AVCodec* codec = avcodec_find_encoder_by_name(name.c_str());
        if (!codec) continue;
        auto sink = std::make_unique<VideoSink>(target);
        if (const Expected<void> opened = sink->open(kind, *codec); !opened) return tl::unexpected(opened.error());
        return sink;
    }
    return makeError("encoder", target.path.string() + " cannot be written: the FFmpeg library here has no encoder for it (" +
                                    joined(kind.encoders) + "); " + kind.instead);
}

}  // namespace ankleup
