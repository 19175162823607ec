// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "io/motion_file.h"
#include "readers/hostile.h"
#include "scenario/recording.h"

namespace ankleup {
namespace {

using testing::Hostile;
using testing::repeated;

std::optional<Error> read(const std::string& bytes) {
    const auto motion = readMotion(bytes).and_then([](const MotionTable& table) { return makeRecordedMotion(table, "test"); });
    return motion ? std::nullopt : std::optional(motion.error());
}

std::string sample(const std::string& name) {
    std::ifstream file(std::string(ANKLEUP_SOURCE_DIR) + "/tests/data/motion/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string kHead = "test\nnRows=2\nnColumns=4\ninDegrees=yes\nendheader\n";
const std::string kNames = "time\thip_flexion_r\tknee_angle_r\tankle_angle_r\n";
const std::string kRow1 = "0\t10\t-20\t5\n";
const std::string kRow2 = "1\t20\t-40\t9\n";
const std::string kGood = kHead + kNames + kRow1 + kRow2;

std::string head(const std::string& lines) { return lines + "endheader\n" + kNames + kRow1 + kRow2; }
std::string names(const std::string& line) { return kHead + line + "\n" + kRow1 + kRow2; }
std::string rows(const std::string& lines) { return kHead + kNames + lines; }
/// The cell in the third column of the second row.
std::string cell(const std::string& text) { return rows(kRow1 + "1\t20\t" + text + "\t9\n"); }

TEST(BadMotions, TheGoodOnesAreRead) {
    EXPECT_FALSE(read(kGood)) << read(kGood)->message;
    for (const char* name : {"squat_gait2392.mot", "squat_rajagopal.sto", "squat_simm.mot"}) {
        const auto error = read(sample(name));
        EXPECT_FALSE(error) << name << ": " << error->message;
    }
}

TEST(BadMotions, HeadersAreRefusedWithTheirLine) {
    const std::string degrees = "inDegrees=yes\n";
    testing::expectRefused(
        read, {{"empty", "", "endheader"},
               {"blanks", " \n\t\n ", "endheader"},
               {"no end", "test\ninDegrees=yes\ntime a\n0 1\n", "endheader"},
               {"end misspelt", "test\ninDegrees=yes\nend header\ntime a\n", "endheader"},
               {"only the end", "endheader", "inDegrees=yes or inDegrees=no"},
               {"long header", repeated("comment\n", 301) + head(degrees), "300"},
               {"endless line", "inDegrees=yes" + std::string(1U << 20U, 'x') + "\nendheader\n", "line 1: longer than 262144 bytes"},
               {"no degrees", head("nRows=2\n"), "line 2: the header does not say whether angles are degrees"},
               {"degrees maybe", head("inDegrees=maybe\n"), "line 1: inDegrees is 'maybe'"},
               {"degrees empty", head("inDegrees=\n"), "yes or no"},
               {"degrees number", head("inDegrees=1\n"), "'1'"},
               {"degrees twice", head("inDegrees=yes\ninDegrees=no\n"), "line 2: inDegrees is said twice"},
               {"rows word", head(degrees + "nRows=two\n"), "line 2: nRows is 'two'"},
               {"rows zero", head(degrees + "nRows=0\n"), "1 to 200000"},
               {"rows negative", head(degrees + "nRows=-2\n"), "'-2'"},
               {"rows broken", head(degrees + "nRows=2.5\n"), "'2.5'"},
               {"rows huge", head(degrees + "nRows=4000000000\n"), "200000"},
               {"rows overflow", head(degrees + "nRows=" + repeated("9", 400) + "\n"), "nRows is '9999"},
               {"rows hexadecimal", head(degrees + "nRows=0x2\n"), "'0x2'"},
               {"rows empty", head(degrees + "nRows=\n"), "nRows is ''"},
               {"rows twice", head(degrees + "nRows=2\nnRows=3\n"), "line 3: nRows is said twice"},
               {"rows too few", head(degrees + "nRows=1\n"), "more than 1 rows, which the header says"},
               {"rows too many", head(degrees + "nRows=9\n"), "ends after 2 rows; the header says 9"},
               {"rows most", head(degrees + "nRows=200000\n"), "the header says 200000"},
               {"columns word", head(degrees + "nColumns=four\n"), "nColumns is 'four'"},
               {"columns zero", head(degrees + "nColumns=0\n"), "1 to 2000"},
               {"columns huge", head(degrees + "nColumns=99999999999\n"), "2000"},
               {"columns too few", head(degrees + "nColumns=3\n"), "line 4: there are 4 names of columns; the header says 3"},
               {"columns too many", head(degrees + "nColumns=5\n"), "the header says 5"},
               {"simm rows word", head("datarows x\n"), "datarows is 'x'"},
               {"simm columns wrong", head("datarows 2\ndatacolumns 9\n"), "the header says 9"},
               {"simm against opensim", head("datarows 2\nnRows=3\n"), "line 2: nRows is said twice"},
               {"vectors", head(degrees + "DataType=Vec3\n"), "line 2: DataType is 'Vec3'"},
               {"zero byte", head(degrees) + std::string("\0", 1), "zero bytes"},
               {"zero byte in header", std::string("in\0Degrees=yes\nendheader\n", 24), "zero bytes"},
               {"picture", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "zero bytes"},
               {"scene", R"({"ankleup": 1})", "endheader"},
               {"utf-16", std::string("\xff\xfei\0n\0", 6), "zero bytes"},
               {"too large", std::string((32U << 20U) + 1, ' '), "33554432"},
               {"large and empty", std::string(32U << 20U, '\n'), "endheader"},
               {"large line", std::string(32U << 20U, 'a'), "line 1: longer"},
               {"control characters", head("inDegrees=\x01\x02\x1b[31m\n"), "inDegrees is '???[31m'"}});
}

TEST(BadMotions, ColumnsAreRefusedWithTheirPlace) {
    std::string wide = "time";
    for (int i = 0; i < 2100; ++i) wide += " c" + std::to_string(i);
    testing::expectRefused(
        read,
        {{"none", kHead, "names of the columns have to follow"},
         {"blank", names(""), "line 6: the first column is ''"},
         {"no time", names("hip_flexion_r time knee_angle_r ankle_angle_r"), "it has to be time"},
         {"time alone", "inDegrees=yes\nendheader\ntime\n0\n1\n", "no column but time"},
         {"numbers", names("0 10 -20 5"), "the first column is '0'"},
         {"twice", names("time knee_angle_r knee_angle_r ankle_angle_r"), "line 6, column 3 (knee_angle_r): column 2 has the same name"},
         {"time twice", names("time time knee_angle_r ankle_angle_r"), ""},
         {"too many", "inDegrees=yes\nendheader\n" + wide + "\n", "more than 2000 columns"},
         {"no knee", names("time hip_flexion_r knee_r ankle_angle_r"), "no column knee_angle_r"},
         {"no hip", names("time hip_r knee_angle_r ankle_angle_r"), "no column hip_flexion_r"},
         {"no ankle", names("time hip_flexion_r knee_angle_r ankle_r"), "no column ankle_angle_r"},
         {"capitals", names("time Hip_flexion_r knee_angle_r ankle_angle_r"), "no column hip_flexion_r"},
         {"half of each leg", names("time hip_flexion_r knee_angle_l ankle_angle_r"), "no column knee_angle_r"},
         {"speeds", names("time /j/hip_flexion_r/speed knee_angle_r ankle_angle_r"), "no column hip_flexion_r"},
         {"the same by path",
          "inDegrees=yes\nendheader\ntime hip_flexion_r knee_angle_r ankle_angle_r /j/k/knee_angle_r/value\n"
          "0 1 2 3 2\n1 1 2 3 2\n",
          "columns 3 and 5 are both knee_angle_r"},
         {"endless name", names("time " + std::string(1U << 20U, 'k') + " knee_angle_r ankle_angle_r"), "no column hip_flexion_r"},
         {"names of garbage", names("time \xff\xfe\x80 \x01 \x02"), "no column"}});
}

TEST(BadMotions, RowsAndNumbersAreRefusedWithTheirPlace) {
    std::vector<Hostile> cases = {
        {"no rows", rows(""), "ends after 0 rows"},
        {"one row", "inDegrees=yes\nendheader\n" + kNames + kRow1, "at least two rows"},
        {"row short", rows(kRow1 + "1\t20\t-40\n"), "line 8: there are 3 numbers; there are 4 columns"},
        {"row long", rows(kRow1 + "1\t20\t-40\t9\t9\n"), "line 8: there are more than 4 numbers"},
        {"row endless", rows(kRow1 + repeated("1 ", 1U << 20U) + "\n"), "more than 4 numbers"},
        {"blank row", rows(kRow1 + "\n" + kRow2), "line 8: there are 0 numbers"},
        {"comment", rows(kRow1 + "# here\n" + kRow2), "line 8"},
        {"time stands", rows(kRow1 + "0\t20\t-40\t9\n"), "line 8, column 1 (time): '0' is not later"},
        {"time backwards", rows(kRow1 + "-1\t20\t-40\t9\n"), "'-1' is not later"},
        {"time word", rows(kRow1 + "later\t20\t-40\t9\n"), "line 8, column 1 (time): 'later'"},
        {"time nan", rows(kRow1 + "nan\t20\t-40\t9\n"), "'nan'"},
        {"time infinite", rows(kRow1 + "inf\t20\t-40\t9\n"), "'inf'"},
        {"more rows", rows(kRow1 + kRow2 + "2\t1\t2\t3\n"), "line 9: there are more than 2 rows"},
        {"another table", kGood + kGood, "line 9"},
        {"whole turn", cell("-361"), "line 8, column 3 (knee_angle_r): an angle lies within a whole turn"},
        {"huge", cell("1e300"), "within a whole turn"},
        {"degrees as radians", "inDegrees=no\nendheader\n" + kNames + kRow1 + kRow2, "inDegrees=no"},
        {"knee against its model", "Rajagopal2016\n" + kGood, "the knee bends the other way"},
        {"spaces at the end of the world", rows(kRow1) + std::string(24U << 20U, ' '), "ends after 1 rows"},
        {"many rows",
         "inDegrees=yes\nendheader\n" + kNames +
             [] {
                 std::string all;
                 for (int i = 0; i <= 200'000; ++i) all += std::to_string(i) + " 1 2 3\n";
                 return all;
             }(),
         "the most allowed"},
    };
    for (const char* bad :
         {"",   "x", "nan", "NaN", "inf", "-inf",  "Infinity", "1e999",    "-1e999", "1,5",   "1.2.3", "--1",  "+-1",  "++1", "0x10", "1e",
          "e5", ".", "-",   "+",   "1d5", "1_000", "1'000",    "\xd9\xa1", "1\x01",  "\"1\"", "NA",    "null", "#N/A", "1/2", "1%"}) {
        cases.push_back(
            {"cell " + std::string(bad), cell(bad), *bad == '\0' ? "line 8: there are 3 numbers" : "line 8, column 3 (knee_angle_r)"});
    }
    testing::expectRefused(read, cases);
}

TEST(BadMotions, CutOffOrDamagedFilesHarmNobody) {
    for (const char* name : {"squat_gait2392.mot", "squat_rajagopal.sto", "squat_simm.mot"}) {
        const std::string good = sample(name);
        ASSERT_FALSE(good.empty());
        testing::expectSurvived(read, testing::mutilate(good, 40));
    }
    // Cut off anywhere before its last number: refused, for the header says how many rows there are.
    const std::string good = sample("squat_gait2392.mot");
    std::vector<Hostile> cut;
    for (std::size_t i = 0; i < 150; ++i) cut.push_back({"cut off at " + std::to_string(i), good.substr(0, (good.size() - 12) * i / 150)});
    testing::expectRefused(read, cut);
}

}  // namespace
}  // namespace ankleup
