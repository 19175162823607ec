// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
#include <libswscale/swscale.h>
}

#include <QSize>
#include <filesystem>
#include <memory>
#include <string>

#include "base/expected.h"

/// What FFmpeg's libraries make, freed when its owner goes.
namespace ankleup {

struct FreeLibav {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFilterGraph* graph) const { avfilter_graph_free(&graph); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
    void operator()(AVFormatContext* context) const {
        if (context->pb) avio_closep(&context->pb);
        avformat_free_context(context);
    }
};
template <class T>
using LibavPtr = std::unique_ptr<T, FreeLibav>;

/// Why a file could not be written: code "file" for what the system says, "encoder" for what the library says.
tl::unexpected<Error> libavError(const std::filesystem::path& path, int code);

/// A frame with room for a picture of this size.
LibavPtr<AVFrame> makeLibavFrame(QSize size, AVPixelFormat format);

/// A file of one video stream that encoded frames are written to.
class VideoFile {
  public:
    /// `container`: the library's name of it. The encoder has to be open.
    static Expected<VideoFile> open(const std::filesystem::path& path, const std::filesystem::path& part, const char* container,
                                    const AVCodecContext& encoder, AVDictionary** options);

    /// Hands a frame to the encoder, null after the last one, and writes what it has ready.
    Expected<void> encode(AVCodecContext& encoder, const AVFrame* frame);
    /// Ends the file: all of it is with the system, or an error.
    Expected<void> close();

  private:
    VideoFile(std::filesystem::path path, LibavPtr<AVFormatContext> context);

    std::filesystem::path path_;
    LibavPtr<AVFormatContext> context_;
    LibavPtr<AVPacket> packet_;
};

}  // namespace ankleup
