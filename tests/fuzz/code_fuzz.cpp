// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "found_scene.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    ankleup::fuzz::followCode(bytes);
    ankleup::fuzz::followCode(ankleup::fuzz::makeCode(bytes));
    return 0;
}
