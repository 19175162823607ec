// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

namespace ankleup {

/// Closes the upper halves of the vector registers. Others of the same program may leave them open (Qt 6.4 does where it hashes with 256
/// bits of AES), and then our instructions wait for them at each turn to and from libm's: four times as long on an Intel processor with
/// AVX-512. docs/14-performance.md. Changes no number.
inline void closeVectorRegisters() {
#if defined(__x86_64__) && !defined(__AVX__)
    if (__builtin_cpu_supports("avx")) asm volatile("vzeroupper" ::: "memory");
#endif
}

}  // namespace ankleup
