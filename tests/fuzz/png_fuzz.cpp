// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <zlib.h>

#include <array>
#include <istream>

#include "found_scene.h"
#include "io/png_text.h"
#include "io/scene_source.h"
#include "support/bytes_buffer.h"

namespace {

using namespace std::string_literals;

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xFFU);
    return bytes;
}

std::string sumOf(std::string_view named) {
    return bigEndian(
        static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size()))));  // NOLINT
}

std::string makeChunk(const std::string& type, const std::string& content) {
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content + sumOf(type + content);
}

void read(const std::string& png) {
    ankleup::testing::BytesBuffer buffer(png);
    std::istream file(&buffer);
    ankleup::fuzz::followText(ankleup::findPngText(file, ankleup::kSceneCodeKey));
}

/// The same parts with the checksums that belong to them: chance alone never gets past those.
std::string mended(std::string png) {
    constexpr std::size_t kNumber = 4;
    std::size_t at = ankleup::kPngSignature.size();
    while (at + 2 * kNumber <= png.size()) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < kNumber; ++i) length = length << 8U | static_cast<unsigned char>(png[at + i]);
        const std::size_t end = at + 2 * kNumber + length;
        if (end + kNumber > png.size()) break;
        png.replace(end, kNumber, sumOf(std::string_view(png).substr(at + kNumber, kNumber + length)));
        at = end + kNumber;
    }
    return png;
}

/// A picture that is good but for a text of the right name: its first byte says in which form, the others are its content.
std::string withText(const std::string& bytes) {
    static const std::string kStart = std::string(ankleup::kPngSignature) + makeChunk("IHDR", "\0\0\0\1\0\0\0\1\x08\0\0\0\0"s);
    static const std::string kEnd = makeChunk("IEND", "");
    const std::array<std::string, 4> forms = {"", "\0"s, "\0\0\0\0"s, "\1\0\0\0"s};  // as it is, zTXt, iTXt not packed and packed
    static const std::array<std::string, 8> kTypes = {"iTXt", "zTXt", "iTXt", "iTXt", "tEXt", "zTXt", "tEXt", "iTXt"};
    const unsigned char choice = bytes.empty() ? 0 : static_cast<unsigned char>(bytes[0]);
    std::string content(ankleup::kSceneCodeKey);
    content += '\0';
    content += forms[choice & 3U] + (bytes.empty() ? "" : bytes.substr(1));
    return kStart + makeChunk(kTypes[choice & 7U], content) + kEnd;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    read(bytes);
    read(mended(bytes));
    read(withText(bytes));
    return 0;
}
