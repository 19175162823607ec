// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <QSizeF>

#include "export/handout_text.h"
#include "export/page_pen.h"
#include "export/qr_code.h"

namespace ankleup {

/// A handout as one page: pictures over what is said of them, remedies, a few numbers, and the code that leads back to the scene.
class HandoutPage {
  public:
    /// `size`: of the sheet [mm]. `sceneCode`: printed below its QR code.
    HandoutPage(PagePen& pen, const QSizeF& size, const HandoutText& text, const QrCode& qrCode, const QString& sceneCode);

    /// Of each of the three pictures [mm]: what the rest of the page leaves.
    QSizeF pictureSize() const { return picture_; }
    /// Something does not fit onto the page, whatever the size of the pictures.
    bool overflows() const { return overflows_; }
    void paint(const std::array<QImage, 3>& pictures);

  private:
    double paintHead(double y);
    double paintFigures(double y, const std::array<QImage, 3>& pictures);
    double paintSentences(double y);
    double paintRemedies(double y);
    double paintFoot(double y);
    double paintValues(double y, double width);
    double paintTitle(double y, double width, const QString& number, const QString& title);
    double put(double x, double y, double width, const QString& text, const PrintStyle& style, bool rich = false);

    PagePen& pen_;
    QSizeF size_;
    const HandoutText& text_;
    QrCode qrCode_;
    QString sceneCode_;
    QSizeF picture_;
    double gap_ = 0.0;  ///< between blocks [mm]
    bool overflows_ = false;
    bool dry_ = true;  ///< measures only
};

}  // namespace ankleup
