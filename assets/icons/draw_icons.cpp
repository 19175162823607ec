// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <iostream>

/// draw_icons DRAWING.svg PICTURE.png PIXELS: one size of an icon, which the packages carry beside the drawing.
int main(int argc, char* argv[]) {
    if (argc != 4) return 2;
    const int pixels = QString::fromLocal8Bit(argv[3]).toInt();
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    if (drawing.isValid() && picture.save(QString::fromLocal8Bit(argv[2]), "PNG")) return 0;
    std::cerr << "draw_icons: " << argv[1] << " could not be drawn as " << argv[2] << std::endl;
    return 1;
}
