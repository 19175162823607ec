// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/libav.h"

#include <array>
#include <utility>

#include "io/part_file.h"

namespace ankleup {
namespace {

constexpr int kLargestErrno = 4095;  // the library's own codes lie far beyond

}  // namespace

tl::unexpected<Error> libavError(const std::filesystem::path& path, int code) {
    if (code < 0 && -code <= kLargestErrno) return fileError(path, AVUNERROR(code));
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return makeError("encoder", path.string() + " cannot be written: the encoder says: " + text.data());
}

LibavPtr<AVFrame> makeLibavFrame(QSize size, AVPixelFormat format) {
    LibavPtr<AVFrame> frame(av_frame_alloc());
    frame->format = format;
    frame->width = size.width();
    frame->height = size.height();
    if (av_frame_get_buffer(frame.get(), 0) < 0) return nullptr;
    return frame;
}

VideoFile::VideoFile(std::filesystem::path path, LibavPtr<AVFormatContext> context)
    : path_(std::move(path)), context_(std::move(context)), packet_(av_packet_alloc()) {}

Expected<VideoFile> VideoFile::open(const std::filesystem::path& path, const std::filesystem::path& part, const char* container,
                                    const AVCodecContext& encoder, AVDictionary** options) {
    const std::string url = "file:" + part.string();
    AVFormatContext* made = nullptr;
    int code = avformat_alloc_output_context2(&made, nullptr, container, url.c_str());
    if (code < 0) return libavError(path, code);
    VideoFile file(path, LibavPtr<AVFormatContext>(made));
    made->flags |= AVFMT_FLAG_BITEXACT;  // same scene, same bytes: neither date nor version
    AVStream* stream = avformat_new_stream(made, nullptr);
    stream->time_base = encoder.time_base;
    stream->avg_frame_rate = encoder.framerate;
    code = avcodec_parameters_from_context(stream->codecpar, &encoder);
    if (code >= 0) code = avio_open(&made->pb, url.c_str(), AVIO_FLAG_WRITE);
    if (code >= 0) code = avformat_write_header(made, options);
    if (code < 0) return libavError(path, code);
    return file;
}

Expected<void> VideoFile::encode(AVCodecContext& encoder, const AVFrame* frame) {
    int code = avcodec_send_frame(&encoder, frame);
    while (code >= 0) {
        code = avcodec_receive_packet(&encoder, packet_.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return {};
        if (code < 0) break;
        if (packet_->duration == 0) packet_->duration = 1;
        av_packet_rescale_ts(packet_.get(), encoder.time_base, context_->streams[0]->time_base);
        code = av_interleaved_write_frame(context_.get(), packet_.get());
    }
    return libavError(path_, code);
}

Expected<void> VideoFile::close() {
    int code = av_write_trailer(context_.get());
    if (code >= 0) code = context_->pb->error;
    const int closed = avio_closep(&context_->pb);
    if (code >= 0) code = closed;
    if (code < 0) return libavError(path_, code);
    return {};
}

}  // namespace ankleup
