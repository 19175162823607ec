// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/rival.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "scenario/chain_cards.h"
#include "scenario/effects.h"
#include "scenario/quantity.h"

namespace ankleup {
namespace {

constexpr double kWorthAWord = 0.5;      // a change that rounds to zero is none [deg]
constexpr double kLossThatCounts = 1.0;  // of dorsiflexion against the reference [deg]

/// The quantity and how much of it is plainly visible [definition].
struct Sign {
    std::string_view quantity;
    double worth;
};
constexpr std::array<Sign, 11> kSigns = {{{"toe_out", 5.0},
                                          {"shank_ir_lab", 3.0},
                                          {"rearfoot_eversion", 3.0},
                                          {"navicular_drop_mm", 4.0},
                                          {"mkd_foot_mm", 10.0},
                                          {"mkd_line_mm", 10.0},
                                          {"knee_rotation", 3.0},
                                          {"femur_ir_lab", 3.0},
                                          {"heel_rise_mm", 10.0},
                                          {"trunk_flexion", 5.0},
                                          {"knee_flexion", 6.0}}};

double findChange(std::string_view quantity, const LegPair& leg) {
    if (quantity == kFemurIrOnTibia) return -findChange("knee_rotation", leg);
    return findQuantity(quantity, leg.present) - findQuantity(quantity, leg.reference);
}

ClaimBesideModel makeClaim(RivalClaim claim, bool ofSecond, const LegPair& leg, std::initializer_list<std::string_view> quantities) {
    ClaimBesideModel made{claim, ofSecond, {}};
    for (const std::string_view quantity : quantities) made.values.push_back({quantity, findChange(quantity, leg)});
    return made;
}

bool losesDorsiflexion(const LegPair& leg) { return findChange("dorsiflexion", leg) < -kLossThatCounts; }

}  // namespace

StrategyWeights findSecondStrategy(const Scene& scene, Side side) {
    if (scene.view.secondStrategy) return *scene.view.secondStrategy;
    return StrategyWeights::only(turnsOut(scene.leg(side).condition.strategy) ? Strategy::kPronate : Strategy::kTurnOut);
}

Scene withSecondStrategy(const Scene& scene, Side side) {
    Scene second = scene;
    second.leg(side).condition.strategy = findSecondStrategy(scene, side);
    second.view.compare = CompareMode::kOff;
    second.view.secondStrategy.reset();
    return second;
}

LegPair solveLegPair(const Scene& scene, Side side) {
    LegPair pair{makePresent(scene, side), makeReference(scene, side), {}, {}};
    pair.present = solveLeg(pair.presentProblem);
    pair.reference = solveLeg(pair.referenceProblem);
    return pair;
}

LegPair trackLegPair(const Scene& scene, Side side, const LegPair& neighbour) {
    LegPair pair{makePresent(scene, side), makeReference(scene, side), {}, {}};
    pair.present = trackLeg(pair.presentProblem, neighbour.present.solution.posture.configuration());
    pair.reference = trackLeg(pair.referenceProblem, neighbour.reference.solution.posture.configuration());
    return pair;
}

double BedsideSign::reach() const { return std::abs(difference()) / worth; }

std::vector<BedsideSign> findBedsideSigns(const LegState& first, const LegState& second) {
    std::vector<BedsideSign> signs;
    for (const Sign& sign : kSigns) {
        const BedsideSign found{sign.quantity, findQuantity(sign.quantity, first), findQuantity(sign.quantity, second), sign.worth};
        if (std::abs(found.difference()) >= 1.0) signs.push_back(found);
    }
    std::ranges::stable_sort(signs, std::greater<>(), &BedsideSign::reach);
    return signs;
}

std::vector<ClaimBesideModel> findClaimsBesideModel(const LegPair& first, const LegPair& second) {
    std::vector<ClaimBesideModel> claims;
    if (!losesDorsiflexion(first) && !losesDorsiflexion(second)) return claims;
    const double shin = findChange("shank_ir_lab", first);
    const double otherShin = findChange("shank_ir_lab", second);
    if (std::min(shin, otherShin) <= -kWorthAWord && std::max(shin, otherShin) >= kWorthAWord) {
        claims.push_back({RivalClaim::kShinTurns, false, {{"shank_ir_lab", shin}, {"shank_ir_lab", otherShin}}});
    }
    for (const LegPair* leg : {&first, &second}) {
        const bool ofSecond = leg == &second;
        if (!losesDorsiflexion(*leg)) continue;
        if (turnsOut(leg->presentProblem.condition.strategy) && findChange("femur_ir_lab", *leg) <= -kWorthAWord) {
            claims.push_back(
                makeClaim(RivalClaim::kThighTurns, ofSecond, *leg, {kFemurIrOnTibia, "hip_rotation", "femur_ir_lab", "fppa", "path_mcl"}));
        }
        if (isSingleLeg(leg->presentProblem.task.task) && findChange("pelvis_drop", *leg) <= 0.0) {
            claims.push_back(makeClaim(RivalClaim::kPelvisTilts, ofSecond, *leg, {"pelvis_drop", "path_it_band", "pf_index"}));
        }
    }
    return claims;
}

}  // namespace ankleup
