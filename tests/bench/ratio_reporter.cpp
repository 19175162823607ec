// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "bench/ratio_reporter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ankleup {

namespace {

/// Three digits that count, without an exponent.
void printShort(double value) {
    const int whole = value > 0.0 ? static_cast<int>(std::floor(std::log10(value))) : 0;
    std::printf(" %.*f |", std::clamp(2 - whole, 0, 6), value);
}

}  // namespace

void RatioReporter::ReportRuns(const std::vector<Run>& runs) {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median") continue;
        medians_.push_back({.name = run.run_name.function_name,
                            .family = run.family_index,
                            .time = 1e6 * run.real_accumulated_time / static_cast<double>(run.iterations)});
    }
}

void RatioReporter::Finalize() {
    ConsoleReporter::Finalize();
    std::sort(medians_.begin(), medians_.end(), [](const Median& a, const Median& b) { return a.family < b.family; });
    std::printf("\n| | median us |");
    for (const RatioColumn& column : columns_) std::printf(" / %s |", column.heading.c_str());
    std::printf("\n|---|");
    for (std::size_t i = 0; i <= columns_.size(); ++i) std::printf("--:|");
    std::printf("\n");
    for (const Median& median : medians_) {
        std::printf("| %s |", median.name.c_str());
        printShort(median.time);
        for (const RatioColumn& column : columns_) {
            const double one = findMedian(column.benchmark);
            if (one > 0.0) {
                printShort(median.time / one);
            } else {
                std::printf(" |");
            }
        }
        std::printf("\n");
    }
}

double RatioReporter::findMedian(const std::string& name) const {
    for (const Median& median : medians_) {
        if (median.name == name) return median.time;
    }
    return 0.0;  // it was filtered out
}

int runInterleaved(int argc, char** argv, RatioReporter reporter) {
    std::vector<char*> arguments(argv, argv + argc);
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    arguments.insert(arguments.begin() + 1, interleaved.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 1;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}

}  // namespace ankleup
