// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>

#include "io/scene_code.h"
#include "io/scene_json.h"
#include "readers/hostile.h"

namespace ankleup {
namespace {

using testing::Hostile;
using testing::repeated;

// What a scene file and a scene code say about values is tested in core/io; here, what they cost and that they harm nobody.

std::optional<Error> readFile(const std::string& bytes) {
    const auto scene = readScene(bytes);
    return scene ? std::nullopt : std::optional(scene.error());
}

std::optional<Error> readCode(const std::string& bytes) {
    const auto scene = readSceneCode(bytes);
    return scene ? std::nullopt : std::optional(scene.error());
}

Scene richScene() {
    Scene scene;
    scene.side = ShownSide::kBoth;
    scene.left = scene.right;
    scene.left->condition.dorsiflexionLimit = 0.4321987;
    scene.body.height = 1.6543210987654321;
    scene.right.remedies = {{RemedyKind::kInsole, 0.3}};
    scene.right.locks = {Coordinate::kHeelRise};
    scene.view.reference = {ReferenceKind::kSnapshot, std::make_shared<const Scene>()};
    return scene;
}

TEST(BadSceneBytes, AreRefusedQuicklyAndWithLittleMemory) {
    const std::string start = R"({"ankleup": 1, )";
    std::vector<Hostile> cases = {
        {"empty", ""},
        {"open lists", repeated("[", 260'000)},
        {"open objects", repeated("{\"a\":", 50'000)},
        {"closed lists", repeated("[", 100'000) + repeated("]", 100'000)},
        {"many keys", start + repeated("\"x\": 1, ", 30'000) + "}"},
        {"long key", start + "\"" + std::string(200'000, 'k') + "\": 1}"},
        {"long word", start + "\"strategy\": \"" + std::string(200'000, 'w') + "\"}", "strategy"},
        {"long number", start + "\"toe_out_deg\": " + std::string(200'000, '9') + "}", "toe_out_deg"},
        {"long fraction", start + "\"toe_out_deg\": 0." + std::string(200'000, '3') + "x}"},
        {"huge exponent", start + "\"toe_out_deg\": 1e" + std::string(100'000, '9') + "}", "toe_out_deg"},
        {"escapes", start + "\"strategy\": \"" + repeated("\\u0041", 40'000) + "\"}", "strategy"},
        {"newlines", std::string(200'000, '\n') + "x", "line 200001"},
        {"many remedies", start + "\"remedies\": [" + repeated(R"({"name": "insole"}, )", 10'000) + "{}]}"},
        {"many locks", start + "\"locks\": [" + repeated("\"heel_rise\", ", 15'000) + "1]}"},
        {"scenes within", start + repeated(R"("view": {"reference": {"scene": {"ankleup": 1, )", 3'000)},
        {"too large", std::string(300'000, ' ')},
        {"larger still", std::string(300U << 20U, '{')},
        {"zero bytes", std::string(200'000, '\0')},
        {"bytes 255", std::string(200'000, '\xff')},
        {"half a surrogate", start + R"("strategy": "\ud834"})"},
        {"motion", "Coordinates\nendheader\ntime\n"},
        {"code", "AU14Y0G8FZY183XRFV"},
        {"numbers", repeated("1 ", 100'000)},
        {"byte order", "\xff\xfe{\0}\0"},
    };
    testing::expectRefused(readFile, cases);
}

TEST(BadSceneBytes, CutOffOrDamagedHarmNobody) {
    const std::string good = writeScene(richScene());
    EXPECT_FALSE(readFile(good)) << readFile(good)->message;
    testing::expectSurvived(readFile, testing::mutilate(good, 60));
}

TEST(BadSceneCodes, AreRefusedQuicklyAndWithTheirPlace) {
    const std::string good = writeSceneCode(richScene());
    ASSERT_FALSE(readCode(good));
    std::vector<Hostile> cases = {
        {"empty", "", "AU1"},
        {"name alone", "AU1", "3 characters"},
        {"other version", "AU9" + good.substr(3), "AU9"},
        {"other name", "XY1" + good.substr(3), "begins with AU1"},
        {"zeros", "AU1" + std::string(1400, '0'), "checksum"},
        {"zs", "AU1" + std::string(1400, 'Z'), "checksum"},
        {"too long", "AU1" + std::string(2000, '0'), "2003 characters"},
        {"endless", "AU1" + std::string(100U << 20U, '0'), "longer than any"},
        {"blanks for ever", "AU1" + std::string(100U << 20U, ' '), "longer than any"},
        {"hyphens", std::string(5000, '-'), "not a scene code"},
        {"zero byte", good + std::string("\0", 1), "character"},
        {"twice", good + good},
        {"accents", "AU1\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", "character 4"},
        {"control characters", "AU1\x1b[31m", "character 4"},
        {"file name", "scene.ankleup", "not a scene code"},
        {"JSON", R"({"ankleup": 1})", "not a scene code"},
        {"web page", "https://example.org/AU1", "not a scene code"},
    };
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string damaged = good;
        damaged[i] = damaged[i] == '7' ? '8' : '7';
        cases.push_back({"changed at " + std::to_string(i), damaged});
        cases.push_back({"missing at " + std::to_string(i), good.substr(0, i) + good.substr(i + 1)});
        cases.push_back({"cut off at " + std::to_string(i), good.substr(0, i)});
    }
    EXPECT_GE(cases.size(), 150U);
    testing::expectRefused(readCode, cases);
}

TEST(BadSceneCodes, CutOffOrDamagedHarmNobody) { testing::expectSurvived(readCode, testing::mutilate(writeSceneCode(richScene()), 60)); }

}  // namespace
}  // namespace ankleup
