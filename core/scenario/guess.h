// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// A person guesses what a leg will do by moving its bones. The guess is a leg with a free ankle that stays where it is put: its springs
/// rest at whatever posture it has, nothing weighs on it, and only the ends of range and what the task holds still limit it.

/// The leg of a guess at `from`. `reference` says which leg, on which ground, in which task.
LegProblem makeGuess(const LegProblem& reference, const Configuration& from);
/// The guess after a bone of it was pulled. Nothing else draws: letting go leaves it there.
LegState pullGuess(const LegProblem& reference, const Configuration& from, const Pull& pull);

/// By how much a joint of the guess is off.
struct GuessGap {
    Coordinate coordinate = Coordinate::kToeOut;
    double gap = 0.0;  ///< solved minus guessed [rad]
};
/// What lies between a guess and the solved leg.
struct GuessResult {
    std::vector<GuessGap> gaps;  ///< of half a degree or more, largest first
    double kneeGap = 0.0;        ///< the solved knee is further in than guessed, as seen from the front: change of mkd_line_mm [mm]
};
GuessResult compareGuess(const LegState& guess, const LegState& solved);

}  // namespace ankleup
