// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/posture_table.h"

#include "base/angle.h"
#include "io/number_text.h"

namespace ankleup {
namespace {

std::string column(std::string_view name, std::string_view unit) { return std::string(name) + " [" + std::string(unit) + "]"; }

void addCell(std::string& line, const std::string& cell) { line += (line.empty() ? "" : ",") + cell; }

}  // namespace

std::string postureTableHeader(const std::vector<std::string>& keys) {
    std::string line;
    for (const std::string& key : keys) addCell(line, key);
    addCell(line, "status");
    addCell(line, column("residual", "m"));
    for (const std::string_view coordinate : kCoordinateNames) addCell(line, column(coordinate, "deg"));
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        addCell(line, column(nameOf(measure), unitOf(measure)));
    }
    return line + "\n";
}

std::string postureTableRow(const std::vector<double>& values, const LegState& state) {
    std::string line;
    for (const double value : values) addCell(line, numberText(value));
    addCell(line, std::string(nameOf(state.solution.report.status)));
    addCell(line, numberText(state.solution.report.residual));
    for (int i = 0; i < kCoordinateCount; ++i) addCell(line, numberText(degrees(state.solution.posture[static_cast<Coordinate>(i)])));
    for (int i = 0; i < kMeasureCount; ++i) addCell(line, numberText(state.measures[static_cast<Measure>(i)]));
    return line + "\n";
}

}  // namespace ankleup
