// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QPainter>
#include <cmath>

#include "export/encoding_thread.h"
#include "export/foreign_tools.h"
#include "export/gif_sink.h"
#include "export/video_sink.h"
#include "support/memory.h"
#include "support/program.h"

namespace ankleup::testing {
namespace {

/// A disc that goes to the right, over a gradient: frame `k` of `count`.
QImage makeFrame(QSize size, int k, int count) {
    QImage image(size, QImage::Format_RGBA8888_Premultiplied);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, 0, size.height());
    ground.setColorAt(0, QColor(250, 250, 252));
    ground.setColorAt(1, QColor(206, 214, 226));
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(213, 94, 0));
    const double radius = 0.2 * size.height();
    painter.drawEllipse(QPointF(radius + (size.width() - 2 * radius) * k / count, 0.5 * size.height()), radius, radius);
    return image;
}

Expected<void> fill(FrameSink& sink, const FilmTarget& target) {
    EncodingThread encoding(sink);
    for (int k = 0; k < target.frames; ++k) {
        if (!encoding.give(makeFrame(target.size, k, target.frames))) break;
    }
    return encoding.finish();
}

FilmTarget targetAt(const std::string& path, double fps, int frames, QSize size = {96, 54}) {
    return {.path = path, .part = path, .size = size, .fps = fps, .frames = frames};
}

Expected<void> writeVideo(const FilmTarget& target, const VideoKind& kind) {
    auto sink = openVideoSink(target, kind);
    if (!sink) return tl::unexpected(sink.error());
    return fill(**sink, target);
}

Expected<void> writeGif(const FilmTarget& target) {
    PaletteFinder finder(target);
    for (int k = 0; k < target.frames; k += 5) {
        if (const auto taken = finder.take(makeFrame(target.size, k, target.frames)); !taken) return taken;
    }
    const auto palette = finder.finish();
    if (!palette) return tl::unexpected(palette.error());
    auto sink = openGifSink(target, *palette);
    if (!sink) return tl::unexpected(sink.error());
    return fill(**sink, target);
}

TEST(VideoSink, WritesEveryFrameForItsTime) {
    const TestFolder folder;
    struct Case {
        VideoKind kind;
        std::string name, codec;
        double fps;
        std::string rate;
    };
    const Case cases[] = {{mp4Kind(), "a.mp4", "h264", 60.0, "60/1"},
                          {mp4Kind(), "b.mp4", "h264", 29.97, "2997/100"},
                          {webmKind(), "a.webm", "vp9", 25.0, "25/1"},
                          {webmKind(), "b.webm", "vp9", 60.0, "60/1"}};
    constexpr int kFrames = 50;
    for (const Case& c : cases) {
        const std::string path = folder.path(c.name);
        const auto written = writeVideo(targetAt(path, c.fps, kFrames), c.kind);
        ASSERT_TRUE(written) << written.error().message;
        auto facts = probe(path);
        EXPECT_EQ(facts["codec_name"], c.codec);
        EXPECT_EQ(facts["width"], "96");
        EXPECT_EQ(facts["height"], "54");
        EXPECT_EQ(facts["pix_fmt"], "yuv420p");
        EXPECT_EQ(facts["color_space"], "bt709");
        EXPECT_EQ(facts["r_frame_rate"], c.rate) << c.name;
        EXPECT_EQ(facts["nb_read_frames"], std::to_string(kFrames)) << c.name;
        EXPECT_NEAR(std::stod(facts["duration"]), kFrames / c.fps, 0.0011) << c.name << ": to the millisecond that a WebM counts";
    }
}

TEST(VideoSink, ShowsTheColoursItWasGiven) {
    const TestFolder folder;
    const FilmTarget target = targetAt(folder.path("a.mp4"), 30.0, 10);
    ASSERT_TRUE(writeVideo(target, mp4Kind()));
    shell("ffmpeg -v error -i '" + folder.path("a.mp4") + "' -vf \"select=eq(n\\,4)\" -frames:v 1 '" + folder.path("4.png") + "' 2>&1");
    const QImage back(QString::fromStdString(folder.path("4.png")));
    const QImage given = makeFrame(target.size, 4, 10);
    for (const QPoint at : {QPoint(2, 2), QPoint(94, 50), QPoint(40, 27)}) {
        const QColor a = given.pixelColor(at);
        const QColor b = back.pixelColor(at);
        EXPECT_LE(std::abs(a.red() - b.red()), 6) << at.x();
        EXPECT_LE(std::abs(a.green() - b.green()), 6) << at.x();
        EXPECT_LE(std::abs(a.blue() - b.blue()), 6) << at.x();
    }
}

TEST(VideoSink, SameFramesSameBytes) {
    const TestFolder folder;
    for (const VideoKind& kind : {mp4Kind(), webmKind()}) {
        for (const char* name : {"1", "2"}) ASSERT_TRUE(writeVideo(targetAt(folder.path(name), 30.0, 20), kind));
        EXPECT_EQ(textOf(folder.path("1")), textOf(folder.path("2"))) << kind.container;
    }
}

TEST(VideoSink, SaysWhichEncoderIsMissingAndWhatToDo) {
    const TestFolder folder;
    VideoKind kind = mp4Kind();
    kind.encoders = {"libnone264"};
    const auto written = writeVideo(targetAt(folder.path("a.mp4"), 30.0, 3), kind);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "encoder");
    EXPECT_EQ(written.error().message, folder.path("a.mp4") +
                                           " cannot be written: the FFmpeg library here has no encoder for it "
                                           "(libnone264); write a .webm instead");
    EXPECT_TRUE(folder.names().empty());
}

TEST(VideoSink, SaysThatTheDiskIsFull) {
    // Enough frames that the file's buffer is written out while they come.
    for (const VideoKind& kind : {mp4Kind(), webmKind()}) {
        FilmTarget target = targetAt("/dev/full", 30.0, 40, {320, 180});
        target.path = "film";
        const auto written = writeVideo(target, kind);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, "file");
        EXPECT_EQ(written.error().message, "film cannot be written: No space left on device") << kind.container;
    }
    const auto gif = writeGif(targetAt("/dev/full", 25.0, 40, {320, 180}));
    ASSERT_FALSE(gif);
    EXPECT_EQ(gif.error().message, "/dev/full cannot be written: No space left on device");
}

TEST(SequenceSink, NumbersItsPicturesAndSaysThatTheDiskIsFull) {
    const TestFolder folder;
    FilmTarget target = targetAt(folder.path(""), 30.0, 2);
    target.path = "frames";
    std::filesystem::create_symlink("/dev/full", folder.path("frame-0002.png"));
    const FrameSinkPtr sink = makeSequenceSink(target);
    ASSERT_TRUE(sink->take(makeFrame(target.size, 0, 2)));
    EXPECT_EQ(QImage(QString::fromStdString(folder.path("frame-0001.png"))).convertToFormat(QImage::Format_RGB32),
              makeFrame(target.size, 0, 2).convertToFormat(QImage::Format_RGB32));
    const auto taken = sink->take(makeFrame(target.size, 1, 2));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().message, "frames cannot be written: No space left on device");
}

TEST(GifSink, WritesEveryFrameForItsTime) {
    const TestFolder folder;
    for (const double fps : {25.0, 30.0, 50.0, 3.0}) {
        const std::string path = folder.path("a.gif");
        constexpr int kFrames = 31;
        const auto written = writeGif(targetAt(path, fps, kFrames, {95, 53}));
        ASSERT_TRUE(written) << written.error().message;
        auto facts = probe(path);
        EXPECT_EQ(facts["codec_name"], "gif");
        EXPECT_EQ(facts["width"], "95");
        EXPECT_EQ(facts["height"], "53");
        EXPECT_EQ(facts["nb_read_frames"], std::to_string(kFrames)) << fps;
        EXPECT_NEAR(std::stod(facts["duration"]), kFrames / fps, 0.0051) << fps << ": to the hundredth that a GIF counts";
    }
    EXPECT_NE(textOf(folder.path("a.gif")).find("NETSCAPE2.0"), std::string::npos) << "it repeats";
}

TEST(GifSink, StoresOnlyWhatChanges) {
    const TestFolder folder;
    const FilmTarget target = targetAt(folder.path("a.gif"), 25.0, 20, {320, 180});
    ASSERT_TRUE(writeGif(target));
    const FilmTarget one = targetAt(folder.path("1.gif"), 25.0, 1, {320, 180});
    ASSERT_TRUE(writeGif(one));
    EXPECT_LT(textOf(folder.path("a.gif")).size(), 10 * textOf(folder.path("1.gif")).size()) << "twenty frames";
}

TEST(EncodingThread, MemoryDoesNotGrowWithTheFilm) {
    const TestFolder folder;
    const auto writeAll = [&folder](int frames) {
        ASSERT_TRUE(writeVideo(targetAt(folder.path("a.mp4"), 60.0, frames), mp4Kind()));
        ASSERT_TRUE(writeGif(targetAt(folder.path("a.gif"), 50.0, frames)));
    };
    writeAll(50);
    const double before = findMemory().used;
    writeAll(1000);
    EXPECT_LT(findMemory().used - before, 2.0) << "1,000 frames of 96 x 54 are 20 MB";
}

}  // namespace
}  // namespace ankleup::testing
