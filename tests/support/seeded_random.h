// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <random>

namespace ankleup::testing {

/// Random numbers that are the same on every machine and in every run of a test.
class SeededRandom {
  public:
    explicit SeededRandom(std::uint64_t seed) : engine_(seed) {}

    /// Uniform in [low, high).
    double uniform(double low, double high) {
        constexpr double kInverseTwoTo53 = 1.0 / 9007199254740992.0;
        return low + (high - low) * (static_cast<double>(engine_() >> 11) * kInverseTwoTo53);
    }
    /// Uniform in 0 .. count - 1.
    int index(int count) { return static_cast<int>(uniform(0.0, count)); }
    bool chance(double probability) { return uniform(0.0, 1.0) < probability; }

  private:
    std::mt19937_64 engine_;
};

}  // namespace ankleup::testing
