// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// A solve allocates nothing: the frame that shows a posture never waits for the heap. Every allocation of this program, whoever makes it,
// passes through the counters below. They need glibc; a sanitizer brings an allocator of its own.
#include <gtest/gtest.h>

#include <cerrno>
#include <cstdlib>
#include <vector>

#include "random_scene.h"
#include "scenario/scene_solution.h"

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

namespace {
thread_local long allocationCount = 0;
}

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) noexcept {
    ++allocationCount;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) noexcept {
    ++allocationCount;
    return __libc_calloc(count, size);
}
void* realloc(void* block, std::size_t size) noexcept {
    ++allocationCount;
    return __libc_realloc(block, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    ++allocationCount;
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** block, std::size_t alignment, std::size_t size) noexcept {
    ++allocationCount;
    *block = __libc_memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}
}

namespace ankleup::testing {
namespace {

/// How many allocations an action makes on this thread.
template <class Action>
long countAllocations(const Action& action) {
    const long before = allocationCount;
    action();
    return allocationCount - before;
}

TEST(CountAllocations, SeesWhatIsAllocated) {
    volatile std::size_t size = 100;
    EXPECT_EQ(countAllocations([&] { std::vector<double> numbers(size); }), 1);
    EXPECT_EQ(countAllocations([&] { Eigen::VectorXd numbers(static_cast<Eigen::Index>(size)); }), 1);
}

TEST(Solve, AllocatesNothing) {
    constexpr int kSceneCount = 2'000;
    for (const Ranges ranges : {Ranges::kTested, Ranges::kWhole}) {
        SeededRandom random(31);
        long kinematics = 0;
        long cold = 0;
        long tracked = 0;
        for (int i = 0; i < kSceneCount; ++i) {
            const Scene scene = drawScene(random, ranges);
            const LegProblem here = makePresent(scene, Side::kRight);
            const LegProblem there = makePresentAt(scene, Side::kRight, 1.0 - scene.task.phase);  // far: all safeguards come into play
            PostureSolution solution;
            cold += countAllocations([&] { solution = solvePosture(here.problem); });
            tracked += countAllocations([&] { solution = trackPosture(there.problem, solution.posture.configuration()); });
            Posture posture;
            kinematics += countAllocations([&] { calcPosture(here.problem.leg, solution.posture.configuration(), posture); });
        }
        EXPECT_EQ(kinematics, 0);
        EXPECT_EQ(cold, 0);
        EXPECT_EQ(tracked, 0);
    }
}

}  // namespace
}  // namespace ankleup::testing

#endif
