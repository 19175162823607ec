// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QImage>
#include <QXmlStreamReader>

#include "export/foreign.h"

namespace ankleup {
namespace {

using namespace testing;

const std::string kScene = R"({"ankleup": 1, "task": {"name": "single_leg_squat", "phase": 1}, "ankle": {"dorsiflexion_limit_deg": 18},
    "view": {"graph": "mkd_line_mm"}})";

TEST(GraphSvg, IsReadAsXmlWithItsWordsAsWords) {
    const TestFolder folder;
    const std::string file = folder.path("graph.svg");
    const testing::Outcome made =
        runExport("--scene " + inQuotes(folder.fileWith("s.ankleup", kScene)) + " --out " + inQuotes(file) + " --size 900x600");
    ASSERT_EQ(made.exitCode, 0) << made.err;
    QXmlStreamReader xml(QString::fromStdString(textOf(file)));
    QString words;
    QString viewBox;
    int paths = 0;
    bool inText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("svg"))
            viewBox = xml.attributes().value(QLatin1String("viewBox")).toString();
        if (xml.isStartElement() && (xml.name() == QLatin1String("path") || xml.name() == QLatin1String("polyline"))) ++paths;
        if (xml.isStartElement()) inText = xml.name() == QLatin1String("text");
        if (xml.isCharacters() && inText) words += xml.text().toString() + QLatin1Char('\n');
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(viewBox, QLatin1String("0 0 900 600"));
    EXPECT_GE(paths, 2);
    for (const char* part : {"this leg", "the unrestricted leg", "Phase of the movement (%)", "100"}) {
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part << " is not in " << words.toStdString();
    }
}

TEST(GraphSvg, IsDrawnByAnotherProgram) {
    const TestFolder folder;
    const std::string file = folder.path("graph.svg");
    const testing::Outcome made =
        runExport("--scene " + inQuotes(folder.fileWith("s.ankleup", kScene)) + " --out " + inQuotes(file) + " --size 900x600");
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const std::string picture = folder.path("graph.png");
    const testing::Outcome drawn = runShell(
        "chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=900,600 --screenshot=" + inQuotes(picture) + " " +
        inQuotes("file://" + file));
    const QImage image(QString::fromStdString(picture));
    ASSERT_FALSE(image.isNull()) << drawn.err;
    int orange = 0;  // the curve of this leg
    int blue = 0;    // the reference's
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            orange += c.red() > 190 && c.green() < 130 && c.blue() < 60 ? 1 : 0;
            blue += c.red() < 140 && c.blue() > 160 ? 1 : 0;
        }
    }
    EXPECT_GT(orange, 500);
    EXPECT_GT(blue, 500);
}

TEST(GraphSvg, IsRefusedWhereNothingMoves) {
    const TestFolder folder;
    const std::string scene = folder.fileWith("s.ankleup", R"({"ankleup": 1, "task": {"name": "standing"}})");
    const testing::Outcome made = runExport("--scene " + inQuotes(scene) + " --out " + inQuotes(folder.path("graph.svg")));
    EXPECT_EQ(made.exitCode, 2);
    EXPECT_NE(made.err.find("standing has none"), std::string::npos) << made.err;
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"s.ankleup"}));
}

}  // namespace
}  // namespace ankleup
