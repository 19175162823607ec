// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/word_flow.h"

#include <gtest/gtest.h>

namespace ankleup {
namespace {

QList<FlowWord> makeWords(int count, bool spaced = true) {
    QList<FlowWord> words;
    for (int i = 0; i < count; ++i) words << FlowWord{{30.0, 20.0}, spaced && i > 0};
    return words;
}

TEST(FlowWords, CentresEachLine) {
    const QList<QRectF> places = flowWords(makeWords(5), 110.0, 5.0, false);  // 30 + 5 + 30 + 5 + 30 = 100
    EXPECT_EQ(places[0], QRectF(5, 0, 30, 20));
    EXPECT_EQ(places[2], QRectF(75, 0, 30, 20));
    EXPECT_EQ(places[3], QRectF(22.5, 20, 30, 20));
    EXPECT_EQ(places[4], QRectF(57.5, 20, 30, 20));
}

TEST(FlowWords, BreaksOnlyAtSpaces) {
    QList<FlowWord> words = makeWords(4);
    words[3].spaced = false;  // clings to the third
    const QList<QRectF> places = flowWords(words, 110.0, 5.0, false);
    EXPECT_EQ(places[1].y(), 0.0);
    EXPECT_EQ(places[2].y(), 20.0) << "goes down with what clings to it";
    EXPECT_EQ(places[3].left(), places[2].right());
}

TEST(FlowWords, RunsFromTheRightWhereScriptDoes) {
    const QList<QRectF> places = flowWords(makeWords(3), 110.0, 5.0, true);
    EXPECT_EQ(places[0].right(), 105.0);
    EXPECT_EQ(places[2].left(), 5.0);
}

TEST(FindTargets, AreLargeEnoughWithoutCoveringAnotherLine) {
    const QList<QRectF> oneLine = findTargets(flowWords(makeWords(2), 110.0, 5.0, false), 44.0);
    EXPECT_EQ(oneLine[0].height(), 44.0);
    EXPECT_EQ(oneLine[0].width(), 44.0);
    const QList<QRectF> places = flowWords(makeWords(6), 110.0, 5.0, false);
    const QList<QRectF> twoLines = findTargets(places, 44.0);
    for (const QRectF& target : twoLines) EXPECT_EQ(target.height(), 44.0);
    for (int above = 0; above < 3; ++above) {
        for (int below = 3; below < 6; ++below) EXPECT_FALSE(twoLines[above].intersects(twoLines[below]));
    }
    EXPECT_TRUE(findTargets({}, 44.0).isEmpty());
}

}  // namespace
}  // namespace ankleup
