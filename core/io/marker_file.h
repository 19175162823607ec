// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>
#include <vector>

#include "base/expected.h"

namespace ankleup {

/// What a marker file (.trc) says of itself. The places of its markers are checked and let go: nothing is computed from them.
struct MarkerFile {
    std::vector<std::string> names;
    std::size_t frames = 0;
    double rate = 0.0;      ///< frames a second
    double duration = 0.0;  ///< [s]
    std::size_t gaps = 0;   ///< frames in which a marker was not seen, of all markers together
};

/// Reads and checks a marker file. Codes as readMotion.
Expected<MarkerFile> readMarkers(std::string_view text);

/// Why markers are not played, and what to do instead: code "markers". Joint angles from markers need a model fitted to the person and the
/// places of the markers on it; a foot marker a centimetre off turns the heel bone by ten degrees, which is all that this program is about.
Error explainMarkers(const MarkerFile& markers);

}  // namespace ankleup
