// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/text_lines.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ankleup {
namespace {

constexpr std::string_view kSpace = " \t\r\n\v\f";

template <class IsEnd, class Keep>
std::vector<std::string_view> split(std::string_view line, std::size_t most, IsEnd isEnd, Keep keep) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= line.size() && parts.size() <= most; ++i) {
        if (i < line.size() && !isEnd(line[i])) continue;
        const std::string_view part = line.substr(start, i - start);
        if (keep(part)) parts.push_back(part);
        start = i + 1;
    }
    return parts;
}

}  // namespace

std::optional<std::string_view> TextLines::next() {
    if (rest_.empty()) return std::nullopt;
    const std::size_t end = rest_.find('\n');
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    ++number_;
    return line;
}

bool TextLines::onlySpaceLeft() const { return rest_.find_first_not_of(kSpace) == std::string_view::npos; }

std::vector<std::string_view> splitWords(std::string_view line, std::size_t most) {
    return split(
        line, most, [](char c) { return c == ' ' || c == '\t'; }, [](std::string_view part) { return !part.empty(); });
}

std::vector<std::string_view> splitCells(std::string_view line, std::size_t most) {
    return split(
        line, most, [](char c) { return c == '\t'; }, [](std::string_view) { return true; });
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::optional<double> parseDecimal(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    double number = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<std::size_t> parseCount(std::string_view text) {
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string quoted(std::string_view text) {
    constexpr std::size_t kLongest = 40;
    std::string shown;
    for (const char c : text.substr(0, kLongest)) shown += c >= ' ' && c < '\x7f' ? c : '?';
    return "'" + shown + (text.size() > kLongest ? " ..'" : "'");
}

std::string atLine(int line, const std::string& what) { return "line " + std::to_string(line) + ": " + what; }

std::string atCell(int line, std::size_t column, std::string_view name, const std::string& what) {
    const std::string shown = quoted(name);
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + " (" + shown.substr(1, shown.size() - 2) + "): " + what;
}

}  // namespace ankleup
