// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <vector>

#include "scenario/figure.h"
#include "text/measure_text.h"

namespace ankleup {

/// The pair of postures that figures are taken from; null: still being solved.
struct FigurePair {
    const LegState* present = nullptr;
    const LegState* reference = nullptr;
};

/// A text with its placeholders replaced by the model's numbers: "{mkd_line_mm}" by "18 mm". A number has the sign of the words around it:
/// "3°" where the lesson says "turns out" and the model has -3; "-3°" if the model should turn the other way. "…" while it is being solved.
QString fillFigures(const QString& text, const std::vector<Figure>& figures, const FigurePair& pair, ReadingLevel level);

/// The figure on its own: a difference with its sign, "+18 mm"; a value as it is.
QString figureValue(const Figure& figure, const FigurePair& pair, ReadingLevel level, UnitStyle units = UnitStyle::kSign);
/// What it is: "Knee inside the line from hip to ankle", with "of the leg compared with" where it is the reference's.
QString figureName(const Figure& figure, ReadingLevel level);

}  // namespace ankleup
