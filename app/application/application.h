// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// Opens the window and runs until it is closed. Returns the exit code.
int runWindow(int argc, char* argv[]);

}  // namespace ankleup
