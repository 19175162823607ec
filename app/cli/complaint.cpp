// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/complaint.h"

#include <algorithm>
#include <iostream>

namespace ankleup {

int complain(ExitCode code, const std::string& message) {
    std::string line = message;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::cerr << "ankleup: " << line << std::endl;
    return code;
}

}  // namespace ankleup
