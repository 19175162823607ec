// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <memory>

#include "scenario/scene_solution.h"

namespace ankleup {

/// What everything on screen is drawn from: one immutable value for one state of the scene.
/// Ready within the tick of an edit; what takes longer follows in SnapshotDetails.
struct Snapshot {
    Scene scene;              ///< with the phase that is shown
    Side side = Side::kRight; ///< the active leg
    LegProblem presentProblem;
    LegProblem referenceProblem;
    LegState present;
    LegState reference;
    bool held = false;        ///< the slider is held: postures are tracked, not solved cold
    bool playing = false;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace ankleup
