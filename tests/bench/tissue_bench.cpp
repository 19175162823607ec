// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// How long the soft tissue of one leg takes to follow a posture.
#include <benchmark/benchmark.h>

#include <array>

#include "mesh/tissue_mesh.h"

namespace ankleup {
namespace {

void timeTissue(benchmark::State& state, Detail detail) {
    const Leg leg({}, {}, false);
    std::array<BonePoses, 8> poses;
    std::array<Transform, 8> forefoot;
    for (std::size_t i = 0; i < poses.size(); ++i) {
        Configuration q = Configuration::Zero();
        q[indexOf(Coordinate::kKneeFlexion)] = radians(12.0) * static_cast<double>(i);
        q[indexOf(Coordinate::kHipFlexion)] = radians(10.0) * static_cast<double>(i);
        const Posture posture = calcPosture(leg, q);
        poses[i] = calcBonePoses({}, posture);
        forefoot[i] = posture.pose(Segment::kForefoot);
    }
    TissueMesh mesh({}, detail);
    std::size_t frame = 0;
    for (auto _ : state) {
        const std::size_t i = frame++ % poses.size();
        mesh.update(poses[i], forefoot[i]);
        benchmark::DoNotOptimize(mesh.positions().data());
    }
    state.counters["triangles"] = static_cast<double>(mesh.indices().size() / 3);
}

BENCHMARK_CAPTURE(timeTissue, low, Detail::kLow)->Unit(benchmark::kMicrosecond)->Repetitions(9)->ReportAggregatesOnly();
BENCHMARK_CAPTURE(timeTissue, full, Detail::kFull)->Unit(benchmark::kMicrosecond)->Repetitions(9)->ReportAggregatesOnly();

}  // namespace
}  // namespace ankleup
