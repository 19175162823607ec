// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

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
         {"01-model", "02-where-we-bend-reality", "03-conventions", "04-architecture", "05-building", "06-testing"}) {
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
