// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string>
#include <variant>

namespace ankleup {

/// How a command ended, for the shell.
enum ExitCode : int {
    kGood = 0,
    kFailed = 1,  ///< the work failed: a file, a scene, a picture
    kUsage = 2,   ///< the command was not understood
};

/// What only the window can do. The scene file exists, and whether it holds a scene is not known yet; or it is a good scene code.
struct WindowRequest {
    std::optional<std::string> scenePath;  ///< open this scene, a file or a code; else the first one
    bool selfTest = false;                 ///< `ankleup self-test`: start everything off screen, load all QML, render one frame, end

    bool operator==(const WindowRequest&) const = default;
};

/// Runs the command that the arguments name and returns its exit code. Without a command (no argument, or the path of a file alone), and
/// for self-test, nothing is done and the window is asked for. Errors have gone to standard error, one line each.
std::variant<int, WindowRequest> runCommandLine(int argc, char* argv[]);

}  // namespace ankleup
