// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/png_text.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cstdint>
#include <istream>
#include <optional>

namespace ankleup {
namespace {

constexpr std::size_t kNumberBytes = 4;
constexpr std::size_t kTypeBytes = 4;
constexpr std::size_t kHeadBytes = 13;                        // of IHDR's content
constexpr std::uint32_t kLongestChunk = 0x7FFFFFFF;           // by the specification
constexpr std::uint64_t kLargestFile = 256ULL * 1024 * 1024;  // twice the largest picture that AnkleUp draws, not even packed
constexpr int kMostChunks = 100'000;                          // a picture of 8K has some thousands; empty ones would take seconds

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xFFU);
    return bytes;
}

std::uint32_t numberAt(std::string_view bytes) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, kNumberBytes)) number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

std::uint32_t addToCrc(std::uint32_t crc, std::string_view bytes) {
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): zlib's bytes
    return static_cast<std::uint32_t>(crc32(crc, data, static_cast<uInt>(bytes.size())));
}

std::string makeChunk(std::string_view type, std::string_view content) {
    const std::string named = std::string(type) + std::string(content);
    return bigEndian(static_cast<std::uint32_t>(content.size())) + named + bigEndian(addToCrc(0, named));
}

/// What zlib packed; absent when it is damaged or longer than any text.
std::optional<std::string> unpack(std::string_view packed) {
    std::string text(kLongestPngText, '\0');
    auto length = static_cast<uLongf>(text.size());
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): zlib's bytes
    const int outcome = uncompress(reinterpret_cast<Bytef*>(text.data()), &length, reinterpret_cast<const Bytef*>(packed.data()),
                                   static_cast<uLong>(packed.size()));
    if (outcome != Z_OK) return std::nullopt;
    text.resize(length);
    return text;
}

/// The text up to the next zero byte, taken off the front; absent when there is none.
std::optional<std::string_view> takeField(std::string_view& content) {
    const std::size_t end = content.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view field = content.substr(0, end);
    content.remove_prefix(end + 1);
    return field;
}

/// The text of a chunk of type iTXt, zTXt or tEXt, without its keyword; absent when it is none.
std::optional<std::string> readContent(std::string_view type, std::string_view content) {
    if (type == "tEXt") return std::string(content);
    const std::size_t flags = type == "iTXt" ? 2 : 1;
    if (content.size() < flags) return std::nullopt;
    const bool packed = type == "zTXt" || content[0] != '\0';
    if (content[flags - 1] != '\0') return std::nullopt;  // zlib is the only method
    if (type == "iTXt" && content[0] != '\0' && content[0] != '\1') return std::nullopt;
    content.remove_prefix(flags);
    if (type == "iTXt" && (!takeField(content) || !takeField(content))) return std::nullopt;  // language, keyword in that language
    return packed ? unpack(content) : std::string(content);
}

class Reader {
  public:
    explicit Reader(std::istream& file) : file_(file) {}

    Expected<std::string> find(std::string_view keyword) {
        if (read(kPngSignature.size()) != kPngSignature) return damaged("does not begin as a PNG picture does");
        for (int chunk = 0; chunk < kMostChunks; ++chunk) {
            const Expected<std::optional<std::string>> text = readChunk(keyword, chunk == 0);
            if (!text) return tl::unexpected<Error>(text.error());
            if (*text) return **text;
            if (ended_) return makeError("no_text", "the picture holds no text '" + std::string(keyword) + "'");
        }
        return damaged("has more parts than any that is read");
    }

  private:
    /// At most so many bytes.
    std::string read(std::size_t count) {
        std::string bytes(count, '\0');
        file_.read(bytes.data(), static_cast<std::streamsize>(count));
        bytes.resize(static_cast<std::size_t>(file_.gcount()));
        position_ += bytes.size();
        return bytes;
    }

    tl::unexpected<Error> damaged(const std::string& what) const {
        return makeError("png", "the picture " + what + " (at byte " + std::to_string(position_) + ")");
    }

    /// The text that is looked for, if this chunk holds it.
    Expected<std::optional<std::string>> readChunk(std::string_view keyword, bool first) {
        const std::string head = read(kNumberBytes + kTypeBytes);
        if (head.size() < kNumberBytes + kTypeBytes) return damaged("is cut short");
        const std::uint32_t length = numberAt(head);
        const std::string type = head.substr(kNumberBytes);
        if (!std::all_of(type.begin(), type.end(), [](unsigned char c) { return std::isalpha(c) != 0; })) {
            return damaged("has a part without a name");
        }
        if (first && (type != "IHDR" || length != kHeadBytes)) return damaged("has no head");
        if (length > kLongestChunk) return damaged("has a part longer than any, " + type);
        if (position_ + length > kLargestFile) return damaged("is larger than any that is read");
        const bool isText = (type == "iTXt" || type == "tEXt" || type == "zTXt") && length <= kLongestPngText;

        std::uint32_t crc = addToCrc(0, type);
        std::string content;
        for (std::uint32_t left = length; left > 0;) {
            const std::string bytes = read(std::min<std::uint32_t>(left, kLongestPngText));
            if (bytes.empty()) return damaged("is cut short in " + type);
            crc = addToCrc(crc, bytes);
            left -= static_cast<std::uint32_t>(bytes.size());
            if (isText) content += bytes;
        }
        const std::string sum = read(kNumberBytes);
        if (sum.size() < kNumberBytes) return damaged("is cut short after " + type);
        if (numberAt(sum) != crc) return damaged("is damaged: " + type + " does not agree with its checksum");
        ended_ = type == "IEND";

        std::string_view rest = content;
        if (!isText || takeField(rest) != keyword) return std::optional<std::string>();
        const std::optional<std::string> text = readContent(type, rest);
        if (!text) return damaged("has a damaged text '" + std::string(keyword) + "'");
        return text;
    }

    std::istream& file_;
    std::uint64_t position_ = 0;
    bool ended_ = false;
};

}  // namespace

std::string withPngText(std::string_view png, const std::vector<PngText>& texts) {
    const std::size_t afterHead = kPngSignature.size() + kNumberBytes + kTypeBytes + kHeadBytes + kNumberBytes;
    assert(png.size() > afterHead);
    std::string file(png.substr(0, afterHead));
    for (const PngText& text : texts) {
        std::string content = text.keyword;
        content += '\0';
        content += std::string(2, '\0');  // not packed, by method 0
        content += text.language;
        content += std::string(2, '\0');  // and no keyword in that language
        content += text.text;
        file += makeChunk("iTXt", content);
    }
    return file.append(png.substr(afterHead));
}

Expected<std::string> findPngText(std::istream& file, std::string_view keyword) { return Reader(file).find(keyword); }

}  // namespace ankleup
