// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QImage>
#include <QPainterPath>
#include <string>

#include "base/expected.h"

namespace ankleup {

/// A QR code as its dark modules, each 1 x 1, without the light border of four modules that readers need round it.
struct QrCode {
    int modules = 0;    ///< each way
    QPainterPath dark;  ///< from (0, 0) to (modules, modules), y down
};
inline constexpr int kQrBorder = 4;  ///< modules left light on each side, as the standard asks

/// The QR code of a text, correction level M (15 % may be lost; L where M has no room). Capitals and digits take the least room. Code
/// "too_large" when it does not fit into one.
Expected<QrCode> makeQrCode(const std::string& text);

/// Black on white with its border, so many pixels a module. \pre pixelsPerModule >= 1.
QImage drawQrCode(const QrCode& code, int pixelsPerModule);

}  // namespace ankleup
