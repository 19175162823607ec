// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/command_line.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <thread>

#include "support/program.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using Json = nlohmann::json;
using testing::linesOf;
using testing::Outcome;
using testing::Program;
using testing::runProgram;
using testing::TestFolder;

const std::string kFirstScene = ANKLEUP_SOURCE_DIR "/assets/scenes/first.ankleup";
const std::string kFirstCode = "AU14Y0G8FZY183XRFV";  // of that scene

WindowRequest askForWindow(std::vector<std::string> words) {
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    const auto result = runCommandLine(static_cast<int>(words.size()), argv.data());
    if (std::holds_alternative<int>(result)) ADD_FAILURE() << "ended with " << std::get<int>(result);
    return std::holds_alternative<int>(result) ? WindowRequest{} : std::get<WindowRequest>(result);
}

TEST(CommandLine, OpensTheWindowWithoutACommand) {
    EXPECT_EQ(askForWindow({"ankleup"}), WindowRequest{});
    EXPECT_EQ(askForWindow({"ankleup", kFirstScene}), WindowRequest{.scenePath = kFirstScene});
    EXPECT_EQ(askForWindow({"ankleup", kFirstCode}), WindowRequest{.scenePath = kFirstCode});
    EXPECT_EQ(askForWindow({"ankleup", "self-test"}), (WindowRequest{.scenePath = {}, .selfTest = true}));
}

TEST(CommandLine, TellsVersionAndHelpOnStandardOutput) {
    const Outcome version = runProgram({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.starts_with("ankleup ")) << version.out;
    std::set<std::string> pages;
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"--help"}, {"help", "solve"}, {"help", "sweep"}, {"help", "findings"}, {"help", "export"}, {"help", "self-test"}}) {
        const Outcome help = runProgram(words);
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_EQ(help.err, "");
        EXPECT_NE(help.out.find("Usage: ankleup"), std::string::npos) << help.out;
        pages.insert(help.out);
    }
    EXPECT_EQ(pages.size(), 6U) << "each command has a page of its own";
    EXPECT_EQ(runProgram({"help"}).out, runProgram({"--help"}).out);
    EXPECT_EQ(runProgram({"sweep", "--help"}).out, runProgram({"help", "sweep"}).out);
}

TEST(CommandLine, RefusesWhatItDoesNotUnderstandInOneLine) {
    const TestFolder folder;
    const std::string out = folder.path("t.csv");
    const auto sweep = [&out](const std::string& vary) {
        return std::vector<std::string>{"sweep", "--scene", kFirstScene, "--vary", vary, "--out", out};
    };
    const std::vector<std::vector<std::string>> wrong = {
        {"--foo"},
        {"slove"},
        {"absent.ankleup"},
        {kFirstCode.substr(1)},
        {kFirstCode + "A"},
        {"code"},
        {"code", kFirstScene, "--qr", folder.path("a.svg")},
        {kFirstScene, kFirstScene},
        {"help", "slove"},
        {"solve", "--jobs"},
        {"solve", "--jobs", "0"},
        {"solve", "--jobs", "-1"},
        {"solve", "--jobs", "257"},
        {"solve", "--jobs", "two"},
        {"solve", "--sentence", "xx"},
        {"solve", kFirstScene},
        {"findings", "--csv"},
        {"sweep"},
        {"sweep", "--scene", kFirstScene, "--vary", "phase=0:1:0.1"},
        sweep("phase"),
        sweep("=0:1:0.1"),
        sweep("phase=0:1"),
        sweep("phase=0:1:0"),
        sweep("phase=0:1:-0.1"),
        sweep("phase=1:0:0.1"),
        sweep("phase=0:1:0.1:2"),
        sweep("phase=0:one:0.1"),
        sweep("phase=0:nan:0.1"),
        sweep("phase=0:1e999:1"),
        sweep("phase=0:1:1e-9"),
        sweep("phase="),
        sweep("ankle.dorsiflexion_limit_deg=0:40:1"),
        sweep("ankle.dorsiflexion_limit_deg=5:41:1"),
        sweep("ankle.limit=5:40:1"),
        sweep("ankle.cause=1"),
        sweep("left.control.hip=0:1:0.5"),
        {"sweep", "--scene", kFirstScene, "--vary", "phase=0:1:0.1", "--over", "task.phase=0:1:0.1", "--out", out},
        {"sweep", "--scene", kFirstScene, "--vary", "phase=0:1:0.00001", "--over", "toe_out_deg=0:20:0.001", "--out", out},
        {"export", "--scene", kFirstScene},
        {"export", "--scene", kFirstScene, "--out", folder.path("a.png"), "--size", "10"},
        {"export", "--scene", kFirstScene, "--out", folder.path("a.png"), "--size", "10x-10"},
        {"export", "--scene", kFirstScene, "--out", folder.path("a.png"), "--view", "inside"},
        {"export", "--scene", kFirstScene, "--out", folder.path("a.png"), "--phase", "2"},
        {"export", "--scene", kFirstScene, "--out", folder.path("a.xyz")},
    };
    for (const auto& words : wrong) {
        const Outcome outcome = runProgram(words);
        std::string command;
        for (const std::string& word : words) command += " " + word;
        EXPECT_EQ(outcome.exitCode, 2) << command << "\n" << outcome.err;
        EXPECT_EQ(outcome.out, "") << command;
        EXPECT_EQ(linesOf(outcome.err).size(), 1U) << command << "\n" << outcome.err;
        EXPECT_TRUE(outcome.err.starts_with("ankleup: ")) << command << "\n" << outcome.err;
    }
    EXPECT_TRUE(folder.names().empty()) << "nothing was written";
}

TEST(CommandLine, FailsOnFilesInOneLine) {
    const TestFolder folder;
    const std::string bad = folder.fileWith("bad.ankleup", R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 50}})");
    const auto expectFailure = [](const std::vector<std::string>& words, const std::string& mention) {
        const Outcome outcome = runProgram(words);
        EXPECT_EQ(outcome.exitCode, 1) << outcome.err;
        EXPECT_EQ(linesOf(outcome.err).size(), 1U) << outcome.err;
        EXPECT_NE(outcome.err.find(mention), std::string::npos) << outcome.err;
    };
    const std::string range = bad + ": ankle.dorsiflexion_limit_deg is 50; allowed is 2 to 40 deg";
    expectFailure({"sweep", "--scene", bad, "--vary", "phase=0:1:0.5", "--out", folder.path("t.csv")}, range);
    expectFailure({"export", "--scene", bad, "--out", folder.path("t.png")}, range);
    expectFailure({"sweep", "--scene", folder.path("no"), "--vary", "phase=0", "--out", folder.path("t.csv")}, "no cannot be read");
    expectFailure({"export", "--scene", folder.path("no"), "--out", folder.path("t.png")}, "no cannot be read");
    expectFailure({"sweep", "--scene", kFirstScene, "--vary", "phase=0", "--out", folder.path("no/t.csv")}, "no/t.csv cannot be written");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"bad.ankleup"});
}

TEST(Code, IsPrintedAndOpensAgain) {
    const TestFolder folder;
    const Outcome code = runProgram({"code", kFirstScene});
    EXPECT_EQ(code.exitCode, 0) << code.err;
    EXPECT_EQ(code.out, kFirstCode + "\n");
    EXPECT_EQ(runProgram({"code", kFirstCode}).out, code.out);
    const std::string scene = folder.fileWith("again.ankleup", runProgram({"code", "--json", "au14-y0g8-fzy1-83xr-fv"}).out);
    EXPECT_EQ(runProgram({"code", scene}).out, code.out);
    // Same code, same numbers.
    const auto sweep = [&folder](const std::string& from, const std::string& table) {
        EXPECT_EQ(runProgram({"sweep", "--scene", from, "--vary", "phase=0:1:0.25", "--out", folder.path(table)}).exitCode, 0);
        return testing::textOf(folder.path(table));
    };
    EXPECT_EQ(sweep(kFirstCode, "a.csv"), sweep(kFirstScene, "b.csv"));
    const Outcome damaged = runProgram({"code", "AU14Y0G8FZY183XRFW"});
    EXPECT_EQ(damaged.exitCode, 1);
    EXPECT_NE(damaged.err.find("does not agree with its checksum"), std::string::npos) << damaged.err;
}

TEST(Measure, TakesTheBodyOfAFileOrOfACode) {
    const TestFolder folder;
    const std::string motion = ANKLEUP_SOURCE_DIR "/tests/data/motion/squat_gait2392.mot";
    const auto measure = [&](const std::vector<std::string>& more, const std::string& table) {
        std::vector<std::string> words = {"measure", motion, "--out", folder.path("t.csv")};
        words.insert(words.end(), more.begin(), more.end());
        const Outcome outcome = runProgram(words);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        return testing::textOf(folder.path(table));
    };
    const std::string byFile = measure({"--scene", kFirstScene}, "t.csv");
    EXPECT_FALSE(byFile.empty());
    EXPECT_EQ(measure({"--scene", kFirstCode}, "t.csv"), byFile);
    EXPECT_EQ(measure({"--side", "both"}, "t-right.csv"), measure({}, "t.csv"));
    EXPECT_NE(testing::textOf(folder.path("t-left.csv")), "");
    EXPECT_NE(runProgram({"help", "measure"}).out.find("--scene FILE|CODE"), std::string::npos);
}

TEST(Solve, KeepsTheOrderWhateverTheThreads) {
    testing::SeededRandom random(11);
    std::string scenes;
    std::vector<double> limits;
    for (int i = 0; i < 300; ++i) {
        limits.push_back(random.uniform(2.0, 44.0));  // a tenth of them is out of range
        scenes += Json{{"ankleup", 1}, {"ankle", {{"dorsiflexion_limit_deg", limits.back()}}}}.dump() + "\n";
    }
    const Outcome one = runProgram({"solve"}, scenes);
    const auto results = linesOf(one.out);
    ASSERT_EQ(results.size(), limits.size());
    EXPECT_EQ(one.err, "");
    EXPECT_EQ(one.exitCode, 1) << "some lines are bad";
    double lastGood = 0.0, lastDorsiflexion = 0.0;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const Json result = Json::parse(results[i]);
        if (limits[i] > 40.0) {
            EXPECT_EQ(result["error"]["code"], "out_of_range");
            EXPECT_EQ(result["error"]["line"], i + 1);
            continue;
        }
        const double dorsiflexion = result["coordinates"]["dorsiflexion"];
        if (i > 0 && lastGood > 0.0 && std::abs(limits[i] - lastGood) > 0.1) {
            EXPECT_EQ(dorsiflexion > lastDorsiflexion, limits[i] > lastGood) << "line " << i + 1 << " belongs to another scene";
        }
        lastGood = limits[i];
        lastDorsiflexion = dorsiflexion;
    }
    for (const std::string jobs : {"2", "7"}) {
        const Outcome many = runProgram({"solve", "--jobs", jobs}, scenes);
        EXPECT_EQ(many.exitCode, 1);
        EXPECT_TRUE(many.out == one.out) << "with --jobs " << jobs;
    }
}

TEST(Solve, AnswersEveryLineAtOnce) {
    for (const std::string jobs : {"1", "3"}) {
        Program program({"solve", "--jobs", jobs});
        for (int line = 1; line <= 5; ++line) {
            program.write(line % 2 == 1 ? "{\"ankleup\": 1}\n" : "nonsense\n");
            const Json result = Json::parse(program.readLine());  // hangs if the answer waits for more lines
            EXPECT_EQ(result.contains("error"), line % 2 == 0);
            if (result.contains("error")) {
                EXPECT_EQ(result["error"]["line"], line);
            }
        }
        EXPECT_EQ(program.finish().exitCode, 1);
    }
}

TEST(Solve, GoesOnAfterBadLines) {
    const std::string scenes = std::string("{\"ankleup\": 1}\r\n\n") + std::string(3'000'000, '[') + "\n" + std::string("\0\n", 2) +
                               "{\"ankleup\": 1, \"strategy\": \"\xff\"}\n{\"ankleup\": 1}";
    const Outcome outcome = runProgram({"solve"}, scenes);
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 6U);
    const std::vector<std::string> codes = {"", "syntax", "too_large", "syntax", "syntax", ""};
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const Json result = Json::parse(lines[i]);
        EXPECT_EQ(result.contains("error") ? result["error"]["code"].get<std::string>() : "", codes[i]) << "line " << i + 1;
    }
    EXPECT_EQ(lines.front(), lines.back());
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.err, "");
}

TEST(Solve, OfNothingIsNothing) {
    const Outcome outcome = runProgram({"solve"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.out + outcome.err, "");
}

TEST(Solve, AddsTheSentenceWhenAsked) {
    const std::string scene = R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 18}})"
                              "\n";
    const Json with = Json::parse(runProgram({"solve", "--sentence", "en"}, scene).out);
    EXPECT_TRUE(with["sentence"].get<std::string>().starts_with("With 18 deg of ankle bend")) << with["sentence"];
    EXPECT_FALSE(Json::parse(runProgram({"solve"}, scene).out).contains("sentence"));
}

TEST(Solve, AnswersBothLegs) {
    const Json both = Json::parse(runProgram({"solve"}, R"({"ankleup": 1, "body": {"side": "both"}, "left": {"control": {"hip": 0.5}}})"
                                                        "\n")
                                      .out);
    const Json left = Json::parse(runProgram({"solve"}, R"({"ankleup": 1, "body": {"side": "left"}, "left": {"control": {"hip": 0.5}}})"
                                                        "\n")
                                      .out);
    const Json right = Json::parse(runProgram({"solve"}, R"({"ankleup": 1})"
                                                         "\n")
                                       .out);
    EXPECT_EQ(both["left"], left);
    EXPECT_EQ(both["right"], right);
    EXPECT_NE(left, right);
}

TEST(Sweep, WritesOneRowForEachCombination) {
    const TestFolder folder;
    const std::string out = folder.path("t.csv");
    const Outcome outcome = runProgram({"sweep", "--scene", kFirstScene, "--vary", "ankle.dorsiflexion_limit_deg=10:30:10", "--over",
                                        "phase=0:1:0.1", "--over", "control.hip=0.5", "--out", out});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.out + outcome.err, "") << "nothing on a pipe";
    const auto lines = linesOf(testing::textOf(out));
    ASSERT_EQ(lines.size(), 1U + 3 * 11);
    EXPECT_TRUE(lines[0].starts_with("ankle.dorsiflexion_limit_deg,task.phase,control.hip,status,residual [m],toe_out [deg],")) << lines[0];
    EXPECT_TRUE(lines[1].starts_with("10,0,0.5,")) << lines[1];
    EXPECT_TRUE(lines[4].starts_with("10,0.3,0.5,")) << lines[4];
    EXPECT_TRUE(lines[12].starts_with("20,0,0.5,")) << lines[12];
    EXPECT_TRUE(lines.back().starts_with("30,1,0.5,")) << lines.back();
    EXPECT_EQ(folder.names(), std::vector<std::string>{"t.csv"});
}

TEST(Sweep, AgreesWithSolve) {
    const TestFolder folder;
    const std::string out = folder.path("t.csv");
    ASSERT_EQ(runProgram({"sweep", "--scene", kFirstScene, "--vary", "phase=0.7", "--out", out}).exitCode, 0);
    const Json result =
        Json::parse(runProgram({"solve"}, R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 18}, "task": {"phase": 0.7}})"
                                          "\n")
                        .out);
    const auto lines = linesOf(testing::textOf(out));
    ASSERT_EQ(lines.size(), 2U);
    std::istringstream names(lines[0]), cells(lines[1]);
    int compared = 0;
    for (std::string name, cell; std::getline(names, name, ',') && std::getline(cells, cell, ',');) {
        const std::string key = name.substr(0, name.find(' '));
        for (const char* group : {"coordinates", "measures"}) {
            if (!result[group].contains(key)) continue;
            EXPECT_EQ(std::stod(cell), result[group][key].get<double>()) << key;
            ++compared;
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(compared), result["coordinates"].size() + result["measures"].size());
}

TEST(Sweep, WritesATableForEachLeg) {
    const TestFolder folder;
    const std::string scene =
        folder.fileWith("both.ankleup", R"({"ankleup": 1, "body": {"side": "both"}, "left": {"control": {"hip": 0.5}}})");
    ASSERT_EQ(
        runProgram({"sweep", "--scene", scene, "--vary", "ankle.dorsiflexion_limit_deg=10:20:5", "--out", folder.path("t.csv")}).exitCode,
        0);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"both.ankleup", "t-left.csv", "t-right.csv"}));
    const auto left = linesOf(testing::textOf(folder.path("t-left.csv")));
    const auto right = linesOf(testing::textOf(folder.path("t-right.csv")));
    ASSERT_EQ(left.size(), 4U);
    ASSERT_EQ(right.size(), 4U);
    EXPECT_NE(left[1], right[1]) << "the left hip is weaker";
    EXPECT_NE(left[1], left[3]) << "the left leg follows the right where it has no value of its own";
}

TEST(Sweep, LeavesNoPartialFileWhenInterrupted) {
    const TestFolder folder;
    for (const int signal : {SIGINT, SIGTERM}) {
        const std::string out = folder.fileWith("t.csv", "before");
        Program program({"sweep", "--scene", kFirstScene, "--vary", "toe_out_deg=0:20:0.0001", "--over", "phase=0:1:0.5", "--out", out});
        while (!std::filesystem::exists(out + ".part") || std::filesystem::file_size(out + ".part") == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        program.sendSignal(signal);
        const Outcome outcome = program.finish();
        EXPECT_EQ(outcome.signal, signal) << "it ends by the signal, as the shell expects";
        EXPECT_EQ(folder.names(), std::vector<std::string>{"t.csv"});
        EXPECT_EQ(testing::textOf(out), "before");
    }
}

TEST(Findings, PrintsEveryRowAndTheCount) {
    const Outcome table = runProgram({"findings"});
    EXPECT_EQ(table.exitCode, 0) << table.err;
    const Outcome json = runProgram({"findings", "--json"});
    EXPECT_EQ(json.exitCode, 0) << json.err;
    const Json findings = Json::parse(json.out);
    const auto lines = linesOf(table.out);
    ASSERT_EQ(lines.size(), findings.size() + 2) << "a head, the findings, the count";
    EXPECT_GT(findings.size(), 40U);
    int inBand = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Json& finding = findings[i];
        EXPECT_TRUE(lines[i + 1].starts_with(finding["id"].get<std::string>() + " ")) << lines[i + 1];
        ASSERT_TRUE(finding["model"].is_number()) << finding;
        const double model = finding["model"];
        EXPECT_EQ(finding["in_band"], model >= finding["band_low"] && model <= finding["band_high"]) << finding;
        inBand += finding["in_band"].get<bool>() ? 1 : 0;
        EXPECT_EQ(finding.size(), 6U);
    }
    EXPECT_TRUE(lines.back().starts_with("in band: calibration ")) << lines.back();
    EXPECT_GT(inBand, 35);
}

}  // namespace
}  // namespace ankleup
