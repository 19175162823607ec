// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/io/random_scene.h"
#include "io/lesson_file.h"
#include "io/scene_file.h"
#include "io/scene_json.h"
#include "support/crc32.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;
using testing::crcOf;
using testing::SeededRandom;

constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const fs::path kAssets = fs::path(ANKLEUP_SOURCE_DIR) / "assets";

Scene opened(const std::string& code) {
    const Expected<Scene> scene = readSceneCode(code);
    if (!scene) ADD_FAILURE() << code << ": " << scene.error().message;
    return scene.value_or(Scene{});
}

std::string problemOf(const std::string& code) {
    const Expected<Scene> scene = readSceneCode(code);
    return scene ? "none" : scene.error().code;
}

Scene firstScene() { return readSceneFile(kAssets / "scenes/first.ankleup").value_or(Scene{}); }

/// A kept leg counts as what a reference takes from it.
Scene withBareReference(Scene scene) {
    if (!scene.view.reference.snapshot) return scene;
    Scene kept = *scene.view.reference.snapshot;
    const Task task = kept.task.task;
    kept.body = scene.body;
    kept.task = scene.task;
    kept.task.task = task;
    const Side active = kept.view.activeSide;
    kept.view = View{};
    kept.view.activeSide = active;
    kept.right.condition.strategy = scene.right.condition.strategy;
    if (kept.left) kept.left->condition.strategy = scene.right.condition.strategy;
    scene.view.reference.snapshot = std::make_shared<const Scene>(kept);
    return scene;
}

std::string withChecksum(const std::string& content) {
    const std::uint64_t crc = crcOf(content);
    std::string code = content;
    for (int shift = 30; shift >= 0; shift -= 5) code += kCharacters[(crc >> static_cast<unsigned>(shift)) & 31U];
    return code;
}

TEST(SceneCode, GivesTheSceneBackToTheLastBit) {
    SeededRandom random(61);
    std::size_t longest = 0;
    for (int i = 0; i < 3000; ++i) {
        const Scene scene = withBareReference(testing::drawScene(random));
        const std::string code = writeSceneCode(scene);
        longest = std::max(longest, code.size());
        const Scene back = opened(code);
        ASSERT_EQ(back, scene) << writeScene(scene);
        ASSERT_EQ(writeScene(back), writeScene(scene));
        ASSERT_EQ(writeSceneCode(back), code);
    }
    EXPECT_LT(longest, kLongestSceneCode);
    std::cout << "figure: scene codes of 3,000 scenes with every number drawn at full precision: at most " << longest << " characters\n";
}

TEST(SceneCode, LeavesTheNumbersOfAKeptLegAsTheyAre) {
    SeededRandom random(62);
    int compared = 0;
    for (int i = 0; compared < 20; ++i) {
        const Scene scene = testing::drawScene(random);
        if (!scene.view.reference.snapshot) continue;
        const Scene back = opened(writeSceneCode(scene));
        const LegProblem before = makeReference(scene, scene.activeLeg());
        const LegProblem after = makeReference(back, back.activeLeg());
        EXPECT_EQ(before.condition, after.condition);
        EXPECT_EQ(before.locks, after.locks);
        const LegState one = solveLeg(before), other = solveLeg(after);
        for (int measure = 0; measure < kMeasureCount; ++measure) {
            EXPECT_EQ(one.measures[static_cast<Measure>(measure)], other.measures[static_cast<Measure>(measure)]) << kMeasureNames[measure];
        }
        ++compared;
    }
}

/// Every key there is, each with a number that no decimal of 17 digits restores and next to 0, where doubles are closest together.
LegSetting heaviestLeg(SeededRandom& random) {
    LegSetting leg;
    const auto tiny = [&random] { return std::bit_cast<double>(std::bit_cast<std::uint64_t>(random.uniform(1.0, 2.0) * 1e-290)); };
    Condition& c = leg.condition;
    c.dorsiflexionLimit = radians(random.uniform(2.0, 2.2));
    c.cause = Cause::kGastroc;
    c.eversionLimit = radians(random.uniform(4.0, 4.2));
    c.rotationLimit = radians(random.uniform(8.0, 8.2));
    for (double* number : {&c.footControl, &c.hipControl, &c.dorsiflexorStrength, &c.floorWedge, &c.heelWedge, &c.forefootWedge,
                           &c.heelLift, &c.insole, &c.toeOut}) {
        *number = tiny();
    }
    for (int kind = kRemedyCount; kind-- > 0;) leg.remedies.push_back({static_cast<RemedyKind>(kind), tiny()});
    for (int lock = 13; lock > 7; --lock) leg.locks.push_back(static_cast<Coordinate>(lock));
    return leg;
}

StrategyWeights heaviestStrategy(SeededRandom& random) {
    StrategyWeights weights;
    for (double& weight : weights.weight) weight = random.uniform(1e-200, 2e-200);
    return weights;
}

Scene heaviestScene(SeededRandom& random) {
    Scene scene;
    scene.side = ShownSide::kBoth;
    scene.body = {.height = random.uniform(1.3, 2.2),
                  .mass = random.uniform(30, 180),
                  .footType = -random.uniform(1e-200, 2e-200),
                  .subtalarInclination = radians(random.uniform(20.5, 68.5)),
                  .subtalarDeviation = radians(random.uniform(4, 47)),
                  .thighFootAngle = -random.uniform(1e-200, 2e-200),
                  .stanceHalfWidth = random.uniform(0.08, 0.2)};
    scene.task = {.task = Task::kSingleLegStance,
                  .phase = random.uniform(1e-200, 2e-200),
                  .wallDistance = random.uniform(1e-200, 2e-200),
                  .stepHeight = random.uniform(0.05, 0.3)};
    scene.right = heaviestLeg(random);
    scene.right.condition.strategy = heaviestStrategy(random);
    scene.left = heaviestLeg(random);
    scene.left->condition.strategy = scene.right.condition.strategy;
    return scene;
}

TEST(SceneCode, OfTheHeaviestSceneStaysWithinItsLimit) {
    SeededRandom random(63);
    std::size_t longest = 0;
    for (int i = 0; i < 200; ++i) {
        Scene scene = heaviestScene(random);
        const auto far = [&random] { return -random.uniform(1e-200, 2e-200); };
        scene.view.freeCamera = {far(), far(), random.uniform(0.1, 20), {far(), far(), far()}};
        scene.view.compare = CompareMode::kTwoCompensations;
        scene.view.secondStrategy = heaviestStrategy(random);
        scene.view.wipe = random.uniform(1e-200, 2e-200);
        scene.view.magnify = random.uniform(1, 3);
        scene.view.graph = std::string(kCoordinateNames.back());
        scene.view.activeSide = Side::kLeft;
        scene.view.layers = {};
        scene.view.reference = {ReferenceKind::kSnapshot, std::make_shared<const Scene>(heaviestScene(random))};
        scene = withBareReference(scene);
        const std::string code = writeSceneCode(scene);
        longest = std::max(longest, code.size());
        ASSERT_EQ(opened(code), scene);
    }
    // The fifteen remedies for which there are indices, on four legs, two of them kept: at most 68 bits each, 14 characters.
    constexpr std::size_t kRemediesToCome = 15 - kRemedyCount;
    EXPECT_LT(longest + kRemediesToCome * 4 * 14, kLongestSceneCode);
    std::cout << "figure: scene code of a scene with every key, a kept leg and numbers next to 0: at most " << longest << " characters\n";
}

TEST(SceneCode, OfAUsualSceneIsShort) {
    EXPECT_LE(writeSceneCode(firstScene()).size(), 30U);
    std::size_t longest = 0;
    int count = 0;
    for (const auto& entry : fs::directory_iterator(kAssets / "lessons")) {
        const std::string name = entry.path().filename().string();
        if (std::isdigit(static_cast<unsigned char>(name[0])) == 0) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const Expected<Lesson> lesson = readLesson(text);
        ASSERT_TRUE(lesson.has_value()) << name;
        for (const LessonStep& step : lesson->steps) {
            const std::string code = writeSceneCode(step.view.scene);
            EXPECT_EQ(opened(code), step.view.scene);
            longest = std::max(longest, code.size());
            ++count;
        }
    }
    EXPECT_GT(count, 30);
    EXPECT_LT(longest, 150U);
    std::cout << "figure: scene code of the first scene: " << writeSceneCode(firstScene()).size() << " characters; of " << count
              << " steps of lessons: at most " << longest << "\n";
}

TEST(SceneCode, OfTheDocumentedExampleIsShort) {
    std::ifstream file(fs::path(ANKLEUP_SOURCE_DIR) / "docs/scene-format.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::size_t start = page.find("```json\n") + 8;
    const Expected<Scene> scene = readScene(page.substr(start, page.find("```", start) - start));
    ASSERT_TRUE(scene.has_value());
    EXPECT_LT(writeSceneCode(*scene).size(), 150U);
}

TEST(SceneCode, StaysTheSameFromVersionToVersion) {
    // A code on paper has to open for ever: whoever changes one of these has made version 2.
    EXPECT_EQ(writeSceneCode(Scene{}), "AU14Y1ZZW053VZC4");
    EXPECT_EQ(writeSceneCode(firstScene()), "AU14Y0G8FZY183XRFV");
    // Written by the first version that had codes. Not drawn: what is drawn changes with every measure and remedy that is added.
    const Expected<Scene> rich = readScene(R"({"ankleup": 1, "task": {"name": "step_down", "phase": 0.6, "step_height_cm": 18},
        "body": {"side": "both", "height_m": 1.6, "foot_type": 0.5}, "ankle": {"dorsiflexion_limit_deg": 11.5, "cause": "gastroc"},
        "control": {"hip": 0.4}, "support": {"heel_lift_deg": 4}, "strategy": "turn_out", "toe_out_deg": 9,
        "remedies": [{"name": "movement_retraining", "strength": 0.5}, {"name": "calf_stretching", "strength": 1}], "locks": ["midfoot_sag"],
        "left": {"ankle": {"dorsiflexion_limit_deg": 30}},
        "view": {"graph": "trunk_lateral", "active_side": "left", "compare": "wipe", "wipe": 0.3, "camera": "front"}})");
    ASSERT_TRUE(rich.has_value()) << rich.error().message;
    const std::string code = "AU1H2EHFWJ5N0TMH5ZT550KT14A25899J1SZZG68KXWG007E9ZA";
    EXPECT_EQ(writeSceneCode(*rich), code);
    EXPECT_EQ(opened(code), *rich);
}

TEST(SceneCode, DoesNotCareHowItIsWritten) {
    const std::string code = writeSceneCode(firstScene());
    std::string small = code, apart;
    for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (std::size_t i = 0; i < code.size(); ++i)
        apart += (i % 4 == 3 ? "-" : i % 5 == 0 ? " " : i % 7 == 0 ? "\r\n\t" : "") + code.substr(i, 1);
    EXPECT_EQ(opened(small), firstScene());
    EXPECT_EQ(opened(apart), firstScene());
    std::string misread = code;
    std::replace(misread.begin() + 2, misread.end(), '0', 'o');
    std::replace(misread.begin() + 2, misread.end(), '1', 'l');
    EXPECT_NE(misread, code);
    EXPECT_EQ(opened(misread), firstScene());
}

TEST(SceneCode, FindsEveryDamage) {
    SeededRandom random(65);
    std::vector<std::string> codes = {writeSceneCode(firstScene())};
    for (int i = 0; i < 4; ++i) codes.push_back(writeSceneCode(testing::drawScene(random)));
    for (const std::string& code : codes) {
        for (std::size_t i = 0; i < code.size(); ++i) {
            std::string damaged = code;
            for (const char c : kCharacters) {
                damaged[i] = c;
                if (damaged == code) continue;
                const std::string problem = problemOf(damaged);
                ASSERT_EQ(problem, i >= 3 ? "checksum" : i == 2 && c <= '9' ? "unsupported_version" : "not_a_code") << damaged;
            }
            EXPECT_NE(problemOf(code.substr(0, i)), "none");
            EXPECT_NE(problemOf(code.substr(0, i) + code.substr(i + 1)), "none") << "without character " << i;
            EXPECT_NE(problemOf(code.substr(0, i) + "7" + code.substr(i)), "none") << "one more before " << i;
            if (i + 1 < code.size() && code[i] != code[i + 1]) {
                damaged = code;
                std::swap(damaged[i], damaged[i + 1]);
                EXPECT_NE(problemOf(damaged), "none") << "swapped at " << i;
            }
        }
        EXPECT_NE(problemOf(code + "0"), "none");
        EXPECT_NE(problemOf(code + code), "none");
    }
}

TEST(SceneCode, SaysWhatIsWrong) {
    const std::string code = writeSceneCode(firstScene());
    const auto expect = [](const std::string& text, const std::string& problem, const std::string& mention) {
        const Expected<Scene> scene = readSceneCode(text);
        ASSERT_FALSE(scene.has_value()) << text;
        EXPECT_EQ(scene.error().code, problem) << scene.error().message;
        EXPECT_NE(scene.error().message.find(mention), std::string::npos) << scene.error().message;
    };
    expect("", "not_a_code", "begins with AU1");
    expect("squat", "not_a_code", "squat");
    expect("AX" + code.substr(2), "not_a_code", "begins with AU1");
    expect("AUX" + code.substr(3), "not_a_code", "begins with AU1");
    expect("AU2" + code.substr(3), "unsupported_version", "begins with AU2; this program reads AU1");
    expect(code.substr(0, 5) + "U" + code.substr(6), "character", "character 6 of the scene code is 'U'");
    expect(code.substr(0, 5) + "*" + code.substr(6), "character", "'*'");
    expect(code.substr(0, 5) + "\xc3\xa9" + code.substr(6), "character", "character 6");
    expect(std::string("AU1\0", 4) + code.substr(3), "character", "character 4");
    expect("AU", "length", "2 characters");
    expect("AU1", "length", "3 characters");
    expect(code.substr(0, 10), "length", "10 characters");
    expect("AU1" + std::string(1997, '0'), "length", "2000 characters");
    expect("AU1" + std::string(1'000'000, '0'), "length", "at most 2000 characters");
    expect(code.substr(0, code.size() - 1), "checksum", "does not agree with its checksum");
    expect(withChecksum("AU1ZZZZZ"), "content", "something that no scene has");
    Scene forged;
    forged.right.remedies = {{RemedyKind::kInsole, 1.0}, {RemedyKind::kInsole, 0.5}};
    expect(writeSceneCode(forged), "conflict", "give each remedy once");
    expect(withChecksum(code.substr(0, code.size() - 7) + "00"), "content", "something that no scene has");
}

TEST(SceneCode, WithAGoodChecksumButForgedIsReadSafely) {
    SeededRandom random(66);
    int read = 0;
    std::vector<std::string> problems;
    for (int i = 0; i < 20'000; ++i) {
        std::string content = "AU1";
        const int length = 1 + random.index(i % 10 == 0 ? 1400 : 60);
        // Half of them begin as a real one does.
        if (i % 2 == 0) {
            const std::string real = writeSceneCode(testing::drawScene(random));
            content = real.substr(0, static_cast<std::size_t>(3 + random.index(static_cast<int>(real.size()) - 10)));
        }
        for (int k = 0; k < length && content.size() < 1490; ++k) content += kCharacters[static_cast<std::size_t>(random.index(32))];
        const Expected<Scene> scene = readSceneCode(withChecksum(content));
        if (!scene) {
            problems.push_back(scene.error().code);
            continue;
        }
        ++read;
        ASSERT_EQ(opened(writeSceneCode(*scene)), *scene);
    }
    EXPECT_GT(std::count(problems.begin(), problems.end(), "content"), 0);
    EXPECT_EQ(static_cast<std::size_t>(read) + problems.size(), 20'000U);
}

TEST(SceneCode, IsToldFromOtherWords) {
    EXPECT_TRUE(looksLikeSceneCode(writeSceneCode(Scene{})));
    EXPECT_TRUE(looksLikeSceneCode("au1 abcd-efgh"));
    EXPECT_TRUE(looksLikeSceneCode("AU2ABCD")) << "of another version";
    for (const char* other : {"", "AU", "AU1", "squat.ankleup", "au1.png", "Au1/scene", "automatic", "export"}) {
        EXPECT_FALSE(looksLikeSceneCode(other)) << other;
    }
}

}  // namespace
}  // namespace ankleup
