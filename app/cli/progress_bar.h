// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace ankleup {

/// How far long work has come, drawn on standard error when that is a terminal; nothing when it is piped. Gone when the work is done.
class ProgressBar {
  public:
    ProgressBar(std::string title, std::size_t total);
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar();

    void show(std::size_t done);

  private:
    std::string title_;
    std::size_t total_;
    bool visible_;
    std::chrono::steady_clock::time_point next_;  ///< drawn again not before
};

}  // namespace ankleup
