// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// A closed interval [low, high]; NaN lies in none.
struct Interval {
    double low = 0.0;
    double high = 0.0;

    constexpr bool contains(double x) const { return x >= low && x <= high; }
    constexpr double clamp(double x) const { return x < low ? low : (x > high ? high : x); }
    constexpr double width() const { return high - low; }
    bool operator==(const Interval&) const = default;
};

}  // namespace ankleup
