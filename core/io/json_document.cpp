// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/json_document.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "io/number_text.h"

namespace ankleup {
namespace {

template <class Members>
auto* findMember(Members& members, std::string_view name) {
    const auto found = std::find_if(members.begin(), members.end(), [name](const auto& member) { return member.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

/// Where in the text an offset lies, counted as editors do.
std::string describePosition(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset > 0 ? offset - 1 : 0);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - lineStart + 1);
}

/// The reason alone out of the parser's message, without its name, its position and the bytes it stumbled over.
std::string extractReason(const std::string& what) {
    const std::size_t start = what.find(" - ");
    const std::string reason = start == std::string::npos ? what : what.substr(start + 3);
    const std::string unread = "; last read:";
    const std::size_t end = reason.find(unread);
    constexpr std::size_t kLongestReason = 120;
    return printable(end == std::string::npos ? reason : reason.substr(0, end), kLongestReason);
}

/// Builds a JsonValue from the parser's events and keeps the first reason to stop.
class DocumentBuilder {
  public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    explicit DocumentBuilder(std::string_view text) : text_(text) {}

    // NOLINTBEGIN(readability-identifier-naming): names that the parser calls
    bool null() { return add(scalar(JsonValue::Kind::kNull, "null")); }
    bool boolean(bool value) { return add(scalar(JsonValue::Kind::kBoolean, value ? "true" : "false")); }
    bool number_integer(number_integer_t value) { return addNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) { return addNumber(static_cast<double>(value), std::to_string(value)); }
    bool number_float(number_float_t value, const string_t& written) { return addNumber(value, written); }
    bool string(string_t& value) { return add(scalar(JsonValue::Kind::kString, std::move(value))); }
    bool binary(binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(JsonValue::Kind::kObject); }
    bool end_object() { return close(); }
    bool start_array(std::size_t /*size*/) { return open(JsonValue::Kind::kArray); }
    bool end_array() { return close(); }
    bool key(string_t& name) {
        Frame& frame = frames_.back();
        frame.key = std::move(name);
        if (frame.names.insert(frame.key).second) return true;
        return fail("duplicate_key", "is given twice; give it once");
    }
    bool parse_error(std::size_t offset, const std::string& token, const nlohmann::json::exception& problem) {
        constexpr int kNumberOverflow = 406;
        if (problem.id == kNumberOverflow) return fail("not_finite", "is " + printable(token) + ", which no number can hold");
        // The parser stops at the letter that cannot belong to a value: the word's first, or the one after a sign or after the n of null.
        for (const std::string_view word : {"-Infinity", "-inf", "Infinity", "inf", "NaN", "nan"}) {
            for (const std::size_t passed : {1U, 2U}) {
                if (offset >= passed && text_.substr(offset - passed).starts_with(word)) {
                    return fail("not_finite", "is " + std::string(word) + ", which is not a number");
                }
            }
        }
        return fail("syntax", "is not JSON at " + describePosition(text_, offset) + ": " + extractReason(problem.what()));
    }
    // NOLINTEND(readability-identifier-naming)

    tl::expected<JsonValue, JsonError> take(bool parsed) {
        if (parsed) return std::move(root_);
        return tl::unexpected<JsonError>(std::move(error_));
    }

  private:
    struct Frame {
        JsonValue value;
        std::string key;              ///< of the member being read
        std::set<std::string> names;  ///< met so far
    };

    static JsonValue scalar(JsonValue::Kind kind, std::string text) {
        JsonValue value;
        value.kind = kind;
        value.text = std::move(text);
        return value;
    }

    bool addNumber(double number, std::string written) {
        JsonValue value = scalar(JsonValue::Kind::kNumber, std::move(written));
        value.number = number;
        return add(std::move(value));
    }

    bool add(JsonValue value) {
        if (frames_.empty()) {
            root_ = std::move(value);
        } else if (Frame& frame = frames_.back(); frame.value.kind == JsonValue::Kind::kArray) {
            frame.value.items.push_back(std::move(value));
        } else {
            frame.value.members.emplace_back(frame.key, std::move(value));
        }
        return true;
    }

    bool open(JsonValue::Kind kind) {
        if (static_cast<int>(frames_.size()) >= kDeepestNesting) {
            return fail("too_deep", "is nested more than " + std::to_string(kDeepestNesting) + " deep");
        }
        frames_.emplace_back();
        frames_.back().value.kind = kind;
        return true;
    }

    bool close() {
        JsonValue value = std::move(frames_.back().value);
        frames_.pop_back();
        return add(std::move(value));
    }

    bool fail(std::string code, std::string problem) {
        error_ = {std::move(code), currentPath(), std::move(problem)};
        return false;
    }

    std::string currentPath() const {
        std::string path;
        for (const Frame& frame : frames_) {
            if (frame.value.kind == JsonValue::Kind::kArray) {
                path += "[" + std::to_string(frame.value.items.size()) + "]";
            } else if (!frame.key.empty()) {
                path += (path.empty() ? "" : ".") + printable(frame.key);
            }
        }
        return path;
    }

    std::string_view text_;
    JsonValue root_;
    std::vector<Frame> frames_;
    JsonError error_;
};

}  // namespace

JsonValue::JsonValue() = default;
JsonValue::JsonValue(const JsonValue& other) = default;
JsonValue::JsonValue(JsonValue&& other) noexcept = default;
JsonValue& JsonValue::operator=(const JsonValue& other) = default;
JsonValue& JsonValue::operator=(JsonValue&& other) noexcept = default;
JsonValue::~JsonValue() = default;

const JsonValue* JsonValue::find(std::string_view name) const { return findMember(members, name); }
JsonValue* JsonValue::find(std::string_view name) { return findMember(members, name); }

std::string_view nameOf(JsonValue::Kind kind) {
    constexpr std::string_view kNames[] = {"null", "true or false", "a number", "a word", "a list", "an object"};
    return kNames[static_cast<int>(kind)];
}

std::string printable(std::string_view text, std::size_t longest) {
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool startsCharacter = (byte & 0xC0U) != 0x80U;
        if (shown.size() >= longest && startsCharacter) return shown + "...";
        shown += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return shown;
}

std::string quoted(const JsonValue& value) {
    switch (value.kind) {
        case JsonValue::Kind::kString:
            return '"' + printable(value.text) + '"';
        case JsonValue::Kind::kArray:
        case JsonValue::Kind::kObject:
            return std::string(nameOf(value.kind));
        default:
            return printable(value.text);
    }
}

tl::expected<JsonValue, JsonError> parseJson(std::string_view text) {
    if (text.size() > kLargestSceneBytes) {
        return tl::unexpected<JsonError>(
            {"too_large", "", "is larger than any scene: at most " + std::to_string(kLargestSceneBytes) + " bytes are allowed"});
    }
    // The parser takes a zero byte for the end of the text and would pass over what follows.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return tl::unexpected<JsonError>(
            {"syntax", "", "is not JSON at " + describePosition(text, zero + 1) + ": a zero byte; this is not a text file"});
    }
    DocumentBuilder builder(text);
    return builder.take(nlohmann::json::sax_parse(text.begin(), text.end(), &builder));
}

}  // namespace ankleup
