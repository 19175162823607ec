// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/foreign.h"

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>

namespace ankleup::testing {

std::string inQuotes(const std::string& word) {
    std::string result = "'";
    for (const char c : word) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

Outcome runShell(const std::string& command) {
    const TestFolder folder;
    const std::string out = folder.path("out");
    const std::string err = folder.path("err");
    const int status = std::system(("( " + command + " ) >" + inQuotes(out) + " 2>" + inQuotes(err)).c_str());
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
            .out = textOf(out),
            .err = textOf(err)};
}

Outcome runExport(const std::string& arguments) {
    return runShell(kWithoutDisplay + inQuotes(ANKLEUP_EXECUTABLE) + " export " + arguments);
}

std::string findForeignFolder() {
    const char* folder = std::getenv("ANKLEUP_FOREIGN");
    return folder && std::filesystem::exists(std::filesystem::path(folder) / "node_modules") ? folder : "";
}

Outcome runNode(const std::string& script, const std::string& arguments) {
    return runShell("NODE_PATH=" + inQuotes(findForeignFolder() + "/node_modules") + " node " +
                    inQuotes(std::string(ANKLEUP_SOURCE_DIR) + "/tests/foreign/" + script) + " " + arguments);
}

}  // namespace ankleup::testing
