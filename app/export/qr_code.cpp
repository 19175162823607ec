// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/qr_code.h"

#include <qrencode.h>

#include <QPainter>
#include <memory>

namespace ankleup {
namespace {

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};
using QrPtr = std::unique_ptr<QRcode, Free>;

QrPtr encode(const std::string& text, QRecLevel level) {
    constexpr int kSmallestVersionThatFits = 0;
    constexpr int kKeepCase = 1;
    return QrPtr(QRcode_encodeString(text.c_str(), kSmallestVersionThatFits, level, QR_MODE_8, kKeepCase));
}

}  // namespace

Expected<QrCode> makeQrCode(const std::string& text) {
    QrPtr encoded = encode(text, QR_ECLEVEL_M);
    if (!encoded) encoded = encode(text, QR_ECLEVEL_L);
    if (!encoded) return makeError("too_large", "a text of " + std::to_string(text.size()) + " characters does not fit into a QR code");
    QrCode code{.modules = encoded->width, .dark = {}};
    // Dark modules beside each other are one rectangle: no hairlines between them, whatever the scale.
    const auto isDark = [&encoded](int x, int y) { return (encoded->data[y * encoded->width + x] & 1U) != 0; };
    for (int y = 0; y < code.modules; ++y) {
        for (int x = 0; x < code.modules; ++x) {
            const int start = x;
            while (x < code.modules && isDark(x, y)) ++x;
            if (x > start) code.dark.addRect(start, y, x - start, 1);
        }
    }
    return code;
}

QImage drawQrCode(const QrCode& code, int pixelsPerModule) {
    const int size = (code.modules + 2 * kQrBorder) * pixelsPerModule;
    QImage image(size, size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerModule, pixelsPerModule);
    painter.translate(kQrBorder, kQrBorder);
    painter.fillPath(code.dark, Qt::black);
    return image;
}

}  // namespace ankleup
