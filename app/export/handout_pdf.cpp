// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/handout_pdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

#include "export/frame_renderer.h"
#include "export/handout_page.h"
#include "export/picture_file.h"
#include "export/qr_code.h"
#include "io/atomic_file.h"
#include "io/scene_code.h"

namespace ankleup {
namespace {

constexpr int kWriterDots = 1200;     // an inch, of words and rules
constexpr double kPictureDots = 300;  // an inch, of pictures
constexpr double kScreenDots = 96;    // an inch, of a page to look at
constexpr double kMillimetresPerInch = 25.4;
constexpr double kLetters = 1.55;  // of labels in a picture: as large as a caption

QPageSize findPageSize(Paper paper) {
    const bool letter =
        paper == Paper::kLetter || (paper == Paper::kByLocale && QLocale::system().measurementSystem() == QLocale::ImperialUSSystem);
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

/// Paper has no alpha.
QImage onWhite(const QImage& image) {
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

Expected<std::array<QImage, 3>> drawPictures(const HandoutLegs& legs, const QSizeF& millimetres, double dots,
                                             const ExportProgress& progress) {
    const QSize size = (millimetres / kMillimetresPerInch * dots).toSize();
    const auto renderer = FrameRenderer::make({.size = size, .transparent = true, .uiScale = kLetters * dots / kPictureDots});
    if (!renderer) return tl::unexpected(renderer.error());
    std::array<QImage, 3> pictures;
    const std::array<SnapshotPtr, 3> shown = {legs.first, legs.after, legs.side};
    for (std::size_t i = 0; i < shown.size(); ++i) {
        constexpr double kPictures = 4.0;  // one more for the words
        if (!progress(static_cast<double>(i) / kPictures)) return makeError("cancelled", "the handout was cancelled; nothing was written");
        pictures[i] = onWhite((*renderer)->draw(shown[i]));
    }
    return pictures;
}

/// What the page tells.
struct Content {
    explicit Content(const Scene& scene) : legs(solveHandout(scene)), text(makeHandoutText(legs)), code(writeSceneCode(scene)) {}
    HandoutLegs legs;
    HandoutText text;
    std::string code;
};

/// Paints the page, its pictures with so many dots an inch.
Expected<void> paintPage(QPainter& painter, const QSizeF& millimetres, double dots, const Content& content,
                         const ExportProgress& progress) {
    const Expected<QrCode> qr = makeQrCode(content.code);
    if (!qr) return tl::unexpected(qr.error());
    PagePen pen(painter);
    HandoutPage page(pen, millimetres, content.text, *qr, QString::fromStdString(content.code));
    if (page.overflows()) return makeError("too_long", "the handout has more words than fit onto one page");
    const auto pictures = drawPictures(content.legs, page.pictureSize(), dots, progress);
    if (!pictures) return tl::unexpected(pictures.error());
    page.paint(*pictures);
    return {};
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeHandoutPicture(const ExportRequest& request, const ExportProgress& progress) {
    Expected<AtomicFile> file = AtomicFile::create(request.out);
    if (!file) return tl::unexpected(file.error());
    const QSizeF millimetres = findPageSize(request.paper).size(QPageSize::Millimeter);
    QImage image((millimetres / kMillimetresPerInch * kScreenDots).toSize(), QImage::Format_RGB32);
    const int dotsPerMetre = qRound(1000.0 * kScreenDots / kMillimetresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    const Scene scene = findExportedScene(request);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (const auto painted = paintPage(painter, millimetres, kScreenDots, Content(scene), progress); !painted) {
            return tl::unexpected(painted.error());
        }
    }
    tellPicture(image, describePicture(scene));
    if (const Expected<void> written = writePng(*file, image); !written) return tl::unexpected(written.error());
    progress(1.0);
    return std::vector{request.out};
}

Expected<std::vector<std::filesystem::path>> writeHandoutPdf(const ExportRequest& request, const ExportProgress& progress) {
    Expected<AtomicFile> file = AtomicFile::create(request.out);
    if (!file) return tl::unexpected(file.error());
    const Content content(findExportedScene(request));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kWriterDots);
    writer.setPageSize(findPageSize(request.paper));
    writer.setPageMargins({});
    writer.setTitle(content.text.title);
    writer.setCreator(QStringLiteral("AnkleUp " ANKLEUP_VERSION));
    {
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        const QSizeF millimetres = writer.pageLayout().pageSize().size(QPageSize::Millimeter);
        if (const auto painted = paintPage(painter, millimetres, kPictureDots, content, progress); !painted) {
            return tl::unexpected(painted.error());
        }
    }
    file->write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (const Expected<void> done = file->commit(); !done) return tl::unexpected(done.error());
    progress(1.0);
    return std::vector{request.out};
}

}  // namespace ankleup
