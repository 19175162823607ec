// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <cstdint>
#include <cstdlib>
#include <string>

#include "io/scene_code.h"

namespace {

/// A code of any content, with the checksum that belongs to it: chance alone never gets past that.
std::string makeCode(const std::string& bytes) {
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

void read(const std::string& code) {
    const auto scene = ankleup::readSceneCode(code);
    if (scene && ankleup::readSceneCode(ankleup::writeSceneCode(*scene)) != scene) std::abort();
    if (!scene && scene.error().message.empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    read(bytes);
    read(makeCode(bytes));
    return 0;
}
