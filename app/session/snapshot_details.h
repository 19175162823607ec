// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "session/snapshot.h"

namespace ankleup {

/// The second tier of a snapshot. `ofCycle`: tells the whole movement at the phase where its largest effect peaks; else the phase at hand.
/// `held`: what the sentence said a moment ago, while a slider is held; it then changes a clause only when that is clearly called for.
/// `recorded`: a recording of this leg that is shown; null: none.
SnapshotDetails calcDetails(const Scene& scene, Side side, bool ofCycle, const Explanation* held, const Recording* recorded = nullptr);

}  // namespace ankleup
