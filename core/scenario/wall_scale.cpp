// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/wall_scale.h"

#include <algorithm>

#include "scenario/scene.h"

namespace ankleup {
namespace {

constexpr double kRowDeg = 1.0;  ///< nearly straight between two rows

Condition withoutLimit(const Condition& condition) {
    Condition tested = findWallTestCondition(condition);
    tested.dorsiflexionLimit = kHealthyDorsiflexionLimit;
    return tested;
}

/// Linear from (x0, y0) to (x1, y1).
double interpolate(double x, double x0, double x1, double y0, double y1) { return y0 + (y1 - y0) * (x - x0) / (x1 - x0); }

}  // namespace

bool WallScale::isOf(const Body& otherBody, const Condition& other) const { return body == otherBody && condition == withoutLimit(other); }

WallTestResult WallScale::at(double limit) const {
    if (limit <= limits.front()) return readings.front();
    if (limit >= limits.back()) return readings.back();
    const auto i = static_cast<std::size_t>(std::ranges::upper_bound(limits, limit) - limits.begin());
    const auto between = [&](double WallTestResult::*reading) {
        return interpolate(limit, limits[i - 1], limits[i], readings[i - 1].*reading, readings[i].*reading);
    };
    return {between(&WallTestResult::distance), between(&WallTestResult::shankLean)};
}

double WallScale::findLimit(double WallTestResult::*reading, double value) const {
    if (value <= readings.front().*reading) return limits.front();
    if (value >= readings.back().*reading) return limits.back();
    const auto i = static_cast<std::size_t>(std::ranges::upper_bound(readings, value, {}, reading) - readings.begin());
    return interpolate(value, readings[i - 1].*reading, readings[i].*reading, limits[i - 1], limits[i]);
}

Interval WallScale::range(double WallTestResult::*reading) const { return {readings.front().*reading, readings.back().*reading}; }

std::optional<WallScale> calcWallScale(const Body& body, const Condition& condition) {
    if (condition.cause == Cause::kGastroc) return std::nullopt;
    WallScale scale{.body = body, .condition = withoutLimit(condition), .limits = {}, .readings = {}};
    Condition tested = scale.condition;
    const Interval slider = sceneRange("ankle.dorsiflexion_limit_deg").range;
    for (double limitDeg = slider.low; limitDeg <= slider.high; limitDeg += kRowDeg) {
        tested.dorsiflexionLimit = radians(limitDeg);
        const std::optional<WallTestResult> reading = calcWallTest(body, tested);
        if (!reading) return std::nullopt;
        scale.limits.push_back(tested.dorsiflexionLimit);
        scale.readings.push_back(*reading);
    }
    return scale;
}

}  // namespace ankleup
