// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>
#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {

/// Two compensations on one slider: the same leg in the same task, once with its own strategy and once with another.
///
/// The strategy that a scene sets beside its leg's own: view.secondStrategy; without one Turns out, or Rolls in where the leg turns out
/// already.
StrategyWeights findSecondStrategy(const Scene& scene, Side side);

/// The scene with its second strategy instead of its own, and nothing to compare it with any more: the leg that stands beside the present
/// one. Its reference moves with that strategy, too.
Scene withSecondStrategy(const Scene& scene, Side side);

/// A leg and what it is compared with, both solved.
struct LegPair {
    LegProblem presentProblem;
    LegProblem referenceProblem;
    LegState present;
    LegState reference;
};
LegPair solveLegPair(const Scene& scene, Side side);
/// Both solved from a neighbour's postures.
LegPair trackLegPair(const Scene& scene, Side side, const LegPair& neighbour);

/// Something to look at, at the bedside, that tells one compensation from the other.
struct BedsideSign {
    std::string_view quantity;  ///< a measure's or a coordinate's name
    double first = 0.0;         ///< of the present leg [mm or deg]
    double second = 0.0;        ///< of the leg with the second strategy
    double worth = 1.0;         ///< the difference that counts as plainly visible, same unit [definition]

    double difference() const { return second - first; }
    double reach() const;
};

/// The signs in which two postures differ by at least one degree or millimetre, the plainest first: by how often the difference holds what
/// is plainly visible of it.
/// What clinicians look at to tell them apart: Fischer 2018, Pinto 2008 (heel, shin), Rao 2024 and PMC7274868 (shin against thigh), Wu 2014
/// (turned-out foot), Bell-Jenje 2016 (heel rise); the numbers are the model's.
std::vector<BedsideSign> findBedsideSigns(const LegState& first, const LegState& second);

/// What clinic articles say of a stiff ankle, where this model says otherwise or more.
enum class RivalClaim : std::uint8_t {
    kShinTurns,    ///< one says outwards, another inwards: the model does both, each with its strategy
    kThighTurns,   ///< "the thigh turns inwards and loads the inside of the knee": depends on against what
    kPelvisTilts,  ///< "the pelvis tilts, the outside of the thigh and the kneecap are loaded"
};

/// A claim beside what the model gives; changes against each leg's own reference.
struct ClaimBesideModel {
    struct Value {
        std::string_view quantity;
        double change = 0.0;  ///< in the quantity's unit
    };
    RivalClaim claim = RivalClaim::kShinTurns;
    bool ofSecond = false;      ///< the leg with the second strategy shows it; kShinTurns: one value of each leg, the present one's first
    std::vector<Value> values;  ///< at least two
};

/// The claims with which the two legs disagree; none where the ankle loses less than a degree.
std::vector<ClaimBesideModel> findClaimsBesideModel(const LegPair& first, const LegPair& second);

}  // namespace ankleup
