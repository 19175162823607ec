// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/marker_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "io/motion_file.h"
#include "io/text_lines.h"

namespace ankleup {
namespace {

constexpr std::size_t kMostMarkers = 1'000;
constexpr std::size_t kMostCells = 2 + 3 * kMostMarkers + 4;  // and some empty ones at the end of a line
constexpr std::array<std::string_view, 3> kUnits = {"mm", "cm", "m"};
constexpr std::array<std::string_view, 5> kKeys = {"DataRate", "CameraRate", "NumFrames", "NumMarkers", "Units"};

struct Header {
    double rate = 0.0;
    std::size_t frames = 0;
    std::size_t markers = 0;
};

Expected<std::string_view> takeLine(TextLines& lines, std::string_view what) {
    if (const auto line = lines.next()) return *line;
    return makeError("header", "the file ends after line " + std::to_string(lines.number()) + "; " + std::string(what) + " has to follow");
}

Expected<Header> readHeader(TextLines& lines) {
    const auto first = takeLine(lines, "PathFileType");
    if (!first) return tl::unexpected<Error>(first.error());
    const auto type = splitWords(*first, 3);
    if (type.empty() || type.front() != "PathFileType" || type.size() < 2 || type[1] != "4") {
        return makeError("header", atLine(1, "a marker file begins with PathFileType 4"));
    }
    const auto keyLine = takeLine(lines, "a line of keys");
    if (!keyLine) return tl::unexpected<Error>(keyLine.error());
    const auto keys = splitWords(*keyLine, kMostCells);
    const auto valueLine = takeLine(lines, "a line of their values");
    if (!valueLine) return tl::unexpected<Error>(valueLine.error());
    const auto values = splitWords(*valueLine, kMostCells);

    std::array<std::string_view, kKeys.size()> found;
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        const auto at = static_cast<std::size_t>(std::ranges::find(keys, kKeys[i]) - keys.begin());
        if (at == keys.size()) return makeError("header", atLine(2, "there is no " + std::string(kKeys[i])));
        if (at >= values.size()) return makeError("header", atLine(3, "there is no value of " + std::string(kKeys[i])));
        found[i] = values[at];
    }
    const auto rate = parseDecimal(found[0]);
    const auto frames = parseCount(found[2]);
    const auto markers = parseCount(found[3]);
    if (!rate || *rate <= 0.0) return makeError("header", atLine(3, "DataRate is " + quoted(found[0]) + "; a number above 0 is allowed"));
    if (!frames || *frames == 0 || *frames > kMostMotionRows) {
        return makeError("header",
                         atLine(3, "NumFrames is " + quoted(found[2]) + "; 1 to " + std::to_string(kMostMotionRows) + " is allowed"));
    }
    if (!markers || *markers == 0 || *markers > kMostMarkers) {
        return makeError("header",
                         atLine(3, "NumMarkers is " + quoted(found[3]) + "; 1 to " + std::to_string(kMostMarkers) + " is allowed"));
    }
    if (std::ranges::find(kUnits, found[4]) == kUnits.end()) {
        return makeError("header", atLine(3, "Units is " + quoted(found[4]) + "; mm, cm or m is allowed"));
    }
    return Header{*rate, *frames, *markers};
}

Expected<std::vector<std::string>> readNames(TextLines& lines, const Header& header) {
    const auto line = takeLine(lines, "a line with the markers' names");
    if (!line) return tl::unexpected<Error>(line.error());
    const int number = lines.number();
    const auto words = splitCells(*line, kMostCells);
    if (words.size() < 2 || trimmed(words[0]) != "Frame#" || trimmed(words[1]) != "Time") {
        return makeError("column", atLine(number, "the first columns have to be Frame# and Time, between tabs"));
    }
    std::vector<std::string> names;
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::string_view name = trimmed(words[i]);
        if (name.empty()) continue;
        if (!seen.insert(name).second) return makeError("column", atCell(number, i + 1, name, "there is a marker of this name before"));
        names.emplace_back(name);
    }
    if (names.size() != header.markers) {
        return makeError("column", atLine(number, "there are " + std::to_string(names.size()) + " names of markers; NumMarkers says " +
                                                      std::to_string(header.markers)));
    }
    const auto axes = takeLine(lines, "a line X1 Y1 Z1 ..");
    if (!axes) return tl::unexpected<Error>(axes.error());
    const auto letters = splitWords(*axes, kMostCells);
    if (letters.size() != 3 * names.size() || letters.front() != "X1") {
        return makeError("column", atLine(lines.number(), "there have to be X, Y and Z of each marker, from X1 on"));
    }
    return names;
}

Expected<void> readFrame(MarkerFile& file, double& time, std::string_view text, int line) {
    const std::size_t needed = 2 + 3 * file.names.size();
    auto cells = splitCells(text, kMostCells);
    if (cells.size() > kMostCells) return makeError("row", atLine(line, "there are more cells than any marker file has"));
    while (cells.size() > needed && trimmed(cells.back()).empty()) cells.pop_back();
    if (cells.size() > needed) {
        return makeError("row", atLine(line, "there are more than the " + std::to_string(needed) + " values that the header names"));
    }
    if (cells.size() < needed) {
        return makeError("row", atLine(line, "there are " + std::to_string(cells.size()) + " cells between tabs; the header names " +
                                                 std::to_string(needed)));
    }
    if (!parseCount(trimmed(cells[0]))) return makeError("number", atCell(line, 1, "Frame#", quoted(cells[0]) + " is not a whole number"));
    const auto now = parseDecimal(trimmed(cells[1]));
    if (!now || (file.frames > 0 && *now <= time)) {
        return makeError("number", atCell(line, 2, "Time", quoted(cells[1]) + " is not a number later than the row before"));
    }
    for (std::size_t marker = 0; marker < file.names.size(); ++marker) {
        int empty = 0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const std::size_t at = 2 + 3 * marker + axis;
            const std::string_view cell = trimmed(cells[at]);
            if (!cell.empty() && !parseDecimal(cell)) {
                return makeError("number", atCell(line, at + 1, file.names[marker], quoted(cell) + " is not a finite decimal number"));
            }
            empty += cell.empty() ? 1 : 0;
        }
        if (empty == 1 || empty == 2) {
            return makeError("row",
                             atCell(line, 3 + 3 * marker, file.names[marker], "a marker has X, Y and Z, or none where it was not seen"));
        }
        file.gaps += empty == 3 ? 1U : 0U;
    }
    if (file.frames > 0) file.duration += *now - time;
    time = *now;
    ++file.frames;
    return {};
}

}  // namespace

Expected<MarkerFile> readMarkers(std::string_view text) {
    if (text.size() > kLargestMotionBytes) {
        return makeError("too_large", "larger than " + std::to_string(kLargestMotionBytes) + " bytes, which no marker file may be");
    }
    if (text.find('\0') != std::string_view::npos) return makeError("not_text", "there are zero bytes in it; a marker file is plain text");
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    TextLines lines(text);
    const Expected<Header> header = readHeader(lines);
    if (!header) return tl::unexpected<Error>(header.error());
    Expected<std::vector<std::string>> names = readNames(lines, *header);
    if (!names) return tl::unexpected<Error>(names.error());
    MarkerFile file{.names = std::move(*names), .frames = 0, .rate = header->rate};
    double time = 0.0;
    bool skipped = false;
    while (const auto line = lines.next()) {
        if (trimmed(*line).empty()) {
            if (lines.onlySpaceLeft()) break;
            // One stands between names and numbers in many files.
            if (file.frames == 0 && !skipped) {
                skipped = true;
                continue;
            }
            return makeError("row", atLine(lines.number(), "a line without numbers"));
        }
        if (file.frames == header->frames) {
            return makeError("row",
                             atLine(lines.number(), "there are more frames than the " + std::to_string(header->frames) + " of NumFrames"));
        }
        const Expected<void> read = readFrame(file, time, *line, lines.number());
        if (!read) return tl::unexpected<Error>(read.error());
    }
    if (file.frames != header->frames) {
        return makeError(
            "row", "the file ends after " + std::to_string(file.frames) + " frames; NumFrames says " + std::to_string(header->frames));
    }
    return file;
}

Error explainMarkers(const MarkerFile& markers) {
    return {"markers",
            "it holds the paths of " + std::to_string(markers.names.size()) +
                " markers on the skin and no joint angles. Angles from markers need a model fitted to the person, which AnkleUp does "
                "not make: run the file through OpenSim's Inverse Kinematics and open the motion (.mot) that comes out"};
}

}  // namespace ankleup
