// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <malloc.h>

#include <fstream>
#include <string>

namespace ankleup::testing {

struct Memory {
    double used = 0.0;      ///< asked for and not given back [MB]
    double resident = 0.0;  ///< of the process; swings by some 15 MB with what the graphics driver and malloc keep for later [MB]
};

inline Memory findMemory() {
    malloc_trim(0);
    const struct mallinfo2 heap = mallinfo2();
    Memory memory{.used = static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6};
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) memory.resident = std::stod(line.substr(6)) / 1024.0;
    }
    return memory;
}

}  // namespace ankleup::testing
