// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "support/no_network.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

namespace ankleup::testing {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kMachine = 0;
#endif

/// The word at this place of what the filter looks at.
constexpr sock_filter load(std::size_t place) { return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(place)); }
/// Skips so many lines unless the word is this.
constexpr sock_filter unless(std::uint32_t word, std::uint8_t skip) { return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, word, 0, skip); }
constexpr sock_filter answer(std::uint32_t what) { return BPF_STMT(BPF_RET | BPF_K, what); }

bool forbidden = false;

}  // namespace

bool forbidNetwork() {
    // The first argument of socket and socketpair lies in the low word on both machines. io_uring, which could open sockets behind the
    // filter's back, is said not to be there.
    static std::array<sock_filter, 10> lines = {
        load(offsetof(seccomp_data, arch)), unless(kMachine, 7),  // a call by another machine's table is one that cannot be judged
        load(offsetof(seccomp_data, nr)),   unless(__NR_io_uring_setup, 1),
        answer(SECCOMP_RET_ERRNO | ENOSYS), unless(__NR_socket, 2),
        load(offsetof(seccomp_data, args)), unless(AF_UNIX, 1),
        answer(SECCOMP_RET_ALLOW),          answer(SECCOMP_RET_KILL_PROCESS),
    };
    static const sock_fprog kFilter = {static_cast<unsigned short>(lines.size()), lines.data()};
    if (kMachine == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    forbidden = prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &kFilter, 0, 0) == 0;
    return forbidden;
}

bool isNetworkForbidden() { return forbidden; }

}  // namespace ankleup::testing
