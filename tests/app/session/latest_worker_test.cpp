// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "session/latest_worker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <thread>
#include <vector>

namespace ankleup::testing {
namespace {

TEST(LatestWorker, RunsAJobOnAThreadOfItsOwn) {
    LatestWorker worker;
    std::latch done(1);
    std::thread::id where;
    worker.submit([&] {
        where = std::this_thread::get_id();
        done.count_down();
    });
    done.wait();
    EXPECT_NE(where, std::this_thread::get_id());
}

TEST(LatestWorker, TheLatestJobReplacesThoseThatHaveNotBegun) {
    LatestWorker worker;
    std::latch began(1);
    std::latch goOn(1);
    std::latch done(1);
    std::vector<int> ran;  // the worker's thread alone writes it before `done`
    worker.submit([&] {
        began.count_down();
        goOn.wait();
        ran.push_back(0);
    });
    began.wait();
    for (int i = 1; i <= 4; ++i) worker.submit([&ran, i] { ran.push_back(i); });
    worker.submit([&] {
        ran.push_back(5);
        done.count_down();
    });
    goOn.count_down();
    done.wait();
    EXPECT_EQ(ran, (std::vector{0, 5}));
}

TEST(LatestWorker, JobsNeverRunTogether) {
    LatestWorker worker;
    std::atomic<int> running = 0;
    std::atomic<bool> together = false;
    for (int i = 0; i < 200; ++i) {
        std::latch done(1);
        worker.submit([&] {
            if (++running > 1) together = true;
            --running;
            done.count_down();
        });
        done.wait();
    }
    EXPECT_FALSE(together);
}

TEST(LatestWorker, ItsEndWaitsForTheRunningJobAndDropsTheOther) {
    std::atomic<bool> finished = false;
    std::atomic<bool> otherRan = false;
    std::latch began(1);
    {
        LatestWorker worker;
        worker.submit([&] {
            began.count_down();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            finished = true;
        });
        began.wait();
        worker.submit([&] { otherRan = true; });
    }
    EXPECT_TRUE(finished);
    EXPECT_FALSE(otherRan);
}

}  // namespace
}  // namespace ankleup::testing
