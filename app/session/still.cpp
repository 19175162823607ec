// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/still.h"

#include <utility>

#include "session/snapshot_details.h"

namespace ankleup {

SnapshotPtr makeStill(const Scene& scene, Side side, PosturePair pair, std::shared_ptr<const SnapshotDetails> details) {
    return std::make_shared<const Snapshot>(Snapshot{.scene = scene,
                                                     .side = side,
                                                     .presentProblem = std::move(pair.presentProblem),
                                                     .referenceProblem = std::move(pair.referenceProblem),
                                                     .present = std::move(pair.present),
                                                     .reference = std::move(pair.reference),
                                                     .second = std::move(pair.second),
                                                     .other = std::move(pair.other),
                                                     .details = std::move(details),
                                                     .detailsStale = false});
}

SnapshotPtr solveStill(const Scene& scene) {
    const Side side = scene.activeLeg();
    return makeStill(scene, side, solvePair(scene, side),
                     std::make_shared<const SnapshotDetails>(calcDetails(scene, side, false, nullptr)));
}

}  // namespace ankleup
