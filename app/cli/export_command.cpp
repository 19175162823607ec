// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/export_command.h"

#include <QGuiApplication>
#include <array>
#include <charconv>
#include <iostream>
#include <memory>
#include <optional>

#include "application/window.h"
#include "cli/complaint.h"
#include "cli/interruption.h"
#include "cli/progress_bar.h"
#include "export/exporter.h"
#include "export/headless.h"
#include "io/scene_source.h"
#include "text/language.h"

namespace ankleup {
namespace {

constexpr std::size_t kProgressSteps = 1000;

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

/// Qt as far as the format needs it: letters and pictures need its platform, a table does not.
std::unique_ptr<QCoreApplication> makeApplication(ExportFormat format) {
    static int argc = 1;
    static std::string name = "ankleup";
    static std::array<char*, 2> argv = {name.data(), nullptr};
    if (!isDrawn(format)) return std::make_unique<QCoreApplication>(argc, argv.data());
    if (isDisplayMissing()) prepareHeadless();
    auto application = std::make_unique<QGuiApplication>(argc, argv.data());
    prepareGui();
    return application;
}

/// No event loop runs here: what Qt frees in one is freed now, or a long film would keep it all.
void freeWhatIsDone() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}  // namespace

int runExport(const ExportOptions& options) {
    ExportRequest request = options.request;
    if (!options.size.empty()) {
        request.size = parseSize(options.size);
        if (request.size->isEmpty())
            return complain(kUsage, "export: --size is '" + options.size + "'; write WIDTHxHEIGHT, as in 1920x1080");
    }
    // What does not depend on the scene's task is told even if there is no scene.
    const Expected<ExportFormat> known = findExportFormat(request.out);
    if (!known) return complain(kUsage, "export: " + known.error().message);
    Expected<Scene> scene = openSceneSource(options.scene.string());
    if (!scene) return complain(kFailed, "export: " + scene.error().message);
    request.scene = std::move(*scene);
    const Expected<ExportFormat> format = checkExportRequest(request);
    if (!format) return complain(kUsage, "export: " + format.error().message);

    const Interruption interruption;
    const std::unique_ptr<QCoreApplication> application = makeApplication(*format);
    interruption.renew();
    useLanguage(request.language.isEmpty() ? QStringLiteral("en") : request.language);
    std::optional<ProgressBar> bar;
    bar.emplace("export", kProgressSteps);
    const auto written = exportScene(request, [&bar, &options](double part) {
        if (options.progress) std::cout << part << std::endl;
        bar->show(static_cast<std::size_t>(part * kProgressSteps));
        freeWhatIsDone();
        return !Interruption::requested();
    });
    bar.reset();
    if (written) return kGood;
    if (options.progress) std::cout << written.error().code << std::endl;
    if (written.error().code == "cancelled") return complain(kFailed, "export: interrupted; nothing was written");
    return complain(written.error().code == "usage" ? kUsage : kFailed, "export: " + written.error().message);
}

}  // namespace ankleup
