// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace ankleup {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPause = std::chrono::milliseconds(100);

}  // namespace

ProgressBar::ProgressBar(std::string title, std::size_t total)
    : title_(std::move(title)),
      total_(std::max<std::size_t>(total, 1)),
      visible_(isatty(STDERR_FILENO) == 1),
      next_(Clock::now() + kPause) {}

ProgressBar::~ProgressBar() {
    if (visible_) std::cerr << "\r\033[K" << std::flush;
}

void ProgressBar::show(std::size_t done) {
    if (!visible_ || Clock::now() < next_) return;
    next_ = Clock::now() + kPause;
    constexpr std::size_t kWidth = 40;
    const std::size_t filled = kWidth * std::min(done, total_) / total_;
    std::cerr << '\r' << title_ << " [" << std::string(filled, '=') << std::string(kWidth - filled, ' ') << "] "
              << 100 * std::min(done, total_) / total_ << " %" << std::flush;
}

}  // namespace ankleup
