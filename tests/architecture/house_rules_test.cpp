// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <regex>

#include "architecture/repository.h"

namespace ankleup {
namespace {

TEST(Repository, TopLevelHoldsOnlyWhatItShould) {
    const std::set<std::string> allowed = {"CMakeLists.txt",
                                           "app",
                                           "core",
                                           "qml",
                                           "assets",
                                           "tests",
                                           "docs",
                                           "run",
                                           "test",
                                           "README.md",
                                           "CHANGELOG.md",
                                           "CONTRIBUTING.md",
                                           "CITATION.cff",
                                           "LICENSE",
                                           "CMakePresets.json"};
    for (const auto& name : listTopLevel()) {
        EXPECT_TRUE(name.starts_with('.') || allowed.contains(name)) << name << " does not belong at the top level";
    }
    for (const auto& name : allowed) EXPECT_TRUE(existsInRepository(name)) << name << " is missing";
}

bool isSource(const RepositoryFile& file) {
    static const std::set<std::string> kExtensions = {".h", ".cpp", ".qml", ".js", ".vert", ".frag", ".py", ".cmake"};
    static const std::set<std::string> kNames = {"run",
                                                 "test",
                                                 ".ci/run",
                                                 ".ci/prepare",
                                                 "tests/packages/try_installed",
                                                 "tests/packages/try_package",
                                                 "tests/bench/performance",
                                                 "tests/support/check_memory"};
    return kExtensions.contains(file.extension()) || kNames.contains(file.path) || file.path.ends_with("CMakeLists.txt");
}

TEST(Sources, NameTheirLicence) {
    for (const auto& file : readRepository()) {
        if (!isSource(file)) continue;
        const std::string licence = file.isIn("core/") ? "Apache-2.0" : "GPL-3.0-or-later";
        const std::string head = file.text.substr(0, 300);
        EXPECT_NE(head.find("SPDX-License-Identifier: " + licence), std::string::npos) << file.path << " should say " << licence;
        EXPECT_NE(head.find("SPDX-FileCopyrightText: 2026 The AnkleUp developers"), std::string::npos) << file.path;
    }
}

TEST(Sources, LeaveNothingForLater) {
    const std::regex later(std::string("\\b(TO") + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    for (const auto& file : readRepository()) {
        if (!isSource(file) && file.extension() != ".md") continue;
        int number = 0;
        for (const auto& line : file.lines()) {
            ++number;
            EXPECT_FALSE(std::regex_search(line, later)) << at(file, number) << ": do it or drop it";
        }
    }
}

TEST(Sources, StayShort) {
    for (const auto& file : readRepository()) {
        const std::size_t most = file.isCpp() ? 400 : file.extension() == ".qml" ? 150 : SIZE_MAX;
        EXPECT_LT(file.lines().size(), most) << file.path << " should be two files";
    }
}

TEST(Headers, AreIncludedOnce) {
    for (const auto& file : readRepository()) {
        if (file.extension() != ".h") continue;
        EXPECT_NE(file.text.find("#pragma once"), std::string::npos) << file.path;
    }
}

TEST(Qml, TakesColoursFromTheTheme) {
    const std::regex literal(R"re(("#[0-9a-fA-F]{3,8}")|(Qt\.(rgba|hsla|hsva)\s*\(\s*[0-9.])|([cC]olor\s*:\s*"(?!transparent")[a-z]+"))re");
    for (const auto& file : readRepository()) {
        if (file.extension() != ".qml" || file.isIn("qml/theme/")) continue;
        int number = 0;
        for (const auto& line : file.lines()) {
            ++number;
            EXPECT_FALSE(std::regex_search(line, literal)) << at(file, number) << ": a colour outside the theme: " << line;
        }
    }
}

TEST(Qml, KeepsFunctionsToThreeLines) {
    const std::regex head(R"(^\s*function\s+\w+\s*\([^)]*\)[^{]*\{\s*$)");
    for (const auto& file : readRepository()) {
        if (file.extension() != ".qml" || file.isIn("qml/theme/")) continue;  // the theme is tables
        const auto lines = file.lines();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!std::regex_match(lines[i], head)) continue;
            const std::string close = lines[i].substr(0, lines[i].find_first_not_of(' ')) + "}";
            std::size_t end = i + 1;
            while (end < lines.size() && lines[end] != close) ++end;
            EXPECT_LE(end - i - 1, 3U) << at(file, static_cast<int>(i) + 1) << ": a function this long belongs in C++, where it is tested";
        }
    }
}

TEST(Packages, NeedTheQmlModulesThatTheBuildInstalls) {
    const std::regex module("qml6-module-[a-z0-9-]+");
    std::map<std::string, std::set<std::string>> modules;
    for (const auto& file : readRepository()) {
        if (file.path != ".ci/prepare" && file.path != "assets/desktop/CMakeLists.txt") continue;
        for (std::sregex_iterator name(file.text.begin(), file.text.end(), module), end; name != end; ++name) modules[file.path].insert(name->str());
    }
    EXPECT_FALSE(modules[".ci/prepare"].empty());
    EXPECT_EQ(modules[".ci/prepare"], modules["assets/desktop/CMakeLists.txt"]);
}

}  // namespace
}  // namespace ankleup
