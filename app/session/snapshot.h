// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <array>
#include <memory>
#include <optional>

#include "condition/end_feel.h"
#include "scenario/effects.h"
#include "scenario/explanation.h"
#include "scenario/recording.h"
#include "scenario/rival.h"
#include "scenario/slider_note.h"
#include "scenario/wall_scale.h"
#include "session/posture_pair.h"

namespace ankleup {

/// How an ankle resists the hand: this one, and for comparison a healthy one, or, with cause gastroc, this one with the knee bent.
struct EndFeelPair {
    EndFeel present;
    EndFeel other;
    Cause cause = Cause::kJoint;
};

/// The wall test's scales of the right and the left leg; null: none, or not made yet. They may be of an earlier scene: WallScale::isOf.
using WallScales = std::array<std::shared_ptr<const WallScale>, 2>;

/// What takes longer than a tick: movement curves, ledgers and words of the telling phase, what the slider means in the clinic.
/// Computed beside the window, published with a later snapshot.
struct SnapshotDetails {
    SceneSolution telling;  ///< present, reference and ledgers at the phase that words and numbers speak of
    bool ofCycle = false;   ///< that phase was found in a playing cycle; else it is the one at hand
    Movement movement;      ///< of the present leg over its phases
    Movement referenceMovement;
    CycleSummary cycle;
    Explanation explanation;
    std::optional<LegPair> second;         ///< at the telling phase, the leg with the second strategy: while two compensations are compared
    double taskTakes = 0.0;                ///< greatest dorsiflexion of the unrestricted leg over the phases [rad]
    std::optional<SliderNote> sliderNote;  ///< why the slider changes nothing, where it does not
    std::optional<WallTestResult> wallTest;  ///< that belongs to the limit; none for cause gastroc, of which the test says nothing
    EndFeelPair endFeel;
    std::optional<WallTestResult> referenceWallTest;  ///< of the leg it is compared with

    std::optional<RecordedCurves> recorded = {};  ///< while a recording is shown that has the active leg

    double tellingPhase() const { return telling.presentProblem.task.phase; }
    /// The leg and what it is compared with, at the telling phase.
    LegPair tellingPair() const { return {telling.presentProblem, telling.referenceProblem, telling.present, telling.reference}; }
};

using RecordedMotionPtr = std::shared_ptr<const RecordedMotion>;

/// A recording that is shown in place of the model's own movement.
struct RecordedView {
    RecordedMotionPtr motion;
    const Recording* leg = nullptr;  ///< of `motion`, the active leg; null: that leg was not recorded, the model's is shown
    double time = 0.0;               ///< since its start [s]
    double phase = 0.0;              ///< of the model's movement, that the recorded posture was matched to

    double part() const { return leg && leg->duration() > 0.0 ? time / leg->duration() : 0.0; }
};

/// The scene without how it is looked at: all that moves its leg and what that is compared with.
inline Scene subjectOf(Scene scene) {
    View view;
    view.activeSide = scene.activeLeg();
    view.reference = scene.view.reference;
    scene.view = view;
    return scene;
}

/// What everything on screen is drawn from: one immutable value for one state of the scene.
/// Ready within the tick of an edit; what takes longer follows in `details`.
struct Snapshot {
    Scene scene;               ///< with the phase that is shown
    Side side = Side::kRight;  ///< the active leg
    LegProblem presentProblem;
    LegProblem referenceProblem;
    LegState present;
    LegState reference;
    std::optional<LegPair> second;       ///< the same leg with the second strategy: while two compensations are compared
    std::optional<OtherLeg> other = {};  ///< with side both: the leg that is not active, with its own values

    bool held = false;       ///< a slider is held: postures are tracked, not solved cold
    bool pulled = false;     ///< a bone is held in the hand: the present posture gives way to it, and its numbers with it
    bool playing = false;    ///< the phase follows the clock
    bool gliding = false;    ///< on the way from a tracked posture to the cold one of the same scene
    bool returning = false;  ///< a gait movement on its way back to phase 0: on screen only, dimmed
    bool waiting = false;    ///< the postures are those of an earlier scene: this one's are still being solved

    double speed = 1.0;  ///< of playback, 1 = natural
    bool loop = true;
    bool canUndo = false;
    bool canRedo = false;

    std::shared_ptr<const SnapshotDetails> details;  ///< null until the first are ready
    bool detailsStale = true;                        ///< `details` belong to an earlier scene
    WallScales wallScales = {};                      ///< once someone wants them
    /// A recording is shown: `present` is its posture and no scene's, `reference` the model's own leg, matched to it. Never saved.
    std::optional<RecordedView> recorded = {};

    /// What is set of the active leg.
    const LegSetting& setting() const { return scene.leg(side); }
    /// The wall test's scale of a leg as it is set; null: none, or not made yet.
    const WallScale* wallScale(Side which) const {
        const auto& scale = wallScales[static_cast<std::size_t>(which)];
        return scale && scale->isOf(scene.body, scene.leg(which).condition) ? scale.get() : nullptr;
    }
    /// The recording that stands in the active leg's place; null: none does.
    const Recording* recordedLeg() const { return recorded ? recorded->leg : nullptr; }
    /// While a cycle plays, words and numbers are of its telling phase, not of the posture at hand.
    bool tellsCycle() const { return playing && !recordedLeg() && details && details->ofCycle; }
    /// The postures that words and numbers are of.
    const LegState& toldPresent() const { return tellsCycle() ? details->telling.present : present; }
    const LegState& toldReference() const { return tellsCycle() ? details->telling.reference : reference; }
    /// Something changes from frame to frame.
    bool moving() const { return held || pulled || playing || gliding; }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace ankleup
