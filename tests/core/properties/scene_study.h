// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "random_scene.h"
#include "scenario/scene_solution.h"

namespace ankleup::testing {

/// What `study` finds in each of `count` scenes, in their order. Scene i depends on the seed and i alone; all cores work.
template <class Study>
auto studyScenes(int count, std::uint64_t seed, Ranges ranges, const Study& study) {
    using Fact = decltype(study(std::declval<const Scene&>(), std::declval<SeededRandom&>()));
    std::vector<Fact> facts(static_cast<std::size_t>(count));
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++) {
            SeededRandom random(seed * 1'000'003 + static_cast<std::uint64_t>(i));
            const Scene scene = drawScene(random, ranges);
            facts[static_cast<std::size_t>(i)] = study(scene, random);
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) workers.emplace_back(work);
    work();
    workers.clear();
    return facts;
}

/// The scene that studyScenes drew as number `index`.
Scene redrawScene(std::uint64_t seed, int index, Ranges ranges);

/// A scene on one line, as `ankleup solve` reads it.
std::string describe(const Scene& scene);

/// Largest difference of two configurations [rad].
double findLargestStep(const Configuration& a, const Configuration& b);

/// Cold and tracked solution of a neighbouring scene.
struct NeighbourFact {
    bool studied = false;   ///< there is such a neighbour, and it and the scene itself are solved
    double step = 0.0;      ///< largest coordinate step from the scene to the tracked neighbour [rad]
    double branches = 0.0;  ///< largest difference of the neighbour's tracked and cold solution [rad]
    double coldEnergy = 0.0;
    double trackedEnergy = 0.0;
};

/// A scene and its neighbours one degree of limit and one percent of phase away.
struct ContinuityFact {
    Task task = Task::kStanding;
    SolveStatus status = SolveStatus::kConverged;
    NeighbourFact limit;
    NeighbourFact phase;
};
ContinuityFact studyContinuity(const Scene& scene, Ranges ranges);

/// How many scenes ended how.
std::string describeStatuses(const std::vector<SolveStatus>& statuses);

/// The value that a share of the values does not exceed. \pre values is not empty.
double findQuantile(std::vector<double> values, double share);

}  // namespace ankleup::testing
