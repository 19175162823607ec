// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "support/program.h"
#include "text/language.h"

namespace ankleup {
namespace {

using testing::linesOf;
using testing::runProgram;

/// The commands that the help lists.
std::set<std::string> findCommands() {
    std::set<std::string> commands;
    bool listed = false;
    for (const std::string& line : linesOf(runProgram({"--help"}).out)) {
        if (std::smatch name; listed && std::regex_search(line, name, std::regex("^  ([a-z-]+) "))) commands.insert(name[1]);
        listed = listed || line == "Subcommands:";
    }
    return commands;
}

std::set<std::string> findOptions(const std::string& command) {
    const std::string help = runProgram({"help", command}).out;
    std::set<std::string> options;
    static const std::regex kOption("\n  --([a-z-]+)");
    for (std::sregex_iterator option(help.begin(), help.end(), kOption), end; option != end; ++option) options.insert((*option)[1]);
    return options;
}

TEST(Completion, KnowsEveryCommandAndOption) {
    const std::set<std::string> commands = findCommands();
    EXPECT_TRUE(commands.contains("export") && commands.contains("completion")) << commands.size();
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        const testing::Outcome script = runProgram({"completion", shell});
        ASSERT_EQ(script.exitCode, 0) << script.err;
        for (const std::string& command : commands) {
            EXPECT_NE(script.out.find(command), std::string::npos) << shell << " does not know " << command;
            for (const std::string& option : findOptions(command)) {
                const std::string written = shell == "fish" ? "-l " + option : "--" + option;
                EXPECT_NE(script.out.find(written), std::string::npos) << shell << " does not know " << command << " --" << option;
            }
        }
    }
    EXPECT_EQ(runProgram({"completion", "csh"}).exitCode, 2);
}

TEST(Completion, KnowsEveryLanguage) {
    const std::string languages = availableLanguages().join(u' ').toStdString();
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        const std::string script = runProgram({"completion", shell}).out;
        EXPECT_NE(script.find(languages), std::string::npos) << "assets/completion/ankleup." << shell << " does not offer " << languages;
    }
}

/// What bash offers where a line ends.
std::set<std::string> complete(const std::string& line) {
    const testing::TestFolder folder;
    const std::string script = folder.fileWith("script", runProgram({"completion", "bash"}).out);
    const std::string run = "cd " + folder.path("") + "; source " + script + "; COMP_WORDS=(" + line +
                            R"( ""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _ankleup; printf '%s\n' "${COMPREPLY[@]}")";
    const testing::Outcome outcome = testing::runOther({"bash", "-c", run});
    EXPECT_EQ(outcome.err, "");
    std::set<std::string> words;
    for (const std::string& word : linesOf(outcome.out)) words.insert(word);
    return words;
}

TEST(Completion, OffersWhatFitsInBash) {
    EXPECT_TRUE(complete("ankleup").contains("sweep"));
    EXPECT_TRUE(complete("ankleup").contains("script")) << "a file to open";
    EXPECT_TRUE(complete("ankleup export").contains("--transparent"));
    EXPECT_FALSE(complete("ankleup solve").contains("--transparent"));
    EXPECT_EQ(complete("ankleup export --furniture"), (std::set<std::string>{"all", "labels", "none"}));
    EXPECT_TRUE(complete("ankleup export --scene").contains("script"));
    EXPECT_EQ(complete("ankleup completion"), (std::set<std::string>{"--help", "bash", "fish", "zsh"}));
}

}  // namespace
}  // namespace ankleup
