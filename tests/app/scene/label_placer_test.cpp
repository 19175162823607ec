// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/label_placer.h"

#include <gtest/gtest.h>

#include <random>

namespace ankleup::testing {
namespace {

TEST(PlaceLabels, LeaveRoomForEachOtherAndStayInTheWindow) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(-50, 850);
    std::uniform_real_distribution<double> y(-50, 650);
    for (int round = 0; round < 500; ++round) {
        QList<LabelWish> wishes;
        for (int i = 0; i < 6; ++i) wishes.append({QPointF(x(random), y(random)), QSizeF(60 + 10 * i, 24)});
        // Left and right columns stay apart when the reach keeps them beside the middle.
        for (LabelWish& wish : wishes) wish.anchor.setX(wish.anchor.x() < 400 ? 250 : 550);
        const LabelRoom room{QRectF(0, 0, 800, 600), {QRectF(150, 400, 40, 30)}, 400, 6, 40};
        const QList<QRectF> places = placeLabels(wishes, room);
        ASSERT_EQ(places.size(), wishes.size());
        for (int i = 0; i < places.size(); ++i) {
            EXPECT_TRUE(room.window.contains(places[i])) << "label " << i << " in round " << round;
            EXPECT_FALSE(places[i].intersects(room.obstacles[0])) << "label " << i << " in round " << round;
            EXPECT_EQ(places[i].size(), wishes[i].size);
            for (int j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j])) << i << " and " << j << " in round " << round;
        }
    }
}

TEST(PlaceLabels, GoBelowALegendInTheCorner) {
    const LabelRoom room{QRectF(8, 8, 700, 400), {QRectF(16, 16, 300, 80)}, 350, 6, 40};
    QList<LabelWish> wishes;
    for (int i = 0; i < 8; ++i) wishes.append({QPointF(300, 10.0 + 20.0 * i), QSizeF(120, 24)});
    const QList<QRectF> places = placeLabels(wishes, room);
    for (int i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(room.window.contains(places[i])) << i;
        EXPECT_FALSE(places[i].intersects(room.obstacles[0])) << i;
        for (int j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j])) << i << " and " << j;
    }
}

TEST(PlaceLabels, MoveToTheOtherSideWhenOneIsFull) {
    const LabelRoom room{QRectF(8, 8, 700, 300), {QRectF(16, 16, 200, 130)}, 350, 6, 40};
    QList<LabelWish> wishes;
    for (int i = 0; i < 9; ++i) wishes.append({QPointF(260.0 + 10.0 * i, 60.0 + 25.0 * i), QSizeF(150, 28)});
    const QList<QRectF> places = placeLabels(wishes, room);
    for (int i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(room.window.contains(places[i])) << i;
        EXPECT_FALSE(places[i].intersects(room.obstacles[0])) << i;
        for (int j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j])) << i << " and " << j;
    }
    EXPECT_LT(places[0].right(), 350) << "the farthest from the middle stay on their side";
}

TEST(PlaceLabels, KeepTheOrderOfTheirAnchors) {
    const QList<QRectF> places =
        placeLabels({{{500, 310}, {60, 24}}, {{500, 300}, {60, 24}}, {{300, 305}, {60, 24}}}, {QRectF(0, 0, 800, 600), {}, 400, 6, 40});
    EXPECT_GT(places[0].top(), places[1].bottom());
    EXPECT_GT(places[0].left(), 500);
    EXPECT_LT(places[2].right(), 300);
    EXPECT_NEAR(places[2].center().y(), 305, 1e-9);
}

}  // namespace
}  // namespace ankleup::testing
