// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <array>
#include <regex>

#include "architecture/repository.h"

namespace ankleup {
namespace {

TEST(Privacy, NoSourceKnowsANetwork) {
    constexpr std::array kNetwork = {
        "QNetwork",       "QTcp",   "QUdp",       "QSsl",  "QLocalSocket", "QWebSocket",   "QHttp",      "QDesktopServices",
        "XMLHttpRequest", "fetch(", "sys/socket", "netdb", "curl/",        "Qt6::Network", "Qt::Network"};
    int files = 0;
    for (const auto& file : readRepository()) {
        if (!file.isIn("app/") && !file.isIn("core/") && !file.isIn("qml/") && !file.isIn("assets/handout/")) continue;
        ++files;
        int number = 0;
        for (const auto& line : file.lines()) {
            ++number;
            for (const char* word : kNetwork) {
                EXPECT_EQ(line.find(word), std::string::npos) << at(file, number) << " speaks of a network: " << line;
            }
        }
    }
    EXPECT_GT(files, 300);
}

TEST(PrivacyPage, NamesATestForEveryStatement) {
    static const std::regex kRow(R"(^\| [^|]+ \| ([^|]*) \|$)");
    static const std::regex kTest("`[A-Z][A-Za-z0-9]+\\.[A-Z][A-Za-z0-9]+`");
    int rows = 0;
    for (const auto& file : readRepository()) {
        if (file.path != "docs/12-privacy.md") continue;
        int number = 0;
        for (const auto& line : file.lines()) {
            ++number;
            std::smatch row;
            if (!std::regex_match(line, row, kRow) || line.starts_with("| statement")) continue;
            ++rows;
            EXPECT_TRUE(std::regex_search(row[1].first, row[1].second, kTest)) << at(file, number) << " is not proved by a test";
        }
    }
    EXPECT_GE(rows, 12);
}

}  // namespace
}  // namespace ankleup
