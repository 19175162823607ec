// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

namespace ankleup {

/// The lines of a text, one after the other, with or without carriage returns.
class TextLines {
  public:
    explicit TextLines(std::string_view text) : rest_(text) {}

    /// The next line; none: the text has ended.
    std::optional<std::string_view> next();
    /// Of the line last given, from 1.
    int number() const { return number_; }
    /// Is nothing but white space left?
    bool onlySpaceLeft() const;
    std::size_t bytesLeft() const { return rest_.size(); }

  private:
    std::string_view rest_;
    int number_ = 0;
};

/// The words of a line, between tabs and spaces; at most `most` of them and one more.
std::vector<std::string_view> splitWords(std::string_view line, std::size_t most);
/// The cells of a line, between tabs; those that are empty too. At most `most` of them and one more.
std::vector<std::string_view> splitCells(std::string_view line, std::size_t most);
/// Without white space at both ends.
std::string_view trimmed(std::string_view text);

/// A finite decimal number, nothing before or after it; a + in front is allowed.
std::optional<double> parseDecimal(std::string_view text);
/// A whole number from 0 on.
std::optional<std::size_t> parseCount(std::string_view text);

/// Part of a file as a message may show it: in quotes, short, and without control characters.
std::string quoted(std::string_view text);
/// "line 17: WHAT", or "line 17, column 5 (NAME): WHAT".
std::string atLine(int line, const std::string& what);
std::string atCell(int line, std::size_t column, std::string_view name, const std::string& what);

}  // namespace ankleup
