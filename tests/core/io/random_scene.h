// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "scenario/scene.h"
#include "support/seeded_random.h"

namespace ankleup::testing {

/// A valid scene with every field drawn over INTERFACE's whole ranges, in core's own units: most numbers are no round decimals.
Scene drawScene(SeededRandom& random, int snapshotsDeep = 1);

}  // namespace ankleup::testing
