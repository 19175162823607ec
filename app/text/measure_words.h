// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "kinematics/coordinates.h"
#include "measure/measures.h"

namespace ankleup {

/// Which way a quantity has moved when it is greater than before.
enum class Way : std::uint8_t { kMore, kInwards, kOutwards, kForward, kBack, kUp, kDown, kLonger };
inline constexpr int kWayCount = 8;

/// The words of one measure or coordinate, untranslated (context MeasureTexts).
struct MeasureWords {
    std::string_view key;
    Way way = Way::kMore;
    std::array<const char*, 3> names;  ///< by ReadingLevel
};

/// \pre `key` is a measure, a coordinate, or one of the two quantities that only chain cards tell.
const MeasureWords& findMeasureWords(std::string_view key);

}  // namespace ankleup
