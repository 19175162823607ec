// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>
#include <vector>

#include "base/interval.h"
#include "scenario/wall_test.h"

namespace ankleup {

/// The wall test over the whole slider, for one body and condition: what each dorsiflexion limit reaches. Between its rows it is straight,
/// within .02 cm of the test itself.
struct WallScale {
    Body body;
    Condition condition;                   ///< as tested, with the default limit: what the scale is of
    std::vector<double> limits;            ///< [rad], rising
    std::vector<WallTestResult> readings;  ///< rising with the limit

    bool isOf(const Body& otherBody, const Condition& other) const;
    /// What a limit [rad] reaches; beyond the scale its end.
    WallTestResult at(double limit) const;
    /// The limit [rad] that reaches a distance [m], or a shank angle [deg]; beyond the scale its end.
    double findLimit(double WallTestResult::*reading, double value) const;
    /// Least and greatest reading.
    Interval range(double WallTestResult::*reading) const;
};

/// None for cause gastroc, of which the test says nothing, and for a heel that cannot stay down.
std::optional<WallScale> calcWallScale(const Body& body, const Condition& condition);

}  // namespace ankleup
