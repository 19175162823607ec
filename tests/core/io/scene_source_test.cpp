// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_source.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "io/png_text.h"
#include "io/scene_code.h"
#include "io/scene_file.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

class SceneSource : public ::testing::Test {
  protected:
    SceneSource() {
        std::string name = ::testing::TempDir() + "ankleup-XXXXXX";
        folder_ = mkdtemp(name.data());
        scene_.right.condition.dorsiflexionLimit = radians(13.7);
        scene_.task.task = Task::kStepDown;
    }
    ~SceneSource() override { fs::remove_all(folder_); }

    std::string write(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return (folder_ / name).string();
    }
    static std::string png(const std::string& code) {
        const std::string head("\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3a\x7e\x9b\x55", 25);
        const std::string end("\0\0\0\0IEND\xae\x42\x60\x82", 12);
        const std::string bare = std::string(kPngSignature) + head + end;
        return code.empty() ? bare : withPngText(bare, {{std::string(kSceneCodeKey), code, ""}});
    }
    static std::string glb(const std::string& code) {
        const std::string json = R"({"asset":{"extras":{"AnkleUp-Scene":")" + code + R"("}}})";
        const auto length = static_cast<char>(json.size());
        return std::string("glTF\2\0\0\0", 8) + static_cast<char>(length + 20) + std::string(3, '\0') + length +
               std::string("\0\0\0JSON", 7) + json;
    }
    static std::string problem(const std::string& source) {
        const Expected<Scene> scene = openSceneSource(source);
        const Expected<std::string> text = readSceneSource(source);
        if (scene || text) return "none";
        EXPECT_EQ(scene.error().code, text.error().code);
        EXPECT_EQ(scene.error().message, text.error().message);
        return scene.error().code + ": " + scene.error().message;
    }

    fs::path folder_;
    Scene scene_;
};

TEST_F(SceneSource, OpensTheSceneFromWhateverHoldsIt) {
    const std::string code = writeSceneCode(scene_);
    for (const std::string& source : {code, write("a.ankleup", writeScene(scene_)), write("b.png", png(code)), write("c.glb", glb(code)),
                                      write("picture without an ending", png(code))}) {
        const Expected<Scene> scene = openSceneSource(source);
        ASSERT_TRUE(scene.has_value()) << source << ": " << scene.error().message;
        EXPECT_EQ(*scene, scene_) << source;
        EXPECT_EQ(readSceneSource(source).value_or(""), writeScene(scene_)) << source;
    }
}

TEST_F(SceneSource, SaysWhichFileIsWrongAndWhy) {
    const std::string code = writeSceneCode(scene_);
    const std::string damaged = code.substr(0, code.size() - 1) + (code.back() == 'A' ? "B" : "A");
    const std::string foreign = write("foreign.png", png(""));
    EXPECT_EQ(problem(foreign), "no_text: " + foreign + " holds no scene: AnkleUp did not make it, or what it knew was taken out");
    const std::string bad = write("bad.png", png(damaged));
    EXPECT_TRUE(problem(bad).starts_with("checksum: " + bad + ": the scene code")) << problem(bad);
    const std::string cut = write("cut.png", png(code).substr(0, 60));
    EXPECT_TRUE(problem(cut).starts_with("png: " + cut + ": the picture is cut short")) << problem(cut);
    const std::string model = write("bad.glb", "glTF and something else altogether");
    EXPECT_TRUE(problem(model).starts_with("glb: " + model + ": the model")) << problem(model);
    EXPECT_TRUE(problem(damaged).starts_with("checksum: the scene code")) << problem(damaged);
    EXPECT_TRUE(problem(folder_.string()).starts_with("file: " + folder_.string()));
    EXPECT_TRUE(problem("no such file").starts_with("file: no such file cannot be read"));
}

TEST_F(SceneSource, TakesAFileThatIsNamedLikeACode) {
    const fs::path before = fs::current_path();
    fs::current_path(folder_);
    const std::string code = writeSceneCode(Scene{});
    write(code, writeScene(scene_));
    EXPECT_EQ(openSceneSource(code).value_or(Scene{}), scene_);
    fs::current_path(before);
}

}  // namespace
}  // namespace ankleup
