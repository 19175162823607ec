// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// A cohort of scenes: over threads, and over the workers of an engine that knows nothing of AnkleUp.
#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <thread>

#include "support/program.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using testing::Outcome;
using testing::runOther;
using testing::TestFolder;

std::string makeCohort(int count) {
    testing::SeededRandom random(81);
    std::string lines;
    for (int i = 0; i < count; ++i) {
        lines += R"({"ankleup": 1, "task": {"phase": )" + std::to_string(random.uniform(0.0, 1.0)) +
                 R"(}, "ankle": {"dorsiflexion_limit_deg": )" + std::to_string(random.uniform(6.0, 40.0)) + "}}\n";
    }
    return lines;
}

/// A command line for the shell, with ANKLEUP for the program; gives its output.
std::string shell(std::string line) {
    line.insert(0, "ANKLEUP=" ANKLEUP_EXECUTABLE "; export ANKLEUP; ");
    const Outcome outcome = runOther({"bash", "-c", line});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return outcome.out;
}

TEST(Cohort, TakesAsManyThreadsAsItIsGiven) {
    const TestFolder folder;
    const std::string scenes = folder.fileWith("scenes", makeCohort(2000));
    std::string answers;
    std::cout << "figure: solve, 2,000 scenes, " << std::thread::hardware_concurrency() << " processors:";
    for (const int jobs : {1, 2, 4}) {
        const auto start = std::chrono::steady_clock::now();
        const std::string now = shell("$ANKLEUP solve --jobs " + std::to_string(jobs) + " < " + scenes);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        std::cout << " --jobs " << jobs << " " << static_cast<int>(2000.0 / took.count()) << " scenes/s";
        EXPECT_TRUE(answers.empty() || now == answers) << "--jobs " << jobs;
        answers = now;
    }
    std::cout << "\n";
}

TEST(Cohort, GoesThroughGnuParallelInOrder) {
    if (runOther({"bash", "-c", "parallel --version | grep -q GNU"}).exitCode != 0) GTEST_SKIP() << "no GNU parallel";
    const TestFolder folder;
    const std::string scenes = folder.fileWith("scenes", makeCohort(600));
    const std::string spread = shell("parallel --will-cite --pipe --keep-order -N 100 -j2 $ANKLEUP solve < " + scenes);
    EXPECT_TRUE(spread == shell("$ANKLEUP solve < " + scenes));
}

}  // namespace
}  // namespace ankleup
