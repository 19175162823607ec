// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gmock/gmock.h>
#include <zlib.h>

#include "io/png_text.h"
#include "readers/bad_codes_within.h"

namespace ankleup {
namespace {

using testing::Hostile;
using testing::repeated;
using namespace std::string_literals;

std::optional<Error> read(const std::string& bytes) { return testing::readCodeWithin(bytes, findPngText); }

const Bytef* bytesOf(const std::string& text) { return reinterpret_cast<const Bytef*>(text.data()); }  // NOLINT: zlib's bytes

std::string number(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
    return bytes;
}

std::string sumOf(const std::string& named) {
    return number(static_cast<std::uint32_t>(crc32(0, bytesOf(named), static_cast<uInt>(named.size()))));
}
std::string part(const std::string& type, const std::string& content) {
    return number(static_cast<std::uint32_t>(content.size())) + type + content + sumOf(type + content);
}

std::string packed(const std::string& text) {
    std::string bytes(compressBound(text.size()), '\0');
    auto length = static_cast<uLongf>(bytes.size());
    compress(reinterpret_cast<Bytef*>(bytes.data()), &length, bytesOf(text), text.size());  // NOLINT: zlib's bytes
    bytes.resize(length);
    return bytes;
}

const std::string kSignature(kPngSignature);
const std::string kHead = part("IHDR", "\0\0\0\1\0\0\0\1\x08\0\0\0\0"s);
const std::string kPixel = part("IDAT", packed("\0\0"s));
const std::string kEnd = part("IEND", "");
const std::string kKey = "AnkleUp-Scene\0"s;
const std::string kCode = "AU14Y0G8FZY183XRFV";

std::string with(const std::string& parts) { return kSignature + kHead + parts + kPixel + kEnd; }
std::string international(const std::string& rest) { return with(part("iTXt", kKey + rest)); }

void add(std::vector<Hostile>& cases, std::vector<Hostile> more) { cases.insert(cases.end(), more.begin(), more.end()); }

TEST(BadPictures, TheGoodOnesAreRead) {
    for (const std::string& good : {international("\0\0\0\0"s + kCode), international("\1\0\0\0"s + packed(kCode)),
                                    with(part("tEXt", kKey + kCode)), with(part("zTXt", kKey + "\0"s + packed(kCode)))}) {
        EXPECT_FALSE(read(good)) << read(good)->message;
    }
}

TEST(BadPictures, OfOtherKindsAreRefused) {
    const std::string begins = "does not begin as a PNG picture does";
    std::vector<Hostile> cases = {
        {"empty", "", begins + " (at byte 0)"},
        {"one byte", "\x89", begins + " (at byte 1)"},
        {"GIF", "GIF89a\1\0\1\0"s, begins},
        {"JPEG", "\xff\xd8\xff\xe0\0\x10JFIF"s, begins},
        {"BMP", "BM\x3a\0\0\0"s, begins},
        {"WebP", "RIFF\x24\0\0\0WEBPVP8 "s, begins},
        {"TIFF", "II*\0\x08\0\0\0"s, begins},
        {"MNG", "\x8aMNG\r\n\x1a\n" + kHead, begins},
        {"PDF", "%PDF-1.7\n", begins},
        {"web page", "<!doctype html>", begins},
        {"model", "glTF\2\0\0\0"s, begins},
        {"scene", "{\"ankleup\": 1}", begins},
        {"code", kCode, begins},
        {"zeros", std::string(1000, '\0'), begins},
        {"line ends changed as text", "\x89PNG\n\x1a\n" + kHead, begins},
        {"line ends changed the other way", "\x89PNG\r\r\n\x1a\r\n" + kHead, begins},
        {"seven bits", "\x09PNG\r\n\x1a\n" + kHead, begins},
        {"byte before", " " + with(""), begins},
        {"signature alone", kSignature, "cut short (at byte 8)"},
        {"signature twice", kSignature + with(""), "part without a name (at byte 16)"},
    };
    for (std::size_t i = 0; i < kSignature.size(); ++i) {
        std::string other = with("");
        other[i] = static_cast<char>(other[i] ^ 0x55);
        cases.push_back({"signature changed at " + std::to_string(i), other, begins + " (at byte 8)"});
    }
    testing::expectRefused(read, cases);
}

TEST(BadPictures, WithDamagedPartsAreRefusedWithTheirPlace) {
    std::vector<Hostile> cases;
    for (const char* type : {"IDAT", "IEND", "iTXt", "ihdr", "CgBI", "PLTE"}) {
        cases.push_back({"begins with "s + type, kSignature + part(type, std::string(13, '\0')), "has no head (at byte 16)"});
    }
    for (const std::uint32_t length : {0U, 1U, 12U, 14U, 25U, 0x0D000000U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
        cases.push_back({"head of " + std::to_string(length), kSignature + number(length) + kHead.substr(4), "has no head (at byte 16)"});
    }
    for (const char bad : "\0 1@[`{\x7f\x80\xff"s) {
        for (std::size_t i = 0; i < 4; ++i) {
            std::string type = "teSt";
            type[i] = bad;
            cases.push_back({"type with " + std::to_string(bad) + " at " + std::to_string(i), with(part(type, "")),
                             "part without a name (at byte 41)"});
        }
    }
    for (const char* type : {"iTXt", "tEXt", "zTXt", "IDAT", "IEND"}) {
        const auto announced = [type](std::uint32_t length) { return with(number(length) + type + "AnkleUp-Scene"); };
        const std::string name = type;
        cases.push_back({name + " of 4 GB", announced(0xFFFFFFFF), "longer than any, " + name});
        cases.push_back({name + " of 2 GB and a byte", announced(0x80000000), "longer than any, " + name});
        cases.push_back({name + " of 2 GB", announced(0x7FFFFFFF), "larger than any that is read"});
        cases.push_back({name + " of 600 MB", announced(600'000'000), "larger than any that is read"});
        cases.push_back({name + " of 200 MB", announced(200'000'000), "cut short in " + name});
        cases.push_back({name + " of 60 KB", announced(60'000), "cut short in " + name});
        cases.push_back(
            {name + " without checksum", kSignature + kHead + number(2) + type + "ab", "cut short after " + name + " (at byte 43)"});
        for (const std::uint32_t sum : {0U, 1U, 0xFFFFFFFFU, 0xDEADBEEFU}) {
            cases.push_back({name + " with checksum " + std::to_string(sum), with(number(1) + type + "x" + number(sum)),
                             name + " does not agree with its checksum (at byte 46)"});
        }
    }
    add(cases, {{"no end", kSignature + kHead + kPixel, "cut short (at byte 55)"},
                {"half a length", kSignature + kHead + "\0\0"s, "cut short (at byte 35)"},
                {"length without type", kSignature + kHead + number(0), "cut short (at byte 37)"},
                {"half a type", kSignature + kHead + number(0) + "iT", "cut short (at byte 39)"},
                {"parts without end", with(repeated(part("abCd", ""), 200'000)), "more parts than any"},
                {"heads without end", with(repeated(kHead, 200'000)), "more parts than any"},
                {"garbage after the head", kSignature + kHead + "garbage and garbage", "part without a name (at byte 41)"}});
    testing::expectRefused(read, cases);
}

TEST(BadPictures, WithoutTheTextSaySo) {
    const std::string none = "holds no text 'AnkleUp-Scene'";
    std::vector<Hostile> cases = {
        {"nothing", with(""), none},
        {"after the end", with("") + part("tEXt", kKey + kCode), none},
        {"too long", with(part("tEXt", kKey + std::string(kLongestPngText, 'A'))), none},
        {"long and packed", with(part("zTXt", kKey + "\0"s + std::string(kLongestPngText, '\x78'))), none},
        {"a thousand others", with(repeated(part("iTXt", "Comment\0\0\0\0\0"s + std::string(8000, 'x')), 1000)), none},
        {"a thousand bombs of another name", with(repeated(part("zTXt", "Comment\0\0"s + packed(std::string(16U << 20U, 'A'))), 1000)),
         none},
        {"exif", with(part("eXIf", "II*\0"s + kKey + kCode)), none},
    };
    for (const std::string& key : {""s, "ankleup-scene"s, "AnkleUp-Scene "s, " AnkleUp-Scene"s, "AnkleUp-Scenes"s, "AnkleUp"s,
                                   "AnkleUp\nScene"s, std::string(60'000, 'k'), "\xff\xfe"s}) {
        cases.push_back({"key '" + key.substr(0, 20) + "'", with(part("tEXt", key + "\0"s + kCode)), none});
    }
    for (const char* type : {"teXt", "itxt", "ITXT", "zTxt", "tEXT", "prVt"}) {
        cases.push_back({"type "s + type, with(part(type, kKey + kCode)), none});
    }
    for (const std::string& content : {""s, "AnkleUp-Scene"s, "no zero byte"s}) {
        cases.push_back({"content '" + content + "'", with(part("tEXt", content)), none});
    }
    testing::expectRefused(read, cases);
}

TEST(BadPictures, WithADamagedTextAreRefused) {
    const std::string damaged = "damaged text 'AnkleUp-Scene'";
    const std::string good = packed(kCode);
    std::vector<Hostile> cases = {
        {"iTXt empty", international(""), damaged},
        {"iTXt of a flag", international("\0"s), damaged},
        {"iTXt of flags", international("\0\0"s), damaged},
        {"iTXt without language's end", international("\0\0en"s), damaged},
        {"iTXt without its word's end", international("\0\0en\0Szene"s), damaged},
        {"iTXt packed, without content", international("\1\0\0\0"s), damaged},
        {"iTXt packed, not really", international("\1\0\0\0"s + kCode), damaged},
        {"zTXt empty", with(part("zTXt", kKey)), damaged},
        {"zTXt without content", with(part("zTXt", kKey + "\0"s)), damaged},
        {"raw deflate", international("\1\0\0\0"s + good.substr(2, good.size() - 6)), damaged},
        {"gzip", international("\1\0\0\0\x1f\x8b\x08\0\0\0\0\0\0\3"s + good.substr(2)), damaged},
        {"dictionary", international("\1\0\0\0\x78\xbb"s + good.substr(2)), damaged},
        {"window too large", international("\1\0\0\0\x88\x1c"s + good.substr(2)), damaged},
        {"block of no type", international("\1\0\0\0\x78\x9c\x07"s), damaged},
    };
    for (const std::size_t letters : {kLongestPngText + 1, std::size_t{1} << 20U, std::size_t{60} << 20U}) {
        cases.push_back({"bomb of " + std::to_string(letters), international("\1\0\0\0"s + packed(std::string(letters, 'A'))), damaged});
        cases.push_back(
            {"zTXt bomb of " + std::to_string(letters), with(part("zTXt", kKey + "\0"s + packed(std::string(letters, 'A')))), damaged});
    }
    for (const int flag : {2, 3, 9, 127, 128, 255}) {
        const std::string byte(1, static_cast<char>(flag));
        cases.push_back({"iTXt packed " + std::to_string(flag), international(byte + "\0\0\0"s + kCode), damaged});
        cases.push_back({"iTXt by method " + std::to_string(flag), international("\1"s + byte + "\0\0"s + good), damaged});
        cases.push_back({"zTXt by method " + std::to_string(flag), with(part("zTXt", kKey + byte + good)), damaged});
    }
    for (std::size_t i = 0; i < good.size(); ++i)
        cases.push_back({"packed, cut at " + std::to_string(i), international("\1\0\0\0"s + good.substr(0, i)), damaged});
    for (const Hostile& code : testing::badCodes()) {
        cases.push_back({code.name + " within", international("\0\0\0\0"s + code.bytes), code.mention});
        cases.push_back({code.name + " packed", international("\1\0\0\0"s + packed(code.bytes)), code.mention});
    }
    testing::expectRefused(read, cases);
}

TEST(BadPictures, CutOffOrDamagedHarmNobody) {
    for (const std::string& good : {international("\0\0de\0Szene\0"s + kCode), with(part("zTXt", kKey + "\0"s + packed(kCode)))}) {
        testing::expectSurvived(read, testing::mutilate(good, 60));
    }
}

/// A picture of one part as long as a file may be, made as it is read.
class EndlessPart : public std::streambuf {
  public:
    explicit EndlessPart(std::uint32_t length) : left_(length), start_(kSignature + kHead + number(length) + "IDAT"), block_(65536, 'x') {
        setg(start_.data(), start_.data(), start_.data() + start_.size());
    }

  protected:
    int_type underflow() override {
        if (left_ == 0) return traits_type::eof();
        const auto size = std::min<std::size_t>(left_, block_.size());
        left_ -= size;
        setg(block_.data(), block_.data(), block_.data() + size);
        return traits_type::to_int_type(block_.front());
    }

  private:
    std::size_t left_;
    std::string start_;
    std::string block_;
};

TEST(BadPictures, AsLargeAsAnyTakeNoLongerThanTheOthers) {
    const auto error = testing::readHostile(
        [](const std::string&) {
            EndlessPart part(250U << 20U);
            std::istream file(&part);
            return std::optional(findPngText(file, kSceneCodeKey).error());
        },
        "", "the largest");
    ASSERT_TRUE(error);
    EXPECT_THAT(error->message, ::testing::HasSubstr("cut short after IDAT"));
}

}  // namespace
}  // namespace ankleup
