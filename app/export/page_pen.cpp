// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/page_pen.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ankleup {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kPointsPerInch = 72.0;
constexpr double kPercent = 100.0;

QFont makeFont(const PrintStyle& style, double scale) {
    QFont font(QStringLiteral("Open Sans"));
    font.setPointSizeF(scale * style.points);
    font.setWeight(style.weight);
    // Letters that are spaced, if only by a trace, are not joined: a joined "fl" would be a letter of its own to who searches or copies.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

}  // namespace

PagePen::PagePen(QPainter& painter) : painter_(painter), dots_(painter.device()->logicalDpiX() / kMillimetresPerInch) {}

double PagePen::write(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich) {
    return lay(x, y, width, text, style, rich, true);
}

double PagePen::measure(double width, const QString& text, const PrintStyle& style, bool rich) {
    return lay(0.0, 0.0, width, text, style, rich, false);
}

double PagePen::lay(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich, bool draw) {
    QTextDocument document;
    document.documentLayout()->setPaintDevice(painter_.device());
    document.setDocumentMargin(0.0);
    document.setDefaultFont(makeFont(style, textScale_));
    document.setDefaultStyleSheet(QStringLiteral("b { font-weight: 600 }"));
    QTextOption option;
    option.setAlignment(style.alignment);
    option.setWrapMode(QTextOption::WordWrap);
    document.setDefaultTextOption(option);
    if (rich) {
        document.setHtml(text);
    } else {
        document.setPlainText(text);
    }
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat block;
    block.setLineHeight(kPercent * style.leading, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(block);
    document.setTextWidth(toDevice(width));
    if (draw) {
        painter_.save();
        painter_.translate(toDevice(x), toDevice(y));
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, style.ink);
        document.documentLayout()->draw(&painter_, context);
        painter_.restore();
    }
    return document.size().height() / dots_;
}

void PagePen::rule(double x, double y, double width, double points, const QColor& ink) {
    const double thickness = points / kPointsPerInch * kMillimetresPerInch;
    painter_.fillRect(toDevice(QRectF(x, y - 0.5 * thickness, width, thickness)), ink);
}

void PagePen::picture(const QRectF& place, const QImage& image) { painter_.drawImage(toDevice(place), image); }

void PagePen::shape(const QRectF& place, const QPainterPath& path, double units) {
    painter_.save();
    painter_.translate(toDevice(place).topLeft());
    painter_.scale(toDevice(place.width()) / units, toDevice(place.height()) / units);
    painter_.fillPath(path, Qt::black);
    painter_.restore();
}

QRectF PagePen::toDevice(const QRectF& place) const {
    return {toDevice(place.x()), toDevice(place.y()), toDevice(place.width()), toDevice(place.height())};
}

}  // namespace ankleup
