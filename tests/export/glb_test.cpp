// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// The leg in 3D, judged by Khronos' validator and played by three.js in a headless Chromium.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "support/program.h"

namespace ankleup {
namespace {

using Json = nlohmann::json;
using testing::Outcome;
using testing::runOther;
using testing::runProgram;
using testing::TestFolder;

const std::string kSource = ANKLEUP_SOURCE_DIR;

bool isMissing(const std::string& package) {
    const char* folder = std::getenv("ANKLEUP_FOREIGN");
    return !folder || !std::filesystem::exists(std::string(folder) + "/node_modules/" + package);
}

std::string sceneOf(const std::string& task, const std::string& more = "") {
    return R"({"ankleup": 1, "task": {"name": ")" + task + R"("}, "ankle": {"dorsiflexion_limit_deg": 10})" + more + "}";
}

struct Exported {
    TestFolder folder;
    std::string scene;
    std::string model = folder.path("leg.glb");

    explicit Exported(const std::string& json) : scene(folder.fileWith("s.ankleup", json)) {
        const Outcome outcome = runProgram({"export", "--scene", scene, "--out", model});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    }

    /// The description inside the file.
    static Json describe(const std::string& file) {
        const std::string bytes = testing::textOf(file);
        std::uint32_t length = 0;
        std::memcpy(&length, bytes.data() + 12, sizeof(length));
        return Json::parse(bytes.substr(20, length));
    }
};

int countTriangles(const Json& gltf, const std::string& mesh) {
    for (const Json& each : gltf["meshes"]) {
        if (each["name"] == mesh) return gltf["accessors"][each["primitives"][0]["indices"].get<int>()]["count"].get<int>() / 3;
    }
    return 0;
}

TEST(Glb, PassesTheValidatorOfKhronos) {
    if (isMissing("gltf-validator")) GTEST_SKIP() << "no gltf-validator in ANKLEUP_FOREIGN";
    for (const std::string& json :
         {sceneOf("single_leg_squat"), sceneOf("double_leg_squat", R"(, "body": {"foot_type": 0.8, "thigh_foot_angle_deg": 15})"),
          sceneOf("running_midstance", R"(, "body": {"side": "left"})"), sceneOf("standing"), sceneOf("knee_to_wall_lunge")}) {
        const Exported leg(json);
        const Outcome outcome = runOther({"node", kSource + "/tests/foreign/validate_glb.js", leg.model});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const Json report = Json::parse(outcome.out);
        EXPECT_EQ(report["issues"]["numErrors"], 0) << report["issues"].dump(1);
        EXPECT_EQ(report["issues"]["numWarnings"], 0) << report["issues"].dump(1);
    }
}

TEST(Glb, HasOneJointForEachBoneAndKeepsItsBudget) {
    const Exported one(sceneOf("single_leg_squat"));
    const Json gltf = Exported::describe(one.model);
    ASSERT_EQ(gltf["skins"].size(), 1U);
    EXPECT_EQ(gltf["skins"][0]["joints"].size(), 17U);
    EXPECT_LT(countTriangles(gltf, "bones"), 19'000);
    EXPECT_GT(countTriangles(gltf, "bones"), 5'000);
    EXPECT_LT(countTriangles(gltf, "soft_tissue"), 6'000);
    EXPECT_GT(countTriangles(gltf, "soft_tissue"), 1'000);
    ASSERT_EQ(gltf["animations"].size(), 2U);
    const auto keys = [&gltf](int animation) {
        const Json& sampler = gltf["animations"][animation]["samplers"][0];
        EXPECT_EQ(sampler["interpolation"], "LINEAR");
        return gltf["accessors"][sampler["input"].get<int>()];
    };
    EXPECT_EQ(keys(0)["count"], 91);
    EXPECT_EQ(keys(0)["max"][0], 3.0);
    EXPECT_EQ(keys(1)["count"], 61);
    EXPECT_EQ(keys(1)["max"][0], 2.0);
    EXPECT_EQ(gltf["animations"][0]["channels"].size(), 2U * 17);

    const Exported both(sceneOf("double_leg_squat"));
    const Json pair = Exported::describe(both.model);
    EXPECT_EQ(pair["skins"].size(), 1U);
    EXPECT_EQ(pair["skins"][0]["joints"].size(), 17U + 12);
    EXPECT_LT(countTriangles(pair, "bones") + countTriangles(pair, "soft_tissue"), 50'000);
    EXPECT_EQ(countTriangles(pair, "soft_tissue"), 2 * countTriangles(gltf, "soft_tissue"));

    const Exported still(sceneOf("standing"));
    EXPECT_EQ(Exported::describe(still.model)["animations"].size(), 1U) << "nothing moves but the slider";
}

TEST(Glb, HoldsItsSceneAndWords) {
    const Exported leg(sceneOf("step_down"));
    const Json extras = Exported::describe(leg.model)["asset"]["extras"];
    EXPECT_NE(extras["Description"].get<std::string>().find("10 degrees"), std::string::npos) << extras;
    const std::string code = extras["AnkleUp-Scene"];
    EXPECT_EQ(runProgram({"code", leg.scene}).out, code + "\n");
    EXPECT_EQ(runProgram({"code", leg.model}).out, code + "\n") << "the file is as good as the code";
}

TEST(Glb, IsTwoFilesForBothLegs) {
    const TestFolder folder;
    const std::string scene = folder.fileWith("s.ankleup", sceneOf("step_down", R"(, "body": {"side": "both"})"));
    ASSERT_EQ(runProgram({"export", "--scene", scene, "--out", folder.path("leg.glb")}).exitCode, 0);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"leg-left.glb", "leg-right.glb", "s.ankleup"}));
    EXPECT_EQ(Exported::describe(folder.path("leg-left.glb"))["nodes"][1]["name"], "femur_l");
    const Json left = Json::parse(runProgram({"code", "--json", folder.path("leg-left.glb")}).out);
    EXPECT_EQ(left["body"]["side"], "both");
    EXPECT_EQ(left["view"]["active_side"], "left");
}

TEST(Glb, IsPlayedByThreeJs) {
    if (isMissing("three") || isMissing("puppeteer-core")) GTEST_SKIP() << "no three, no puppeteer-core in ANKLEUP_FOREIGN";
    if (runOther({"chromium", "--version"}).exitCode != 0) GTEST_SKIP() << "no Chromium";
    const Exported leg(sceneOf("single_leg_squat"));
    const char* kept = std::getenv("ANKLEUP_KEEP_PICTURES");  // a folder, for eyes to judge
    const Outcome outcome =
        runOther({"node", kSource + "/tests/foreign/play_glb.js", leg.model, (kept ? std::string(kept) : leg.folder.path("")) + "/leg"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const Json seen = Json::parse(outcome.out);
    EXPECT_EQ(seen["problems"], Json::array()) << seen["problems"];
    EXPECT_EQ(seen["joints"], 17);
    EXPECT_EQ(seen["skinned"].size(), 2U);
    EXPECT_TRUE(seen["extras"].contains("AnkleUp-Scene"));
    ASSERT_EQ(seen["animations"].size(), 2U);
    const Json& squat = seen["animations"][0];
    EXPECT_NEAR(squat["duration"].get<double>(), 3.0, 1e-6);
    for (const Json& animation : seen["animations"]) {
        for (const char* part : {"first", "middle", "last"}) {
            const Json& look = animation[part];
            EXPECT_GT(look["covered"].get<double>(), 0.02) << animation["name"] << " " << part;
            // Where a leg is, seen from the front, right: in the middle, from the floor up.
            EXPECT_GT(look["box"][0].get<double>(), 0.15);
            EXPECT_LT(look["box"][2].get<double>(), 0.85);
            EXPECT_GT(look["box"][3].get<double>(), 0.75) << "the foot is on the floor";
            EXPECT_GT(look["colour"][0].get<double>(), look["colour"][2].get<double>()) << "ivory and red";
        }
    }
    EXPECT_GT(squat["changedToMiddle"].get<double>(), 0.02) << "the leg goes down";
    EXPECT_LT(squat["changedToLast"].get<double>(), 0.001) << "and comes back";
    EXPECT_GT(squat["middle"]["box"][1].get<double>(), squat["first"]["box"][1].get<double>() + 0.05) << "the pelvis sinks";
    EXPECT_GT(seen["animations"][1]["changedToLast"].get<double>(), 0.01) << "a stiff ankle stands otherwise than a free one";
}

}  // namespace
}  // namespace ankleup
