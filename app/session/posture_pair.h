// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <optional>

#include "scenario/rival.h"

namespace ankleup {

/// The leg beside the active one, solved with its own values.
struct OtherLeg {
    LegProblem problem;
    LegState state;
};

/// The present leg and what it is compared with, both solved: what a snapshot shows.
struct PosturePair : LegPair {
    std::optional<LegPair> second;       ///< the same leg with the second strategy: while two compensations are compared
    std::optional<OtherLeg> other = {};  ///< with side both: the leg that is not active
};

/// A still posture: solved cold. Same scene, same numbers.
PosturePair solvePair(const Scene& scene, Side side);

/// While a slider is held: tracked from the neighbour.
PosturePair trackPair(const Scene& scene, Side side, const PosturePair& neighbour);

/// While a bone is held: the present posture gives way to the pull, tracked from the neighbour; the reference stands as it is.
PosturePair pullPair(const Scene& scene, Side side, const Pull& pull, const PosturePair& neighbour);

/// A posture of a movement: tracked from `neighbour`, which has another phase of the same scene, in steps small enough to follow one
/// branch.
PosturePair walkPair(const Scene& scene, Side side, const PosturePair& neighbour);

/// A posture of a movement from nowhere: cold at phase 0, tracked from there.
PosturePair walkPairFromStart(const Scene& scene, Side side);

/// Largest difference of a coordinate between the present postures, the references, or the second legs of two pairs [rad].
double findLargestDifference(const PosturePair& a, const PosturePair& b);

/// Part of the way (0..1) from one pair's configurations to another's; everything else is `to`'s. For gliding between two branches.
PosturePair blendPairs(const PosturePair& from, const PosturePair& to, double part);

}  // namespace ankleup
