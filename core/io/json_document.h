// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace ankleup {

/// A scene is a page of text; what is larger or deeper is something else and is refused before it is parsed.
inline constexpr std::size_t kLargestSceneBytes = 256 * 1024;
inline constexpr int kDeepestNesting = 64;

/// A JSON value, with numbers kept as they were written.
struct JsonValue {
    enum class Kind : std::uint8_t { kNull, kBoolean, kNumber, kString, kArray, kObject };

    Kind kind = Kind::kNull;
    double number = 0.0;                                     ///< of a number
    std::string text;                                        ///< content of a string, or a number (or true, false, null) as written
    std::vector<JsonValue> items;                            ///< of an array
    std::vector<std::pair<std::string, JsonValue>> members;  ///< of an object, in the order of the text, every name once

    // Out of line: within the class a pair of a name and a JsonValue is not complete yet, which clang minds.
    JsonValue();
    JsonValue(const JsonValue& other);
    JsonValue(JsonValue&& other) noexcept;
    JsonValue& operator=(const JsonValue& other);
    JsonValue& operator=(JsonValue&& other) noexcept;
    ~JsonValue();

    const JsonValue* find(std::string_view name) const;
    JsonValue* find(std::string_view name);
};

/// "a number", "an object", ...: how error messages call a kind.
std::string_view nameOf(JsonValue::Kind kind);

/// A value as shown in an error message: short, on one line, printable.
std::string quoted(const JsonValue& value);
/// Text from a file, made fit for an error message: control characters replaced, cut after `longest` bytes.
std::string printable(std::string_view text, std::size_t longest = 40);

/// Why a text is not the JSON we take.
struct JsonError {
    std::string code;     ///< "too_large", "too_deep", "syntax", "duplicate_key" or "not_finite"
    std::string path;     ///< the dotted key where reading stopped; empty: the document itself
    std::string problem;  ///< completes the sentence that starts with the path
};

/// Strict JSON: duplicate names, NaN, Infinity, numbers beyond a double, invalid UTF-8, zero bytes and anything after the value are errors.
tl::expected<JsonValue, JsonError> parseJson(std::string_view text);

}  // namespace ankleup
