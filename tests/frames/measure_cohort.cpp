// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Measures what `ankleup solve` costs a scene, with one and with two threads, for cohorts of growing size; and its memory.
//   measure_cohort ANKLEUP SIZE...   as measure_cohort build/release/bin/ankleup 1000 10000 100000 1000000
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "scenes/outcomes.h"

extern char** environ;

namespace {

constexpr std::uint64_t kSeed = 7;
volatile std::sig_atomic_t stopped = 0;

struct Cost {
    double clock = 0.0;      ///< [s]
    double processor = 0.0;  ///< of all threads, user and system [s]
    double memory = 0.0;     ///< largest resident [MB]
    bool good = false;
};

double toSeconds(const timeval& time) { return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec); }

/// Solves a file of scenes; the results go nowhere.
Cost solve(const std::string& ankleup, const std::string& scenes, int jobs) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, scenes.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    std::string program = ankleup, command = "solve", option = "--jobs", count = std::to_string(jobs);
    char* arguments[] = {program.data(), command.data(), option.data(), count.data(), nullptr};
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    Cost cost;
    if (posix_spawn(&child, program.c_str(), &files, nullptr, arguments, environ) == 0) {
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        cost.clock = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        cost.processor = toSeconds(usage.ru_utime) + toSeconds(usage.ru_stime);
        cost.memory = static_cast<double>(usage.ru_maxrss) / 1024.0;
        cost.good = status == 0;
    }
    posix_spawn_file_actions_destroy(&files);
    return cost;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc < 3) return 2;
    const std::string file = std::filesystem::temp_directory_path() / ("ankleup-cohort-" + std::to_string(getpid()));
    std::printf("| scenes | --jobs | clock s | processor s | processor us a scene | memory MB |\n|--:|--:|--:|--:|--:|--:|\n");
    bool good = true;
    for (int i = 2; i < argc; ++i) {
        const int size = std::atoi(argv[i]);
        {
            ankleup::testing::SceneLines lines(kSeed, size, stopped);
            std::ofstream(file) << &lines;
        }
        for (const int jobs : {1, 2}) {
            const Cost cost = solve(argv[1], file, jobs);
            std::printf("| %d | %d | %.2f | %.2f | %.0f | %.0f |\n", size, jobs, cost.clock, cost.processor, 1e6 * cost.processor / size,
                        cost.memory);
            std::fflush(stdout);
            good = good && cost.good;
        }
    }
    std::filesystem::remove(file);
    return good ? 0 : 1;
}
