// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <random>

#include "support/program.h"

namespace ankleup::testing {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

const std::string kScene = ANKLEUP_SOURCE_DIR "/assets/scenes/first.ankleup";

/// The real program with a home of its own, killed (SIGKILL) after so many milliseconds; -1: it runs to its end. How long it ran [ms].
double runAndKill(const TestFolder& home, Words words, int milliseconds) {
    std::string program = ANKLEUP_EXECUTABLE;
    std::vector<char*> argv = {program.data()};
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    std::string data = "XDG_DATA_HOME=" + home.path("data");
    std::string runtime = "XDG_RUNTIME_DIR=" + home.path("");
    std::vector<char*> environment = {data.data(), runtime.data(), nullptr};
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        if (freopen("/dev/null", "w", stderr) == nullptr || freopen("/dev/null", "w", stdout) == nullptr) _exit(127);
        execve(argv.front(), argv.data(), environment.data());
        _exit(127);
    }
    if (milliseconds >= 0) {
        usleep(static_cast<useconds_t>(1000 * milliseconds));
        kill(child, SIGKILL);
    }
    waitpid(child, nullptr, 0);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// All files at or below a path, one after the other; empty: there is nothing.
std::string contentOf(const fs::path& path) {
    if (!fs::is_directory(path)) return fs::exists(path) ? textOf(path.string()) : "";
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path)) files.push_back(entry.path());
    std::ranges::sort(files);
    std::string all;
    for (const fs::path& file : files) all += file.filename().string() + textOf(file.string());
    return all;
}

int countParts(const fs::path& folder) {
    return static_cast<int>(
        std::ranges::count_if(fs::directory_iterator(folder), [](const auto& entry) { return entry.path().string().ends_with(".part"); }));
}

TEST(Killed, AtThirtyMomentsOfExportingLeavesTheOldFileOrTheNewAndNoPart) {
    struct Export {
        std::string out;
        Words more;
        int kills;
    };
    const std::vector<Export> exports = {{"a.png", {"--size", "160x120"}, 8},
                                         {"a.gif", {"--size", "160x120", "--frames", "6"}, 10},
                                         {"frames/", {"--size", "160x120", "--frames", "6"}, 6}};
    const TestFolder folder;
    const TestFolder home;
    std::mt19937 random(9);  // NOLINT: the same moments each time
    int kills = 0;
    int parts = 0;
    int finished = 0;
    const auto killOften = [&](const std::string& out, const Words& words, int count) {
        const fs::path target = fs::path(out).has_filename() ? fs::path(out) : fs::path(out).parent_path();
        const double duration = runAndKill(home, words, -1);
        const std::string whole = contentOf(target);
        const bool isFolder = fs::is_directory(target);
        ASSERT_FALSE(whole.empty()) << out;
        for (int i = 0; i < count; ++i) {
            // A folder is only written where none is; a file is written over an old one.
            fs::remove_all(target);
            const std::string old = isFolder ? "" : "what was here before";
            if (!isFolder) (void)folder.fileWith(target.filename().string(), old);
            runAndKill(home, words, 1 + static_cast<int>(random() % static_cast<unsigned>(1.05 * duration)));
            ++kills;
            parts += countParts(folder.path(""));
            const std::string left = contentOf(target);
            finished += left == whole ? 1 : 0;
            EXPECT_TRUE(left == old || left == whole) << out << ": " << left.size() << " bytes, of " << whole.size();
            runAndKill(home, {"--version"}, -1);
            EXPECT_EQ(countParts(folder.path("")), 0) << "after the next start";
        }
        fs::remove_all(target);
    };
    for (const Export& each : exports) {
        const std::string out = folder.path(each.out);
        Words words = {"export", "--scene", kScene, "--out", out};
        words.insert(words.end(), each.more.begin(), each.more.end());
        killOften(out, words, each.kills);
    }
    const std::string table = folder.path("t.csv");
    killOften(table, {"sweep", "--scene", kScene, "--vary", "phase=0:1:0.002", "--out", table}, 6);
    std::cout << "figure: killed " << kills << " times while exporting: " << parts << " parts were left, " << finished
              << " had ended; none left after the next start" << std::endl;
    EXPECT_EQ(kills, 30);
    EXPECT_GT(parts, 0) << "no kill has met a part: the test shows nothing";
}

}  // namespace
}  // namespace ankleup::testing
