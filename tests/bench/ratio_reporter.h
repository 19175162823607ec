// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ankleup {

/// A column of ratios: what every median is divided by, and what stands above.
struct RatioColumn {
    std::string benchmark;  ///< name of the benchmark that is one
    std::string heading;
};

/// Google Benchmark's usual report, then a table of the medians with their ratios to those of some of them, all of the same run.
class RatioReporter : public benchmark::ConsoleReporter {
  public:
    explicit RatioReporter(std::vector<RatioColumn> columns) : columns_(std::move(columns)) {}

    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

  private:
    struct Median {
        std::string name;
        std::int64_t family = 0;  ///< in the order of registration
        double time = 0.0;        ///< [us]
    };
    double findMedian(const std::string& name) const;

    std::vector<RatioColumn> columns_;
    std::vector<Median> medians_;
};

/// Registers a benchmark as all are here: in microseconds, nine times, told by its median.
template <typename Function, typename... Arguments>
benchmark::internal::Benchmark* addBenchmark(const std::string& name, Function function, Arguments... arguments) {
    return benchmark::RegisterBenchmark(name.c_str(), function, arguments...)
        ->Unit(benchmark::kMicrosecond)
        ->Repetitions(9)
        ->ReportAggregatesOnly();
}

/// Runs what is registered, interleaved, so that a moment in which the machine is busy meets all alike. Returns an exit code.
int runInterleaved(int argc, char** argv, RatioReporter reporter);

}  // namespace ankleup
