// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/scene_json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);  // NOLINT: bytes as text
    const auto scene = ankleup::readScene(text);
    // What is read can be written, and read again as the same.
    if (scene && ankleup::readScene(ankleup::writeScene(*scene)) != scene) std::abort();
    if (!scene && scene.error().message.empty()) std::abort();
    return 0;
}
