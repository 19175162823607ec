// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/effects.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/angle.h"

namespace ankleup {

Effects Effects::operator-() const {
    Effects opposite;
    for (std::size_t i = 0; i < change_.size(); ++i) opposite.change_[i] = -change_[i];
    return opposite;
}

double Effects::size(Effect effect) const {
    const double change = (*this)[effect];
    return ruleOf(effect).eitherWay ? std::abs(change) : std::max(change, 0.0);
}

double Effects::largestReach() const {
    double largest = 0.0;
    for (int i = 0; i < kEffectCount; ++i) {
        const auto effect = static_cast<Effect>(i);
        largest = std::max(largest, size(effect) / ruleOf(effect).threshold);
    }
    return largest;
}

bool turnsOut(const StrategyWeights& strategy) {
    const double turnOut = strategy[Strategy::kTurnOut];
    return turnOut > strategy[Strategy::kMixed] && turnOut > strategy[Strategy::kPronate] && turnOut > strategy[Strategy::kSagittalEscape];
}

Measure findKneeMeasure(const StrategyWeights& strategy) { return turnsOut(strategy) ? Measure::kMkdFootMm : Measure::kMkdLineMm; }

LedgerKind findKneeLedger(const StrategyWeights& strategy) { return turnsOut(strategy) ? LedgerKind::kMkdFootUp : LedgerKind::kMkdLineUp; }

Effects calcEffects(const StrategyWeights& strategy, const LegState& present, const LegState& reference) {
    const auto measureChange = [&](Measure measure) { return present.measures[measure] - reference.measures[measure]; };
    const auto angleChange = [&](Coordinate coordinate) {
        return degrees(present.solution.posture[coordinate] - reference.solution.posture[coordinate]);
    };
    Effects effects;
    effects[Effect::kKneeShift] = measureChange(findKneeMeasure(strategy));
    effects[Effect::kHeelRise] = measureChange(Measure::kHeelRiseMm);
    effects[Effect::kTrunkLean] = angleChange(Coordinate::kTrunkFlexion);
    effects[Effect::kFlexionLost] = measureChange(Measure::kKneeFlexionLost);
    effects[Effect::kFlexionGained] = angleChange(Coordinate::kKneeFlexion);
    return effects;
}

CycleSummary findCycleSummary(const StrategyWeights& strategy, const Movement& present, const Movement& reference) {
    assert(!present.states.empty() && present.states.size() == reference.states.size());
    double largest = kNoReach;
    int peak = -1;
    CycleSummary summary{.peakKneeShiftMm = -HUGE_VAL};
    for (int i = 0; i < static_cast<int>(present.states.size()); ++i) {
        const Effects effects = calcEffects(strategy, present.states[i], reference.states[i]);
        summary.peakKneeShiftMm = std::max(summary.peakKneeShiftMm, effects[Effect::kKneeShift]);
        if (effects.largestReach() >= largest) {
            largest = effects.largestReach();
            peak = i;
        }
    }
    summary.tellingIndex = peak >= 0 ? peak : findDeepestIndex(reference);
    summary.tellingPhase = present.phases[summary.tellingIndex];
    return summary;
}

SceneSolution solveAtPhase(const Scene& scene, Side side, const Movement& present, const Movement& reference, int index) {
    const double phase = present.phases[index];
    SceneSolution solution{
        makePresentAt(scene, side, phase), makeReferenceAt(scene, side, phase), present.states[index], reference.states[index], {}};
    addLedgers(solution);
    return solution;
}

int findDeepestIndex(const Movement& movement) {
    assert(!movement.states.empty());
    const auto deepest = std::ranges::max_element(movement.states, {},
                                                  [](const LegState& state) { return state.solution.posture[Coordinate::kDorsiflexion]; });
    return static_cast<int>(deepest - movement.states.begin());
}

Movement solveUnrestrictedMovement(const Scene& scene, Side side) {
    Scene unrestricted = scene;
    unrestricted.view.reference = {};
    return solveReferenceMovement(unrestricted, side, kCyclePhases);
}

double calcTaskTakes(const Scene& scene, Side side) {
    const Movement movement = solveUnrestrictedMovement(scene, side);
    return movement.states[findDeepestIndex(movement)].solution.posture[Coordinate::kDorsiflexion];
}

}  // namespace ankleup
