// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QSize>
#include <QString>
#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "base/expected.h"
#include "export/frame_plan.h"
#include "scenario/scene.h"

namespace ankleup {

/// What an export can be: docs/exporting.md.
enum class ExportFormat : std::uint8_t { kPng, kPngSequence, kGif, kMp4, kWebm, kSvg, kPdf, kHtml, kGlb, kCsv, kMot };
inline constexpr int kExportFormatCount = 11;
/// The ending of the file's name; a PNG sequence is a folder.
inline constexpr std::array<std::string_view, kExportFormatCount> kExportExtensions = {".png", "/",     ".gif", ".mp4", ".webm", ".svg",
                                                                                       ".pdf", ".html", ".glb", ".csv", ".mot"};

/// Pictures in a row, one cycle of the movement: a PNG sequence, GIF, MP4, WebM.
constexpr bool isFilm(ExportFormat format) { return format >= ExportFormat::kPngSequence && format <= ExportFormat::kWebm; }
/// Drawn by Qt: letters or pictures are in it. Needs a QGuiApplication.
constexpr bool isDrawn(ExportFormat format) { return format <= ExportFormat::kHtml; }

/// What a picture shows besides the leg.
enum class Furniture : std::uint8_t {
    kNone,    ///< bones and the other bodies that the scene's layers name; neither letters nor lines over them
    kLabels,  ///< and the lines, arrows and names that the layers name: the stage as on screen
    kAll      ///< and the task, the limit, the sentence, and that it is for education
};
inline constexpr std::array<std::string_view, 3> kFurnitureNames = {"none", "labels", "all"};

/// The sheet of a handout.
enum class Paper : std::uint8_t {
    kByLocale,  ///< Letter where the system's country measures in inches, else A4
    kA4,
    kLetter
};
inline constexpr std::array<std::string_view, 3> kPaperNames = {"auto", "a4", "letter"};

/// What is to be exported, where to and how. What is not set has the format's default; what the format has not may not be set.
struct ExportRequest {
    Scene scene;
    std::filesystem::path out;  ///< its ending says the format; a folder, there or ending in a slash, is a PNG sequence
    std::optional<QSize> size;  ///< [px]; default kPictureSize, of a GIF kGifSize
    bool transparent = false;
    std::optional<Camera> view;          ///< instead of the scene's camera
    std::optional<double> phase;         ///< instead of the scene's
    std::optional<double> fps;           ///< frames per second; default kFilmRate, of a GIF kGifRate
    std::optional<double> speed;         ///< of the movement, 1 = natural; default: the task's
    std::optional<int> frames;           ///< so many over one cycle, instead of a speed
    std::optional<Furniture> furniture;  ///< default kLabels
    QString language;                    ///< of texts and numbers, spoken before exportScene is called; empty: whichever is
    Paper paper = Paper::kByLocale;      ///< of a handout to print
    bool page = false;                   ///< a PNG of the handout's page, not of the leg
    bool dark = false;                   ///< in the colours of the dark theme
};

inline constexpr QSize kPictureSize{1920, 1080};
inline constexpr QSize kGifSize{800, 450};  ///< a GIF of 1920 x 1080 is tens of megabytes
inline constexpr QSize kLargestPicture{7680, 4320};
inline constexpr double kFilmRate = 60.0;
inline constexpr double kGifRate = 25.0;  ///< a GIF counts hundredths of a second: four for each frame
inline constexpr double kLargestRate = 240.0;
inline constexpr double kLargestGifRate = 50.0;  ///< browsers show frames of one hundredth ten times longer

/// Told how far an export has come, 0..1; answers whether it shall go on. Called on the thread that exports.
using ExportProgress = std::function<bool(double part)>;

/// The format that a path asks for. Code "usage" when there is none of that name.
Expected<ExportFormat> findExportFormat(const std::filesystem::path& out);

/// The format of a request in which everything fits together. Code "usage", with what does not and what is allowed.
Expected<ExportFormat> checkExportRequest(const ExportRequest& request);

/// How fast a film of this format runs.
FilmPace findPace(ExportFormat format, const ExportRequest& request);

/// The scene as it is exported: with the request's phase and camera.
Scene findExportedScene(const ExportRequest& request);

}  // namespace ankleup
