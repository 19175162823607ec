// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/angle.h"

namespace ankleup {

/// A motion file as it stands: columns of numbers over time. What the columns mean is decided by makeRecording.
struct MotionTable {
    std::vector<std::string> header;   ///< its lines, without endheader
    bool inDegrees = true;             ///< angles, else radians
    std::vector<std::string> columns;  ///< names, without time
    std::vector<double> times;         ///< [s], increasing
    std::vector<double> values;        ///< row by row
    int firstLine = 1;                 ///< the line of the file that the first row stands in

    double value(std::size_t row, std::size_t column) const { return values[row * columns.size() + column]; }
    /// The same as an angle [rad].
    double angle(std::size_t row, std::size_t column) const { return value(row, column) * (inDegrees ? kDegree : 1.0); }
};

}  // namespace ankleup
