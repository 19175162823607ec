// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/export_choice.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "export/frame_plan.h"
#include "text/language.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

using Format = ExportFormat;

const std::array<std::vector<Format>, 5> kKinds = {{{Format::kPng, Format::kSvg},
                                                    {Format::kWebm, Format::kMp4, Format::kGif, Format::kPngSequence},
                                                    {Format::kGlb},
                                                    {Format::kCsv, Format::kMot},
                                                    {Format::kPdf, Format::kHtml}}};

/// Slide, print (16 x 12 cm at 300 dots an inch), square, slide without background, 4K.
constexpr std::array kSizes = {QSize(1920, 1080), QSize(1890, 1416), QSize(2048, 2048), QSize(1920, 1080), QSize(3840, 2160)};
constexpr int kTransparentPreset = 3;
constexpr double kPreviewWidth = 480.0;

// Bytes a pixel of a frame, measured over films of the first scene (1280 x 720, sixty frames).
constexpr double kBytesOfGif = 0.039;
constexpr double kBytesOfVideo = 0.006;
/// Of a large picture against a small one, for each pixel: edges grow with the side, not with the area.
constexpr double kThrift = 0.75;
constexpr double kMegabyte = 1e6;

}  // namespace

QStringList ExportChoice::whatLabels() { return {tr("Picture"), tr("Film"), tr("3D"), tr("Data"), tr("Handout")}; }

QStringList ExportChoice::kindLabels() const {
    switch (what) {
        case kPicture:
            return {tr("The view (PNG)"), tr("The graph (SVG)")};
        case kFilm:
            return {tr("WebM"), tr("MP4"), tr("GIF"), tr("Pictures in a row (PNG)")};
        case kModel:
            return {tr("Bones that move (GLB)")};
        case kData:
            return {tr("Table (CSV)"), tr("OpenSim motion (MOT)")};
        default:
            return {tr("A page to print (PDF)"), tr("A web page with the slider (HTML)")};
    }
}

QStringList ExportChoice::presetLabels() const {
    const QStringList names = {tr("Slide 16:9"), tr("Print, 300 dpi"), tr("Square"), tr("Transparent"), tr("4K")};
    QStringList labels;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QSize size = kSizes.at(static_cast<std::size_t>(i));
        labels << tr("%1 (%2 × %3)", "name of a size, width, height").arg(names[i]).arg(size.width()).arg(size.height());
    }
    return labels;
}

QStringList ExportChoice::furnitureLabels() { return {tr("The leg alone"), tr("With labels"), tr("With labels and sentence")}; }

QStringList ExportChoice::paperLabels() { return {tr("As usual in this country"), tr("A4"), tr("Letter")}; }

ExportFormat ExportChoice::format() const {
    const auto& kinds = kKinds.at(static_cast<std::size_t>(what));
    return kinds.at(std::min(static_cast<std::size_t>(kind), kinds.size() - 1));
}

bool ExportChoice::hasPresets() const { return what == kPicture || what == kFilm; }
bool ExportChoice::hasFurniture() const { return hasPresets() && format() != Format::kSvg; }

QString ExportChoice::note() const {
    switch (format()) {
        case Format::kPng:
            return tr("The scene is stored in the picture: opened again, it is the same leg.");
        case Format::kSvg:
            return tr("The graph of the Measure panel over the movement, as lines and letters.");
        case Format::kGlb:
            return tr("One leg with its movement and the slider, for any 3D program.");
        case Format::kCsv:
            return tr("Every measure over the movement.");
        case Format::kMot:
            return tr("Opens in OpenSim with the names of gait2392.");
        case Format::kPdf:
            return tr("One page: before, after, the remedies and a code that leads back to this leg. It asks for no name.");
        case Format::kHtml:
            return tr("One file for any browser, also without a network. It asks for no name.");
        default:
            return tr("One cycle of the movement.");
    }
}

QString ExportChoice::refusal(const Scene& scene) const {
    if (hasPhase(scene.task.task) || (batch && canBatch())) return {};
    if (isFilm(format())) return tr("Standing does not move: there is no film of it.");
    if (format() == Format::kSvg) return tr("Standing does not move: there is no graph of it.");
    return {};
}

QString ExportChoice::previewSuffix() const { return format() == Format::kSvg ? QStringLiteral("svg") : QStringLiteral("png"); }

QString ExportChoice::suffix() const {
    if (toFolder()) return {};
    return toText(kExportExtensions[static_cast<std::size_t>(format())].substr(1));
}

QSize ExportChoice::size() const {
    if (format() == Format::kGif)
        return kSizes.at(static_cast<std::size_t>(preset)).scaled(kGifSize.width(), kGifSize.width(), Qt::KeepAspectRatio);
    return kSizes.at(static_cast<std::size_t>(preset));
}

bool ExportChoice::isTransparent() const {
    return preset == kTransparentPreset && (format() == Format::kPng || format() == Format::kPngSequence);
}

ExportRequest ExportChoice::makeRequest(const Scene& scene, const std::filesystem::path& out, bool dark) const {
    ExportRequest request;
    request.scene = scene;
    request.out = out;
    if (hasPresets()) {
        request.size = size();
        request.transparent = isTransparent();
        request.dark = dark;
    }
    if (hasFurniture()) request.furniture = static_cast<Furniture>(furniture);
    if (hasPaper()) request.paper = static_cast<Paper>(paper);
    if (what != kData) request.language = spokenLanguage();
    return request;
}

ExportRequest ExportChoice::makePreview(const Scene& scene, const std::filesystem::path& out, bool dark) const {
    ExportRequest request;
    request.scene = scene;
    request.out = out;
    request.language = spokenLanguage();
    if (hasPaper()) {
        request.page = true;
        request.paper = static_cast<Paper>(paper);
        return request;
    }
    QSizeF shape = kSizes.front();
    if (hasFurniture()) {
        shape = size();
        request.furniture = static_cast<Furniture>(furniture);
        request.transparent = isTransparent();
    }
    request.size = (shape * (kPreviewWidth / std::max(shape.width(), shape.height()))).toSize();
    request.dark = dark;
    return request;
}

double ExportChoice::estimateBytes(const Scene& scene, qint64 preview) const {
    const QSize wanted = size();
    const double pixels = static_cast<double>(wanted.width()) * wanted.height();
    const double small =
        kPreviewWidth * kPreviewWidth * std::min(wanted.width(), wanted.height()) / std::max(wanted.width(), wanted.height());
    const double picture = static_cast<double>(preview) * std::pow(pixels / small, kThrift);
    const Expected<FramePlan> plan = planFrames(scene.task.task, findPace(format(), {}));
    const double frames = plan ? plan->count() : 0.0;
    switch (format()) {
        case Format::kPng:
            return picture * (batch ? static_cast<double>(scene.leg(scene.activeLeg()).remedies.empty() ? 6 : 12) : 1.0);
        case Format::kPngSequence:
            return picture * frames;
        case Format::kGif:
            return frames * pixels * kBytesOfGif;
        case Format::kMp4:
        case Format::kWebm:
            return frames * pixels * kBytesOfVideo;
        case Format::kPdf:
        case Format::kHtml:
            return 0.6 * kMegabyte;
        default:
            return 0.0;
    }
}

}  // namespace ankleup
