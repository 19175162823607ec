// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>

#include "cli/command_line.h"

namespace ankleup {

/// Says on standard error, in one line, what went wrong and where. Returns `code`, so that a command can end with it.
int complain(ExitCode code, const std::string& message);

}  // namespace ankleup
