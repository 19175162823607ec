// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "scenario/scene_solution.h"

namespace ankleup {

/// Why the dorsiflexion slider changes nothing here.
enum class SliderNoteKind : std::uint8_t {
    kEnoughRange,      ///< the limit lies at least 3 deg above what the task takes
    kGastrocRelieved,  ///< a short gastrocnemius lets go when the knee bends: nowhere in this movement is it felt
    kNotAtThisPhase,   ///< nothing here; elsewhere in this movement it matters
};

/// What is said beside a slider that changes nothing.
struct SliderNote {
    SliderNoteKind kind = SliderNoteKind::kEnoughRange;
    double taskTakes = 0.0;  ///< the unrestricted leg's greatest dorsiflexion over the phases [rad]

    bool operator==(const SliderNote&) const = default;
};

/// Is the slider dead at the solution's phase? It is when no effect of the sentence reaches .05 for any limit within 3 deg of the present
/// one (inside the slider's range), compared with the present posture; or when the limit leaves at least 3 deg to spare.
/// `taskTakes` is calcTaskTakes of the same scene. Cause gastroc has no spare range: with it only what really changes nothing is told.
std::optional<SliderNote> findSliderNote(const Scene& scene, Side side, const SceneSolution& solution, double taskTakes);

}  // namespace ankleup
