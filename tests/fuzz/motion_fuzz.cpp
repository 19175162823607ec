// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "io/motion_file.h"
#include "scenario/recording.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);  // NOLINT: bytes as text
    const auto motion =
        ankleup::readMotion(text).and_then([](const ankleup::MotionTable& table) { return ankleup::makeRecordedMotion(table, "fuzz"); });
    if (!motion && motion.error().message.empty()) std::abort();
    if (!motion) return 0;
    for (const auto& leg : motion->legs) {
        for (const auto& posture : leg ? leg->postures : std::vector<ankleup::Configuration>{}) {
            if (!posture.allFinite()) std::abort();
        }
    }
    return 0;
}
