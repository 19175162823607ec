// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "io/scene_code.h"

namespace ankleup::fuzz {

/// A scene code is either read, and written as one that is read as the same, or refused with words.
inline void followCode(const std::string& code) {
    const auto scene = readSceneCode(code);
    if (scene && readSceneCode(writeSceneCode(*scene)) != scene) std::abort();
    if (!scene && scene.error().message.empty()) std::abort();
}

/// A code of any content, with the checksum that belongs to it: chance alone never gets past that.
inline std::string makeCode(std::string_view bytes) {
    constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code = "AU1";
    for (const char byte : bytes) code += kCharacters[static_cast<unsigned char>(byte) & 31U];
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : code) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? crc >> 1U ^ 0xEDB88320U : crc >> 1U;
    }
    const std::uint64_t sum = crc ^ 0xFFFFFFFFU;
    for (int shift = 30; shift >= 0; shift -= 5) code += kCharacters[sum >> static_cast<unsigned>(shift) & 31U];
    return code;
}

/// What a file held, or why not: the text goes on to the reader of scene codes, as it is and with the checksum that belongs to it.
inline void followText(const Expected<std::string>& text) {
    if (!text && (text.error().code.empty() || text.error().message.empty())) std::abort();
    if (!text) return;
    followCode(*text);
    followCode(makeCode(*text));
}

}  // namespace ankleup::fuzz
