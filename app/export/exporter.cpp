// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/exporter.h"

#include "export/film_writer.h"
#include "export/glb_writer.h"
#include "export/graph_writer.h"
#include "export/handout_html.h"
#include "export/handout_pdf.h"
#include "export/movement_writer.h"
#include "export/still_writer.h"

namespace ankleup {
namespace {

using Written = Expected<std::vector<std::filesystem::path>>;

Written write(ExportFormat format, const ExportRequest& request, const ExportProgress& progress) {
    switch (format) {
        case ExportFormat::kPng:
            return request.page ? writeHandoutPicture(request, progress) : writeStill(request, progress);
        case ExportFormat::kSvg:
            return writeGraph(request, progress);
        case ExportFormat::kPdf:
            return writeHandoutPdf(request, progress);
        case ExportFormat::kHtml:
            return writeHandoutHtml(request, progress);
        case ExportFormat::kPngSequence:
        case ExportFormat::kGif:
        case ExportFormat::kMp4:
        case ExportFormat::kWebm:
            return writeFilm(request, format, progress);
        case ExportFormat::kGlb:
            return writeGlb(request, progress);
        case ExportFormat::kCsv:
        case ExportFormat::kMot:
            return writeMovement(format, request, progress);
    }
    return makeError("encoder", request.out.string() + " cannot be written: this build has no writer for it");
}

}  // namespace

Written exportScene(const ExportRequest& request, const ExportProgress& progress) {
    const Expected<ExportFormat> format = checkExportRequest(request);
    if (!format) return tl::unexpected(format.error());
    return write(
        *format, request, progress ? progress : [](double) { return true; });
}

}  // namespace ankleup
