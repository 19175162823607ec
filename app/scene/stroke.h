// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <QVector3D>
#include <cstdint>

namespace ankleup {

/// Whose colour something drawn over the stage has; QML gives the colours in this order.
enum class Ink : std::uint8_t { kFoot, kTibia, kKnee, kFemur, kPelvis, kGhost, kSoft, kWarning };

/// A line, or a filled fan, drawn over the stage through points of the scene (scene units).
struct Stroke {
    enum class Shape : std::uint8_t {
        kLine,
        kArrow,  ///< a line with a head at its last point
        kFan,    ///< filled, all round its first point
    };

    Shape shape = Shape::kLine;
    Ink ink = Ink::kSoft;
    float width = 2.0F;  ///< [px at 100 %]
    float opacity = 1.0F;
    QList<QVector3D> points;

    bool operator==(const Stroke&) const = default;
};

}  // namespace ankleup
