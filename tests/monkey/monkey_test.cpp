// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cmath>

#include "base/angle.h"
#include "e2e/window_fixture.h"
#include "support/memory.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using ankleup::testing::findMemory;
using ankleup::testing::Memory;
using ankleup::testing::SeededRandom;

constexpr int kDefaultSeconds = 30;
constexpr int kQuarters = 4;
constexpr int kSwing = 4;  ///< files and threads of a pool that comes and goes
constexpr std::array kKeys = {"Tab",    "Tab",       "Tab",         "shift+Tab", "space",     "Return", "Escape",
                              "Left",   "Right",     "Up",          "Down",      "Home",      "End",    "Prior",
                              "Next",   "0",         "1",           "2",         "3",         "4",      "5",
                              "6",      "a",         "g",           "l",         "m",         "s",      "F1",
                              "F11",    "Escape",    "minus",       "period",    "BackSpace", "ctrl+z", "ctrl+shift+z",
                              "ctrl+r", "ctrl+Left", "shift+Right", "Menu",      "ctrl+a"};

/// Somebody who presses everything. What is asked of the app: no warning of Qt or QML (the test program makes each a failure), no hang, a
/// scene that stays inside its ranges, numbers that are numbers, and that Reset all brings the first scene back.
class Monkey : public WindowTest {
  protected:
    void SetUp() override {
        // Whatever it saves, it saves where nothing stays.
        home_ = QDir::currentPath();
        QDir::setCurrent(folder_.path());
        WindowTest::SetUp();
    }
    void TearDown() override { QDir::setCurrent(home_); }

    QPoint somewhere() {
        return window().mapToGlobal(QPoint(static_cast<int>(random_.uniform(1, window().width() - 1)),
                                           static_cast<int>(random_.uniform(1, window().height() - 1))));
    }
    void act() {
        const double choice = random_.uniform(0, 1);
        if (choice < 0.45) {
            hand.click(somewhere());
        } else if (choice < 0.6) {
            hand.drag(somewhere(), somewhere(), random_.uniform(0, 1) < 0.8 ? MouseButton::kLeft : MouseButton::kRight);
        } else if (choice < 0.65) {
            hand.turnWheel(somewhere(), random_.uniform(0, 1) < 0.5 ? -1 : 2);
        } else if (choice < 0.7) {
            hand.moveTo(somewhere());
        } else {
            hand.key(QString::fromLatin1(kKeys[static_cast<std::size_t>(random_.uniform(0, kKeys.size() - 0.01))]));
        }
    }
    /// Dialogs of files are windows of their own and keep the first from hearing anything.
    void closeOtherWindows() const {
        for (QWindow* other : QGuiApplication::topLevelWindows()) {
            if (other != &window() && other->isVisible() && other->modality() != Qt::NonModal) other->close();
        }
        hand.giveKeyboardTo(window());
    }
    void expectSense() const {
        const Snapshot& shown = now();
        const Condition& condition = shown.scene.leg(shown.side).condition;
        EXPECT_GE(degrees(condition.dorsiflexionLimit), 2.0 - 1e-9);
        EXPECT_LE(degrees(condition.dorsiflexionLimit), 40.0 + 1e-9);
        EXPECT_TRUE(shown.present.solution.posture.configuration().allFinite());
        for (int i = 0; i < kMeasureCount; ++i)
            EXPECT_TRUE(std::isfinite(shown.present.measures[static_cast<Measure>(i)])) << kMeasureNames[i];
    }

    void startAnew() {
        for (int i = 0; i < 4; ++i) hand.key("Escape");
        QTest::qWait(200);
        closeOtherWindows();
        hand.key("ctrl+r");
        EXPECT_SOON(now().scene.task == readFirstScene().task || now().playing);
        EXPECT_SOON(std::abs(limit() - 18.0) < 1e-9) << limit();
    }

  private:
    SeededRandom random_{20261121};
    QTemporaryDir folder_;
    QString home_;
};

TEST_F(Monkey, FindsNothingThatBreaks) {
    const int seconds =
        qEnvironmentVariableIsSet("ANKLEUP_MONKEY_SECONDS") ? qEnvironmentVariableIntValue("ANKLEUP_MONKEY_SECONDS") : kDefaultSeconds;
    int actions = 0;
    std::array<Memory, kQuarters> quarters{};
    for (Memory& held : quarters) {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 1000LL * seconds / kQuarters && !HasFailure()) {
            act();
            QTest::qWait(1);
            if (++actions % 10 == 0) {
                closeOtherWindows();
                expectSense();
            }
        }
        startAnew();
        held = findMemory();
        std::printf(
            "figure: after %d random actions of mouse and keys and Reset all: %.0f MB allocated, %.0f resident, %d files, %d threads\n",
            actions, held.used, held.resident, held.files, held.threads);
        std::fflush(stdout);
    }
    EXPECT_GT(actions, seconds) << "it hardly moved";
    // What the first quarter opened may stay; what each further one adds is a leak.
    EXPECT_LE(quarters.back().files, quarters.front().files + kSwing);
    EXPECT_LE(quarters.back().threads, quarters.front().threads + kSwing);
}

}  // namespace
}  // namespace ankleup
