// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/limit_scale.h"

#include "condition/bedside_coefficients.h"
#include "condition/compile.h"
#include "scenario/scene.h"

namespace ankleup {
namespace {

constexpr double kCentimetre = 0.01;  // [m]

/// What a scale of degrees reads less than the limit [rad].
double findShift(LimitScale scale, Condition condition) {
    switch (scale) {
        case LimitScale::kUnloaded:
            return condition.cause == Cause::kGastroc ? kUnloadedStraightBelowLimit : kUnloadedBelowLimit;
        case LimitScale::kLoadedStraight:
            condition.dorsiflexionLimit = kHealthyDorsiflexionLimit;
            return condition.dorsiflexionLimit - findStraightKneeLimit(condition);
        default:
            return 0.0;
    }
}

double WallTestResult::*memberOf(LimitScale scale) {
    return scale == LimitScale::kWallTest ? &WallTestResult::distance : &WallTestResult::shankLean;
}

double unitOf(LimitScale scale) { return scale == LimitScale::kWallTest ? kCentimetre : 1.0; }

}  // namespace

bool isReadable(LimitScale scale, Cause cause) {
    if (needsWallScale(scale)) return cause != Cause::kGastroc;
    return scale != LimitScale::kLoadedStraight || cause == Cause::kGastroc;
}

std::optional<double> readLimit(LimitScale scale, const Condition& condition, double limit, const WallScale* wall) {
    if (!isReadable(scale, condition.cause)) return std::nullopt;
    if (!needsWallScale(scale)) return degrees(limit - findShift(scale, condition));
    if (wall == nullptr) return std::nullopt;
    return wall->at(limit).*memberOf(scale) / unitOf(scale);
}

std::optional<double> findLimit(LimitScale scale, const Condition& condition, double reading, const WallScale* wall) {
    if (!isReadable(scale, condition.cause)) return std::nullopt;
    if (needsWallScale(scale)) {
        if (wall == nullptr) return std::nullopt;
        return wall->findLimit(memberOf(scale), reading * unitOf(scale));
    }
    const Interval range = sceneRange("ankle.dorsiflexion_limit_deg").range;
    return radians(range.clamp(reading + degrees(findShift(scale, condition))));
}

}  // namespace ankleup
