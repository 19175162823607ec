// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <streambuf>
#include <string>
#include <vector>

#include "scenario/scene.h"

namespace ankleup::testing {

/// Scene number `index` of those that a seed draws (drawAnyScene). Depends on these two alone.
Scene drawNumberedScene(std::uint64_t seed, int index);

/// Scenes 0 .. count - 1, one a line, made as they are read; fewer once `stopped` is not 0.
class SceneLines : public std::streambuf {
  public:
    SceneLines(std::uint64_t seed, int count, const volatile std::sig_atomic_t& stopped) : seed_(seed), count_(count), stopped_(stopped) {}

  protected:
    int_type underflow() override;

  private:
    std::uint64_t seed_;
    int count_;
    const volatile std::sig_atomic_t& stopped_;
    int next_ = 0;
    std::string line_;
};

/// How one leg of a scene ended.
struct LegOutcome {
    int scene = 0;
    Task task = Task::kStanding;
    std::string status;
    int iterations = 0;
    double residual = 0.0;      ///< [m]
    double largestAngle = 0.0;  ///< of the coordinates [deg]
};

/// Reads what `ankleup solve` writes to it, line by line.
class Outcomes : public std::streambuf {
  public:
    explicit Outcomes(std::uint64_t seed) : seed_(seed) {}

    int scenes() const { return scenes_; }
    const std::vector<LegOutcome>& legs() const { return legs_; }
    /// Scenes that got an error instead of a result, a number that is none (JSON's null), or a line that is not JSON.
    const std::vector<int>& refused() const { return refused_; }
    const std::vector<int>& withoutNumber() const { return withoutNumber_; }

  protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize count) override;

  private:
    void take(const std::string& line);

    std::uint64_t seed_;
    std::string line_;
    int scenes_ = 0;
    std::vector<LegOutcome> legs_;
    std::vector<int> refused_;
    std::vector<int> withoutNumber_;
};

/// A row per task: legs, how many ended how, residuals and iterations. Markdown.
std::string tabulate(const std::vector<LegOutcome>& legs);

/// The `count` legs that are worst in a respect, worst first. `badness` above 0 counts.
template <class Badness>
std::vector<LegOutcome> findWorst(std::vector<LegOutcome> legs, std::size_t count, const Badness& badness) {
    std::erase_if(legs, [&badness](const LegOutcome& leg) { return !(badness(leg) > 0.0); });
    std::stable_sort(legs.begin(), legs.end(), [&badness](const LegOutcome& a, const LegOutcome& b) { return badness(a) > badness(b); });
    if (legs.size() > count) legs.resize(count);
    return legs;
}

}  // namespace ankleup::testing
