// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// What an exported picture says of itself, read by another library, and the scene in it.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "export/foreign.h"

namespace ankleup {
namespace {

using Json = nlohmann::json;
using testing::inQuotes;
using testing::Outcome;
using testing::runExport;
using testing::runOther;
using testing::TestFolder;

const std::string kSource = ANKLEUP_SOURCE_DIR;
const std::string kFirstScene = kSource + "/assets/scenes/first.ankleup";

/// What Pillow reads, Debian's python3-pil.
Json readWithPillow(const std::string& picture) {
    const Outcome outcome = runOther({"/usr/bin/python3", kSource + "/tests/foreign/read_png_text.py", picture});
    constexpr int kNoPillow = 77;
    if (outcome.exitCode == kNoPillow) return {};
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    return Json::parse(outcome.out);
}

TEST(PictureText, IsReadByPillow) {
    const TestFolder folder;
    const std::string picture = folder.path("squat.png");
    const Outcome drawn =
        runExport("--scene " + inQuotes(kFirstScene) + " --out " + inQuotes(picture) + " --size 320x240 --phase 0.75 --language de");
    ASSERT_EQ(drawn.exitCode, 0) << drawn.err;
    const Json told = readWithPillow(picture);
    if (told.empty()) GTEST_SKIP() << "no Pillow (python3-pil)";
    EXPECT_EQ(told["size"], Json({320, 240}));
    ASSERT_EQ(told["texts"].size(), 2U) << told;
    const Json& description = told["texts"]["Description"];
    EXPECT_EQ(description["language"], "de");
    EXPECT_NE(description["text"].get<std::string>().find("18 Grad"), std::string::npos) << description;
    const std::string code = told["texts"]["AnkleUp-Scene"]["text"];
    // The code is that of the scene with the phase that is shown, and the picture is as good as it.
    const Outcome again = testing::runProgram({"code", picture});
    EXPECT_EQ(again.out, code + "\n") << again.err;
    const Json scene = Json::parse(testing::runProgram({"code", "--json", code}).out);
    EXPECT_EQ(scene["task"]["phase"], 0.75);
    EXPECT_EQ(scene["ankle"]["dorsiflexion_limit_deg"], 18);
}

TEST(PictureText, StandsInEveryPictureOfARow) {
    const TestFolder folder;
    const std::string row = folder.path("row");
    const Outcome drawn = runExport("--scene " + inQuotes(kFirstScene) + " --out " + inQuotes(row + "/") + " --size 160x120 --frames 4");
    ASSERT_EQ(drawn.exitCode, 0) << drawn.err;
    const std::vector<double> phases = {0.0, 0.5, 1.0, 0.5};
    for (std::size_t k = 0; k < phases.size(); ++k) {
        const Outcome scene = testing::runProgram({"code", "--json", row + "/frame-000" + std::to_string(k + 1) + ".png"});
        ASSERT_EQ(scene.exitCode, 0) << scene.err;
        EXPECT_NEAR(Json::parse(scene.out)["task"]["phase"].get<double>(), phases[k], 1e-12);
    }
}

}  // namespace
}  // namespace ankleup
