// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/snapshot_details.h"

#include <utility>

namespace ankleup {
namespace {

/// The leg with the second strategy: of a cycle on the branch that the movement takes, else cold.
LegPair findSecond(const Scene& told, Side side, bool ofCycle, int index) {
    const Scene second = withSecondStrategy(told, side);
    if (!ofCycle) return solveLegPair(second, side);
    const auto at = static_cast<std::size_t>(index);
    return {makePresent(second, side), makeReference(second, side), solveMovement(second, side, kCyclePhases).states[at],
            solveReferenceMovement(second, side, kCyclePhases).states[at]};
}

EndFeelPair calcEndFeels(const LegProblem& leg) {
    const Cause cause = leg.condition.cause;
    const double kneeFlexion = findTestKneeFlexion(cause);
    const bool gastroc = cause == Cause::kGastroc;
    return {.present = makeEndFeel(leg.body, leg.condition, kneeFlexion),
            .other = gastroc ? makeEndFeel(leg.body, leg.condition, findTestKneeFlexion(Cause::kSoleus))
                             : makeEndFeel(leg.body, Condition{}, kneeFlexion),
            .cause = cause};
}

}  // namespace

SnapshotDetails calcDetails(const Scene& scene, Side side, bool ofCycle, const Explanation* held, const Recording* recorded) {
    const LegSetting& setting = scene.leg(side);
    Movement movement = solveMovement(scene, side, kCyclePhases);
    Movement reference = solveReferenceMovement(scene, side, kCyclePhases);
    const CycleSummary cycle = findCycleSummary(makePresent(scene, side).condition.strategy, movement, reference);

    SnapshotDetails details{
        .telling = ofCycle ? solveAtPhase(scene, side, movement, reference, cycle.tellingIndex) : solveScene(scene, side),
        .ofCycle = ofCycle,
        .movement = std::move(movement),
        .referenceMovement = std::move(reference),
        .cycle = cycle,
        .explanation = {},
        .second = {},
        .taskTakes = calcTaskTakes(scene, side),
        .sliderNote = {},
        .wallTest = {},
        .endFeel = {},
        .referenceWallTest = {},
    };
    Scene told = scene;
    told.task.phase = details.tellingPhase();
    if (scene.view.compare == CompareMode::kTwoCompensations) details.second = findSecond(told, side, ofCycle, cycle.tellingIndex);
    details.explanation = decideExplanation(calcExplanationFacts(told, side, details.telling, &details.cycle), held);
    details.sliderNote = findSliderNote(told, side, details.telling, details.taskTakes);
    if (setting.condition.cause != Cause::kGastroc) {
        details.wallTest = calcWallTest(scene.body, findWallTestCondition(setting.condition));
    }
    const LegProblem& compared = details.telling.referenceProblem;
    if (compared.condition.cause != Cause::kGastroc) {
        details.referenceWallTest = calcWallTest(compared.body, findWallTestCondition(compared.condition));
    }
    details.endFeel = calcEndFeels(details.telling.presentProblem);
    if (recorded) details.recorded = calcRecordedCurves(*recorded, details.telling.presentProblem, details.movement);
    return details;
}

}  // namespace ankleup
