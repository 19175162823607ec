// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// How long a posture takes. Each time is told as the median of the repetitions, as a multiple of a fixed reference kernel and as a multiple
// of one forward kinematics, all of the same run: the multiples can be compared between machines.
#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <string>

#include "bench/ratio_reporter.h"
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

void registerAll() {
    addBenchmark(kKernelName, timeKernel);
    addBenchmark(kKinematicsName, timeKinematics);
    const auto addForTasks = [&](const std::string& name, auto function, bool withPhaseOnly) {
        for (int i = 0; i < kTaskCount; ++i) {
            const Task task = static_cast<Task>(i);
            if (withPhaseOnly && !hasPhase(task)) continue;
            addBenchmark(name + "/" + std::string(nameOf(task)), function, task);
        }
    };
    addForTasks("TrackedPosture", timeTracked, false);
    addForTasks("ColdPosture", timeCold, false);
    addForTasks("Movement61", timeMovement, true);
}

}  // namespace
}  // namespace ankleup

int main(int argc, char** argv) {
    ankleup::registerAll();
    return ankleup::runInterleaved(
        argc, argv, ankleup::RatioReporter({{ankleup::kKernelName, "1000 products"}, {ankleup::kKinematicsName, "forward kinematics"}}));
}
