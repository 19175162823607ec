// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scenario/chain_cards.h"
#include "scenario/quantity.h"

namespace ankleup {

/// Where a quantity stands in the table, from the ground up.
enum class MeasureGroup : std::uint8_t { kFoot, kShin, kKnee, kThighAndPelvis, kTrunk, kLoads, kTissues };
inline constexpr int kMeasureGroupCount = 7;
inline constexpr std::array<std::string_view, kMeasureGroupCount> kMeasureGroupNames = {"foot",  "shin",  "knee",   "thigh_and_pelvis",
                                                                                        "trunk", "loads", "tissues"};
constexpr std::string_view nameOf(MeasureGroup group) { return kMeasureGroupNames[static_cast<int>(group)]; }

/// Against what an angle is told. Most contradictions about turning bones are these two.
enum class QuantityFrame : std::uint8_t {
    kNeither,
    kSpace,  ///< a segment in the room
    kJoint,  ///< a bone against its neighbour
};

/// One row: a measure, a coordinate, or a reading of the wall test.
struct TableRow {
    std::string_view key;
    MeasureGroup group = MeasureGroup::kFoot;
    QuantityFrame frame = QuantityFrame::kNeither;
    std::optional<Link> segment;  ///< whose colour it has; none: the trunk and the whole body
    std::string_view beside;      ///< the row it has to be read with: the same turn in the other frame, or the projection; may be empty
};

/// Every measure and every coordinate once, and the two readings of the wall test; a row and the one beside it follow each other.
const std::vector<TableRow>& measureTable();
/// The row of a key; null when there is none.
const TableRow* findTableRow(std::string_view key);
/// Is it worth a row in this task? A wall only pushes in the lunge; no depth is lost where none is asked for.
bool isTold(std::string_view key, Task task);

}  // namespace ankleup
