// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QTest>
#include <atomic>

#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class Frames : public WindowTest {
  protected:
    static constexpr int kSpan = 1000;  // [ms]

    void SetUp() override {
        WindowTest::SetUp();
        // Frames are swapped on the thread that draws them.
        QObject::connect(
            &window(), &QQuickWindow::frameSwapped, &counter_, [this] { ++drawn_; }, Qt::DirectConnection);
    }
    int countFrames() {
        drawn_ = 0;
        QTest::qWait(kSpan);
        return drawn_;
    }
    /// What was under way is drawn when a whole span has passed without a frame; something that never ends never gets there.
    bool comesToRest() {
        for (int i = 0; i < 10; ++i) {
            if (countFrames() == 0) return true;
        }
        return false;
    }

  private:
    QObject counter_;
    std::atomic<int> drawn_ = 0;
};

TEST_F(Frames, AreNotDrawnWhileNothingChanges) {
    ASSERT_TRUE(comesToRest());
    EXPECT_EQ(countFrames(), 0);
    hand.moveTo(placeOn(item("stage"), 0.5, 0.4));
    ASSERT_TRUE(comesToRest());
    EXPECT_EQ(countFrames(), 0) << "the pointer rests on the stage";
    hand.click(limitPlace(24));
    EXPECT_SOON(limit() > 23);
    ASSERT_TRUE(comesToRest()) << "the pointer rests on the slider, which has the keyboard";
    EXPECT_EQ(countFrames(), 0);
}

TEST_F(Frames, AreDrawnWhilePlayingAndNoLonger) {
    hand.key("space");
    EXPECT_SOON(now().playing);
    EXPECT_GT(countFrames(), 2);
    hand.key("space");
    EXPECT_SOON(!now().playing);
    ASSERT_TRUE(comesToRest());
    EXPECT_EQ(countFrames(), 0);
}

}  // namespace
}  // namespace ankleup
