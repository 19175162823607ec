// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/evidence_support.h"

#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "condition/compile.h"

namespace ankleup::test {

std::string readSourceFile(std::string_view path) {
    std::ifstream file(std::string(ANKLEUP_SOURCE_DIR "/") + std::string(path), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::vector<std::string>> readTable(std::string_view name) {
    std::istringstream text(readSourceFile("tests/evidence/data/" + std::string(name)));
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(text, line);) {
        std::vector<std::string>& cells = rows.emplace_back();
        std::istringstream stream(line);
        for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    }
    return rows;
}

std::vector<Finding> readShippedFindings() {
    const auto findings = readFindings(readSourceFile("assets/evidence/findings.json"));
    if (!findings) throw std::runtime_error(findings.error().message);
    return *findings;
}

Printed readPrinted(const std::string& text) {
    const std::size_t point = text.find('.');
    const int decimals = point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
    return {std::stod(text), 0.5 * std::pow(10.0, -decimals)};
}

PostureProblem compile(const Case& which) {
    return compileProblem(which.body, {.task = which.task, .phase = which.phase}, which.condition);
}

LegState solve(const Case& which) {
    return solveLeg({which.body, {.task = which.task, .phase = which.phase}, which.condition, compile(which), {}});
}

double read(const LegState& state, std::string_view name) {
    if (const auto measure = findMeasure(name)) return state.measures[*measure];
    if (const auto coordinate = findCoordinate(name)) return degrees(state.solution.posture[*coordinate]);
    throw std::invalid_argument("neither a measure nor a coordinate: " + std::string(name));
}

}  // namespace ankleup::test
