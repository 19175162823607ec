// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/angle.h"
#include "export/foreign.h"
#include "io/scene_code.h"
#include "io/scene_json.h"
#include "text/language.h"
#include "text/sentence.h"

namespace ankleup {
namespace {

using nlohmann::json;
using namespace testing;

const std::string kScene = R"({"ankleup": 1, "task": {"name": "single_leg_squat", "phase": 1},
    "ankle": {"dorsiflexion_limit_deg": 18, "cause": "joint"}})";

/// The model's own sentence at a limit, as the screen shows it.
std::string sentenceAt(double limit) {
    Scene scene = *readScene(kScene);
    scene.leg(scene.activeLeg()).condition.dorsiflexionLimit = radians(limit);
    return makeSentence(calcExplanation(scene, scene.activeLeg())).text.toStdString();
}

class HandoutHtml : public ::testing::Test {
  protected:
    void SetUp() override {
        const testing::Outcome made = runExport("--scene " + inQuotes(folder_.fileWith("s.ankleup", kScene)) + " --out " + inQuotes(page_));
        ASSERT_EQ(made.exitCode, 0) << made.err;
    }
    /// What happened in a browser, by the names of the moments.
    json openInBrowser(const std::string& switches = "") {
        const testing::Outcome seen = runNode("handout.js", inQuotes(page_) + " '' " + switches);
        EXPECT_EQ(seen.exitCode, 0) << seen.err;
        json told = json::parse(seen.out, nullptr, false);
        for (const json& state : told["states"]) told["at"][state["name"].get<std::string>()] = state;
        return told;
    }

    TestFolder folder_;
    std::string page_ = folder_.path("handout.html");
};

TEST_F(HandoutHtml, IsOneSmallFileThatNamesNoOtherPlace) {
    EXPECT_LT(std::filesystem::file_size(page_), 4U * 1000U * 1000U);
    EXPECT_EQ(folder_.names(), (std::vector<std::string>{"handout.html", "s.ankleup"}));
    const std::string text = textOf(page_);
    for (const char* other : {"http:", "https:", "src=", "href=", "@import", "url("})
        EXPECT_EQ(text.find(other), std::string::npos) << other;
    EXPECT_NE(text.find("default-src 'none'"), std::string::npos);
    EXPECT_NE(text.find("It makes no diagnosis"), std::string::npos);
    EXPECT_NE(text.find(writeSceneCode(*readScene(kScene))), std::string::npos);
    EXPECT_EQ(text.find("{{"), std::string::npos) << "a hole of the template is left";
}

TEST_F(HandoutHtml, FollowsARealMouseAndKeysInABrowserWithTheNetworkOff) {
    if (findForeignFolder().empty()) GTEST_SKIP() << "puppeteer-core is not here: npm install in tests/foreign";
    json told = openInBrowser();
    EXPECT_EQ(told["requests"], json::array());
    EXPECT_EQ(told["problems"], json::array());
    json& at = told["at"];
    EXPECT_EQ(at["opened"]["limit"], 18.0);
    EXPECT_EQ(at["opened"]["knee"], "25 mm");  // 7 mm in the unrestricted leg and 18 more
    EXPECT_NEAR(at["held"]["limit"].get<double>(), 25.0, 0.5);
    EXPECT_NEAR(at["dragged"]["limit"].get<double>(), 38.0, 0.5);
    EXPECT_EQ(at["button"]["limit"].get<double>(), at["dragged"]["limit"].get<double>() - 1.0);
    EXPECT_EQ(at["home"]["limit"], 2.0);
    EXPECT_EQ(at["key"]["limit"], 2.5);
    EXPECT_EQ(at["key"]["spoken"], "2.5 degrees");
    for (const json& state : told["states"]) {
        EXPECT_EQ(state["sentence"], sentenceAt(state["limit"])) << state["name"];
        EXPECT_EQ(state["note"], "");
    }
    // Each of these is another picture.
    std::set<std::string> pictures;
    for (const char* name : {"opened", "held", "home", "turned", "turned_by_key", "front", "dark"})
        pictures.insert(at[name]["picture"].get<std::string>());
    EXPECT_EQ(pictures.size(), 7U);
    EXPECT_NE(at["dark"]["paper"], at["front"]["paper"]);
    for (const json& size : told["targets"]) EXPECT_GE(size.get<double>(), 44.0);
    for (const json& name : told["names"]) EXPECT_FALSE(name.get<std::string>().empty());
    EXPECT_EQ(told["fetched"], "no");  // its policy forbids what the missing network would
}

TEST_F(HandoutHtml, SaysSoWhereABrowserDrawsNo3dAndDrawsAllTheSame) {
    if (findForeignFolder().empty()) GTEST_SKIP() << "puppeteer-core is not here: npm install in tests/foreign";
    json told = openInBrowser("--disable-3d-apis");
    EXPECT_EQ(told["problems"], json::array());
    json& at = told["at"];
    EXPECT_NE(at["opened"]["note"].get<std::string>().find("WebGL"), std::string::npos);
    EXPECT_EQ(at["held"]["sentence"], sentenceAt(at["held"]["limit"]));
    EXPECT_NE(at["opened"]["picture"], at["home"]["picture"]);
}

TEST(HandoutHtmlFile, IsNotThereWhenItCannotBeWritten) {
    const TestFolder folder;
    const testing::Outcome made = runExport("--scene " + inQuotes(folder.fileWith("s.ankleup", kScene)) + " --out /proc/none/h.html");
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_NE(made.err.find("/proc/none/h.html cannot be written"), std::string::npos) << made.err;
}

}  // namespace
}  // namespace ankleup
