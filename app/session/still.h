// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "session/snapshot.h"

namespace ankleup {

/// These postures of a scene's leg, at rest.
SnapshotPtr makeStill(const Scene& scene, Side side, PosturePair pair, std::shared_ptr<const SnapshotDetails> details);

/// A scene that nobody plays or holds, solved with all that a stage can show of it: its active leg, cold. Same scene, same numbers.
SnapshotPtr solveStill(const Scene& scene);

}  // namespace ankleup
