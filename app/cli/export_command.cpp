// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/export_command.h"

#include <QGuiApplication>
#include <QImage>
#include <charconv>
#include <vector>

#include "application/window.h"
#include "cli/complaint.h"
#include "cli/interruption.h"
#include "export/frame_renderer.h"
#include "export/headless.h"
#include "export/picture_file.h"
#include "io/scene_file.h"
#include "io/scene_json.h"

namespace ankleup {
namespace {

/// "WxH" in pixels; empty when it is something else.
QSize parseSize(const std::string& text) {
    int width = 0;
    int height = 0;
    const char* end = text.data() + text.size();
    const auto [afterWidth, widthProblem] = std::from_chars(text.data(), end, width);
    if (widthProblem != std::errc{} || afterWidth == end || *afterWidth != 'x') return {};
    const auto [afterHeight, heightProblem] = std::from_chars(afterWidth + 1, end, height);
    if (heightProblem != std::errc{} || afterHeight != end || width <= 0 || height <= 0) return {};
    return {width, height};
}

}  // namespace

int runExport(const ExportOptions& options) {
    const StillOptions still{.size = parseSize(options.size), .transparent = options.transparent};
    if (still.size.isEmpty()) return complain(kUsage, "export: --size is '" + options.size + "'; write WIDTHxHEIGHT, as in 1920x1080");
    if (options.out.extension() != ".png") {
        return complain(kUsage, "export: --out is '" + options.out.string() + "'; pictures are written as .png");
    }
    const Expected<std::string> text = readSceneText(options.scene);
    if (!text) return complain(kFailed, "export: " + text.error().message);
    std::vector<KeyValue> replaced;
    if (options.phase) replaced.push_back({"task.phase", *options.phase});
    Expected<Scene> scene = readScene(*text, replaced);
    if (!scene) return complain(kFailed, "export: " + options.scene.string() + ": " + scene.error().message);
    if (options.view) {
        scene->view.camera = *options.view;
        scene->view.freeCamera.reset();
    }

    const Interruption interruption;
    if (isDisplayMissing()) prepareHeadless();
    int argc = 1;
    std::string name = "ankleup";
    std::vector<char*> argv = {name.data(), nullptr};
    const QGuiApplication application(argc, argv.data());
    prepareGui();
    const Expected<QImage> image = renderStill(*scene, still);
    if (!image) return complain(kFailed, "export: " + image.error().message);
    if (Interruption::requested()) return complain(kFailed, "export: interrupted; nothing was written");
    const Expected<void> written = writePng(options.out, *image);
    return written ? static_cast<int>(kGood) : complain(kFailed, "export: " + written.error().message);
}

}  // namespace ankleup
