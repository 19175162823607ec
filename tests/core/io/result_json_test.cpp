// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/result_json.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/io/random_scene.h"
#include "io/posture_table.h"

namespace ankleup {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.push_back(key);
    return keys;
}

Scene stiffAnkle() {
    Scene scene;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    return scene;
}

TEST(WriteResult, HoldsEveryNumberExactly) {
    const SolvedLeg leg{Side::kRight, solveScene(stiffAnkle(), Side::kRight), {}};
    const std::string line = writeResult({leg});
    EXPECT_EQ(line.find('\n'), std::string::npos);
    const Json result = Json::parse(line);
    EXPECT_EQ(keysOf(result),
              (std::vector<std::string>{"status", "iterations", "residual_m", "end_ranges", "coordinates", "measures", "ledger"}));

    const SolveReport& report = leg.solution.present.solution.report;
    EXPECT_EQ(result["status"], nameOf(report.status));
    EXPECT_EQ(result["iterations"], report.iterations);
    EXPECT_EQ(result["residual_m"], report.residual);
    ASSERT_EQ(result["coordinates"].size(), static_cast<std::size_t>(kCoordinateCount));
    for (int i = 0; i < kCoordinateCount; ++i) {
        const auto coordinate = static_cast<Coordinate>(i);
        const std::string name(nameOf(coordinate));
        EXPECT_EQ(result["coordinates"][name], degrees(leg.solution.present.solution.posture[coordinate])) << name;
        const Json& ends = result["end_ranges"];
        EXPECT_EQ(std::find(ends.begin(), ends.end(), name) != ends.end(), report.endRanges.contains(coordinate)) << name;
    }
    EXPECT_FALSE(result["end_ranges"].empty()) << "18 deg is not enough for this squat";
    ASSERT_EQ(result["measures"].size(), static_cast<std::size_t>(kMeasureCount));
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        EXPECT_EQ(result["measures"][std::string(nameOf(measure))], leg.solution.present.measures[measure]) << nameOf(measure);
    }
}

TEST(WriteResult, HoldsLedgersThatAddUp) {
    const SolvedLeg leg{Side::kRight, solveScene(stiffAnkle(), Side::kRight), {}};
    const Json ledgers = Json::parse(writeResult({leg}))["ledger"];
    ASSERT_EQ(ledgers.size(), static_cast<std::size_t>(kLedgerKindCount) + 1);
    for (const std::string_view kind : kLedgerKindNames) {
        const Json& ledger = ledgers[std::string(kind)];
        double sum = 0.0;
        for (const Json& part : ledger["parts"]) sum += part.get<double>();
        EXPECT_NEAR(sum, ledger["total"].get<double>(), 1e-9) << kind;
    }
    EXPECT_LT(ledgers["shank_inclination_change"]["parts"]["dorsiflexion"], 0.0);
    const Json& elsewhere = ledgers["paid_elsewhere"];
    EXPECT_EQ(keysOf(elsewhere), std::vector<std::string>{"parts"}) << "what is paid elsewhere has no sum";
    EXPECT_EQ(elsewhere["parts"]["shank_missing"], leg.solution.shankMissing);
    EXPECT_EQ(elsewhere["parts"]["trunk_flexion"], leg.solution.trunkFlexionPaid);
    EXPECT_EQ(elsewhere["parts"]["knee_flexion"], leg.solution.kneeFlexionPaid);
}

TEST(WriteResult, NamesTheLegsOfBoth) {
    Scene scene = stiffAnkle();
    scene.side = ShownSide::kBoth;
    scene.left = LegSetting{};
    const SolvedLeg right{Side::kRight, solveScene(scene, Side::kRight), "right one"};
    const SolvedLeg left{Side::kLeft, solveScene(scene, Side::kLeft), "left one"};
    const Json result = Json::parse(writeResult({right, left}));
    EXPECT_EQ(keysOf(result), (std::vector<std::string>{"right", "left"}));
    EXPECT_EQ(result["right"]["sentence"], "right one");
    EXPECT_EQ(result["left"]["sentence"], "left one");
    EXPECT_EQ(result["right"], Json::parse(writeResult({right})));
    EXPECT_LT(result["right"]["coordinates"]["dorsiflexion"], result["left"]["coordinates"]["dorsiflexion"]);
}

TEST(WriteResultError, IsOneLineWhateverTheMessage) {
    const std::string line = writeResultError({"unknown_key", "a\nb \"c\" \xff"}, 12);
    EXPECT_EQ(line, R"({"error":{"code":"unknown_key","message":"a\nb \"c\" )"
                    "\xEF\xBF\xBD"
                    R"(","line":12}})");
}

TEST(WriteFindings, HasTheDocumentedKeys) {
    const FindingResult met{"1a", FindingRole::kCalibration, 40.3, {35, 45}, true};
    const FindingResult unknown{"zz", FindingRole::kHeldOut, std::numeric_limits<double>::quiet_NaN(), {0, 1}, false};
    EXPECT_EQ(writeFindings({met, unknown}),
              R"([{"id":"1a","role":"calibration","model":40.3,"band_low":35.0,"band_high":45.0,"in_band":true},)"
              R"({"id":"zz","role":"held_out","model":null,"band_low":0.0,"band_high":1.0,"in_band":false}])");
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line.substr(0, line.size() - 1));
    for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    return cells;
}

TEST(PostureTable, HasAUnitForEveryColumnAndAValueForEach) {
    const Scene scene = stiffAnkle();
    const LegState state = solveLeg(makePresent(scene, Side::kRight));
    const std::string header = postureTableHeader({"ankle.dorsiflexion_limit_deg", "task.phase"});
    const std::string row = postureTableRow({18, 0.07}, state);
    EXPECT_EQ(header.back(), '\n');
    const auto names = cellsOf(header);
    const auto cells = cellsOf(row);
    ASSERT_EQ(names.size(), cells.size());
    ASSERT_EQ(names.size(), 2U + 2U + kCoordinateCount + kMeasureCount);
    EXPECT_EQ(names[2], "status");
    EXPECT_EQ(names[3], "residual [m]");
    EXPECT_EQ(names[4], "toe_out [deg]");
    EXPECT_EQ(names[4 + kCoordinateCount], "shank_lean [deg]");
    EXPECT_NE(std::find(names.begin(), names.end(), "mkd_line_mm [mm]"), names.end());
    EXPECT_NE(std::find(names.begin(), names.end(), "path_mcl [%]"), names.end());
    EXPECT_EQ(cells[0], "18");
    EXPECT_EQ(cells[1], "0.07");
    EXPECT_EQ(cells[2], nameOf(state.solution.report.status));
    for (int i = 0; i < kCoordinateCount; ++i) {
        EXPECT_EQ(std::stod(cells[4 + static_cast<std::size_t>(i)]), degrees(state.solution.posture[static_cast<Coordinate>(i)]))
            << names[4 + static_cast<std::size_t>(i)];
    }
    for (int i = 0; i < kMeasureCount; ++i) {
        EXPECT_EQ(std::stod(cells[4 + kCoordinateCount + static_cast<std::size_t>(i)]), state.measures[static_cast<Measure>(i)]);
    }
}

}  // namespace
}  // namespace ankleup
