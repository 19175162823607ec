// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string>

namespace ankleup {

/// Opens the window, on this scene file or the first scene, and runs until it is closed. A file that holds no scene is told of in the
/// window. Returns the exit code.
int runWindow(int argc, char* argv[], const std::optional<std::string>& scenePath);

/// Starts everything off screen, with or without a display: makes the window without showing it, draws one frame. Returns the exit code:
/// not 0 when something is missing or Qt warns.
int runSelfTest(int argc, char* argv[]);

}  // namespace ankleup
