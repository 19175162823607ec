// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <malloc.h>

#include <fstream>
#include <sstream>

#include "e2e/window_fixture.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using ankleup::testing::SeededRandom;

constexpr int kTaskSwitches = 200;
constexpr int kSliderJumps = 500;
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
    void switchTasks(int times) const {
        const QStringList labels = app().task()->labels();
        const QQuickItem* buttons = find("tasks");
        std::vector<QPoint> places;
        for (const QString& label : labels) places.push_back(placeOn(*findWords(label, buttons)));
        for (int i = 0; i < times; ++i) {
            const int next = (app().task()->index() + 3) % static_cast<int>(labels.size());
            hand.click(places[static_cast<std::size_t>(next)]);
            ASSERT_SOON(app().task()->index() == next) << "switch " << i;
        }
    }
    void jump(int times, SeededRandom& random) const {
        for (int i = 0; i < times; ++i) {
            const double wanted = random.uniform(2.0, 40.0);
            hand.click(limitPlace(wanted));
            // The soft notch catches at 36.
            ASSERT_SOON(std::abs(limit() - wanted) < 0.65 && !now().held) << "jump " << i << " to " << wanted << ", is " << limit();
        }
    }
};

TEST_F(Endurance, TwoHundredTasksAndFiveHundredJumpsLeaveNothingBehind) {
    SeededRandom random(20260801);
    switchTasks(28);
    jump(50, random);
    settle();
    const double before = findResidentMemory();
    switchTasks(kTaskSwitches);
    jump(kSliderJumps, random);
    settle();
    const double growth = findResidentMemory() - before;
    RecordProperty("resident_MB", std::to_string(before));
    RecordProperty("growth_MB", std::to_string(growth));
    std::printf("%d task switches, %d slider jumps: %.0f MB resident, %+.1f MB since\n", kTaskSwitches, kSliderJumps, before, growth);
    EXPECT_LT(growth, kLargestGrowth);
}

}  // namespace
}  // namespace ankleup
