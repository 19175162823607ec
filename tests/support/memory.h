// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <malloc.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();  // GCC ships the library without this header
#endif

namespace ankleup::testing {

/// What the process holds.
struct Memory {
    double used = 0.0;      ///< asked for and not given back [MB]
    double resident = 0.0;  ///< of the process; swings by some 15 MB with what the graphics driver and malloc keep for later [MB]
    int files = 0;          ///< open, sockets to the display among them
    int threads = 0;
};

inline Memory findMemory() {
    malloc_trim(0);
#if defined(__SANITIZE_ADDRESS__)
    const std::size_t used = __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 heap = mallinfo2();
    const std::size_t used = heap.uordblks + heap.hblkhd;
#endif
    Memory memory{.used = static_cast<double>(used) / 1e6};
    const std::filesystem::directory_iterator files("/proc/self/fd");
    memory.files = static_cast<int>(std::distance(begin(files), end(files)));
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) memory.resident = std::stod(line.substr(6)) / 1024.0;
        if (line.starts_with("Threads:")) memory.threads = std::stoi(line.substr(8));
    }
    return memory;
}

}  // namespace ankleup::testing
