// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// The kernel ends these tests (app_tests and e2e_tests: all that a hand can do in the window) and the program that they start as soon as
// one opens a socket to a network. Here: that it does so, and that every command and the start of the window get by without.
#include "support/no_network.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "support/program.h"

namespace ankleup::testing {
namespace {

using Words = std::vector<std::string>;

const std::string kScene = ANKLEUP_SOURCE_DIR "/assets/scenes/first.ankleup";
const std::string kMotion = ANKLEUP_SOURCE_DIR "/tests/data/motion/squat_gait2392.mot";

/// Opens a socket in a process of its own: the signal that ended it.
int openSocket(int family, int type) {
    const pid_t child = fork();
    if (child == 0) {
        socket(family, type, 0);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

TEST(Network, IsForbiddenToTheseTests) {
    if (!isNetworkForbidden()) GTEST_SKIP() << "this kernel has no seccomp: nothing is proven here about sockets";
    EXPECT_EQ(openSocket(AF_INET, SOCK_STREAM), SIGSYS);
    EXPECT_EQ(openSocket(AF_INET, SOCK_DGRAM), SIGSYS);
    EXPECT_EQ(openSocket(AF_INET6, SOCK_STREAM), SIGSYS);
    EXPECT_EQ(openSocket(AF_NETLINK, SOCK_RAW), SIGSYS);
    EXPECT_EQ(openSocket(AF_UNIX, SOCK_STREAM), 0) << "displays are reached so";
}

TEST(Network, IsNotAskedForByAnyCommand) {
    const TestFolder folder;
    const std::string input = folder.fileWith("scenes", "{\"ankleup\": 1}\n{\"ankleup\": 1, \"body\": {\"side\": \"both\"}}\n");
    for (const Words& words : std::vector<Words>{
             {"--version"},
             {"help", "export"},
             {"solve", "--jobs", "2", "--sentence", "de"},
             {"sweep", "--scene", kScene, "--vary", "ankle.dorsiflexion_limit_deg=10:20:5", "--out", folder.path("sweep.csv")},
             {"measure", kMotion, "--out", folder.path("measures.csv")},
             {"findings"},
             {"code", kScene, "--qr", folder.path("code.png")},
             {"completion", "bash"},
         }) {
        const Outcome outcome = Program(words, input).finish();
        EXPECT_EQ(outcome.signal, 0) << words.front();
        EXPECT_EQ(outcome.exitCode, 0) << words.front() << ": " << outcome.err;
    }
}

TEST(Network, IsNotAskedForByTheWindowOrAPicture) {
    const TestFolder folder;
    for (const Words& words : std::vector<Words>{{ANKLEUP_EXECUTABLE, "self-test"},
                                                 {ANKLEUP_EXECUTABLE, "export", "--scene", kScene, "--out", folder.path("picture.png")}}) {
        // Nothing is said about a display: the program finds none and draws all the same.
        const Outcome outcome = Program(words, {"XDG_RUNTIME_DIR=" + folder.path("")}, folder.fileWith("input", "")).finish();
        EXPECT_EQ(outcome.signal, 0) << words[1];
        EXPECT_EQ(outcome.exitCode, 0) << words[1] << ": " << outcome.err;
    }
}

}  // namespace
}  // namespace ankleup::testing
