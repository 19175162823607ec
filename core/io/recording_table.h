// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string>

#include "scenario/recording.h"

namespace ankleup {

/// A recording as comma-separated values, one frame a row, numbers as in posture_table.h: time, every coordinate, every measure that a
/// recording has.
std::string recordingTableHeader();
/// The row of a frame; `leg` is makeRecordedLeg's.
std::string recordingTableRow(const Recording& recording, const LegProblem& leg, std::size_t frame);

}  // namespace ankleup
