// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <memory>

#include "session/posture_pair.h"
#include "session/snapshot.h"

namespace ankleup::testing {

/// A still scene, solved: what the stage is given.
inline SnapshotPtr takeSnapshotOf(const Scene& scene) {
    const Side side = scene.activeLeg();
    const PosturePair pair = solvePair(scene, side);
    return std::make_shared<const Snapshot>(Snapshot{.scene = scene,
                                                     .side = side,
                                                     .presentProblem = pair.presentProblem,
                                                     .referenceProblem = pair.referenceProblem,
                                                     .present = pair.present,
                                                     .reference = pair.reference});
}

}  // namespace ankleup::testing
