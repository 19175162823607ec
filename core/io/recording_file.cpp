// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/recording_file.h"

#include <algorithm>
#include <array>

#include "base/lower_case.h"
#include "io/marker_file.h"
#include "io/motion_file.h"
#include "io/text_file.h"

namespace ankleup {
namespace {

std::string findExtension(const std::filesystem::path& path) { return lowerCase(path.extension().string()); }

Expected<RecordedMotion> readRecording(const std::filesystem::path& path, const std::string& text) {
    if (findExtension(path) == ".trc") {
        const Expected<MarkerFile> markers = readMarkers(text);
        return tl::unexpected<Error>(markers ? explainMarkers(*markers) : markers.error());
    }
    return readMotion(text).and_then([&](const MotionTable& table) { return makeRecordedMotion(table, path.filename().string()); });
}

}  // namespace

bool isRecordingPath(const std::filesystem::path& path) {
    constexpr std::array kExtensions = {".mot", ".sto", ".trc"};
    return std::ranges::find(kExtensions, findExtension(path)) != kExtensions.end();
}

Expected<RecordedMotion> readRecordingFile(const std::filesystem::path& path) {
    const Expected<std::string> text = readTextFile(path, kLargestMotionBytes, "motion");
    if (!text) return tl::unexpected<Error>(text.error());
    return readRecording(path, *text).map_error(withPrefix(path.string() + ": "));
}

}  // namespace ankleup
