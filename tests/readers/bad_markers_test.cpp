// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "io/marker_file.h"
#include "readers/hostile.h"

namespace ankleup {
namespace {

using testing::Hostile;
using testing::repeated;

std::optional<Error> read(const std::string& bytes) {
    const auto markers = readMarkers(bytes);
    return markers ? std::nullopt : std::optional(markers.error());
}

std::string sample() {
    std::ifstream file(ANKLEUP_SOURCE_DIR "/tests/data/motion/squat.trc", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string kType = "PathFileType\t4\t(X/Y/Z)\tt.trc\n";
const std::string kKeys = "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n";
const std::string kNames = "Frame#\tTime\tA\t\t\tB\t\t\n";
const std::string kAxes = "\t\tX1\tY1\tZ1\tX2\tY2\tZ2\n\n";
const std::string kRow1 = "1\t0.0\t1\t2\t3\t4\t5\t6\n";
const std::string kRow2 = "2\t0.1\t1\t2\t3\t4\t5\t6\n";

std::string with(const std::string& values) { return kType + kKeys + values + "\n" + kNames + kAxes + kRow1 + kRow2; }
std::string names(const std::string& line) { return kType + kKeys + "10\t10\t2\t2\tmm\n" + line + "\n" + kAxes + kRow1 + kRow2; }
std::string rows(const std::string& lines) { return kType + kKeys + "10\t10\t2\t2\tmm\n" + kNames + kAxes + lines; }
std::string cell(const std::string& text) { return rows(kRow1 + "2\t0.1\t1\t" + text + "\t3\t4\t5\t6\n"); }

TEST(BadMarkers, TheGoodOnesAreRead) {
    EXPECT_FALSE(read(rows(kRow1 + kRow2))) << read(rows(kRow1 + kRow2))->message;
    const auto markers = readMarkers(sample());
    ASSERT_TRUE(markers) << markers.error().message;
    EXPECT_THAT(markers->names, ::testing::ElementsAre("R.ASIS", "L.ASIS", "R.Heel"));
    EXPECT_EQ(markers->frames, 41U);
    EXPECT_EQ(markers->gaps, 1U);
    EXPECT_NEAR(markers->duration, 2.0, 1e-9);
    EXPECT_THAT(explainMarkers(*markers).message, ::testing::HasSubstr("3 markers"));
}

TEST(BadMarkers, AreRefusedWithTheirPlace) {
    std::vector<Hostile> cases = {
        {"empty", "", "PathFileType"},
        {"blank", "\n\n\n", "line 1"},
        {"motion", "Coordinates\nnRows=2\nendheader\n", "PathFileType 4"},
        {"type 3", "PathFileType 3\n", "PathFileType 4"},
        {"type alone", "PathFileType\n", "PathFileType 4"},
        {"ends after type", kType, "after line 1"},
        {"ends after keys", kType + kKeys, "after line 2"},
        {"ends after values", kType + kKeys + "10\t10\t2\t2\tmm\n", "after line 3"},
        {"ends after names", kType + kKeys + "10\t10\t2\t2\tmm\n" + kNames, "after line 4"},
        {"ends after axes", rows(""), "after 0 frames"},
        {"keys missing", kType + "DataRate\tCameraRate\n10\t10\n", "line 2: there is no NumFrames"},
        {"values missing", with("10\t10\t2"), "line 3: there is no value of NumMarkers"},
        {"rate word", with("fast\t10\t2\t2\tmm"), "DataRate is 'fast'"},
        {"rate zero", with("0\t10\t2\t2\tmm"), "above 0"},
        {"rate negative", with("-10\t10\t2\t2\tmm"), "'-10'"},
        {"rate nan", with("nan\t10\t2\t2\tmm"), "'nan'"},
        {"frames zero", with("10\t10\t0\t2\tmm"), "NumFrames is '0'"},
        {"frames word", with("10\t10\ttwo\t2\tmm"), "'two'"},
        {"frames negative", with("10\t10\t-2\t2\tmm"), "'-2'"},
        {"frames huge", with("10\t10\t99999999999999999999\t2\tmm"), "200000"},
        {"frames more", with("10\t10\t3\t2\tmm"), "after 2 frames; NumFrames says 3"},
        {"frames fewer", with("10\t10\t1\t2\tmm"), "more frames than the 1"},
        {"markers zero", with("10\t10\t2\t0\tmm"), "NumMarkers is '0'"},
        {"markers huge", with("10\t10\t2\t1001\tmm"), "1 to 1000"},
        {"markers more", with("10\t10\t2\t3\tmm"), "line 4: there are 2 names of markers; NumMarkers says 3"},
        {"markers fewer", with("10\t10\t2\t1\tmm"), "NumMarkers says 1"},
        {"units feet", with("10\t10\t2\t2\tft"), "Units is 'ft'"},
        {"units capitals", with("10\t10\t2\t2\tMM"), "mm, cm or m"},
        {"names without frame", names("Time\tA\t\t\tB"), "Frame# and Time"},
        {"names between spaces", names("Frame# Time A B"), "between tabs"},
        {"names twice", names("Frame#\tTime\tA\t\t\tA"), "line 4, column 6 (A)"},
        {"names none", names("Frame#\tTime"), "there are 0 names"},
        {"axes none", kType + kKeys + "10\t10\t2\t2\tmm\n" + kNames + kRow1 + kRow2, "line 5"},
        {"axes short", kType + kKeys + "10\t10\t2\t2\tmm\n" + kNames + "\t\tX1\tY1\tZ1\n" + kRow1, "X, Y and Z of each marker"},
        {"row long", rows(kRow1 + "2\t.1\t1\t2\t3\t4\t5\t6\t7\n"), "line 8: there are more than the 8 values"},
        {"row endless", rows(repeated("1\t", 1U << 20U)), "line 7: there are more cells"},
        {"row endless and empty", rows(kRow1 + "2\t.1\t" + repeated("\t", 1U << 20U) + "1"), "line 8"},
        {"frame word", rows("one\t0\t1\t2\t3\t4\t5\t6\n"), "line 7, column 1 (Frame#): 'one'"},
        {"frame broken", rows("1.5\t0\t1\t2\t3\t4\t5\t6\n"), "'1.5'"},
        {"time word", rows("1\tnow\t1\t2\t3\t4\t5\t6\n"), "column 2 (Time): 'now'"},
        {"time stands", rows(kRow1 + kRow1), "not a number later"},
        {"half a marker", rows(kRow1 + "2\t.1\t1\t2\t\t4\t5\t6\n"), "line 8, column 3 (A): a marker has X, Y and Z"},
        {"row cut", rows(kRow1 + "2\t.1\t1\t2\t3\t4\n"), "line 8: there are 6 cells"},
        {"zero byte", rows(kRow1) + std::string("\0", 1), "zero bytes"},
        {"too large", std::string((32U << 20U) + 1, ' '), "33554432"},
        {"large and empty", kType + std::string(30U << 20U, '\n'), "line 2"},
        {"blank for ever", rows(kRow1) + std::string(30U << 20U, '\n'), "after 1 frames"},
        {"garbage", "\x01\x02\xff\xfe", "PathFileType 4"},
    };
    for (const char* bad : {"x",  "nan", "NaN", "inf", "-inf",     "1e999", "1,5", "1.2.3", "--1", "+-1", "0x10",
                            "1e", ".",   "-",   "1d5", "\xd9\xa1", "1\x01", "NA",  "null",  "1 2", "1%"}) {
        cases.push_back({"cell " + std::string(bad), cell(bad), "line 8, column 4 (A)"});
    }
    testing::expectRefused(read, cases);
}

TEST(BadMarkers, CutOffOrDamagedFilesHarmNobody) {
    const std::string good = sample();
    testing::expectSurvived(read, testing::mutilate(good, 60));
    std::vector<Hostile> cut;
    for (std::size_t i = 0; i < 120; ++i) cut.push_back({"cut off at " + std::to_string(i), good.substr(0, (good.size() - 40) * i / 120)});
    testing::expectRefused(read, cut);
}

}  // namespace
}  // namespace ankleup
