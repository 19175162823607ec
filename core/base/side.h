// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <string_view>

namespace ankleup {

/// Which leg. All angles and measures are anatomical and mean the same on either side; only world positions are mirrored.
enum class Side { kRight, kLeft };
inline constexpr std::array<std::string_view, 2> kSideNames = {"right", "left"};
constexpr std::string_view nameOf(Side side) { return kSideNames[static_cast<int>(side)]; }
constexpr Side otherThan(Side side) { return side == Side::kRight ? Side::kLeft : Side::kRight; }

}  // namespace ankleup
