// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace ankleup {

/// How words are set on a page.
struct PrintStyle {
    double points = 9.0;
    QFont::Weight weight = QFont::Normal;
    QColor ink = QColor(0x1d, 0x27, 0x33);
    double leading = 1.0;  ///< distance of lines against the font's own
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Sets words and rules on a printed page, in millimetres from its upper left corner. Words stay words: they can be searched and copied.
class PagePen {
  public:
    explicit PagePen(QPainter& painter);

    /// Sets text within a width and tells its height [mm]. `rich`: marked up as by toRichText.
    double write(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich = false);
    /// The height that write would tell [mm].
    double measure(double width, const QString& text, const PrintStyle& style, bool rich = false);
    void rule(double x, double y, double width, double points, const QColor& ink);
    void picture(const QRectF& place, const QImage& image);
    /// A shape that is `units` large each way, in black.
    void shape(const QRectF& place, const QPainterPath& path, double units);
    /// All letters by this much smaller from now on.
    void setTextScale(double scale) { textScale_ = scale; }

  private:
    double lay(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich, bool draw);
    double toDevice(double millimetres) const { return millimetres * dots_; }
    QRectF toDevice(const QRectF& place) const;

    QPainter& painter_;
    double dots_;  ///< a millimetre
    double textScale_ = 1.0;
};

}  // namespace ankleup
