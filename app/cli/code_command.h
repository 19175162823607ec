// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

namespace ankleup {

struct CodeOptions {
    std::string scene;         ///< a file or a scene code
    bool json = false;         ///< the scene instead of its code
    std::filesystem::path qr;  ///< also a picture of the QR code; empty: none
};

/// Prints the code of a scene on a line. Returns the exit code.
int runCode(std::ostream& out, const CodeOptions& options);

}  // namespace ankleup
