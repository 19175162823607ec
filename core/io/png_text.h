// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

namespace ankleup {

/// A text in a PNG picture (chunk iTXt; W3C PNG specification, section 11.3.3.4), UTF-8.
struct PngText {
    std::string keyword;  ///< 1 to 79 characters of ASCII: "Description"
    std::string text;
    std::string language;  ///< of the text: "en"; empty: not said
};

inline constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";
/// Longer ones are not read, packed or unpacked.
inline constexpr std::size_t kLongestPngText = 64 * 1024;

/// A PNG file with texts put before its picture. \pre `png` is one, with a head.
std::string withPngText(std::string_view png, const std::vector<PngText>& texts);

/// The text of this keyword (iTXt, tEXt or zTXt), out of a PNG file that is read as far as it takes. Codes: "png" when the file is
/// damaged before that (what and at which byte), "no_text" when it holds none.
Expected<std::string> findPngText(std::istream& file, std::string_view keyword);

}  // namespace ankleup
