// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/graph_writer.h"

#include <QBuffer>
#include <QSvgGenerator>

#include "graph/graph_painter.h"
#include "graph/movement_graph.h"
#include "io/atomic_file.h"
#include "session/still.h"

namespace ankleup {
namespace {

constexpr double kLines = 34.0;  ///< so many lines of text would fill the picture's height
constexpr double kMargin = 1.5;  ///< lines of text
constexpr int kDots = 96;        ///< an inch: a pixel is a pixel

GraphStyle makeStyle(bool dark, double textSize) {
    const auto pick = [dark](const char* light, const char* night) { return QColor(QLatin1String(dark ? night : light)); };
    return {.ink = pick("#1d2733", "#e8edf3"),
            .softInk = pick("#51606f", "#a9b6c5"),
            .grid = pick("#d8dee6", "#313a46"),
            .paper = pick("#ffffff", "#1b2027"),
            .present = pick("#d55e00", "#ef7f2c"),
            .reference = pick("#6f8fb3", "#86a5c9"),
            .band = pick("#b9d8cd", "#2f5d50"),
            .family = QStringLiteral("Open Sans"),
            .textSize = textSize,
            .lineWidth = textSize / 6.0,
            .cursor = true};
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeGraph(const ExportRequest& request, const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    if (!hasPhase(scene.task.task)) {
        return makeError("usage", "a graph is drawn over the phases of a movement, and " + std::string(nameOf(scene.task.task)) +
                                      " has none; choose another task");
    }
    Expected<AtomicFile> file = AtomicFile::create(request.out);
    if (!file) return tl::unexpected(file.error());
    const SnapshotPtr snapshot = solveStill(scene);
    if (!progress(0.5)) return makeError("cancelled", "the graph was cancelled; nothing was written");
    const GraphData data = makeMovementGraph(*snapshot, ReadingLevel::kStudent);

    const QSize size = request.size.value_or(kPictureSize);
    const GraphStyle style = makeStyle(request.dark, size.height() / kLines);
    const QRectF page(QPointF(), size);
    const double margin = kMargin * style.textSize;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDots);
    generator.setSize(size);
    generator.setViewBox(page);
    generator.setTitle(data.title);
    generator.setDescription(data.cursorText);
    {
        QPainter painter(&generator);
        painter.fillRect(page, style.paper);
        paintGraph(painter, page.adjusted(margin, margin, -margin, -margin), data, style);
    }
    file->write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (const Expected<void> done = file->commit(); !done) return tl::unexpected(done.error());
    progress(1.0);
    return std::vector{request.out};
}

}  // namespace ankleup
