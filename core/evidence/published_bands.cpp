// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "evidence/published_bands.h"

#include <algorithm>

namespace ankleup {
namespace {

template <class Entry>
const Entry* findFor(const std::vector<Entry>& entries, std::string_view key, Task task) {
    const auto found =
        std::ranges::find_if(entries, [&](const Entry& entry) { return entry.key == key && (!entry.task || *entry.task == task); });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

const std::vector<PublishedBand>& publishedBands() {
    using enum BandMoment;
    static const std::vector<PublishedBand> bands = {
        {kWallTestCm, {}, kEndOfRange, {7.6, 15.8}, "Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm", Grade::kRead},
        {kWallTestDeg, {}, kEndOfRange, {36.0, 42.0}, "Baumbach 2014: 39 deg [36-42], loaded, knee bent, n = 20", Grade::kRead},
        {"dorsiflexion", Task::kWalkingStance, kPeak, {8.9, 18.5}, "Ota 2014: 13.7 +- 4.8 deg, n = 30", Grade::kRead},
        {"dorsiflexion", Task::kRunningMidstance, kPeak, {20.0, 30.0}, "textbook range for running", Grade::kTextbook},
        {"dorsiflexion",
         Task::kDoubleLegSquat,
         kDeepest,
         {32.6, 44.4},
         "Hemmerich 2006: 38.5 +- 5.9 deg in a full squat, heels down",
         Grade::kTextbook},
        {"knee_adduction_moment", Task::kWalkingStance, kPeak, {0.31, 0.65}, "Ota 2014: .48 +- .17 Nm/kg, n = 30", Grade::kRead},
        {"fppa_asis",
         Task::kStepDown,
         kDeepest,
         {0.0, 11.0},
         "Kim 2021: 174.5 +- 5.5 deg where 180 is straight, feet not pronated, n = 15",
         Grade::kRead},
        {"hip_adduction",
         Task::kSingleLegStance,
         kAnyTime,
         {4.0, 10.0},
         "Youdas 2007: pelvis on femur 83 +- 3 deg, n = 90; 90 less that",
         Grade::kDerived},
        {"knee_abduction",
         {},
         kPassiveRoom,
         {-3.1, 2.5},
         "Heesterbeek 2008: valgus 2.3 to 2.5, varus 2.8 to 3.1 deg under 15 Nm, n = 30",
         Grade::kRead},
    };
    return bands;
}

const PublishedBand* findPublishedBand(std::string_view key, Task task) { return findFor(publishedBands(), key, task); }

const std::vector<MeasurementError>& measurementErrors() {
    using enum Instrument;
    constexpr std::string_view kLunge = "Konor 2012; Powden 2015 (12 studies)";
    static const std::vector<MeasurementError> errors = {
        {kWallTestCm, {}, {1.1, 1.9}, kTape, kLunge},
        {kWallTestDeg, {}, {3.7, 4.7}, kInclinometer, kLunge},
        {"knee_to_wall_cm", Task::kKneeToWallLunge, {1.1, 1.9}, kTape, kLunge},
        {"shank_lean", Task::kKneeToWallLunge, {3.7, 4.7}, kInclinometer, kLunge},
        {"hip_adduction", Task::kSingleLegStance, {4.0, 4.0}, kGoniometer, "Youdas 2007"},
    };
    return errors;
}

const MeasurementError* findMeasurementError(std::string_view key, Task task) { return findFor(measurementErrors(), key, task); }

}  // namespace ankleup
