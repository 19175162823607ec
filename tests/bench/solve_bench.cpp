// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// How long a posture takes. Each time is told as the median of the repetitions, as a multiple of a fixed reference kernel and as a multiple
// of one forward kinematics, all of the same run: the multiples can be compared between machines.
#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scene_solution.h"

namespace ankleup {
namespace {

constexpr char kKernelName[] = "ReferenceKernel";
constexpr char kKinematicsName[] = "ForwardKinematics";

// --- what is timed ---

using Matrix4 = std::array<std::array<double, 4>, 4>;

Matrix4 product(const Matrix4& a, const Matrix4& b) {
    Matrix4 c;
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j) {
            c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j] + a[i][3] * b[3][j];
        }
    }
    return c;
}

/// 1,000 products of 4x4 doubles, each needing the one before.
void timeKernel(benchmark::State& state) {
    const double c = std::cos(0.1);
    const double s = std::sin(0.1);
    const Matrix4 turn = {{{c, -s, 0, 1e-3}, {s, c, 0, 2e-3}, {0, 0, 1, 3e-3}, {0, 0, 0, 1}}};
    for (auto _ : state) {
        Matrix4 pose = turn;
        for (int i = 0; i < 1000; ++i) pose = product(pose, turn);
        benchmark::DoNotOptimize(pose);
    }
}

/// A stiff ankle deep in the task: what a user looks at.
Scene makeScene(Task task) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = 0.8;
    scene.right.condition.dorsiflexionLimit = radians(18.0);
    return scene;
}

Scene withLimit(Scene scene, double limit) {
    scene.right.condition.dorsiflexionLimit = limit;
    return scene;
}

void timeKinematics(benchmark::State& state) {
    const LegProblem leg = makePresent(makeScene(Task::kSingleLegSquat), Side::kRight);
    const Configuration q = solvePosture(leg.problem).posture.configuration();
    Posture posture;
    for (auto _ : state) {
        calcPosture(leg.problem.leg, q, posture);
        benchmark::DoNotOptimize(posture);
    }
}

/// One degree of the slider.
void timeTracked(benchmark::State& state, Task task) {
    const Scene scene = makeScene(task);
    const LegProblem leg = makePresent(scene, Side::kRight);
    const LegProblem beside = makePresent(withLimit(scene, radians(19.0)), Side::kRight);
    const Configuration neighbour = solvePosture(beside.problem).posture.configuration();
    int iterations = 0;
    for (auto _ : state) {
        const PostureSolution solution = trackPosture(leg.problem, neighbour);
        iterations = solution.report.iterations;
        benchmark::DoNotOptimize(&solution);
    }
    state.counters["iterations"] = iterations;
}

void timeCold(benchmark::State& state, Task task) {
    const LegProblem leg = makePresent(makeScene(task), Side::kRight);
    int iterations = 0;
    for (auto _ : state) {
        const PostureSolution solution = solvePosture(leg.problem);
        iterations = solution.report.iterations;
        benchmark::DoNotOptimize(&solution);
    }
    state.counters["iterations"] = iterations;
}

/// 61 phases: compiling each problem, solving it from the last, and all its measures.
void timeMovement(benchmark::State& state, Task task) {
    const Scene scene = makeScene(task);
    for (auto _ : state) {
        const Movement movement = solveMovement(scene, Side::kRight, 61);
        benchmark::DoNotOptimize(movement.states.data());
    }
}

// --- how it is told ---

/// The usual report, then a table of medians with their ratios.
class RatioReporter : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median") continue;
            medians_.emplace_back(run.run_name.function_name, 1e6 * run.real_accumulated_time / static_cast<double>(run.iterations));
        }
    }

    void Finalize() override {
        ConsoleReporter::Finalize();
        const double kernel = findMedian(kKernelName);
        const double kinematics = findMedian(kKinematicsName);
        if (kernel == 0.0 || kinematics == 0.0) return;  // they were filtered out
        std::printf("\n%-42s %12s %16s %16s\n", "", "median us", "/ 1000 products", "/ kinematics");
        for (const auto& [name, median] : medians_) {
            std::printf("%-42s %12.3f %16.3f %16.1f\n", name.c_str(), median, median / kernel, median / kinematics);
        }
    }

  private:
    double findMedian(const std::string& name) const {
        for (const auto& [other, median] : medians_) {
            if (other == name) return median;
        }
        return 0.0;
    }

    std::vector<std::pair<std::string, double>> medians_;
};

void registerAll() {
    const auto add = [](const std::string& name, auto function, auto... arguments) {
        benchmark::RegisterBenchmark(name.c_str(), function, arguments...)
            ->Unit(benchmark::kMicrosecond)
            ->Repetitions(9)
            ->ReportAggregatesOnly();
    };
    add(kKernelName, timeKernel);
    add(kKinematicsName, timeKinematics);
    const auto addForTasks = [&](const std::string& name, auto function, bool withPhaseOnly) {
        for (int i = 0; i < kTaskCount; ++i) {
            const Task task = static_cast<Task>(i);
            if (withPhaseOnly && !hasPhase(task)) continue;
            add(name + "/" + std::string(nameOf(task)), function, task);
        }
    };
    addForTasks("TrackedPosture", timeTracked, false);
    addForTasks("ColdPosture", timeCold, false);
    addForTasks("Movement61", timeMovement, true);
}

}  // namespace
}  // namespace ankleup

int main(int argc, char** argv) {
    // Interleaved, so that a moment in which the machine is busy meets all of them alike.
    std::vector<char*> arguments(argv, argv + argc);
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    arguments.insert(arguments.begin() + 1, interleaved.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 1;
    ankleup::registerAll();
    ankleup::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
