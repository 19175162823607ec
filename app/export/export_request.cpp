// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/export_request.h"

#include <cmath>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include "base/lower_case.h"
#include "base/names.h"
#include "io/number_text.h"
#include "text/language.h"

namespace ankleup {
namespace {

using Format = ExportFormat;

const std::set<Format> kPictures = {Format::kPng, Format::kPngSequence, Format::kGif, Format::kMp4, Format::kWebm};
const std::set<Format> kFilms = {Format::kPngSequence, Format::kGif, Format::kMp4, Format::kWebm};
const std::set<Format> kSized = {Format::kPng, Format::kPngSequence, Format::kGif, Format::kMp4, Format::kWebm, Format::kSvg};
const std::set<Format> kWorded = {Format::kPng, Format::kPngSequence, Format::kGif,  Format::kMp4, Format::kWebm,
                                  Format::kSvg, Format::kPdf,         Format::kHtml, Format::kGlb};

/// An option that is set, and the formats that have it.
struct Setting {
    std::string_view name;
    bool set = false;
    std::set<Format> formats;
};

std::vector<Setting> listSettings(const ExportRequest& request) {
    return {{"--size", request.size.has_value(), kSized},
            {"--transparent", request.transparent, {Format::kPng, Format::kPngSequence}},
            {"--view", request.view.has_value(), kPictures},
            {"--phase", request.phase.has_value(), {Format::kPng, Format::kSvg, Format::kPdf, Format::kHtml, Format::kGlb}},
            {"--fps", request.fps.has_value(), kFilms},
            {"--speed", request.speed.has_value(), kFilms},
            {"--frames", request.frames.has_value(), kFilms},
            {"--furniture", request.furniture.has_value(), kPictures},
            {"--paper", request.paper != Paper::kByLocale, {Format::kPdf, Format::kPng}},
            {"--page", request.page, {Format::kPng}},
            {"--dark", request.dark, kSized},
            {"--language", !request.language.isEmpty(), kWorded}};
}

std::string listFormats(const std::set<Format>& formats) {
    std::string list;
    std::size_t left = formats.size();
    for (const Format format : formats) {
        const std::string_view name = kExportExtensions[static_cast<std::size_t>(format)];
        list += format == Format::kPngSequence ? "FOLDER/" : std::string(name);
        --left;
        list += left > 1 ? ", " : left == 1 ? " and " : "";
    }
    return list;
}

tl::unexpected<Error> wrong(const std::string& message) { return makeError("usage", message); }

std::string inPixels(QSize size) { return std::to_string(size.width()) + "x" + std::to_string(size.height()); }

Expected<void> checkSize(Format format, const ExportRequest& request) {
    if (!request.size) return {};
    const QSize size = *request.size;
    const std::string told = "--size is " + inPixels(size);
    if (size.width() < 1 || size.height() < 1 || size.width() > kLargestPicture.width() || size.height() > kLargestPicture.width()) {
        return wrong(told + "; allowed are 1 to " + std::to_string(kLargestPicture.width()) + " pixels each way");
    }
    const bool halved = format == Format::kMp4 || format == Format::kWebm;
    if (halved && (size.width() % 2 != 0 || size.height() % 2 != 0)) {
        return wrong(told + "; a " + std::string(kExportExtensions[static_cast<std::size_t>(format)]) +
                     " needs an even number of pixels each way");
    }
    return {};
}

Expected<void> checkNumber(std::string_view name, const std::optional<double>& value, double least, double most, const char* note = "") {
    if (!value || (std::isfinite(*value) && *value >= least && *value <= most)) return {};
    return wrong(std::string(name) + " is " + numberText(*value) + "; allowed are " + numberText(least) + " to " + numberText(most) + note);
}

Expected<void> checkTime(Format format, const ExportRequest& request) {
    if (request.frames && request.speed) {
        return wrong(
            "--frames and --speed exclude each other: --frames counts the frames of one cycle whatever the speed; give one of them");
    }
    const bool gif = format == Format::kGif;
    const auto rate = checkNumber("--fps", request.fps, 1.0, gif ? kLargestGifRate : kLargestRate,
                                  gif ? ": what is faster, programs that show GIFs slow down" : "");
    if (!rate) return rate;
    const auto speed = checkNumber("--speed", request.speed, 0.01, 10.0, " times the natural speed");
    if (!speed) return speed;
    if (!isFilm(format)) return {};
    const Expected<FramePlan> plan = planFrames(request.scene.task.task, findPace(format, request));
    return plan ? Expected<void>() : tl::unexpected(plan.error());
}

}  // namespace

Expected<Format> findExportFormat(const std::filesystem::path& out) {
    std::error_code none;
    if (!out.empty() && (!out.has_filename() || std::filesystem::is_directory(out, none))) return Format::kPngSequence;
    if (const auto format = findNamed<Format>(kExportExtensions, lowerCase(out.extension().string()))) return *format;
    return wrong("--out is '" + out.string() +
                 "'; its ending says what it will be: .png .svg .gif .mp4 .webm .glb .csv .mot .pdf .html, or FOLDER/ for a PNG sequence");
}

Expected<Format> checkExportRequest(const ExportRequest& request) {
    const Expected<Format> format = findExportFormat(request.out);
    if (!format) return format;
    for (const Setting& setting : listSettings(request)) {
        if (!setting.set || setting.formats.contains(*format)) continue;
        return wrong(std::string(setting.name) + " does not go with '" + request.out.string() + "'; it is for " +
                     listFormats(setting.formats));
    }
    if (request.page && (request.size || request.transparent || request.view || request.furniture || request.dark)) {
        return wrong("--page is the handout's page; --size, --transparent, --view, --furniture and --dark are for pictures of the leg");
    }
    if (request.paper != Paper::kByLocale && *format == Format::kPng && !request.page) return wrong("--paper of a .png needs --page");
    if (const auto size = checkSize(*format, request); !size) return tl::unexpected(size.error());
    if (const auto phase = checkNumber("--phase", request.phase, 0.0, 1.0); !phase) return tl::unexpected(phase.error());
    if (const auto time = checkTime(*format, request); !time) return tl::unexpected(time.error());
    if (!request.language.isEmpty() && !isLanguageAvailable(request.language)) {
        return wrong("--language is '" + request.language.toStdString() + "'; there are " +
                     availableLanguages().join(QStringLiteral(", ")).toStdString());
    }
    return format;
}

FilmPace findPace(Format format, const ExportRequest& request) {
    return {.fps = request.fps.value_or(format == Format::kGif ? kGifRate : kFilmRate), .speed = request.speed, .frames = request.frames};
}

Scene findExportedScene(const ExportRequest& request) {
    Scene scene = request.scene;
    if (request.phase) scene.task.phase = *request.phase;
    if (request.view) {
        scene.view.camera = *request.view;
        scene.view.freeCamera.reset();
    }
    return scene;
}

}  // namespace ankleup
