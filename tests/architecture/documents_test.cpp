// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "architecture/repository.h"

namespace ankleup {
namespace {

std::vector<RepositoryFile> findDocuments() {
    std::vector<RepositoryFile> documents;
    for (const auto& file : readRepository()) {
        if (file.extension() == ".md") documents.push_back(file);
    }
    return documents;
}

/// The anchor that a heading gets: lower case, punctuation dropped, blanks to hyphens.
std::string makeAnchor(const std::string& heading) {
    std::string anchor;
    for (const char c : heading) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_') anchor += static_cast<char>(std::tolower(c));
        if (c == ' ') anchor += '-';
    }
    return anchor;
}

std::set<std::string> findAnchors(const std::string& path) {
    static const std::regex kHeading(R"(^#+\s+(.*?)\s*$)");
    std::set<std::string> anchors;
    for (const auto& document : findDocuments()) {
        if (document.path != path) continue;
        for (const auto& line : document.lines()) {
            std::smatch match;
            if (std::regex_match(line, match, kHeading)) anchors.insert(makeAnchor(match[1]));
        }
    }
    return anchors;
}

TEST(Documents, LinkOnlyToWhatExists) {
    static const std::regex kLink(R"(\]\(([^)\s]+)\))");
    for (const auto& document : findDocuments()) {
        int number = 0;
        for (const auto& line : document.lines()) {
            ++number;
            for (std::sregex_iterator link(line.begin(), line.end(), kLink), end; link != end; ++link) {
                const std::string target = (*link)[1];
                if (target.find("://") != std::string::npos || target.starts_with("mailto:")) continue;
                const auto hash = target.find('#');
                const std::string name = target.substr(0, hash);
                const std::string path =
                    name.empty() ? document.path
                                 : (std::filesystem::path(document.path).parent_path() / name).lexically_normal().generic_string();
                EXPECT_TRUE(existsInRepository(path)) << at(document, number) << " links to " << target << ", which does not exist";
                if (hash != std::string::npos) {
                    EXPECT_TRUE(findAnchors(path).contains(target.substr(hash + 1)))
                        << at(document, number) << " links to " << target << ", a heading that does not exist";
                }
            }
        }
    }
}

TEST(Documents, AreNumberedForReading) {
    for (const std::string name :
         {"01-model", "02-where-we-bend-reality", "03-conventions", "04-architecture", "05-building", "06-testing", "07-the-drawn-leg",
          "08-user-guide", "09-command-line", "10-recipes", "11-evidence", "12-privacy", "13-faq", "14-performance"}) {
        EXPECT_TRUE(existsInRepository("docs/" + name + ".md")) << name;
    }
}

TEST(Documents, NameConstantsThatTheCodeHas) {
    static const std::regex kConstant("`(k[A-Z][A-Za-z0-9]+)`");
    std::string code;
    for (const auto& file : readRepository()) {
        if (file.isCpp()) code += file.text;
    }
    for (const auto& document : findDocuments()) {
        int number = 0;
        for (const auto& line : document.lines()) {
            ++number;
            for (std::sregex_iterator name(line.begin(), line.end(), kConstant), end; name != end; ++name) {
                EXPECT_TRUE(std::regex_search(code, std::regex("\\b" + (*name)[1].str() + "\\b")))
                    << at(document, number) << " names " << (*name)[1] << ", which no source has";
            }
        }
    }
}

/// Every identifier of a text, with duplicates left out.
void collectWords(const std::string& text, std::set<std::string>& words) {
    const auto isOfWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (auto start = text.begin(); start != text.end();) {
        start = std::find_if(start, text.end(), isOfWord);
        const auto end = std::find_if_not(start, text.end(), isOfWord);
        if (start != end) words.emplace(start, end);
        start = end;
    }
}

TEST(ArchitecturePage, NamesWhatTheCodeHas) {
    static const std::regex kName(R"(`(?:(\w+)::)?(\w+)(?:\([^`]*\))?`)");
    std::set<std::string> known = listTopLevel();
    for (const auto& file : readRepository()) {
        if (file.isCpp() || file.extension() == ".qml") collectWords(file.text, known);
        known.insert(std::filesystem::path(file.path).parent_path().filename().string());
    }
    for (const auto& document : findDocuments()) {
        if (document.path != "docs/04-architecture.md") continue;
        int number = 0;
        for (const auto& line : document.lines()) {
            ++number;
            for (std::sregex_iterator name(line.begin(), line.end(), kName), end; name != end; ++name) {
                for (const std::string& part : {(*name)[1].str(), (*name)[2].str()}) {
                    EXPECT_TRUE(part.empty() || known.contains(part)) << at(document, number) << " names " << part << ", which is nowhere";
                }
            }
        }
    }
}

/// The tests of the repository, as they are called: Suite.Name.
std::set<std::string> findTests() {
    static const std::regex kTest(R"(^TEST(?:_F|_P)?\((\w+), (\w+)\))");
    std::set<std::string> tests;
    for (const auto& file : readRepository()) {
        if (!file.isIn("tests/") || !file.isCpp()) continue;
        for (const auto& line : file.lines()) {
            std::smatch test;
            if (line.starts_with("TEST") && std::regex_search(line, test, kTest)) tests.insert(test[1].str() + "." + test[2].str());
        }
    }
    return tests;
}

TEST(Documents, NameTestsThatExist) {
    static const std::regex kNamed(R"(`([A-Z][A-Za-z0-9]+)\.([A-Z][A-Za-z0-9]+)`)");
    const std::set<std::string> tests = findTests();
    EXPECT_GT(tests.size(), 500U);
    for (const auto& document : findDocuments()) {
        int number = 0;
        for (const auto& line : document.lines()) {
            ++number;
            for (std::sregex_iterator name(line.begin(), line.end(), kNamed), end; name != end; ++name) {
                const std::string test = (*name)[1].str() + "." + (*name)[2].str();
                EXPECT_TRUE(tests.contains(test)) << at(document, number) << " names " << test << ", a test that does not exist";
            }
        }
    }
}

TEST(Documents, AreThereWhenASourceNamesOne) {
    static const std::regex kName(R"(\b([\w./-]+\.md)\b)");
    std::set<std::string> names;
    for (const auto& document : findDocuments()) names.insert(std::filesystem::path(document.path).filename().string());
    for (const auto& file : readRepository()) {
        if (!file.isCpp() && file.extension() != ".qml") continue;
        int number = 0;
        for (const auto& line : file.lines()) {
            ++number;
            for (std::sregex_iterator name(line.begin(), line.end(), kName), end; name != end; ++name) {
                const std::string document = std::filesystem::path((*name)[1].str()).filename().string();
                EXPECT_TRUE(names.contains(document)) << at(file, number) << " refers to " << document << ", which readers do not have";
            }
        }
    }
}

}  // namespace
}  // namespace ankleup
