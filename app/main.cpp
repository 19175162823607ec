// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <variant>

#include "application/application.h"
#include "cli/command_line.h"

int main(int argc, char* argv[]) {
    const auto outcome = ankleup::runCommandLine(argc, argv);
    if (const int* exitCode = std::get_if<int>(&outcome)) return *exitCode;
    const auto& request = std::get<ankleup::WindowRequest>(outcome);
    return request.selfTest ? ankleup::runSelfTest(argc, argv) : ankleup::runWindow(argc, argv, request.scenePath);
}
