// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Tables and motions as the program writes them, against `ankleup solve` and a reader that knows nothing of AnkleUp.
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program.h"

namespace ankleup {
namespace {

using Json = nlohmann::json;
using testing::linesOf;
using testing::Outcome;
using testing::runProgram;
using testing::TestFolder;
using testing::textOf;

const std::string kSource = ANKLEUP_SOURCE_DIR;

void write(const std::string& scene, const std::string& out) {
    const Outcome outcome = runProgram({"export", "--scene", scene, "--out", out});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    return cells;
}

Json readMotion(const std::string& path) {
    const Outcome outcome = testing::runOther({"python3", kSource + "/tests/foreign/read_mot.py", path});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return outcome.exitCode == 0 ? Json::parse(outcome.out) : Json();
}

std::string sceneOf(const std::string& task, const std::string& more = "") {
    return R"({"ankleup": 1, "task": {"name": ")" + task + R"("}, "ankle": {"dorsiflexion_limit_deg": 15})" + more + "}";
}

TEST(MovementTable, HasWhatSolveAnswersAtEachPhase) {
    const TestFolder folder;
    const std::string scene = sceneOf("step_down");
    write(folder.fileWith("s.ankleup", scene), folder.path("t.csv"));
    const auto lines = linesOf(textOf(folder.path("t.csv")));
    ASSERT_EQ(lines.size(), 1U + 145);
    const auto names = cellsOf(lines[0]);
    EXPECT_EQ(names[0], "time [s]");
    EXPECT_EQ(names[1], "phase");
    EXPECT_EQ(names[2], "status");
    EXPECT_EQ(names[4], "toe_out [deg]");
    EXPECT_TRUE(lines.back().starts_with("2.4,0,")) << lines.back();
    for (const std::size_t row : {1U, 31U, 73U, 100U, 145U}) {
        const auto cells = cellsOf(lines[row]);
        ASSERT_EQ(cells.size(), names.size());
        Json at = Json::parse(scene);
        at["task"]["phase"] = std::stod(cells[1]);
        const Json result = Json::parse(runProgram({"solve"}, at.dump() + "\n").out);
        EXPECT_EQ(cells[2], result["status"].get<std::string>());
        int compared = 0;
        for (std::size_t i = 4; i < names.size(); ++i) {
            const std::string key = names[i].substr(0, names[i].find(' '));
            for (const char* group : {"coordinates", "measures"}) {
                if (!result[group].contains(key)) continue;
                const double answer = result[group][key];
                EXPECT_NEAR(std::stod(cells[i]), answer, 1e-4 * std::max(1.0, std::abs(answer))) << key << " in row " << row;
                ++compared;
            }
        }
        EXPECT_EQ(compared, 14 + 42);
    }
}

TEST(MovementTable, EndsAtTheEndOfTheCycle) {
    const TestFolder folder;
    struct Expected {
        const char* task;
        std::size_t rows;
        const char* last;
    };
    for (const Expected& expected : {Expected{"walking_stance", 28, "0.44,1,"}, Expected{"running_midstance", 16, "0.25,1,"},
                                     Expected{"single_leg_squat", 181, "3,0,"}, Expected{"standing", 1, "0,0,"}}) {
        write(folder.fileWith("s.ankleup", sceneOf(expected.task)), folder.path("t.csv"));
        const auto lines = linesOf(textOf(folder.path("t.csv")));
        EXPECT_EQ(lines.size(), expected.rows + 1) << expected.task;
        EXPECT_TRUE(lines.back().starts_with(expected.last)) << lines.back();
    }
}

TEST(MovementFiles, AreTwoForBothLegs) {
    const TestFolder folder;
    const std::string scene = folder.fileWith(
        "s.ankleup", sceneOf("single_leg_squat", R"(, "body": {"side": "both"}, "left": {"ankle": {"dorsiflexion_limit_deg": 30}})"));
    write(scene, folder.path("t.csv"));
    write(scene, folder.path("t.mot"));
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"s.ankleup", "t-left.csv", "t-left.mot", "t-right.csv", "t-right.mot"}));
    const auto right = linesOf(textOf(folder.path("t-right.csv")));
    const auto left = linesOf(textOf(folder.path("t-left.csv")));
    EXPECT_NE(right[91], left[91]) << "the left ankle is freer";
    const Json motion = readMotion(folder.path("t-left.mot"));
    EXPECT_EQ(motion["name"], "AnkleUp single_leg_squat left");
}

TEST(Motion, IsReadByAParserOfItsOwn) {
    const TestFolder folder;
    write(folder.fileWith("s.ankleup", sceneOf("single_leg_squat")), folder.path("t.mot"));
    write(folder.fileWith("s.ankleup", sceneOf("single_leg_squat")), folder.path("t.csv"));
    const Json motion = readMotion(folder.path("t.mot"));
    const auto table = linesOf(textOf(folder.path("t.csv")));
    const auto names = cellsOf(table[0]);
    ASSERT_EQ(motion["rows"].size() + 1, table.size());
    struct Pair {
        const char* theirs;
        const char* ours;
        double sign;
    };
    for (const Pair& pair : {Pair{"knee_angle_r", "knee_flexion [deg]", -1}, Pair{"ankle_angle_r", "dorsiflexion [deg]", 1},
                             Pair{"subtalar_angle_r", "subtalar_pronation [deg]", -1}, Pair{"mtp_angle_r", "heel_rise [deg]", 1},
                             Pair{"hip_flexion_r", "hip_flexion [deg]", 1}, Pair{"hip_adduction_r", "hip_adduction [deg]", 1},
                             Pair{"hip_rotation_r", "hip_rotation [deg]", 1}, Pair{"time", "time [s]", 1}}) {
        const auto& columns = motion["columns"];
        const auto theirs = static_cast<std::size_t>(std::find(columns.begin(), columns.end(), pair.theirs) - columns.begin());
        const auto ours = static_cast<std::size_t>(std::find(names.begin(), names.end(), pair.ours) - names.begin());
        ASSERT_LT(ours, names.size()) << pair.ours;
        for (std::size_t row = 0; row < motion["rows"].size(); ++row) {
            EXPECT_EQ(motion["rows"][row][theirs].get<double>(), pair.sign * std::stod(cellsOf(table[row + 1])[ours])) << pair.theirs;
        }
    }
}

}  // namespace
}  // namespace ankleup
