// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/encoding_thread.h"

#include <utility>

namespace ankleup {

EncodingThread::EncodingThread(FrameSink& sink) : sink_(sink), thread_([this] { work(); }) {}

EncodingThread::~EncodingThread() { end(true); }

void EncodingThread::work() {
    while (true) {
        QImage frame;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            frame = std::move(waiting_.front());
            waiting_.pop_front();
        }
        changed_.notify_all();
        const Expected<void> taken = sink_.take(frame);
        if (taken) continue;
        const std::scoped_lock lock(mutex_);
        result_ = taken;
        waiting_.clear();
        ended_ = true;
        changed_.notify_all();
        return;
    }
}

bool EncodingThread::give(QImage frame) {
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return ended_ || waiting_.size() < kMostWaiting; });
        if (ended_) return false;
        waiting_.push_back(std::move(frame));
    }
    changed_.notify_all();
    return true;
}

void EncodingThread::end(bool dropping) {
    if (!thread_.joinable()) return;
    {
        const std::scoped_lock lock(mutex_);
        if (dropping) waiting_.clear();
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

Expected<void> EncodingThread::finish() {
    end(false);
    if (!result_) return result_;
    return sink_.finish();
}

}  // namespace ankleup
