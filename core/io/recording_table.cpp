// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/recording_table.h"

#include "base/angle.h"
#include "io/number_text.h"

namespace ankleup {

std::string recordingTableHeader() {
    std::string line = "time [s]";
    for (const std::string_view coordinate : kCoordinateNames) line += "," + std::string(coordinate) + " [deg]";
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (isRecorded(measure)) line += "," + std::string(nameOf(measure)) + " [" + std::string(unitOf(measure)) + "]";
    }
    return line + "\n";
}

std::string recordingTableRow(const Recording& recording, const LegProblem& leg, std::size_t frame) {
    const double time = recording.times[frame];
    const LegState state = findRecordedState(recording, leg, time - recording.start());
    std::string line = numberText(time);
    const Configuration& q = recording.postures[frame];
    for (int i = 0; i < kCoordinateCount; ++i) line += "," + numberText(degrees(q[i]));
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (isRecorded(measure)) line += "," + numberText(state.measures[measure]);
    }
    return line + "\n";
}

}  // namespace ankleup
