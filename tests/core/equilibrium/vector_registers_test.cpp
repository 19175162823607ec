// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "base/vector_registers.h"

#include <gtest/gtest.h>

#include "scenario/scene_solution.h"

#if defined(__x86_64__) && !defined(__AVX__)  // built for AVX there is nothing to close
#include <cpuid.h>

namespace ankleup {
namespace {

/// Can the processor tell whether the upper halves are open?
bool canTell() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __builtin_cpu_supports("avx") && __get_cpuid_count(13, 1, &a, &b, &c, &d) != 0 && (a & 4U) != 0;
}

bool areOpen() {
    unsigned low = 0, high = 0;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(1));
    return (low & 4U) != 0;
}

void open() { asm volatile("vcmpps $15, %%ymm15, %%ymm15, %%ymm15" ::: "xmm15"); }

TEST(VectorRegisters, AreClosedByTheSolver) {
    if (!canTell()) GTEST_SKIP() << "this processor does not tell";
    const LegProblem leg = makePresent(Scene{}, Side::kRight);
    open();
    ASSERT_TRUE(areOpen());
    const PostureSolution cold = solvePosture(leg.problem);
    EXPECT_FALSE(areOpen()) << "solvePosture";
    open();
    const PostureSolution tracked = trackPosture(leg.problem, cold.posture.configuration());
    EXPECT_FALSE(areOpen()) << "trackPosture";
    EXPECT_EQ(tracked.report.status, cold.report.status);
}

}  // namespace
}  // namespace ankleup
#endif
