// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include "io/glb_text.h"
#include "readers/bad_codes_within.h"

namespace ankleup {
namespace {

using testing::Hostile;
using testing::repeated;
using namespace std::string_literals;

std::optional<Error> read(const std::string& bytes) { return testing::readCodeWithin(bytes, findGlbText); }

std::string number(std::size_t value) {
    std::string bytes;
    for (int i = 0; i < 4; ++i, value >>= 8U) bytes += static_cast<char>(value & 0xFFU);
    return bytes;
}

std::string model(const std::string& json) { return "glTF" + number(2) + number(20 + json.size()) + number(json.size()) + "JSON" + json; }
std::string holding(const std::string& text) { return model(R"({"asset": {"extras": {"AnkleUp-Scene": ")" + text + "\"}}}"); }

const std::string kCode = "AU14Y0G8FZY183XRFV";

TEST(BadModels, TheGoodOnesAreRead) {
    EXPECT_FALSE(read(holding(kCode))) << read(holding(kCode))->message;
    EXPECT_FALSE(read(model("\xef\xbb\xbf{\"extras\": {\"AnkleUp-Scene\": \"AU14Y0G8FZY183XRFV\"}}")));
}

TEST(BadModels, WithADamagedHeadAreRefusedWithTheirPlace) {
    const std::string good = holding(kCode);
    const auto changed = [&good](std::size_t at, const std::string& bytes) {
        std::string other = good;
        return other.replace(at, bytes.size(), bytes);
    };
    std::vector<Hostile> cases = {
        {"GLTF", changed(0, "GLTF"), "no binary glTF file (at byte 0)"},
        {"JSON alone", R"({"asset": {"version": "2.0"}})", "no binary glTF file"},
        {"PNG", "\x89PNG\r\n\x1a\n" + good, "no binary glTF file"},
        {"blank before", " " + good, "no binary glTF file"},
        {"zip", "PK\3\4" + good, "no binary glTF file"},
        {"zeros", std::string(1000, '\0'), "no binary glTF file"},
        {"bytes 255", std::string(1000, '\xff'), "no binary glTF file"},
    };
    for (std::size_t i = 0; i < 20; ++i) {
        cases.push_back(
            {"head cut at " + std::to_string(i), good.substr(0, i), i < 4 ? "at byte 0" : "cut short (at byte " + std::to_string(i) + ")"});
    }
    for (std::size_t i = 20; i < good.size(); i += 3) {
        cases.push_back({"cut at " + std::to_string(i), good.substr(0, i), "cut short (at byte " + std::to_string(i) + ")"});
    }
    for (const std::size_t version : {0U, 1U, 3U, 0x02000000U, 0xFFFFFFFFU}) {
        cases.push_back({"version " + std::to_string(version), changed(4, number(version)), "another version of glTF than 2 (at byte 4)"});
    }
    for (const std::size_t whole : {std::size_t{0}, std::size_t{12}, std::size_t{20}, good.size() - 1}) {
        cases.push_back({"length " + std::to_string(whole), changed(8, number(whole)), "lengths do not agree (at byte 8)"});
    }
    for (const std::size_t length :
         {kLongestGlbJson + 1, std::size_t{0x7FFFFFFF}, std::size_t{0x80000000}, std::size_t{0xFFFFFFEC}, std::size_t{0xFFFFFFFF}}) {
        cases.push_back(
            {"description of " + std::to_string(length), changed(12, number(length)), "larger than any that is read (at byte 12)"});
    }
    for (const std::string& type : {"BIN\0"s, "json"s, "NOSJ"s, "    "s, "\0\0\0\0"s, "JSOM"s}) {
        cases.push_back({"type " + type, changed(16, type), "no description (at byte 16)"});
    }
    std::string longer = changed(8, number(kLongestGlbJson + 100));
    longer.replace(12, 4, number(kLongestGlbJson));
    cases.push_back({"longer than the file", longer, "cut short (at byte"});
    testing::expectRefused(read, cases);
}

TEST(BadModels, WhoseDescriptionIsNoJsonAreRefusedWithThePlace) {
    const std::vector<std::string> bad = {"",
                                          " ",
                                          "\n\n",
                                          "{",
                                          "[",
                                          "}",
                                          "]",
                                          "{]",
                                          "[}",
                                          "{\"a\"",
                                          "{\"a\":",
                                          "{\"a\":1",
                                          "{\"a\":1,",
                                          "{\"a\":1,}",
                                          "{,}",
                                          "{:}",
                                          "{1:2}",
                                          "{a:1}",
                                          "{'a':1}",
                                          "{\"a\" 1}",
                                          "{\"a\":1 \"b\":2}",
                                          "{\"a\"::1}",
                                          "[1,]",
                                          "[,1]",
                                          "[1 2]",
                                          "[1,,2]",
                                          "nul",
                                          "nulll",
                                          "True",
                                          "NaN",
                                          "Infinity",
                                          "-Infinity",
                                          "undefined",
                                          "0x10",
                                          "01",
                                          "-",
                                          "+1",
                                          ".5",
                                          "1.",
                                          "1e",
                                          "1e+",
                                          "--1",
                                          "1.2.3",
                                          "1e999",
                                          "-1e999",
                                          "\"",
                                          "\"a",
                                          "\"\\\"",
                                          "\"\\x41\"",
                                          "\"\\u12\"",
                                          "\"\\u123g\"",
                                          "\"\\ud834\"",
                                          "\"\\udd1e\"",
                                          "\"\\ud834\\u0041\"",
                                          "\"\n\"",
                                          "\"\t\"",
                                          "\"\x01\"",
                                          "\"\xff\"",
                                          "\"\xc0\x80\"",
                                          "\"\xed\xa0\x80\"",
                                          "\"\xf5\x80\x80\x80\"",
                                          "\"\xc3\"",
                                          "\"\xe2\x82\"",
                                          "{}{}",
                                          "{} x",
                                          "[] []",
                                          "// words\n{}",
                                          "/* words */{}",
                                          "\0{}"s,
                                          "\xef\xbb{}",
                                          "\xfe\xff\0{\0}"s,
                                          "{\0}\0"s,
                                          "<gltf/>",
                                          "AU14Y0G8FZY183XRFV",
                                          "{\"extras\": {\"AnkleUp-Scene\": }}",
                                          "{\"extras\": {\"AnkleUp-Scene\" \"AU1\"}}",
                                          "{\"extras\": {\"AnkleUp-Scene\": AU1}}",
                                          "{\"extras\": {\"AnkleUp-Scene\": \"AU1}}",
                                          "{\"extras\": {AnkleUp-Scene: \"AU1\"}}"};
    std::vector<Hostile> cases;
    for (const std::string& json : bad) cases.push_back({"JSON " + json, model(json), "damaged description (not JSON at byte"});
    const std::string deep = "nested more than 64 deep";
    cases.insert(cases.end(), {{"open lists", model(std::string(kLongestGlbJson, '[')), deep},
                               {"closed lists", model(std::string(65, '[') + std::string(65, ']')), deep},
                               {"open objects", model(repeated("{\"a\":", 800'000)), deep},
                               {"extras within", model(repeated("{\"extras\":", 400'000)), deep},
                               {"lists and objects", model(repeated("[{\"a\":", 600'000)), deep},
                               {"a word for ever", model("\"" + std::string(kLongestGlbJson - 1, 'w')), "not JSON at byte"},
                               {"a number for ever", model(std::string(kLongestGlbJson, '9')), "not JSON at byte"},
                               {"an exponent for ever", model("1e" + std::string(kLongestGlbJson - 2, '9')), "not JSON at byte"},
                               {"blanks for ever", model(std::string(kLongestGlbJson, ' ')), "not JSON at byte"},
                               {"commas", model("[" + repeated("1,", kLongestGlbJson / 2 - 1)), "not JSON at byte"},
                               {"lists in a row", model("[" + repeated("[],", kLongestGlbJson / 3 - 1)), "not JSON at byte"},
                               {"keys in a row", model("{" + repeated("\"k\":1,", kLongestGlbJson / 6 - 1)), "not JSON at byte"},
                               {"key for ever", model("{\"" + std::string(kLongestGlbJson - 2, 'k')), "not JSON at byte"},
                               {"escapes for ever", model("\"" + repeated("\\u00e9", kLongestGlbJson / 6 - 1)), "not JSON at byte"},
                               {"zeros for ever", model(std::string(kLongestGlbJson, '\0')), "not JSON at byte"}});
    testing::expectRefused(read, cases);
}

TEST(BadModels, WithoutASceneSaySo) {
    const std::string none = "holds no 'AnkleUp-Scene'";
    std::vector<Hostile> cases;
    for (const std::string& json : {"{}"s,
                                    "[]"s,
                                    "null"s,
                                    "1"s,
                                    "\"AnkleUp-Scene\""s,
                                    R"({"AnkleUp-Scene": "AU1"})"s,
                                    R"({"extras": null})"s,
                                    R"({"extras": "AU1"})"s,
                                    R"({"extras": ["AnkleUp-Scene", "AU1"]})"s,
                                    R"({"extras": {"AnkleUp-Scene": null}})"s,
                                    R"({"extras": {"AnkleUp-Scene": 1}})"s,
                                    R"({"extras": {"AnkleUp-Scene": true}})"s,
                                    R"({"extras": {"AnkleUp-Scene": ["AU1"]}})"s,
                                    R"({"extras": {"AnkleUp-Scene": {"a": "AU1"}}})"s,
                                    R"({"extras": {"ankleup-scene": "AU1"}})"s,
                                    R"({"extras": {"AnkleUp-Scene ": "AU1"}})"s,
                                    R"({"extras": {"": "AU1"}})"s,
                                    R"({"Extras": {"AnkleUp-Scene": "AU1"}})"s,
                                    R"({"extras": {"more": {"AnkleUp-Scene": "AU1"}}})"s,
                                    R"({"extras": [{"AnkleUp-Scene": "AU1"}]})"s,
                                    R"([{"AnkleUp-Scene": "AU1"}])"s,
                                    R"({"extras": {"x": "AnkleUp-Scene"}})"s,
                                    R"({"extras": {}, "AnkleUp-Scene": "AU1"})"s}) {
        cases.push_back({json, model(json), none});
    }
    cases.push_back(
        {"in the second part", model("{} ") + number(60) + "JSON" + R"({"extras": {"AnkleUp-Scene": "AU14Y0G8FZY183XRFV"}})", none});
    for (const Hostile& code : testing::badCodes()) {
        std::string escaped;
        for (const char c : code.bytes) escaped += c == '"' ? "\\\"" : std::string(1, c);
        cases.push_back({code.name + " within", holding(escaped), code.mention});
    }
    cases.push_back({"code for ever", holding(std::string(kLongestGlbJson - 100, '0')), "longer than any"});
    cases.push_back({"code with zero bytes", holding("AU1\\u0000\\u0000"), "character 4"});
    cases.push_back({"code with line ends within", holding("AU1\\u001b[31m"), "character 4"});
    testing::expectRefused(read, cases);
}

TEST(BadModels, CutOffOrDamagedHarmNobody) { testing::expectSurvived(read, testing::mutilate(holding(kCode), 100)); }

}  // namespace
}  // namespace ankleup
