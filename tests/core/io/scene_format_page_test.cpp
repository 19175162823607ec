// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <fstream>
#include <regex>

#include "io/json_document.h"
#include "io/number_text.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

std::string readPage() {
    std::ifstream file(std::string(ANKLEUP_SOURCE_DIR) + "/docs/scene-format.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string rangeText(const Interval& range) {
    const auto text = [](double end) { return end >= 1e5 ? std::to_string(static_cast<int>(end)) : numberText(end); };
    return text(range.low) + " to " + text(range.high);
}

TEST(SceneFormatPage, StatesEveryRange) {
    const std::string page = readPage();
    for (const SceneRange& ranged : sceneRanges()) {
        const std::string row = "| " + rangeText(ranged.range) + " | " + rangeText(ranged.tested) + " |";
        const std::size_t start = page.find("| `" + std::string(ranged.key) + "` |");
        ASSERT_NE(start, std::string::npos) << ranged.key << " is not on the page";
        const std::string line = page.substr(start, page.find('\n', start) - start);
        EXPECT_NE(line.find(row), std::string::npos) << ranged.key << " should state " << row << "\n" << line;
    }
}

TEST(SceneFormatPage, StatesEveryWord) {
    const std::string page = readPage();
    const auto states = [&page](const auto& names) {
        for (const std::string_view name : names) EXPECT_NE(page.find(name), std::string::npos) << name;
    };
    states(kTaskNames);
    states(kCauseNames);
    states(kStrategyNames);
    states(kRemedyNames);
    states(kCoordinateNames);
    states(kCameraNames);
    states(kCompareModeNames);
    states(kReferenceNames);
    states(kLayerNames);
    states(kShownSideNames);
    EXPECT_NE(page.find(std::to_string(kLargestSceneBytes) + " bytes"), std::string::npos);
    EXPECT_NE(page.find("more than " + std::to_string(kDeepestNesting) + " deep"), std::string::npos);
}

TEST(SceneFormatPage, ShowsASceneThatReads) {
    const std::string page = readPage();
    const std::size_t start = page.find("```json\n") + 8;
    const Expected<Scene> scene = readScene(page.substr(start, page.find("```", start) - start));
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    EXPECT_EQ(scene->side, ShownSide::kBoth);
    EXPECT_EQ(scene->left->condition.dorsiflexionLimit, radians(30.0));
}

TEST(SceneFormatPage, StatesTheDefaultOfEveryNumber) {
    // The default a row states, put into a scene, changes nothing.
    const std::string page = readPage();
    static const std::regex kRow(R"(\| `([a-z_.]+)` \| (?:deg|cm|m|kg)? ?\| (-?[0-9.]+) \|)");
    int rows = 0;
    for (std::sregex_iterator row(page.begin(), page.end(), kRow), end; row != end; ++row) {
        const std::string key = (*row)[1];
        if (key == "remedies.strength" || key.starts_with("view.camera")) continue;
        const Expected<Scene> scene = readScene(R"({"ankleup": 1})", {{key, std::stod((*row)[2])}});
        ASSERT_TRUE(scene.has_value()) << scene.error().message;
        EXPECT_EQ(*scene, Scene{}) << key << " does not default to " << (*row)[2];
        ++rows;
    }
    EXPECT_EQ(rows, 23) << "a row of the table was not understood";
}

}  // namespace
}  // namespace ankleup
