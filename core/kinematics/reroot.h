// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "kinematics/chain.h"

namespace ankleup {

/// The same chain told from another segment: `segment` becomes the ground (its frame is the world's), the joints between it and the
/// former ground are walked backwards, each with its motion reversed, and all else hangs where it hung. Coordinates keep their places,
/// meanings and signs. For legs whose source starts at the pelvis while the foot is what stands still.
/// \pre 0 <= segment < chain.segments().size().
Chain rerooted(const Chain& chain, int segment);

}  // namespace ankleup
