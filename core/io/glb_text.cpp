// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/glb_text.h"

#include <cstdint>
#include <istream>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace ankleup {
namespace {

constexpr std::size_t kDeepest = 64;

tl::unexpected<Error> damaged(const std::string& what) { return makeError("glb", "the model " + what); }
tl::unexpected<Error> damagedAt(std::streamsize byte, const std::string& what) {
    return damaged(what + " (at byte " + std::to_string(byte) + ")");
}

/// Waits for a string of one name directly in an object named "extras", and keeps nothing else.
class Finder {
  public:
    explicit Finder(std::string_view name) : name_(name) {}

    // NOLINTBEGIN(readability-identifier-naming): names that the parser calls
    bool null() { return true; }
    bool boolean(bool /*value*/) { return true; }
    bool number_integer(std::int64_t /*value*/) { return true; }
    bool number_unsigned(std::uint64_t /*value*/) { return true; }
    bool number_float(double /*value*/, const std::string& /*written*/) { return true; }
    bool string(std::string& value) {
        if (levels_.size() < 2 || key_ != name_ || !levels_.back()) return true;
        found_ = std::move(value);
        return false;
    }
    bool binary(nlohmann::json::binary_t& /*value*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(key_ == "extras"); }
    bool end_object() { return close(); }
    bool start_array(std::size_t /*size*/) { return open(false); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t offset, const std::string& /*token*/, const nlohmann::json::exception& /*problem*/) {
        problem_ = "has a damaged description (not JSON at byte " + std::to_string(offset) + " of it)";
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    const std::optional<std::string>& found() const { return found_; }
    const std::string& problem() const { return problem_; }

  private:
    bool open(bool isExtras) {
        levels_.push_back(isExtras);
        key_.clear();
        if (levels_.size() <= kDeepest) return true;
        problem_ = "has a description nested more than " + std::to_string(kDeepest) + " deep";
        return false;
    }
    bool close() {
        levels_.pop_back();
        key_.clear();
        return true;
    }

    std::string_view name_;
    std::string key_;
    std::vector<bool> levels_;  ///< of each object or list that is open: is it named "extras"?
    std::optional<std::string> found_;
    std::string problem_;
};

std::uint32_t littleEndianAt(std::string_view bytes, std::size_t offset) {
    std::uint32_t number = 0;
    for (std::size_t i = 4; i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[offset + i]);
    return number;
}

}  // namespace

Expected<std::string> findGlbText(std::istream& file, std::string_view name) {
    // In four bytes each: magic, version, length; length and type of the first chunk.
    constexpr std::streamsize kVersionByte = 4;
    constexpr std::streamsize kWholeByte = 8;
    constexpr std::streamsize kLengthByte = 12;
    constexpr std::streamsize kTypeByte = 16;
    constexpr std::streamsize kHeadBytes = 20;
    constexpr std::uint32_t kVersion = 2;
    std::string head(kHeadBytes, '\0');
    file.read(head.data(), kHeadBytes);
    if (!head.starts_with(kGlbSignature)) return damagedAt(0, "is no binary glTF file");
    if (file.gcount() < kHeadBytes) return damagedAt(file.gcount(), "is cut short");
    if (littleEndianAt(head, kVersionByte) != kVersion) return damagedAt(kVersionByte, "is of another version of glTF than 2");
    const std::uint32_t whole = littleEndianAt(head, kWholeByte);
    const std::uint32_t length = littleEndianAt(head, kLengthByte);
    if (head.substr(kTypeByte) != "JSON") return damagedAt(kTypeByte, "has no description");
    if (length > kLongestGlbJson) return damagedAt(kLengthByte, "has a description larger than any that is read");
    if (whole < kHeadBytes + length) return damagedAt(kWholeByte, "is damaged: its lengths do not agree");

    std::string json(length, '\0');
    file.read(json.data(), length);
    if (file.gcount() < static_cast<std::streamsize>(length)) return damagedAt(kHeadBytes + file.gcount(), "is cut short");
    Finder finder(name);
    nlohmann::json::sax_parse(json.begin(), json.end(), &finder);
    if (finder.found()) return *finder.found();
    if (!finder.problem().empty()) return damaged(finder.problem());
    return makeError("no_text", "the model holds no '" + std::string(name) + "'");
}

}  // namespace ankleup
