// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <optional>

#include "scenario/recording.h"

namespace ankleup {

/// What is read of a motion file, by OpenSim's names; those of a joint of the leg end in _r or _l.
enum class RecordedColumn : std::uint8_t {
    kPelvisTilt,
    kPelvisList,
    kPelvisRotation,
    kHipFlexion,
    kHipAdduction,
    kHipRotation,
    kKneeAngle,
    kAnkleAngle,
    kSubtalarAngle,
    kLumbarExtension,
    kLumbarBending,
    kLumbarRotation,
};
inline constexpr int kRecordedColumnCount = 12;

/// Where the columns of one leg are in a table.
struct RecordedColumns {
    Side side = Side::kRight;
    std::array<std::optional<std::size_t>, kRecordedColumnCount> places;

    std::optional<std::size_t> find(RecordedColumn column) const { return places[static_cast<std::size_t>(column)]; }
    /// All three angles that tell how the pelvis is turned in space.
    bool hasPelvis() const;
};

/// "hip_flexion_r" of "/jointset/hip_r/hip_flexion_r/value", as states files have it; empty for a speed or another state.
std::string_view coordinateOfColumn(std::string_view column);

/// Codes "missing_coordinate", "duplicate" (two columns are the same coordinate), "out_of_range".
Expected<RecordedColumns> findRecordedColumns(const MotionTable& table, Side side);

/// Fills in used, missing and leftOver.
void describeColumns(const MotionTable& table, const RecordedColumns& columns, RecordingReport& report);

struct KneeDecision {
    KneeConvention convention;
    KneeEvidence evidence;
};
/// Which way the knee bends. Code "contradiction".
Expected<KneeDecision> decideKnee(const MotionTable& table);

}  // namespace ankleup
