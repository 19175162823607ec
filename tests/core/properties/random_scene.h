// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "scenario/scene.h"
#include "support/seeded_random.h"

namespace ankleup::testing {

/// Which ranges random scenes are drawn over.
enum class Ranges { kTested, kWhole };

/// A right leg: any body, task, cause and condition over the documented ranges, a blend of the strategies (a quarter of them pure).
/// No remedies, which only shift the condition, and no locks.
Scene drawScene(SeededRandom& random, Ranges ranges);

/// Whatever a scene file can say: the above over the tested or the whole ranges, of the right leg, the left one or both with a condition
/// each, with remedies, locks and any reference.
Scene drawAnyScene(SeededRandom& random);

}  // namespace ankleup::testing
