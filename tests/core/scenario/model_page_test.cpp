// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// docs/01-model.md says what everything is that a scene can name and a result tells.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "condition/condition.h"
#include "measure/measures.h"
#include "movement/task.h"

namespace ankleup {
namespace {

/// A section of the page, from its heading to the next of its rank.
std::string readSection(const std::string& heading) {
    std::ifstream file(std::filesystem::path(ANKLEUP_SOURCE_DIR) / "docs/01-model.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::size_t start = page.find("\n" + heading + "\n");
    if (start == std::string::npos) throw std::runtime_error("docs/01-model.md has no heading '" + heading + "'");
    const std::string rank = "\n" + heading.substr(0, heading.find(' ') + 1);
    return page.substr(start, page.find(rank, start + 1) - start);
}

bool isRow(const std::string& section, std::string_view name) {
    const std::string word(name);
    for (const char* end : {" ", ","}) {
        if (section.find("| " + word + end) != std::string::npos || section.find(", " + word + end) != std::string::npos) return true;
    }
    return false;
}

TEST(ModelPage, SaysWhatEveryMeasureIs) {
    const std::string section = readSection("## 9. Measures");
    for (const std::string_view name : kMeasureNames) {
        if (name.starts_with("path_")) continue;  // one row for all of them
        EXPECT_TRUE(isRow(section, name)) << "the table of section 9 has no row " << name;
    }
}

TEST(ModelPage, SaysWhatEveryRemedyDoes) {
    const std::string section = readSection("### 8.3 Remedies");
    for (const std::string_view name : kRemedyNames) EXPECT_TRUE(isRow(section, name)) << "the table of section 8.3 has no row " << name;
}

TEST(ModelPage, SaysWhatEveryTaskAsks) {
    const std::string section = readSection("## 6. Tasks");
    for (const std::string_view name : kTaskNames) EXPECT_TRUE(isRow(section, name)) << "the table of section 6 has no row " << name;
}

}  // namespace
}  // namespace ankleup
