// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Random scenes through what `ankleup solve` does with its lines: study_scenes COUNT [JOBS [SEED]]. Prints how they ended as a table and
// the worst of them as scenes; fails when one has no answer, a number that is none, or an iteration too many.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <istream>
#include <ostream>

#include "cli/solve_command.h"
#include "core/properties/scene_study.h"
#include "scenes/outcomes.h"

namespace {

using namespace ankleup;
using namespace ankleup::testing;

constexpr double kLargestResidual = 1e-8;  // of a solved posture [m], as in the property tests

volatile std::sig_atomic_t stopped = 0;

template <class Badness>
void show(const char* what, const Outcomes& outcomes, std::uint64_t seed, const Badness& badness) {
    for (const LegOutcome& leg : findWorst(outcomes.legs(), 5, badness)) {
        std::printf("%s: scene %d, %s, %d iterations, %.1e m, up to %.1f deg\n  %s\n", what, leg.scene, leg.status.c_str(), leg.iterations,
                    leg.residual, leg.largestAngle, describe(drawNumberedScene(seed, leg.scene)).c_str());
    }
}

void show(const char* what, const std::vector<int>& scenes, std::uint64_t seed) {
    for (std::size_t i = 0; i < std::min<std::size_t>(scenes.size(), 10); ++i) {
        std::printf("%s: scene %d\n  %s\n", what, scenes[i], describe(drawNumberedScene(seed, scenes[i])).c_str());
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int jobs = argc > 2 ? std::atoi(argv[2]) : 1;
    const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 7;

    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, [](int) { stopped = 1; });
    SceneLines lines(seed, count, stopped);
    Outcomes outcomes(seed);
    std::istream in(&lines);
    std::ostream out(&outcomes);
    const auto start = std::chrono::steady_clock::now();
    runSolve(in, out, {.jobs = jobs, .sentence = {}, .progress = {}});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

    const auto isSolved = [](const LegOutcome& leg) { return leg.status != nameOf(SolveStatus::kInfeasible); };
    const auto endless = [](const LegOutcome& leg) { return leg.status == nameOf(SolveStatus::kIterationLimit); };
    std::printf("%s", tabulate(outcomes.legs()).c_str());
    show("refused", outcomes.refused(), seed);
    show("a number that is none", outcomes.withoutNumber(), seed);
    show("iteration limit", outcomes, seed, [&](const LegOutcome& leg) { return endless(leg) ? 1.0 + leg.residual : 0.0; });
    show("largest residual of the solved", outcomes, seed, [&](const LegOutcome& leg) { return isSolved(leg) ? leg.residual : 0.0; });
    show("furthest from a posture", outcomes, seed, [&](const LegOutcome& leg) { return isSolved(leg) ? 0.0 : leg.residual; });
    show("most iterations", outcomes, seed, [](const LegOutcome& leg) { return static_cast<double>(leg.iterations); });
    show("largest angle", outcomes, seed, [](const LegOutcome& leg) { return leg.largestAngle; });

    const auto bad =
        std::ranges::count_if(outcomes.legs(), [&](const LegOutcome& leg) { return isSolved(leg) && !(leg.residual < kLargestResidual); });
    const auto unfinished = std::ranges::count_if(outcomes.legs(), endless);
    std::printf(
        "figure: %d scenes with %zu legs, %zu refused, %zu with a number that is none, %td unfinished, %td solved with more than %.0e m; "
        "%.0f "
        "scenes a second\n",
        outcomes.scenes(), outcomes.legs().size(), outcomes.refused().size(), outcomes.withoutNumber().size(), unfinished, bad,
        kLargestResidual, outcomes.scenes() / seconds);
    const bool good = outcomes.scenes() == count && outcomes.refused().empty() && outcomes.withoutNumber().empty() && bad == 0;
    return good ? 0 : 1;
}
