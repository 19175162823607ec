// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QTest>
#include <algorithm>

#include "e2e/window_fixture.h"
#include "support/memory.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using ankleup::testing::findMemory;
using ankleup::testing::Memory;
using ankleup::testing::SeededRandom;

constexpr int kTaskSwitches = 200;
constexpr int kSliderJumps = 500;
constexpr int kHandful = 20;
constexpr double kLargestGrowth = 10.0;  // [MB]

class Endurance : public WindowTest {
  protected:
    /// What is held while a task is shown at rest, of the task that holds most. At rest too some 25 MB come and go with what the driver
    /// keeps for the next picture: the least of several looks is what stays.
    Memory findHeldMemory() const {
        Memory most;
        for (const QString& label : app().task()->labels()) {
            hand.click(placeOn(*findWords(label, find("tasks"))));
            EXPECT_SOON(app().task()->labels()[app().task()->index()] == label);
            settle();
            Memory least = findMemory();
            for (int i = 0; i < 8; ++i) {
                QTest::qWait(100);
                const Memory memory = findMemory();
                least = {std::min(least.used, memory.used), std::min(least.resident, memory.resident)};
            }
            most = {std::max(most.used, least.used), std::max(most.resident, least.resident)};
        }
        return most;
    }
    /// In handfuls, so that what is drawn in between does not take the test's time.
    void switchTasks(int times) const {
        const QStringList labels = app().task()->labels();
        const int count = static_cast<int>(labels.size());
        std::vector<QPoint> places;
        for (const QString& label : labels) places.push_back(placeOn(*findWords(label, find("tasks"))));
        for (int done = 0; done < times; done += kHandful) {
            std::vector<QPoint> clicks;
            int next = app().task()->index();
            for (int i = 0; i < kHandful; ++i) {
                next = (next + 3) % count;
                clicks.push_back(places[static_cast<std::size_t>(next)]);
            }
            hand.clickAll(clicks);
            ASSERT_SOON(app().task()->index() == next) << "after " << done;
        }
    }
    void jump(int times, SeededRandom& random) const {
        for (int done = 0; done < times; done += kHandful) {
            std::vector<QPoint> clicks;
            double wanted = 0.0;
            for (int i = 0; i < kHandful; ++i) {
                wanted = random.uniform(2.0, 40.0);
                clicks.push_back(limitPlace(wanted));
            }
            hand.clickAll(clicks);
            // The soft notch catches at 36.
            ASSERT_SOON(std::abs(limit() - wanted) < 0.65 && !now().held) << "after " << done << ": " << limit() << ", not " << wanted;
        }
    }
};

TEST_F(Endurance, TwoHundredTasksAndFiveHundredJumpsLeaveNothingBehind) {
    SeededRandom random(20260801);
    // Two whole rounds first: shaders, caches and pools fill once. After a single one they still grow by 4 to 10 MB on a busy machine.
    for (int round = 0; round < 2; ++round) {
        switchTasks(kTaskSwitches);
        jump(kSliderJumps, random);
    }
    findHeldMemory();
    const Memory before = findHeldMemory();
    switchTasks(kTaskSwitches);
    jump(kSliderJumps, random);
    const Memory after = findHeldMemory();
    std::printf("figure: %d task switches, %d slider jumps: %.1f MB in use, %+.1f MB since; %.0f MB resident, %+.1f MB since\n",
                kTaskSwitches, kSliderJumps, after.used, after.used - before.used, after.resident, after.resident - before.resident);
    EXPECT_LT(after.used - before.used, kLargestGrowth);
}

}  // namespace
}  // namespace ankleup
