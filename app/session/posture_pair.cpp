// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/posture_pair.h"

#include <algorithm>
#include <cmath>

namespace ankleup {
namespace {

constexpr double kLargestPhaseStep = 1.0 / 60.0;

PosturePair makePair(const Scene& scene, Side side) { return {makePresent(scene, side), makeReference(scene, side), {}, {}}; }

double findDifference(const LegState& a, const LegState& b) {
    return (a.solution.posture.configuration() - b.solution.posture.configuration()).cwiseAbs().maxCoeff();
}

LegState blend(const LegProblem& leg, const LegState& from, const LegState& to, double part) {
    const Configuration& start = from.solution.posture.configuration();
    LegState state = to;
    state.solution.posture = calcPosture(leg.problem.leg, start + part * (to.solution.posture.configuration() - start));
    state.measures = calcMeasures(leg.problem, state.solution);
    return state;
}

}  // namespace

PosturePair solvePair(const Scene& scene, Side side) {
    PosturePair pair = makePair(scene, side);
    pair.present = solveLeg(pair.presentProblem);
    pair.reference = solveLeg(pair.referenceProblem);
    return pair;
}

PosturePair trackPair(const Scene& scene, Side side, const PosturePair& neighbour) {
    PosturePair pair = makePair(scene, side);
    pair.present = trackLeg(pair.presentProblem, neighbour.present.solution.posture.configuration());
    pair.reference = trackLeg(pair.referenceProblem, neighbour.reference.solution.posture.configuration());
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
    return std::max(findDifference(a.present, b.present), findDifference(a.reference, b.reference));
}

PosturePair blendPairs(const PosturePair& from, const PosturePair& to, double part) {
    PosturePair pair = to;
    pair.present = blend(to.presentProblem, from.present, to.present, part);
    pair.reference = blend(to.referenceProblem, from.reference, to.reference, part);
    return pair;
}

}  // namespace ankleup
