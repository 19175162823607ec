// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <malloc.h>

#include <QTest>
#include <algorithm>
#include <fstream>

#include "e2e/window_fixture.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using ankleup::testing::SeededRandom;

constexpr int kTaskSwitches = 200;
constexpr int kSliderJumps = 500;
constexpr int kHandful = 20;
constexpr double kLargestGrowth = 10.0;  // [MB]

/// Memory of this process that is really in use [MB].
double findResidentMemory() {
    malloc_trim(0);
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024.0;
    }
    return 0.0;
}

class Endurance : public WindowTest {
  protected:
    /// Memory at rest: the least of two seconds, for the buffers of a frame come and go.
    double findMemoryAtRest() const {
        settle();
        double least = findResidentMemory();
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(100);
            least = std::min(least, findResidentMemory());
        }
        return least;
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
    switchTasks(80);
    jump(300, random);
    const double before = findMemoryAtRest();
    switchTasks(kTaskSwitches);
    jump(kSliderJumps, random);
    const double growth = findMemoryAtRest() - before;
    RecordProperty("resident_MB", std::to_string(before));
    RecordProperty("growth_MB", std::to_string(growth));
    std::printf("%d task switches, %d slider jumps: %.0f MB resident, %+.1f MB since\n", kTaskSwitches, kSliderJumps, before, growth);
    EXPECT_LT(growth, kLargestGrowth);
}

}  // namespace
}  // namespace ankleup
