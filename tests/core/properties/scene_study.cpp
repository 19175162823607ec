// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene_study.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "io/scene_json.h"

namespace ankleup::testing {
namespace {

/// A neighbour of the scene: one unit of a parameter further down, or up where down would leave its range.
double findNeighbour(double value, double unit, const Interval& range) { return value - unit >= range.low ? value - unit : value + unit; }

NeighbourFact studyNeighbour(const LegState& here, const Scene& neighbour) {
    NeighbourFact fact;
    const LegProblem problem = makePresent(neighbour, Side::kRight);
    const PostureSolution cold = solveLeg(problem).solution;
    const PostureSolution tracked = trackLeg(problem, here.solution.posture.configuration()).solution;
    fact.studied = isSolved(cold.report.status) && isSolved(tracked.report.status);
    fact.step = findLargestStep(tracked.posture.configuration(), here.solution.posture.configuration());
    fact.branches = findLargestStep(tracked.posture.configuration(), cold.posture.configuration());
    fact.coldEnergy = cold.report.energy;
    fact.trackedEnergy = tracked.report.energy;
    return fact;
}

}  // namespace

Scene redrawScene(std::uint64_t seed, int index, Ranges ranges) {
    SeededRandom random(seed * 1'000'003 + static_cast<std::uint64_t>(index));
    return drawScene(random, ranges);
}

std::string describe(const Scene& scene) {
    std::string text = writeScene(scene);
    std::erase(text, '\n');
    return text;
}

double findLargestStep(const Configuration& a, const Configuration& b) { return (a - b).cwiseAbs().maxCoeff(); }

ContinuityFact studyContinuity(const Scene& scene, Ranges ranges) {
    const LegState here = solveLeg(makePresent(scene, Side::kRight));
    ContinuityFact fact{.task = scene.task.task, .status = here.solution.report.status, .limit = {}, .phase = {}};
    if (!isSolved(fact.status)) return fact;

    const SceneRange& limits = sceneRange("ankle.dorsiflexion_limit_deg");
    const Interval& range = ranges == Ranges::kTested ? limits.tested : limits.range;
    Scene neighbour = scene;
    double& limit = neighbour.right.condition.dorsiflexionLimit;
    limit = findNeighbour(limit, kDegree, {radians(range.low), radians(range.high)});
    fact.limit = studyNeighbour(here, neighbour);

    if (hasPhase(scene.task.task)) {
        neighbour = scene;
        neighbour.task.phase = findNeighbour(scene.task.phase, 0.01, {0.0, 1.0});
        fact.phase = studyNeighbour(here, neighbour);
    }
    return fact;
}

std::string describeStatuses(const std::vector<SolveStatus>& statuses) {
    std::ostringstream text;
    for (const SolveStatus status :
         {SolveStatus::kConverged, SolveStatus::kAtLimit, SolveStatus::kInfeasible, SolveStatus::kIterationLimit}) {
        text << nameOf(status) << ' ' << std::ranges::count(statuses, status) << (status == SolveStatus::kIterationLimit ? "" : ", ");
    }
    return text.str();
}

double findQuantile(std::vector<double> values, double share) {
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()))) - 1;
    const auto place = values.begin() + std::max<std::ptrdiff_t>(rank, 0);
    std::ranges::nth_element(values, place);
    return *place;
}

}  // namespace ankleup::testing
