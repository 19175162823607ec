// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/slider_note.h"

#include <algorithm>
#include <array>

#include "scenario/effects.h"

namespace ankleup {
namespace {

constexpr double kNear = radians(3.0);  ///< how far the slider is tried either way [definition]
constexpr int kTriedPhases = 13;        ///< of a movement that is tried as a whole
constexpr double kLowestLimit = radians(2.0);

LegSetting& settingOf(Scene& scene, Side side) { return side == Side::kLeft && scene.left ? *scene.left : scene.right; }

/// Does moving the slider by up to 3 deg either way change this posture?
bool isDead(const Scene& scene, Side side, double phase, const LegState& present) {
    const double limit = scene.leg(side).condition.dorsiflexionLimit;
    const StrategyWeights& strategy = scene.leg(side).condition.strategy;
    return std::ranges::all_of(std::array{-kNear, kNear}, [&](double move) {
        Scene moved = scene;
        settingOf(moved, side).condition.dorsiflexionLimit = std::clamp(limit + move, kLowestLimit, kFreeDorsiflexionLimit);
        const LegState state = trackLeg(makePresentAt(moved, side, phase), present.solution.posture.configuration());
        // Either of the two may be the larger one; an effect that only counts upwards must be looked at both ways.
        return calcEffects(strategy, state, present).largestReach() < kNoReach &&
               calcEffects(strategy, present, state).largestReach() < kNoReach;
    });
}

bool isDeadEverywhere(const Scene& scene, Side side) {
    const Movement movement = solveMovement(scene, side, kTriedPhases);
    for (std::size_t i = 0; i < movement.states.size(); ++i) {
        if (!isDead(scene, side, movement.phases[i], movement.states[i])) return false;
    }
    return true;
}

}  // namespace

std::optional<SliderNote> findSliderNote(const Scene& scene, Side side, const SceneSolution& solution, double taskTakes) {
    const Condition& condition = solution.presentProblem.condition;
    const bool gastroc = condition.cause == Cause::kGastroc;
    if (!gastroc && condition.dorsiflexionLimit >= taskTakes + kNear) return SliderNote{SliderNoteKind::kEnoughRange, taskTakes};
    if (!isDead(scene, side, solution.presentProblem.task.phase, solution.present)) return std::nullopt;
    const bool relieved = gastroc && isDeadEverywhere(scene, side);
    return SliderNote{relieved ? SliderNoteKind::kGastrocRelieved : SliderNoteKind::kNotAtThisPhase, taskTakes};
}

}  // namespace ankleup
