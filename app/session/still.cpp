// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/still.h"

#include "session/posture_pair.h"
#include "session/snapshot_details.h"

namespace ankleup {

SnapshotPtr solveStill(const Scene& scene) {
    const Side side = scene.activeLeg();
    PosturePair pair = solvePair(scene, side);
    return std::make_shared<const Snapshot>(
        Snapshot{.scene = scene,
                 .side = side,
                 .presentProblem = std::move(pair.presentProblem),
                 .referenceProblem = std::move(pair.referenceProblem),
                 .present = std::move(pair.present),
                 .reference = std::move(pair.reference),
                 .second = std::move(pair.second),
                 .other = std::move(pair.other),
                 .details = std::make_shared<const SnapshotDetails>(calcDetails(scene, side, false, nullptr)),
                 .detailsStale = false});
}

}  // namespace ankleup
