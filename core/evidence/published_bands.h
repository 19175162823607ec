// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/coefficient.h"
#include "base/interval.h"
#include "movement/task.h"

namespace ankleup {

/// What a published band speaks of: the same measure means something else at another moment.
enum class BandMoment : std::uint8_t {
    kAnyTime,      ///< holds at every phase
    kPeak,         ///< the greatest value of the movement
    kDeepest,      ///< at the end of the movement, phase 1
    kEndOfRange,   ///< the furthest the person gets
    kPassiveRoom,  ///< what the joint gives way passively, under 15 Nm
};

/// Where healthy people, or a joint, were found. Mean and one standard deviation, or a confidence interval, as the citation says.
struct PublishedBand {
    std::string_view key;      ///< a measure, a coordinate, or a reading of the wall test
    std::optional<Task> task;  ///< none: in any
    BandMoment moment = BandMoment::kAnyTime;
    Interval band;  ///< in the unit of the key
    std::string_view citation;
    Grade grade = Grade::kRead;
};
const std::vector<PublishedBand>& publishedBands();
/// The band for a quantity in a task, if one is published.
const PublishedBand* findPublishedBand(std::string_view key, Task task);

/// What a person measures it with.
enum class Instrument : std::uint8_t { kTape, kInclinometer, kGoniometer };

/// The smallest change that can be told from the error of measuring it: the published range of the minimal detectable change.
struct MeasurementError {
    std::string_view key;
    std::optional<Task> task;
    Interval error;  ///< in the unit of the key
    Instrument instrument = Instrument::kTape;
    std::string_view citation;
};
const std::vector<MeasurementError>& measurementErrors();
const MeasurementError* findMeasurementError(std::string_view key, Task task);

/// The two readings of the wall test that belong to a leg (scenario/wall_test.h), by their keys: centimetres and degrees of the shank.
inline constexpr std::string_view kWallTestCm = "wall_test_cm";
inline constexpr std::string_view kWallTestDeg = "wall_test_deg";

}  // namespace ankleup
