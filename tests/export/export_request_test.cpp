// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/export_request.h"

#include <gtest/gtest.h>

#include <limits>

#include "support/program.h"

namespace ankleup::testing {
namespace {

using Format = ExportFormat;

TEST(ExportRequest, TheNameSaysTheFormat) {
    const TestFolder folder;
    const std::pair<std::string, Format> named[] = {{"a.png", Format::kPng},          {"A.PNG", Format::kPng},
                                                    {"b/c.d.gif", Format::kGif},      {"x.mp4", Format::kMp4},
                                                    {"x.webm", Format::kWebm},        {"x.svg", Format::kSvg},
                                                    {"x.pdf", Format::kPdf},          {"x.html", Format::kHtml},
                                                    {"x.glb", Format::kGlb},          {"x.csv", Format::kCsv},
                                                    {"x.mot", Format::kMot},          {"frames/", Format::kPngSequence},
                                                    {"a.png/", Format::kPngSequence}, {folder.path(""), Format::kPngSequence}};
    for (const auto& [name, format] : named) EXPECT_EQ(findExportFormat(name), format) << name;
    const std::string there = folder.path("");
    EXPECT_EQ(findExportFormat(there.substr(0, there.size() - 1)), Format::kPngSequence) << "a folder that is there";
    for (const char* name : {"", "a", "a.jpg", ".png", "png", "a.png.part"}) {
        const auto format = findExportFormat(name);
        ASSERT_FALSE(format) << name;
        EXPECT_EQ(format.error().code, "usage");
        EXPECT_NE(format.error().message.find(".webm"), std::string::npos) << "what is allowed: " << format.error().message;
    }
}

/// What is wrong with a request, "" when nothing is; it is changed by `apply` first.
template <class Apply>
std::string complaint(const std::string& out, const Apply& apply, Task task = Task::kSingleLegSquat) {
    ExportRequest request;
    request.out = out;
    request.scene.task.task = task;
    apply(request);
    const auto format = checkExportRequest(request);
    if (format) return "";
    EXPECT_EQ(format.error().code, "usage");
    return format.error().message;
}

TEST(ExportRequest, WhatDoesNotFitTogetherIsTold) {
    const auto transparent = [](ExportRequest& request) { request.transparent = true; };
    EXPECT_EQ(complaint("a.png", transparent), "");
    EXPECT_EQ(complaint("a/", transparent), "");
    EXPECT_EQ(complaint("a.mp4", transparent), "--transparent does not go with 'a.mp4'; it is for .png and FOLDER/");
    EXPECT_EQ(complaint("a.gif", transparent), "--transparent does not go with 'a.gif'; it is for .png and FOLDER/");

    const auto fps = [](ExportRequest& request) { request.fps = 30.0; };
    for (const char* film : {"a/", "a.gif", "a.mp4", "a.webm"}) EXPECT_EQ(complaint(film, fps), "") << film;
    for (const char* still : {"a.png", "a.svg", "a.pdf", "a.html", "a.glb", "a.csv", "a.mot"}) {
        EXPECT_EQ(complaint(still, fps), std::string("--fps does not go with '") + still + "'; it is for FOLDER/, .gif, .mp4 and .webm");
    }
    const auto phase = [](ExportRequest& request) { request.phase = 0.4; };
    EXPECT_EQ(complaint("a.png", phase), "");
    EXPECT_NE(complaint("a.webm", phase), "");
    EXPECT_NE(complaint("a.csv", phase), "");
    EXPECT_NE(complaint("a.csv", [](ExportRequest& request) { request.size = QSize(10, 10); }), "");
    EXPECT_NE(complaint("a.glb", [](ExportRequest& request) { request.view = Camera::kTop; }), "");
    EXPECT_NE(complaint("a.pdf", [](ExportRequest& request) { request.furniture = Furniture::kAll; }), "");

    const auto both = [](ExportRequest& request) {
        request.frames = 10;
        request.speed = 1.0;
    };
    EXPECT_NE(complaint("a.mp4", both).find("exclude each other"), std::string::npos);
    EXPECT_NE(complaint(
                  "a.mp4", [](ExportRequest&) {}, Task::kStanding)
                  .find("no movement to film"),
              std::string::npos);
    EXPECT_EQ(complaint(
                  "a.png", [](ExportRequest&) {}, Task::kStanding),
              "");
}

TEST(ExportRequest, NumbersHaveTheirRanges) {
    const auto size = [](int width, int height) { return [=](ExportRequest& request) { request.size = QSize(width, height); }; };
    EXPECT_EQ(complaint("a.png", size(7680, 4320)), "");
    EXPECT_EQ(complaint("a.png", size(4320, 7680)), "") << "upright";
    EXPECT_EQ(complaint("a.png", size(7681, 10)), "--size is 7681x10; allowed are 1 to 7680 pixels each way");
    EXPECT_NE(complaint("a.png", size(0, 10)), "");
    EXPECT_EQ(complaint("a.gif", size(33, 11)), "");
    EXPECT_EQ(complaint("a.mp4", size(34, 11)), "--size is 34x11; a .mp4 needs an even number of pixels each way");

    const auto fps = [](double value) { return [=](ExportRequest& request) { request.fps = value; }; };
    EXPECT_EQ(complaint("a.gif", fps(50.0)), "");
    EXPECT_EQ(complaint("a.gif", fps(60.0)), "--fps is 60; allowed are 1 to 50: what is faster, programs that show GIFs slow down");
    EXPECT_EQ(complaint("a.mp4", fps(240.5)), "--fps is 240.5; allowed are 1 to 240");
    for (const double value : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_NE(complaint("a.mp4", fps(value)), "") << value;
        EXPECT_NE(complaint("a.mp4", [value](ExportRequest& request) { request.speed = value; }), "") << value;
    }
    EXPECT_NE(complaint("a.png", [](ExportRequest& request) { request.phase = 1.1; }), "");
    EXPECT_NE(complaint("a.png", [](ExportRequest& request) { request.language = QStringLiteral("it"); }), "");
}

TEST(ExportRequest, PhaseAndViewStandInsteadOfTheScenes) {
    ExportRequest request;
    request.scene.task.phase = 0.3;
    request.scene.view.freeCamera = FreeCamera{};
    EXPECT_EQ(findExportedScene(request), request.scene);
    request.phase = 0.7;
    request.view = Camera::kTop;
    const Scene scene = findExportedScene(request);
    EXPECT_DOUBLE_EQ(scene.task.phase, 0.7);
    EXPECT_EQ(scene.view.camera, Camera::kTop);
    EXPECT_FALSE(scene.view.freeCamera);
}

}  // namespace
}  // namespace ankleup::testing
