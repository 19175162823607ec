// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stroke_mesh.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ankleup::testing {
namespace {

const QColor kRed(255, 0, 0);

/// What of a colour covers a pixel: the largest alpha over all triangles that hold its middle.
double coverage(const QList<StrokeVertex>& triangles, const QPointF& at) {
    double most = 0.0;
    for (qsizetype i = 0; i + 2 < triangles.size(); i += 3) {
        const QPointF a = triangles[i].place, b = triangles[i + 1].place, c = triangles[i + 2].place;
        const auto cross = [](const QPointF& u, const QPointF& v) { return u.x() * v.y() - u.y() * v.x(); };
        const double whole = cross(b - a, c - a);
        if (std::abs(whole) < 1e-12) continue;
        const double u = cross(at - a, c - a) / whole;
        const double v = cross(b - a, at - a) / whole;
        if (u < -1e-9 || v < -1e-9 || u + v > 1.0 + 1e-9) continue;
        const auto alpha = [&](qsizetype k) { return static_cast<double>(triangles[i + k].colour.alphaF()); };
        most = std::max(most, (1.0 - u - v) * alpha(0) + u * alpha(1) + v * alpha(2));
    }
    return most;
}

TEST(AddLine, IsFullInTheMiddleAndSoftAtItsEdges) {
    QList<StrokeVertex> triangles;
    addLine(triangles, {{10, 20}, {60, 20}, {60, 70}}, 4.0, kRed);
    EXPECT_DOUBLE_EQ(coverage(triangles, {30, 20}), 1.0);
    EXPECT_DOUBLE_EQ(coverage(triangles, {30, 21.4}), 1.0);
    EXPECT_NEAR(coverage(triangles, {30, 22.0}), 0.5, 1e-6) << "half covered where the line's edge is";
    EXPECT_DOUBLE_EQ(coverage(triangles, {30, 22.6}), 0.0);
    EXPECT_DOUBLE_EQ(coverage(triangles, {60, 20}), 1.0) << "the bend is closed";
    EXPECT_DOUBLE_EQ(coverage(triangles, {61.2, 19.0}), 1.0) << "the bend has its corner";
}

TEST(AddArrow, EndsInAHeadAtItsLastPoint) {
    QList<StrokeVertex> triangles;
    addArrow(triangles, {{0, 0}, {50, 0}, {100, 0}}, 4.0, kRed);
    EXPECT_GT(coverage(triangles, {99, 0}), 0.9);
    EXPECT_GT(coverage(triangles, {86, 5}), 0.9) << "the head is broader than the line";
    EXPECT_DOUBLE_EQ(coverage(triangles, {60, 5}), 0.0);
    for (const StrokeVertex& v : triangles) EXPECT_LT(v.place.x(), 102.0);
}

TEST(StrokeMesh, DegenerateLinesDrawNothing) {
    QList<StrokeVertex> triangles;
    addLine(triangles, {}, 2.0, kRed);
    addLine(triangles, {{5, 5}}, 2.0, kRed);
    addLine(triangles, {{5, 5}, {5, 5}, {5, 5}}, 2.0, kRed);
    addArrow(triangles, {{5, 5}, {5, 5}}, 2.0, kRed);
    addFan(triangles, {{0, 0}, {1, 0}}, kRed);
    EXPECT_TRUE(triangles.isEmpty());
    addFan(triangles, {{0, 0}, {1, 0}, {0, 1}}, kRed);
    EXPECT_EQ(triangles.size(), 3);
}

}  // namespace
}  // namespace ankleup::testing
