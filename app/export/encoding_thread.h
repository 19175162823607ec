// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "export/frame_sink.h"

namespace ankleup {

/// Encodes frames beside the thread that draws them. Few wait at a time, so that memory does not grow with the film.
class EncodingThread {
  public:
    /// `sink` outlives it and is its own until finish() or its end.
    explicit EncodingThread(FrameSink& sink);
    EncodingThread(const EncodingThread&) = delete;
    EncodingThread& operator=(const EncodingThread&) = delete;
    /// Drops what still waits.
    ~EncodingThread();

    /// Hands on a frame; waits while too many do. False once the sink has failed: there is no use in further frames.
    bool give(QImage frame);
    /// After the last frame: waits for all of them and finishes the sink. The first failure, if there was one.
    Expected<void> finish();

  private:
    static constexpr std::size_t kMostWaiting = 2;

    void work();
    void end(bool dropping);

    FrameSink& sink_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<QImage> waiting_;
    bool ended_ = false;
    Expected<void> result_;
    std::thread thread_;
};

}  // namespace ankleup
