// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ankleup {

/// One thread that runs one job at a time. A job that has not begun is replaced by the next: the latest wins, nothing queues up.
class LatestWorker {
  public:
    LatestWorker() = default;
    LatestWorker(const LatestWorker&) = delete;
    LatestWorker& operator=(const LatestWorker&) = delete;
    /// Waits for the running job, drops the one that has not begun.
    ~LatestWorker();

    /// Runs `job` on the worker's thread, which starts with the first job.
    void submit(std::function<void()> job);

  private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::function<void()> next_;
    std::jthread thread_;  // last: joined before what it uses is gone
};

}  // namespace ankleup
