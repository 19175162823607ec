// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>

#include "scenario/recording.h"

namespace ankleup {

/// Does the name end as that of a motion or marker file: .mot, .sto, .trc, in capitals or not?
bool isRecordingPath(const std::filesystem::path& path);

/// A recorded motion from a file. A marker file is read and refused (code "markers"), with the way to a motion. Errors as readTextFile,
/// readMotion and makeRecording; messages start with the path.
Expected<RecordedMotion> readRecordingFile(const std::filesystem::path& path);

}  // namespace ankleup
