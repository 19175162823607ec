// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/limit_reading.h"

#include "base/angle.h"
#include "text/quantity.h"
#include "text/slider_text.h"
#include "text/units.h"
#include "text/wall_test_text.h"

namespace ankleup {
namespace {

double valueOf(const WallTestResult& test, LimitScale scale) {
    return scale == LimitScale::kWallTest ? test.distance / kCentimetre : test.shankLean;
}

/// The scale's ends, in words.
QString tellEnd(const Snapshot& snapshot, LimitScale scale, double limit) {
    const std::optional<double> end = readOtherLimit(snapshot, scale, limit);
    return end ? formatReading(scale, *end) : QString();
}

}  // namespace

ReadLimit readOwnLimit(const Snapshot& snapshot, LimitScale scale) {
    const Condition& condition = snapshot.setting().condition;
    if (!needsWallScale(scale)) return {readLimit(scale, condition, condition.dorsiflexionLimit, nullptr), false};
    if (!isReadable(scale, condition.cause)) return {};
    const bool told = snapshot.details && snapshot.details->wallTest;
    if (told && !snapshot.detailsStale) return {valueOf(*snapshot.details->wallTest, scale), false};
    if (const WallScale* wall = snapshot.wallScale(snapshot.side))
        return {readLimit(scale, condition, condition.dorsiflexionLimit, wall), false};
    if (told) return {valueOf(*snapshot.details->wallTest, scale), true};
    return {};
}

std::optional<double> readOtherLimit(const Snapshot& snapshot, LimitScale scale, double limit) {
    return readLimit(scale, snapshot.setting().condition, limit, snapshot.wallScale(snapshot.side));
}

TypedLimit findTypedLimit(const Snapshot& snapshot, LimitScale scale, const QString& typed) {
    const Interval& range = sceneRange("ankle.dorsiflexion_limit_deg").range;
    const Condition& condition = snapshot.setting().condition;
    const std::optional<double> value = readQuantity(typed, scale == LimitScale::kWallTest ? Quantity::kCentimetres : Quantity::kAngle);
    const QString least = tellEnd(snapshot, scale, radians(range.low));
    const QString greatest = tellEnd(snapshot, scale, radians(range.high));
    if (needsWallScale(scale) && value) {
        const WallTestLimit found = scale == LimitScale::kWallTest
                                        ? calcLimitFromWallDistance(snapshot.scene.body, condition, *value * kCentimetre)
                                        : calcLimitFromShankLean(snapshot.scene.body, condition, *value);
        return {found.limit, wallTestBeyondText(found.reading, least, greatest)};
    }
    if (value) {
        const double low = *readOtherLimit(snapshot, scale, radians(range.low));
        const double high = *readOtherLimit(snapshot, scale, radians(range.high));
        if (Interval{low, high}.contains(*value)) return {findLimit(scale, condition, *value, nullptr), {}};
    }
    return {std::nullopt, entryRefusedText(scale, least, greatest)};
}

LimitReading makeReading(const Snapshot& snapshot, LimitScale scale) {
    const ReadLimit read = readOwnLimit(snapshot, scale);
    return {.scale = static_cast<int>(scale),
            .name = limitScaleName(scale, snapshot.setting().condition.cause),
            .text = read.value ? formatReading(scale, *read.value) : QStringLiteral("…"),
            .spoken = read.value ? formatReading(scale, *read.value, UnitStyle::kSpoken) : QString(),
            .stale = read.stale};
}

}  // namespace ankleup
