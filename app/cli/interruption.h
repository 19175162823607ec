// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <csignal>

namespace ankleup {

/// While one of these lives, Ctrl+C, a hang-up or a request to terminate is noted instead of ending the process, so that work can stop at a
/// place where it leaves nothing half done. One at a time.
class Interruption {
  public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    /// Ends the process by the signal that was noted, if any, as its sender expects.
    ~Interruption();

    static bool requested();
    /// Takes the signals back: Qt's platform for full screens takes them when it starts.
    void renew() const;

  private:
    static constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};
    std::array<void (*)(int), kSignals.size()> previous_{};
};

}  // namespace ankleup
