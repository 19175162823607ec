// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.h"
#include "evidence/finding.h"
#include "measure/measures.h"
#include "movement/task.h"
#include "scenario/scene_solution.h"

namespace ankleup::test {

/// A file of the source tree, as text; an empty text when it cannot be read.
std::string readSourceFile(std::string_view path);

/// Lines of a comma-separated file under tests/evidence/data, split; the first line is the header. No quoting.
std::vector<std::vector<std::string>> readTable(std::string_view name);

/// The shipped findings.
std::vector<Finding> readShippedFindings();

/// A printed decimal number: its value and half of its last digit.
struct Printed {
    double value = 0.0;
    double halfDigit = 0.0;
};
Printed readPrinted(const std::string& text);

/// One leg, as the tables describe it.
struct Case {
    Task task = Task::kSingleLegSquat;
    double phase = 1.0;
    Condition condition;
    Body body;
};
PostureProblem compile(const Case& which);
LegState solve(const Case& which);

/// The value of a measure or a coordinate, by name [deg for coordinates].
double read(const LegState& state, std::string_view name);

}  // namespace ankleup::test
