// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/latest_worker.h"

#include <utility>

namespace ankleup {

LatestWorker::~LatestWorker() {
    const std::scoped_lock lock(mutex_);
    next_ = nullptr;
    thread_.request_stop();
}

void LatestWorker::submit(std::function<void()> job) {
    {
        const std::scoped_lock lock(mutex_);
        next_ = std::move(job);
        if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    wake_.notify_one();
}

void LatestWorker::run(const std::stop_token& stop) {
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return static_cast<bool>(next_); })) return;
            job = std::exchange(next_, nullptr);
        }
        job();
    }
}

}  // namespace ankleup
