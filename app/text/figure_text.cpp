// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/figure_text.h"

#include <QCoreApplication>

namespace ankleup {
namespace {

class FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

/// A figure that the lesson gives with a decimal is written as clinicians read it.
ReadingLevel writtenFor(const Figure& figure, ReadingLevel level) { return figure.decimals > 0 ? ReadingLevel::kClinician : level; }

QString placeholder(const Figure& figure) { return QStringLiteral("{%1}").arg(QString::fromStdString(figure.name)); }

}  // namespace

QString fillFigures(const QString& text, const std::vector<Figure>& figures, const FigurePair& pair, ReadingLevel level) {
    QString filled = text;
    for (const Figure& figure : figures) {
        if (!filled.contains(placeholder(figure))) continue;
        QString number = QStringLiteral("…");
        if (pair.present && pair.reference) {
            const double value = calcFigure(figure, *pair.present, *pair.reference);
            number = formatMeasure(figure.quantity, figure.stated < 0.0 ? -value : value, UnitStyle::kSign, writtenFor(figure, level));
        }
        filled.replace(placeholder(figure), number);
    }
    return filled;
}

QString figureValue(const Figure& figure, const FigurePair& pair, ReadingLevel level, UnitStyle units) {
    if (!pair.present || !pair.reference) return QStringLiteral("…");
    const double value = calcFigure(figure, *pair.present, *pair.reference);
    const ReadingLevel written = writtenFor(figure, level);
    return figure.of == FigureOf::kDifference ? formatMeasureChange(figure.quantity, value, units, written)
                                              : formatMeasure(figure.quantity, value, units, written);
}

QString figureName(const Figure& figure, ReadingLevel level) {
    const QString name = measureName(figure.quantity, level);
    switch (figure.of) {
        case FigureOf::kValue:
            return FigureTexts::tr("%1, now").arg(name);
        case FigureOf::kReference:
            return FigureTexts::tr("%1, of the leg compared with").arg(name);
        case FigureOf::kDifference:
            break;
    }
    return name;
}

}  // namespace ankleup
