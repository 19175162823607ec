// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// What AnkleUp leaves behind in a home, and what exported files tell of the person at the screen: docs/12-privacy.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "export/foreign.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;
using namespace testing;

const std::string kScene = R"({"ankleup": 1, "task": {"name": "step_down", "phase": 1}, "ankle": {"dorsiflexion_limit_deg": 13}})";

/// A home whose path, user and files have a name that is found nowhere else.
struct Home {
    TestFolder folder;
    std::string scene = folder.fileWith("Knoedlseder.ankleup", kScene);

    /// Runs the program in it.
    Outcome run(const std::string& arguments) const {
        const std::string home = folder.path("home-of-Knoedlseder");
        fs::create_directories(home);
        return runShell(kWithoutDisplay + "HOME=" + home + " XDG_DATA_HOME=" + home + "/data XDG_CONFIG_HOME=" + home +
                        "/config XDG_CACHE_HOME=" + home + "/cache USER=Knoedlseder LOGNAME=Knoedlseder " + inQuotes(ANKLEUP_EXECUTABLE) +
                        " " + arguments);
    }
    std::string inHome() const { return folder.path("home-of-Knoedlseder"); }
};

/// Where a word stands in a file, with capitals or without, as letters or in what a PDF or PNG holds of words; empty: nowhere.
std::string findWord(const std::string& path, const std::string& word) {
    const bool pdf = path.ends_with(".pdf");
    const std::string more = pdf ? "; pdfinfo " + inQuotes(path) + "; pdftotext " + inQuotes(path) + " -" : "";
    const Outcome found = runShell("{ strings -a " + inQuotes(path) + more + "; } | grep -i -m1 " + inQuotes(word));
    return found.out;
}

TEST(Privacy, NoExportTellsWhoseFileItWasOrWhoMadeIt) {
    const Home home;
    for (const char* name : {"leg.png", "leg.glb", "movement.csv", "movement.mot", "graph.svg", "handout.pdf", "handout.html", "leg.mp4"}) {
        const std::string out = home.folder.path(name);
        const std::string size = std::string(name).ends_with("mp4") ? " --size 160x120 --frames 2" : "";
        const Outcome made = home.run("export --scene " + inQuotes(home.scene) + " --out " + inQuotes(out) + size);
        ASSERT_EQ(made.exitCode, 0) << name << ": " << made.err;
        EXPECT_EQ(findWord(out, "knoedlseder"), "") << name;
    }
}

TEST(Privacy, AnExportLeavesNothingInTheHome) {
    const Home home;
    for (const char* name : {"leg.png", "handout.pdf", "table.csv"}) {
        const std::string out = home.folder.path(name);
        ASSERT_EQ(home.run("export --scene " + inQuotes(home.scene) + " --out " + inQuotes(out)).exitCode, 0) << name;
    }
    for (const auto& entry : fs::recursive_directory_iterator(home.inHome())) {
        const std::string path = entry.path().string();
        if (!entry.is_regular_file() || path.find("/cache/") != std::string::npos) continue;  // of the graphics driver, of fonts
        EXPECT_EQ(fs::file_size(path), 0U) << path << " is left";
        EXPECT_EQ(entry.path().filename(), "lock") << path << " is left";
    }
}

TEST(Privacy, SolvingAndLookingUpLeaveNothingAtAll) {
    const Home home;
    ASSERT_EQ(home.run("solve < " + inQuotes(home.scene) + " > " + inQuotes(home.folder.path("results"))).exitCode, 0);
    ASSERT_EQ(home.run("code " + inQuotes(home.scene)).exitCode, 0);
    EXPECT_TRUE(fs::is_empty(home.inHome())) << *fs::directory_iterator(home.inHome());
}

}  // namespace
}  // namespace ankleup
