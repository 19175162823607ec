// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>

#include "support/program.h"

namespace ankleup::testing {

/// Runs a command of the shell to its end.
Outcome runShell(const std::string& command);

/// Before a command of the shell: it has no display, and is not told what to draw with, as this test is.
inline const std::string kWithoutDisplay = "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u QT_QUICK_BACKEND ";

/// `ankleup export ARGUMENTS` with no display at all; the program makes its pictures itself.
Outcome runExport(const std::string& arguments);

/// A word in quotes for the shell.
std::string inQuotes(const std::string& word);

/// The folder of other people's JavaScript (tests/foreign), or empty when it is not there.
std::string findForeignFolder();

/// Runs a script of tests/foreign in node, with the modules of findForeignFolder().
Outcome runNode(const std::string& script, const std::string& arguments);

}  // namespace ankleup::testing
