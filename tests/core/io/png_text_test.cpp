// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/png_text.h"

#include <gmock/gmock.h>

#include <sstream>

#include "support/crc32.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using testing::crcOf;
using testing::SeededRandom;

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xFFU);
    return bytes;
}

std::string chunk(const std::string& type, const std::string& content) {
    return bigEndian(static_cast<std::uint32_t>(content.size())) + type + content + bigEndian(crcOf(type + content));
}

std::string fromHex(const std::string& hex) {
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

std::string zero(const std::string& before = "", const std::string& after = "") { return before + std::string(1, '\0') + after; }

const std::string kSignature(kPngSignature);
const std::string kHead = chunk("IHDR", bigEndian(1) + bigEndian(1) + std::string("\x08\0\0\0\0", 5));
const std::string kPixel = chunk("IDAT", fromHex("789c636000000002000148afa471"));
const std::string kEnd = chunk("IEND", "");
const std::string kPicture = kSignature + kHead + kPixel + kEnd;
/// "AU14Y0G8FZY183XRFV", packed by another program's zlib.
const std::string kPacked = fromHex("78da730c3534893470b7708b8a34b4308e08720b03002cfb04df");

std::string withChunk(const std::string& made) { return kSignature + kHead + made + kPixel + kEnd; }

Expected<std::string> find(const std::string& png, const std::string& keyword = "AnkleUp-Scene") {
    std::istringstream file(png);
    return findPngText(file, keyword);
}
std::string found(const std::string& png, const std::string& keyword = "AnkleUp-Scene") { return find(png, keyword).value_or("nothing"); }
std::string problem(const std::string& png) {
    const Expected<std::string> text = find(png);
    return text ? "none: " + *text : text.error().code + ": " + text.error().message;
}

TEST(PngText, IsFoundAgain) {
    const std::string png =
        withPngText(kPicture, {{"Description", "Die Ferse kommt hoch: 12\u00b0", "de"}, {"AnkleUp-Scene", "AU1XYZ", ""}});
    EXPECT_EQ(found(png), "AU1XYZ");
    EXPECT_EQ(found(png, "Description"), "Die Ferse kommt hoch: 12\u00b0");
    EXPECT_EQ(problem(kPicture), "no_text: the picture holds no text 'AnkleUp-Scene'");
    EXPECT_TRUE(png.starts_with(kSignature + kHead));
    EXPECT_TRUE(png.ends_with(kPixel + kEnd));
}

TEST(PngText, IsReadHoweverAnotherProgramSavedIt) {
    const std::string key = zero("AnkleUp-Scene");
    const std::string code = "AU14Y0G8FZY183XRFV";
    EXPECT_EQ(found(withChunk(chunk("tEXt", key + code))), code);
    EXPECT_EQ(found(withChunk(chunk("zTXt", key + zero() + kPacked))), code);
    EXPECT_EQ(found(withChunk(chunk("iTXt", key + zero() + zero() + zero("en") + zero("Szene") + code))), code);
    EXPECT_EQ(found(withChunk(chunk("iTXt", key + zero("\1") + zero("en") + zero() + kPacked))), code);
    EXPECT_EQ(found(kSignature + kHead + kPixel + chunk("tEXt", key + code) + kEnd), code) << "after the picture";
    EXPECT_EQ(found(withChunk(chunk("tEXt", "no zero byte") + chunk("tEXt", key + code))), code);
}

TEST(PngText, IsNotTakenFromADamagedFile) {
    const std::string png = withPngText(kPicture, {{"Description", "words", "en"}, {"AnkleUp-Scene", "AU1XYZ", ""}});
    const std::size_t end = png.find("AU1XYZ") + 6 + 4;
    for (std::size_t i = 0; i < end; ++i) {
        for (const int bit : {1, 0x20, 0x80}) {
            std::string damaged = png;
            damaged[i] = static_cast<char>(damaged[i] ^ bit);
            const std::string outcome = problem(damaged);
            EXPECT_TRUE(outcome.starts_with("png: the picture ")) << "byte " << i << ": " << outcome;
        }
        EXPECT_TRUE(problem(png.substr(0, i)).starts_with("png: ")) << "cut after " << i;
    }
    EXPECT_EQ(found(png.substr(0, end)), "AU1XYZ") << "nothing is read beyond it";
}

TEST(PngText, SaysWhatIsWrongAndWhere) {
    const std::string key = zero("AnkleUp-Scene");
    EXPECT_EQ(problem("GIF89a"), "png: the picture does not begin as a PNG picture does (at byte 6)");
    EXPECT_EQ(problem(kSignature), "png: the picture is cut short (at byte 8)");
    EXPECT_EQ(problem(kSignature + kPixel), "png: the picture has no head (at byte 16)");
    EXPECT_EQ(problem(kSignature + kHead + kPixel), "png: the picture is cut short (at byte 59)");
    EXPECT_NE(problem(withChunk(bigEndian(0xFFFFFFFF) + "iTXt")).find("longer than any, iTXt"), std::string::npos);
    EXPECT_NE(problem(withChunk(bigEndian(0x7FFFFFFF) + "iTXt")).find("larger than any that is read"), std::string::npos);
    EXPECT_NE(problem(withChunk(bigEndian(100'000'000) + "IDAT")).find("cut short in IDAT"), std::string::npos);
    EXPECT_NE(problem(withChunk(bigEndian(0) + "12!?" + bigEndian(0))).find("without a name"), std::string::npos);
    for (const std::string& content : {std::string(), std::string(1, '\0'), std::string("\0\1", 2), std::string("\2\0\0\0", 4),
                                       std::string("\0\0no end", 8), std::string("\1\0\0\0not packed", 14)}) {
        EXPECT_NE(problem(withChunk(chunk("iTXt", key + content))).find("damaged text 'AnkleUp-Scene'"), std::string::npos) << content;
    }
}

TEST(PngText, ThatGrowsWithoutEndIsNotUnpacked) {
    // A hundred thousand letters in 120 bytes.
    const std::string bomb = fromHex(
        "78daedc13101000000c2a04aeb9fce1a1e4001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000af06e9a74248");
    const std::string content = zero("AnkleUp-Scene") + zero("\1") + zero() + zero() + bomb;
    EXPECT_NE(problem(withChunk(chunk("iTXt", content))).find("damaged text"), std::string::npos);
    EXPECT_EQ(problem(withChunk(chunk("tEXt", zero("AnkleUp-Scene") + std::string(kLongestPngText, 'A')))),
              "no_text: the picture holds no text 'AnkleUp-Scene'")
        << "too long to be one";
}

TEST(PngText, BehindPartsWithoutEndIsNotLookedFor) {
    constexpr int kParts = 200'000;
    std::string parts;
    for (int i = 0; i < kParts; ++i) parts += chunk("abCd", "");
    EXPECT_THAT(problem(withChunk(parts)), ::testing::HasSubstr("more parts"));
}

TEST(PngText, OfRandomBytesIsNone) {
    SeededRandom random(71);
    const std::string png = withPngText(kPicture, {{"AnkleUp-Scene", "AU1XYZ", ""}});
    for (int i = 0; i < 5000; ++i) {
        std::string bytes = i % 2 == 0 ? kSignature : png.substr(0, static_cast<std::size_t>(random.index(static_cast<int>(png.size()))));
        for (int k = random.index(200); k > 0; --k) bytes += static_cast<char>(random.index(256));
        if (const Expected<std::string> text = find(bytes)) {
            EXPECT_EQ(*text, "AU1XYZ");
        }
    }
}

}  // namespace
}  // namespace ankleup
