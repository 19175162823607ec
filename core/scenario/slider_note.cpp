// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/slider_note.h"

#include <algorithm>
#include <array>

#include "scenario/effects.h"

namespace ankleup {
namespace {

constexpr double kNearDeg = 3.0;  ///< how far the slider is tried either way [definition]

/// Does moving the slider by up to 3 deg either way change this posture?
bool isDead(const Scene& scene, Side side, double phase, const LegState& present) {
    const Interval& range = sceneRange("ankle.dorsiflexion_limit_deg").range;
    const double limit = degrees(scene.leg(side).condition.dorsiflexionLimit);
    const StrategyWeights strategy = makePresentAt(scene, side, phase).condition.strategy;
    return std::ranges::all_of(std::array{-kNearDeg, kNearDeg}, [&](double move) {
        Scene moved = scene;
        moved.leg(side).condition.dorsiflexionLimit = radians(range.clamp(limit + move));
        const LegState state = trackLeg(makePresentAt(moved, side, phase), present.solution.posture.configuration());
        // Either of the two may be the larger one; an effect that only counts upwards must be looked at both ways.
        return calcEffects(strategy, state, present).largestReach() < kNoReach &&
               calcEffects(strategy, present, state).largestReach() < kNoReach;
    });
}

}  // namespace

std::optional<SliderNote> findSliderNote(const Scene& scene, Side side, const SceneSolution& solution, double taskTakes) {
    const Condition& condition = solution.presentProblem.condition;
    const TaskSetting& task = solution.presentProblem.task;
    const auto note = [&](SliderNoteKind kind) { return SliderNote{kind, taskTakes}; };
    const bool gastroc = condition.cause == Cause::kGastroc;
    // A leg on a wedge, or with weak muscles, may take more than the unrestricted one.
    const double taken = std::max(taskTakes, solution.present.solution.posture[Coordinate::kDorsiflexion]);
    if (!gastroc && condition.dorsiflexionLimit >= taken + radians(kNearDeg)) return note(SliderNoteKind::kEnoughRange);
    if (!isDead(scene, side, task.phase, solution.present)) return std::nullopt;

    const Movement unrestricted = solveUnrestrictedMovement(scene, side);
    const double deepest = unrestricted.phases[findDeepestIndex(unrestricted)];
    if (!isDead(scene, side, deepest, solveLeg(makePresentAt(scene, side, deepest)))) return note(SliderNoteKind::kNotAtThisPhase);
    if (!gastroc) return note(SliderNoteKind::kNotReached);
    const bool kneeIsStraight = task.task == Task::kWalkingStance || !hasPhase(task.task);
    const bool isShort = condition.dorsiflexionLimit < kHealthyDorsiflexionLimit;
    return note(isShort && !kneeIsStraight ? SliderNoteKind::kGastrocRelieved : SliderNoteKind::kGastrocLongEnough);
}

}  // namespace ankleup
