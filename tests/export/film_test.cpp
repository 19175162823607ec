// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QImage>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <fstream>
#include <thread>

#include "export/foreign_tools.h"
#include "export/frame_plan.h"
#include "io/number_text.h"
#include "support/program.h"

namespace ankleup::testing {
namespace {

namespace fs = std::filesystem;

const std::string kFirstScene = ANKLEUP_SOURCE_DIR "/assets/scenes/first.ankleup";
const std::string kSmall = "192x108";

/// Exports and expects it to go well without a word.
void exportTo(const std::string& out, std::vector<std::string> options, const std::string& scene = kFirstScene) {
    options.insert(options.begin(), {"export", "--scene", scene, "--out", out});
    const Outcome outcome = runDrawing(options);
    EXPECT_EQ(outcome.exitCode, 0) << out << "\n" << outcome.err;
    EXPECT_EQ(outcome.err, "");
}

QImage read(const std::string& path) { return QImage(QString::fromStdString(path)).convertToFormat(QImage::Format_RGBA8888); }

struct Difference {
    int largest = 0;    ///< of a channel
    double part = 0.0;  ///< of the pixels that differ at all
};
Difference compare(const QImage& a, const QImage& b) {
    EXPECT_FALSE(a.isNull());
    EXPECT_EQ(a.size(), b.size());
    if (a.isNull() || a.size() != b.size()) return {255, 1.0};
    Difference difference;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)),
                                       std::abs(qAlpha(p) - qAlpha(q))});
            difference.largest = std::max(difference.largest, most);
            difference.part += most > 0 ? 1.0 : 0.0;
        }
    }
    difference.part /= a.width() * a.height();
    return difference;
}

/// A film's posture is tracked, a still's is solved cold: they agree to a billionth of a radian, a millionth of a pixel. What is left is
/// rounding: a pixel on the edge of a bone or a line may fall to the other side by one step of a sample out of four, and a colour by one.
constexpr double kMostPixels = 0.002;
constexpr int kMostSteps = 64;

TEST(Film, FrameKIsTheStillOfItsPhase) {
    const TestFolder folder;
    exportTo(folder.path("squat/"), {"--frames", "6", "--size", kSmall});
    const auto plan = planFrames(Task::kSingleLegSquat, {.frames = 6});
    for (const int k : {0, 2, 5}) {
        const std::string still = folder.path("still.png");
        exportTo(still, {"--phase", numberText(plan->phases[k]), "--size", kSmall});
        const Difference difference = compare(read(folder.path("squat/frame-000" + std::to_string(k + 1) + ".png")), read(still));
        std::printf("    frame %d: %.5f of the pixels differ, by at most %d\n", k, difference.part, difference.largest);
        EXPECT_LE(difference.part, kMostPixels) << k;
        EXPECT_LE(difference.largest, kMostSteps) << k;
    }
    EXPECT_GT(compare(read(folder.path("squat/frame-0001.png")), read(folder.path("squat/frame-0004.png"))).part, 0.05) << "it moves";
}

TEST(Film, OfGaitEndsWithTheLastPhaseOfAComparedLeg) {
    const TestFolder folder;
    const std::string scene = folder.fileWith(
        "walk.ankleup",
        R"({"ankleup": 1, "task": {"name": "walking_stance", "phase": 1}, "ankle": {"dorsiflexion_limit_deg": 24, "cause": "gastroc"},
            "view": {"camera": "right", "compare": "side_by_side"}})");
    exportTo(folder.path("walk/"), {"--frames", "2", "--size", kSmall, "--furniture", "none"}, scene);
    exportTo(folder.path("end.png"), {"--size", kSmall, "--furniture", "none"}, scene);
    const Difference difference = compare(read(folder.path("walk/frame-0002.png")), read(folder.path("end.png")));
    EXPECT_LE(difference.part, kMostPixels);
    EXPECT_LE(difference.largest, kMostSteps);
}

TEST(Film, OtherProgramsCountItsFramesItsTimeAndItsSize) {
    const TestFolder folder;
    const std::pair<std::string, std::string> films[] = {{"a.mp4", "h264"}, {"a.webm", "vp9"}, {"a.gif", "gif"}};
    for (const auto& [name, codec] : films) {
        exportTo(folder.path(name), {"--size", kSmall, "--fps", "10", "--speed", "2.5"});
        auto facts = probe(folder.path(name));
        EXPECT_EQ(facts["codec_name"], codec);
        EXPECT_EQ(facts["nb_streams"], "1");
        EXPECT_EQ(facts["width"] + "x" + facts["height"], kSmall);
        EXPECT_EQ(facts["nb_read_frames"], "12") << name << ": 10 per second of 3 s, two and a half times as fast";
        EXPECT_NEAR(std::stod(facts["duration"]), 1.2, 1e-3) << name;
    }
}

TEST(Film, FramesOfAVideoAreThoseOfTheSequence) {
    const TestFolder folder;
    exportTo(folder.path("a/"), {"--frames", "4", "--size", kSmall});
    for (const std::string name : {"a.mp4", "a.gif"}) {
        exportTo(folder.path(name), {"--frames", "4", "--size", kSmall});
        shell("ffmpeg -v error -i '" + folder.path(name) + "' '" + folder.path(name + "-%04d.png") + "' 2>&1");
        for (const std::string number : {"0001", "0002", "0003", "0004"}) {
            const QImage film = read(folder.path(name + "-" + number + ".png"));
            const QImage still = read(folder.path("a/frame-" + number + ".png"));
            ASSERT_EQ(film.size(), still.size()) << name;
            double sum = 0.0;
            for (int y = 0; y < still.height(); ++y) {
                for (int x = 0; x < still.width(); ++x) {
                    sum += std::pow(qGreen(film.pixel(x, y)) - qGreen(still.pixel(x, y)), 2);
                }
            }
            const double psnr = 10.0 * std::log10(255.0 * 255.0 * still.width() * still.height() / std::max(sum, 1.0));
            EXPECT_GT(psnr, 32.0) << name << " " << number << ": what is left after coding";
        }
    }
}

TEST(Film, SameSceneSameBytes) {
    const TestFolder folder;
    for (const std::string name : {"a", "b"}) {
        exportTo(folder.path(name + "/"), {"--frames", "3", "--size", kSmall, "--furniture", "all", "--language", "de"});
        exportTo(folder.path(name + ".mp4"), {"--frames", "3", "--size", kSmall});
    }
    for (const std::string number : {"1", "2", "3"}) {
        EXPECT_EQ(textOf(folder.path("a/frame-000" + number + ".png")), textOf(folder.path("b/frame-000" + number + ".png"))) << number;
    }
    EXPECT_EQ(textOf(folder.path("a.mp4")), textOf(folder.path("b.mp4")));
}

TEST(Picture, TransparentHasTheLegAloneInIt) {
    const TestFolder folder;
    exportTo(folder.path("a.png"), {"--transparent", "--furniture", "none", "--size", kSmall});
    const QImage image = read(folder.path("a.png"));
    int opaque = 0;
    int clear = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            opaque += qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
            clear += qAlpha(image.pixel(x, y)) == 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0);
    EXPECT_GT(opaque, image.width() * image.height() / 50);
    EXPECT_GT(clear, image.width() * image.height() / 2);
}

TEST(Picture, FurnitureIsNoneLabelsOrAll) {
    const TestFolder folder;
    for (const std::string what : {"none", "labels", "all"}) {
        exportTo(folder.path(what + ".png"), {"--furniture", what, "--size", "480x270", "--view", "front"});
    }
    exportTo(folder.path("usual.png"), {"--size", "480x270", "--view", "front"});
    EXPECT_EQ(textOf(folder.path("usual.png")), textOf(folder.path("labels.png")));
    // The orange of the knee's plumb line is nowhere in bones, floor and background.
    const auto countOrange = [&folder](const std::string& name) {
        const QImage image = read(folder.path(name + ".png"));
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb p = image.pixel(x, y);
                count += qRed(p) > 190 && qGreen(p) < 130 && qBlue(p) < 60 ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_EQ(countOrange("none"), 0);
    EXPECT_GT(countOrange("labels"), 40);
    EXPECT_GT(compare(read(folder.path("labels.png")), read(folder.path("all.png"))).part, 0.1) << "a plate with words";
}

TEST(Picture, EveryComparisonIsDrawnInSilence) {
    const TestFolder folder;
    const std::string squat = R"("task": {"name": "single_leg_squat", "phase": 1}, "ankle": {"dorsiflexion_limit_deg": 18})";
    const std::vector<std::pair<std::string, std::string>> looks = {
        {"off", R"("body": {"side": "right"}, "view": {"compare": "off"})"},
        {"ghost", R"("body": {"side": "right"}, "view": {"compare": "ghost"})"},
        {"magnified", R"("body": {"side": "right"}, "view": {"compare": "ghost", "magnify": 3})"},
        {"beside", R"("body": {"side": "right"}, "view": {"compare": "side_by_side"})"},
        {"wipe", R"("body": {"side": "right"}, "view": {"compare": "wipe", "wipe": 0.5})"},
        {"rivals", R"("body": {"side": "right"}, "view": {"compare": "two_compensations", "second_strategy": "turn_out"})"},
        {"both", R"("body": {"side": "both"}, "view": {"compare": "ghost"})"}};
    std::vector<QImage> pictures;
    for (const auto& [name, look] : looks) {
        const std::string scene = folder.fileWith(name + ".ankleup", R"({"ankleup": 1, )" + squat + ", " + look + "}");
        const Outcome outcome = runDrawing({"export", "--scene", scene, "--out", folder.path(name + ".png"), "--size", "640x360"});
        EXPECT_EQ(outcome.exitCode, 0) << name << outcome.err;
        EXPECT_EQ(outcome.err, "") << name;
        pictures.push_back(read(folder.path(name + ".png")));
        for (std::size_t i = 0; i + 1 < pictures.size(); ++i) {
            EXPECT_GT(compare(pictures[i], pictures.back()).part, 0.005) << looks[i].first << " looks like " << name;
        }
    }
}

/// The outcome of an export, and what then is in the folder.
std::string failureOf(const std::string& out, const std::vector<std::string>& options = {}) {
    std::vector<std::string> words = {"export", "--scene", kFirstScene, "--out", out, "--size", kSmall};
    words.insert(words.end(), options.begin(), options.end());
    const Outcome outcome = runDrawing(words);
    EXPECT_EQ(outcome.exitCode, 1) << out;
    EXPECT_EQ(linesOf(outcome.err).size(), 1U) << outcome.err;
    return outcome.err;
}

TEST(FilmFails, WhereNothingCanBeWritten) {
    const TestFolder folder;
    for (const std::string name : {"no/a.mp4", "no/a.webm", "no/a.gif", "no/a/"}) {
        const std::string err = failureOf(folder.path(name));
        const std::string told = folder.path(name.substr(0, name.ends_with('/') ? name.size() - 1 : name.size()));
        EXPECT_EQ(err, "ankleup: export: " + told + " cannot be written: No such file or directory\n");
    }
    folder.fileWith("file", "");
    EXPECT_NE(failureOf(folder.path("file/")).find("Not a directory"), std::string::npos);
    fs::create_directory(folder.path("full"));
    folder.fileWith("full/mine.txt", "mine");
    EXPECT_NE(failureOf(folder.path("full")).find("Directory not empty"), std::string::npos);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"file", "full"}));
    EXPECT_EQ(textOf(folder.path("full/mine.txt")), "mine");
}

TEST(FilmInterrupted, LeavesNothingAndWhatWasThereBefore) {
    const TestFolder folder;
    folder.fileWith("a.mp4", "before");
    for (const std::string name : {"a.mp4", "frames/"}) {
        Program program(drawingWords({"export", "--scene", kFirstScene, "--out", folder.path(name), "--size", kSmall, "--frames", "30000"}),
                        drawingSurroundings(), "");
        const fs::path part = folder.path(name.front() == 'a' ? "a.mp4.part" : "frames.part/frame-00003.png");
        for (int i = 0; i < 3000 && !fs::exists(part); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_TRUE(fs::exists(part));
        program.sendSignal(SIGTERM);
        const Outcome outcome = program.finish();
        EXPECT_EQ(outcome.signal, SIGTERM) << outcome.exitCode;
        EXPECT_EQ(outcome.err, "ankleup: export: interrupted; nothing was written\n");
        EXPECT_EQ(folder.names(), std::vector<std::string>{"a.mp4"});
        EXPECT_EQ(textOf(folder.path("a.mp4")), "before");
    }
}

}  // namespace
}  // namespace ankleup::testing
