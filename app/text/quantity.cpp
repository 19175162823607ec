// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/quantity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ankleup {
namespace {

class QuantityText {
    Q_DECLARE_TR_FUNCTIONS(QuantityText)
};

constexpr double kLowestCentimetres = 100.0;  // no one is a hundred metres tall: that is a height in centimetres

QString unitPattern(Quantity quantity) {
    switch (quantity) {
        case Quantity::kAngle:
            return QStringLiteral("°|deg|degrees?");
        case Quantity::kCentimetres:
            return QStringLiteral("cm");
        case Quantity::kMetres:
            return QStringLiteral("m|cm");
        case Quantity::kKilograms:
            return QStringLiteral("kg");
        case Quantity::kPart:
            break;
    }
    return {};
}

}  // namespace

QString formatQuantity(double value, Quantity quantity, UnitStyle style) {
    const bool spoken = style == UnitStyle::kSpoken;
    const QLocale locale = style == UnitStyle::kWord ? QLocale::c() : QLocale();
    switch (quantity) {
        case Quantity::kAngle:
            return formatDegrees(value, style);
        case Quantity::kCentimetres:
            return formatCentimetres(value, style);
        case Quantity::kMetres:
            return (spoken ? QuantityText::tr("%1 metres") : QuantityText::tr("%1 m")).arg(locale.toString(value, 'f', 2));
        case Quantity::kKilograms:
            return (spoken ? QuantityText::tr("%1 kilograms") : QuantityText::tr("%1 kg")).arg(formatNumber(value));
        case Quantity::kPart:
            break;
    }
    return formatNumber(value);
}

std::optional<double> readQuantity(const QString& typed, Quantity quantity) {
    static const QString kNumber = QStringLiteral("^\\s*([+\\-\u2212]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+))\\s*(%1)?\\s*$");
    const QRegularExpressionMatch match = QRegularExpression(kNumber.arg(unitPattern(quantity))).match(typed);
    if (!match.hasMatch()) return std::nullopt;
    const double value = match.captured(1).replace(u',', u'.').replace(u'\u2212', u'-').toDouble();
    const bool centimetres = match.captured(2) == QStringLiteral("cm") || value >= kLowestCentimetres;
    return quantity == Quantity::kMetres && centimetres ? value / 100.0 : value;
}

}  // namespace ankleup
