// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/motion_file.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/lower_case.h"
#include "io/text_lines.h"

namespace ankleup {
namespace {

constexpr std::size_t kMostHeaderLines = 300;
constexpr std::size_t kLongestLine = 256U << 10U;
constexpr std::size_t kFewestRows = 2;  // one instant is no motion

/// What the lines above endheader promise.
struct Header {
    std::vector<std::string> lines;
    std::optional<std::size_t> rows;
    std::optional<std::size_t> columns;
    std::optional<bool> inDegrees;
    bool simm = false;  ///< the older format: datarows, datacolumns; its angles are degrees
};

/// The value of "key=value" or of SIMM's "key value"; none: another line.
std::optional<std::string_view> findValue(std::string_view line, std::string_view key, char between) {
    const std::string_view text = trimmed(line);
    if (text.size() <= key.size() || lowerCase(text.substr(0, key.size())) != lowerCase(key)) return std::nullopt;
    std::string_view rest = text.substr(key.size());
    if (between == '=') {
        rest = trimmed(rest);
        if (!rest.starts_with('=')) return std::nullopt;
        return trimmed(rest.substr(1));
    }
    if (rest.front() != ' ' && rest.front() != '\t') return std::nullopt;
    return trimmed(rest);
}

Expected<void> takeCount(std::optional<std::size_t>& count, std::string_view key, std::string_view value, std::size_t most, int line) {
    const auto number = parseCount(value);
    if (!number || *number == 0 || *number > most) {
        return makeError("header", atLine(line, std::string(key) + " is " + quoted(value) + "; a whole number from 1 to " +
                                                    std::to_string(most) + " is allowed"));
    }
    if (count && *count != *number) return makeError("header", atLine(line, std::string(key) + " is said twice, and differently"));
    count = number;
    return {};
}

Expected<void> readHeaderLine(Header& header, std::string_view text, int line) {
    for (const auto& [key, between] : {std::pair{"nRows", '='}, std::pair{"datarows", ' '}}) {
        if (const auto value = findValue(text, key, between)) {
            header.simm |= between == ' ';
            return takeCount(header.rows, key, *value, kMostMotionRows, line);
        }
    }
    for (const auto& [key, between] : {std::pair{"nColumns", '='}, std::pair{"datacolumns", ' '}}) {
        if (const auto value = findValue(text, key, between)) {
            header.simm |= between == ' ';
            return takeCount(header.columns, key, *value, kMostMotionColumns, line);
        }
    }
    if (const auto value = findValue(text, "inDegrees", '=')) {
        const std::string said = lowerCase(*value);
        if (said != "yes" && said != "no") {
            return makeError("header", atLine(line, "inDegrees is " + quoted(*value) + "; yes or no is allowed"));
        }
        if (header.inDegrees && *header.inDegrees != (said == "yes")) {
            return makeError("header", atLine(line, "inDegrees is said twice, and differently"));
        }
        header.inDegrees = said == "yes";
    }
    if (const auto value = findValue(text, "DataType", '='); value && lowerCase(*value) != "double") {
        return makeError("header", atLine(line, "DataType is " + quoted(*value) + "; only double is a table of numbers"));
    }
    return {};
}

Expected<Header> readHeader(TextLines& lines) {
    Header header;
    while (const auto line = lines.next()) {
        if (lowerCase(trimmed(*line)) == "endheader") {
            if (!header.inDegrees && header.simm) header.inDegrees = true;
            if (header.inDegrees) return header;
            return makeError("header", atLine(lines.number(),
                                              "the header does not say whether angles are degrees; a line inDegrees=yes or "
                                              "inDegrees=no has to stand above endheader"));
        }
        if (header.lines.size() == kMostHeaderLines) break;
        if (line->size() > kLongestLine) {
            return makeError("header", atLine(lines.number(), "longer than " + std::to_string(kLongestLine) + " bytes"));
        }
        const Expected<void> read = readHeaderLine(header, *line, lines.number());
        if (!read) return tl::unexpected<Error>(read.error());
        header.lines.emplace_back(*line);
    }
    return makeError("header", "no line endheader within the first " + std::to_string(kMostHeaderLines) +
                                   " lines; a motion begins with a header that ends so");
}

Expected<std::vector<std::string>> readColumns(TextLines& lines, const Header& header) {
    const auto line = lines.next();
    if (!line) return makeError("column", "the file ends with its header; the names of the columns have to follow");
    const int number = lines.number();
    const std::vector<std::string_view> words = splitWords(*line, kMostMotionColumns);
    if (words.size() > kMostMotionColumns) {
        return makeError("column", atLine(number, "more than " + std::to_string(kMostMotionColumns) + " columns"));
    }
    if (words.empty() || lowerCase(words.front()) != "time") {
        return makeError("column",
                         atLine(number, "the first column is " + quoted(words.empty() ? "" : words.front()) + "; it has to be time"));
    }
    if (words.size() < 2) return makeError("column", atLine(number, "there is no column but time"));
    if (header.columns && *header.columns != words.size()) {
        return makeError("column", atLine(number, "there are " + std::to_string(words.size()) + " names of columns; the header says " +
                                                      std::to_string(*header.columns)));
    }
    std::unordered_map<std::string_view, std::size_t> seen;
    std::vector<std::string> names;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto [before, isNew] = seen.emplace(words[i], i + 1);
        if (!isNew) {
            return makeError("column", atCell(number, i + 1, words[i], "column " + std::to_string(before->second) + " has the same name"));
        }
        names.emplace_back(words[i]);
    }
    return names;
}

Expected<void> readRow(MotionTable& table, std::string_view text, int line) {
    const std::size_t columns = table.columns.size() + 1;
    const std::vector<std::string_view> words = splitWords(text, columns);
    if (words.size() != columns) {
        const std::string found = words.size() > columns ? "more than " + std::to_string(columns) : std::to_string(words.size());
        return makeError("row", atLine(line, "there are " + found + " numbers; there are " + std::to_string(columns) + " columns"));
    }
    for (std::size_t i = 0; i < columns; ++i) {
        const auto number = parseDecimal(words[i]);
        const std::string_view name = i == 0 ? "time" : std::string_view(table.columns[i - 1]);
        if (!number) return makeError("number", atCell(line, i + 1, name, quoted(words[i]) + " is not a finite decimal number"));
        if (i > 0) {
            table.values.push_back(*number);
            continue;
        }
        if (!table.times.empty() && *number <= table.times.back()) {
            return makeError("number", atCell(line, 1, name, quoted(words[i]) + " is not later than the row before"));
        }
        table.times.push_back(*number);
    }
    return {};
}

}  // namespace

Expected<MotionTable> readMotion(std::string_view text) {
    if (text.size() > kLargestMotionBytes) {
        return makeError("too_large", "larger than " + std::to_string(kLargestMotionBytes) + " bytes, which no motion may be");
    }
    if (text.find('\0') != std::string_view::npos) return makeError("not_text", "there are zero bytes in it; a motion is plain text");
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    TextLines lines(text);
    Expected<Header> header = readHeader(lines);
    if (!header) return tl::unexpected<Error>(header.error());
    Expected<std::vector<std::string>> columns = readColumns(lines, *header);
    if (!columns) return tl::unexpected<Error>(columns.error());

    MotionTable table{.header = std::move(header->lines), .inDegrees = *header->inDegrees, .columns = std::move(*columns)};
    table.firstLine = lines.number() + 1;
    const std::size_t rowBytes = 2 * (table.columns.size() + 1);  // a digit and what parts it from the next
    const std::size_t rows = std::min(header->rows.value_or(kMostMotionRows), lines.bytesLeft() / rowBytes + 1);
    table.times.reserve(rows);
    table.values.reserve(rows * table.columns.size());
    while (!lines.onlySpaceLeft()) {
        const std::string_view line = *lines.next();
        if (table.times.size() == header->rows.value_or(kMostMotionRows)) {
            return makeError("row",
                             atLine(lines.number(), "there are more than " + std::to_string(table.times.size()) +
                                                        (header->rows ? " rows, which the header says" : " rows, the most allowed")));
        }
        const Expected<void> read = readRow(table, line, lines.number());
        if (!read) return tl::unexpected<Error>(read.error());
    }
    if (header->rows && *header->rows != table.times.size()) {
        return makeError(
            "row", "the file ends after " + std::to_string(table.times.size()) + " rows; the header says " + std::to_string(*header->rows));
    }
    if (table.times.size() < kFewestRows) return makeError("row", "a motion has at least two rows");
    return table;
}

}  // namespace ankleup
