// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/scene_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>

#include "core/io/random_scene.h"
#include "io/atomic_file.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

class SceneFile : public ::testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path fileWith(const std::string& text) const {
        std::ofstream(folder_ / "some.ankleup", std::ios::binary) << text;
        return folder_ / "some.ankleup";
    }
    static std::string textOf(const fs::path& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::size_t countFiles() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), {})); }

    fs::path folder_ =
        fs::path(::testing::TempDir()) / (std::string("scene_file_") + ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(SceneFile, IsReadBackExactlyAndLeavesNoPart) {
    testing::SeededRandom random(5);
    const fs::path path = folder_ / "some.ankleup";
    for (int i = 0; i < 20; ++i) {
        const Scene scene = testing::drawScene(random);
        ASSERT_TRUE(writeSceneFile(path, scene).has_value());
        EXPECT_EQ(readSceneFile(path), scene);
        EXPECT_EQ(countFiles(), 1U);
    }
}

TEST_F(SceneFile, ErrorsStartWithThePath) {
    const fs::path path = fileWith(R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 50}})");
    const Expected<Scene> scene = readSceneFile(path);
    ASSERT_FALSE(scene.has_value());
    EXPECT_EQ(scene.error().message, path.string() + ": ankle.dorsiflexion_limit_deg is 50; allowed is 2 to 40 deg");
    EXPECT_EQ(scene.error().code, "out_of_range");
}

TEST_F(SceneFile, OfAHundredMegabytesIsRefusedUnread) {
    const fs::path path = fileWith("");
    fs::resize_file(path, 100'000'000);
    const Expected<Scene> scene = readSceneFile(path);
    ASSERT_FALSE(scene.has_value());
    EXPECT_EQ(scene.error().code, "too_large");
    EXPECT_TRUE(scene.error().message.starts_with(path.string())) << scene.error().message;
}

TEST_F(SceneFile, ThatNeverEndsIsRefused) {
    ASSERT_FALSE(readSceneFile("/dev/zero").has_value());
    EXPECT_EQ(readSceneFile("/dev/zero").error().code, "too_large");
}

TEST_F(SceneFile, ThatIsNotThereOrAFolderIsAnError) {
    for (const fs::path& path : {folder_ / "absent.ankleup", folder_}) {
        const Expected<Scene> scene = readSceneFile(path);
        ASSERT_FALSE(scene.has_value());
        EXPECT_EQ(scene.error().code, "file");
        EXPECT_TRUE(scene.error().message.starts_with(path.string() + " cannot be read: ")) << scene.error().message;
    }
}

TEST_F(SceneFile, CannotBeWrittenWhereThereIsNoFolder) {
    const Expected<void> written = writeSceneFile(folder_ / "absent" / "some.ankleup", Scene{});
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, "file");
    EXPECT_EQ(countFiles(), 0U);
}

TEST_F(SceneFile, DoesNotReplaceAFolder) {
    ASSERT_FALSE(writeSceneFile(folder_, Scene{}).has_value());
    EXPECT_FALSE(fs::exists(folder_.string() + ".part"));
}

TEST_F(SceneFile, DoesNotReplaceAPipe) {
    const fs::path pipe = folder_ / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    ASSERT_FALSE(writeSceneFile(pipe, Scene{}).has_value());
    EXPECT_TRUE(fs::is_fifo(pipe));
    EXPECT_EQ(countFiles(), 1U);
}

TEST_F(SceneFile, IsWrittenThroughALink) {
    const fs::path path = fileWith("before");
    const fs::path link = folder_ / "link.ankleup";
    fs::create_symlink(path, link);
    ASSERT_TRUE(writeSceneFile(link, Scene{}).has_value());
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(readSceneFile(path), Scene{});
}

TEST_F(SceneFile, StaysAsItWasWhenWritingFails) {
    const fs::path path = fileWith("before");
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{16, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tiny);
    const Expected<void> written = writeSceneFile(path, Scene{});
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, SIG_DFL);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().message, path.string() + " cannot be written: File too large");
    EXPECT_EQ(textOf(path), "before");
    EXPECT_EQ(countFiles(), 1U) << "a failed write leaves nothing";
}

TEST_F(SceneFile, StaysAsItWasWhenWritingIsAbandoned) {
    const fs::path path = fileWith("before");
    {
        Expected<AtomicFile> file = AtomicFile::create(path);
        ASSERT_TRUE(file.has_value());
        file->write("half");
        EXPECT_TRUE(fs::exists(path.string() + ".part"));
    }
    EXPECT_EQ(textOf(path), "before");
    EXPECT_EQ(countFiles(), 1U) << "an abandoned file leaves nothing";
}

TEST_F(SceneFile, LeavesAPartThatIsAnothersAlone) {
    const fs::path path = fileWith("before");
    const fs::path part = path.string() + ".part";
    std::ofstream(part) << "mine";
    const Expected<void> written = writeSceneFile(path, Scene{});
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().message, path.string() + " cannot be written: " + part.string() +
                                           " is there already; wait until the export that writes it has ended, or remove it");
    EXPECT_EQ(textOf(part), "mine");
    EXPECT_EQ(textOf(path), "before");
    const fs::path frames = folder_ / "frames";
    fs::create_directory(frames.string() + ".part");
    EXPECT_FALSE(PartFile::createFolder(frames).has_value());
    EXPECT_TRUE(fs::exists(frames.string() + ".part"));
}

TEST_F(SceneFile, ShippedFirstSceneIsTheOneDescribed) {
    const Expected<Scene> scene = readSceneFile(fs::path(ANKLEUP_SOURCE_DIR) / "assets/scenes/first.ankleup");
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    Scene expected;
    expected.right.condition.dorsiflexionLimit = radians(18.0);
    EXPECT_EQ(*scene, expected) << "a right leg, single-leg squat at its deepest, limit 18, joint, mixed, ghost of the unrestricted leg";
}

}  // namespace
}  // namespace ankleup
