// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/part_journal.h"

#include <gmock/gmock.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iostream>
#include <optional>
#include <random>

#include "io/atomic_file.h"
#include "io/scene_file.h"

namespace ankleup {
namespace {

namespace fs = std::filesystem;

struct PartJournal : testing::Test {
    PartJournal() : root(fs::temp_directory_path() / ("ankleup-journal-" + std::to_string(getpid()))), lists(root / "parts") {
        fs::create_directories(root);
        usePartJournal(lists);
    }
    ~PartJournal() override {
        usePartJournal({});
        fs::remove_all(root);
    }
    std::vector<std::string> namesIn(const fs::path& folder) const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
        std::erase(names, "lock");
        return names;
    }
    static pid_t start(const std::function<void()>& work) {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        return child;
    }
    /// Runs in a process of its own, which is killed after `milliseconds`.
    static void runAndKill(const std::function<void()>& work, int milliseconds) {
        const pid_t child = start(work);
        usleep(static_cast<useconds_t>(1000 * milliseconds));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    /// The same, killed as soon as `file` is there.
    static void runUntil(const fs::path& file, const std::function<void()>& work) {
        const pid_t child = start(work);
        while (!fs::exists(file) && waitpid(child, nullptr, WNOHANG) == 0) usleep(1000);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }

    fs::path root;
    fs::path lists;
};

TEST_F(PartJournal, ListsWhatIsUnderWayAndNothingElse) {
    {
        const auto part = PartFile::create(root / "a.txt");
        ASSERT_TRUE(part);
        ASSERT_EQ(namesIn(lists).size(), 1U);
        EXPECT_TRUE(namesIn(lists)[0].starts_with(std::to_string(getpid()) + "-"));
    }
    EXPECT_THAT(namesIn(lists), testing::IsEmpty());
    auto file = AtomicFile::create(root / "b.txt");
    ASSERT_TRUE(file);
    file->write("b");
    ASSERT_TRUE(file->commit());
    EXPECT_THAT(namesIn(lists), testing::IsEmpty());
}

TEST_F(PartJournal, ClearsAwayWhatADeadProcessLeftAndKeepsWhatALivingOneWrites) {
    runUntil(root / "frames.part" / "0001.png", [this] {
        auto file = AtomicFile::create(root / "dead.txt");
        file->write("half");
        auto folder = PartFile::createFolder(root / "frames");
        std::ofstream(folder->part() / "0001.png") << "half";
        pause();
    });
    const auto alive = AtomicFile::create(root / "alive.txt");
    ASSERT_TRUE(alive);
    EXPECT_THAT(namesIn(root), testing::UnorderedElementsAre("parts", "dead.txt.part", "frames.part", "alive.txt.part"));
    removeLeftParts(lists);
    EXPECT_THAT(namesIn(root), testing::UnorderedElementsAre("parts", "alive.txt.part"));
    EXPECT_EQ(namesIn(lists).size(), 1U);
}

TEST_F(PartJournal, ANumberUsedAgainProtectsNothing) {
    fs::create_directories(lists);
    std::ofstream(root / "old.txt.part") << "half";
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    std::string boot;
    std::ifstream("/proc/sys/kernel/random/boot_id") >> boot;
    // This very process, but begun at another time.
    std::ofstream(lists / "1-1.parts") << host << '\n' << boot << '\n' << getpid() << "\n1\n" << (root / "old.txt.part").string() << '\n';
    removeLeftParts(lists);
    EXPECT_FALSE(fs::exists(root / "old.txt.part"));
}

TEST_F(PartJournal, AnotherMachinesPartsStay) {
    fs::create_directories(lists);
    std::ofstream(root / "far.txt.part") << "half";
    std::ofstream(lists / "1-1.parts") << "elsewhere\nboot\n1\n1\n" << (root / "far.txt.part").string() << '\n';
    removeLeftParts(lists);
    EXPECT_TRUE(fs::exists(root / "far.txt.part"));
}

TEST_F(PartJournal, RemovesNothingThatIsNoPart) {
    fs::create_directories(lists);
    std::ofstream(root / "mine.txt") << "whole";
    char host[256] = {};
    gethostname(host, sizeof host - 1);
    std::ofstream(lists / "1-1.parts") << host << "\nboot\n1\n1\n"
                                       << (root / "mine.txt").string() << "\n"
                                       << root.string() << "\nrelative.part\n";
    std::ofstream(lists / "2-2.parts") << "damaged";
    removeLeftParts(lists);
    EXPECT_TRUE(fs::exists(root / "mine.txt"));
    EXPECT_THAT(namesIn(lists), testing::IsEmpty());
}

TEST_F(PartJournal, WritingGoesOnWhereNoListCanBeKept) {
    std::ofstream(root / "file") << "";
    usePartJournal(root / "file" / "parts");
    auto file = AtomicFile::create(root / "b.txt");
    ASSERT_TRUE(file);
    file->write("b");
    EXPECT_TRUE(file->commit());
}

TEST_F(PartJournal, KilledWhileSavingLeavesAWholeSceneAndNoPart) {
    const fs::path path = root / "scene.ankleup";
    Scene old;
    Scene next;
    next.body.height = 1.9;
    ASSERT_TRUE(writeSceneFile(path, old));
    std::mt19937 random(6);  // NOLINT: the same moments each time
    int parts = 0;
    for (int i = 0; i < 30; ++i) {
        runAndKill(
            [&] {
                // Over and over, so that every moment of saving is met.
                for (;;) {
                    for (const Scene& scene : {old, next}) (void)writeSceneFile(path, scene);
                }
            },
            static_cast<int>(1 + random() % 20));
        parts += fs::exists(root / "scene.ankleup.part") ? 1 : 0;
        const auto scene = readSceneFile(path);
        ASSERT_TRUE(scene) << scene.error().message;
        EXPECT_TRUE(*scene == old || *scene == next);
        removeLeftParts(lists);
        EXPECT_THAT(namesIn(root), testing::UnorderedElementsAre("parts", "scene.ankleup"));
        EXPECT_THAT(namesIn(lists), testing::IsEmpty());
    }
    std::cout << "figure: killed 30 times while saving: " << parts << " parts were left, none after the next start" << std::endl;
    EXPECT_GT(parts, 0) << "no kill has met a part: the test shows nothing";
}

}  // namespace
}  // namespace ankleup
