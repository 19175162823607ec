// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "scenario/scene_solution.h"

namespace ankleup {

/// Why the dorsiflexion slider changes nothing here.
enum class SliderNoteKind : std::uint8_t {
    kEnoughRange,        ///< the ankle has more than the movement takes
    kNotReached,         ///< the movement would take it, but this leg, as it is supported or led, does not come to its limit
    kGastrocRelieved,    ///< a short gastrocnemius lets go when the knee bends: this movement does not feel it
    kGastrocLongEnough,  ///< the gastrocnemius is long enough even for a movement with a straight knee
    kNotAtThisPhase,     ///< it changes nothing here, but where the movement asks most of the ankle it does
};

/// What is said beside a slider that changes nothing.
struct SliderNote {
    SliderNoteKind kind = SliderNoteKind::kEnoughRange;
    double taskTakes = 0.0;  ///< the unrestricted leg's greatest dorsiflexion over the phases [rad]

    bool operator==(const SliderNote&) const = default;
};

/// The slider changes nothing at the solution's phase when no effect of the sentence reaches .05 for a limit 3 deg to either side (inside
/// the slider's range), compared with the present posture. The range is also enough whenever the limit leaves 3 deg to spare
/// over what the task and this leg take (not with cause gastroc, whose limit is one of the straight knee). Nothing to say: no value.
/// `taskTakes` is calcTaskTakes of the same scene.
std::optional<SliderNote> findSliderNote(const Scene& scene, Side side, const SceneSolution& solution, double taskTakes);

}  // namespace ankleup
