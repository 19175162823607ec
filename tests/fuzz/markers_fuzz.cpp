// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/marker_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);  // NOLINT: bytes as text
    const auto markers = ankleup::readMarkers(text);
    if (!markers && markers.error().message.empty()) std::abort();
    return 0;
}
