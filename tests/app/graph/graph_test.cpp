// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QImage>
#include <cmath>

#include "graph/graph_painter.h"

namespace ankleup {
namespace {

GraphData makeData() {
    GraphData data;
    data.title = "Knee inside the line from hip to ankle (mm)";
    data.xTitle = "Phase of the movement (%)";
    data.xRange = {0.0, 100.0};
    data.xStep = 25.0;
    data.presentName = "this leg";
    data.referenceName = "the unrestricted leg";
    for (int i = 0; i <= 60; ++i) {
        const double x = i / 0.6;
        data.present << QPointF(x, 25.0 * std::pow(x / 100.0, 2.0));
        data.reference << QPointF(x, 7.0 * std::pow(x / 100.0, 2.0));
    }
    return data;
}

GraphStyle makeStyle() {
    return {.ink = Qt::black,
            .softInk = QColor(80, 80, 80),
            .grid = QColor(220, 220, 220),
            .paper = Qt::white,
            .present = QColor(213, 94, 0),
            .reference = QColor(111, 143, 179),
            .band = QColor(185, 216, 205),
            .family = "Open Sans"};
}

QImage paint(const GraphData& data, const GraphStyle& style, QSize size = {360, 260}) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGraph(painter, QRectF(QPointF(), size), data, style);
    return image;
}

int countNear(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int off =
                std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue());
            if (off < 30) ++count;
        }
    }
    return count;
}

TEST(GraphTicks, AreRoundAndHoldTheValues) {
    const GraphTicks ticks = findTicks({-0.4, 24.7}, 4);
    EXPECT_EQ(ticks.values, (QList<double>{0.0, 10.0, 20.0}));
    EXPECT_LT(ticks.range.low, -0.4);
    EXPECT_GT(ticks.range.high, 24.7);
    EXPECT_EQ(ticks.label(10.0), "10");
    EXPECT_EQ(findTicks({0.31, 0.65}, 4).label(0.4), "0.4");
    const GraphTicks flat = findTicks({3.0, 3.0}, 4);
    EXPECT_GE(flat.values.size(), 2) << "a curve that never changes has an axis all the same";
    EXPECT_TRUE(flat.range.contains(3.0));
}

TEST(GraphTicks, HoldAnyRange) {
    for (const double low : {-1000.0, -7.3, 0.0, 0.013, 52.0}) {
        for (const double width : {1e-9, 0.02, 0.9, 3.0, 41.0, 977.0}) {
            const GraphTicks ticks = findTicks({low, low + width}, 4);
            EXPECT_TRUE(ticks.range.contains(low) && ticks.range.contains(low + width));
            EXPECT_GE(ticks.values.size(), 2);
            EXPECT_LE(ticks.values.size(), 12);
        }
    }
}

TEST(GraphLayout, GoesFromValueToPlaceAndBack) {
    const GraphLayout layout = findGraphLayout(QRectF(0, 0, 360, 260), makeData(), makeStyle());
    EXPECT_NEAR(layout.valueAt(layout.place({40.0, 10.0}).x()), 40.0, 1e-9);
    EXPECT_EQ(layout.valueAt(-50.0), 0.0) << "held within the axis";
    EXPECT_EQ(layout.valueAt(5000.0), 100.0);
    EXPECT_LT(layout.place({0.0, 20.0}).y(), layout.place({0.0, 10.0}).y()) << "more is further up";
    EXPECT_TRUE(QRectF(0, 0, 360, 260).contains(layout.plot));
    EXPECT_GT(layout.plot.height(), 120.0);
}

TEST(GraphLayout, LongWordsWrapWithinTheFrame) {
    GraphData data = makeData();
    data.title = "Medial knee displacement from the hip-ankle line, in per cent of the length of thigh and shank together (%)";
    data.referenceName = "this leg as it was before the two remedies were tried on it in the clinic";
    data.band = Interval{2.0, 5.0};
    data.bandName = "published, what the joint gives way under 15 Nm";
    GraphStyle style = makeStyle();
    style.textSize = 20.0;
    const QRectF frame(0, 0, 360, 420);
    const GraphLayout layout = findGraphLayout(frame, data, style);
    EXPECT_TRUE(frame.contains(layout.title));
    for (const QRectF& each : layout.legend) {
        EXPECT_TRUE(frame.adjusted(-1, -1, 1, 1).contains(each));
        EXPECT_LE(each.bottom(), layout.plot.top());
    }
    EXPECT_GT(layout.plot.height(), 60.0);
}

TEST(PaintGraph, DrawsBothCurvesAndTheBand) {
    GraphData data = makeData();
    const GraphStyle style = makeStyle();
    EXPECT_GT(countNear(paint(data, style), style.present), 150);
    EXPECT_GT(countNear(paint(data, style), style.reference), 60);
    EXPECT_LT(countNear(paint(data, style), style.band), 20);
    data.band = Interval{5.0, 10.0};
    data.bandName = "published";
    EXPECT_GT(countNear(paint(data, style), style.band), 3000);
}

TEST(PaintGraph, DrawsTheCursorOnlyWhereAskedTo) {
    GraphData data = makeData();
    data.cursor = 60.0;
    data.presentAtCursor = 9.0;
    GraphStyle style = makeStyle();
    const QImage withCursor = paint(data, style);
    style.cursor = false;
    EXPECT_NE(paint(data, style), withCursor);
    EXPECT_EQ(paint(data, style), paint(makeData(), style));
}

TEST(PaintGraph, HasNothingToDrawYet) {
    GraphData data = makeData();
    data.present.clear();
    data.reference.clear();
    EXPECT_EQ(countNear(paint(data, makeStyle()), makeStyle().reference), 0);
}

}  // namespace
}  // namespace ankleup
