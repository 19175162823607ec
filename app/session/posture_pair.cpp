// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/posture_pair.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ankleup {
namespace {

constexpr double kLargestPhaseStep = 1.0 / 60.0;

bool hasSecond(const Scene& scene) { return scene.view.compare == CompareMode::kTwoCompensations; }

/// The other leg of a scene with both, tracked from where it was, or cold.
std::optional<OtherLeg> solveOther(const Scene& scene, Side side, const PosturePair* neighbour) {
    if (scene.side != ShownSide::kBoth) return std::nullopt;
    LegProblem problem = makePresent(scene, otherThan(side));
    const bool tracked = neighbour && neighbour->other;
    const LegState state = tracked ? trackLeg(problem, neighbour->other->state.solution.posture.configuration()) : solveLeg(problem);
    return OtherLeg{std::move(problem), state};
}

double findDifference(const LegState& a, const LegState& b) {
    return (a.solution.posture.configuration() - b.solution.posture.configuration()).cwiseAbs().maxCoeff();
}

double findDifference(const LegPair& a, const LegPair& b) {
    return std::max(findDifference(a.present, b.present), findDifference(a.reference, b.reference));
}

LegState blend(const LegProblem& leg, const LegState& from, const LegState& to, double part) {
    const Configuration& start = from.solution.posture.configuration();
    LegState state = to;
    state.solution.posture = calcPosture(leg.problem.leg, start + part * (to.solution.posture.configuration() - start));
    state.measures = calcMeasures(leg.problem, state.solution);
    return state;
}

LegPair blend(const LegPair& from, const LegPair& to, double part) {
    LegPair pair = to;
    pair.present = blend(to.presentProblem, from.present, to.present, part);
    pair.reference = blend(to.referenceProblem, from.reference, to.reference, part);
    return pair;
}

}  // namespace

PosturePair solvePair(const Scene& scene, Side side) {
    PosturePair pair{solveLegPair(scene, side), {}};
    if (hasSecond(scene)) pair.second = solveLegPair(withSecondStrategy(scene, side), side);
    pair.other = solveOther(scene, side, nullptr);
    return pair;
}

PosturePair trackPair(const Scene& scene, Side side, const PosturePair& neighbour) {
    PosturePair pair{trackLegPair(scene, side, neighbour), {}};
    if (hasSecond(scene))
        pair.second = trackLegPair(withSecondStrategy(scene, side), side, neighbour.second ? *neighbour.second : neighbour);
    pair.other = solveOther(scene, side, &neighbour);
    return pair;
}

PosturePair pullPair(const Scene& scene, Side side, const Pull& pull, const PosturePair& neighbour) {
    PosturePair pair = trackPair(scene, side, neighbour);
    pair.presentProblem.problem.pull = pull;
    pair.present = trackLeg(pair.presentProblem, neighbour.present.solution.posture.configuration());
    return pair;
}

PosturePair walkPair(const Scene& scene, Side side, const PosturePair& neighbour) {
    const double start = neighbour.presentProblem.task.phase;
    const double way = scene.task.phase - start;
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(way) / kLargestPhaseStep)));
    PosturePair pair = neighbour;
    Scene between = scene;
    for (int i = 1; i <= steps; ++i) {
        between.task.phase = i == steps ? scene.task.phase : start + way * i / steps;
        pair = trackPair(between, side, pair);
    }
    return pair;
}

PosturePair walkPairFromStart(const Scene& scene, Side side) {
    Scene start = scene;
    start.task.phase = 0.0;
    return walkPair(scene, side, solvePair(start, side));
}

double findLargestDifference(const PosturePair& a, const PosturePair& b) {
    double most = findDifference(a, b);
    if (a.second && b.second) most = std::max(most, findDifference(*a.second, *b.second));
    if (a.other && b.other) most = std::max(most, findDifference(a.other->state, b.other->state));
    return most;
}

PosturePair blendPairs(const PosturePair& from, const PosturePair& to, double part) {
    PosturePair pair{blend(from, to, part), to.second, to.other};
    if (from.second && to.second) pair.second = blend(*from.second, *to.second, part);
    if (from.other && to.other) pair.other->state = blend(to.other->problem, from.other->state, to.other->state, part);
    return pair;
}

}  // namespace ankleup
