// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace ankleup {
namespace {

class Units {
    Q_DECLARE_TR_FUNCTIONS(Units)

  public:
    static QString degrees(const QString& number, UnitStyle style) {
        switch (style) {
            case UnitStyle::kSign:
                return tr("%1°").arg(number);
            case UnitStyle::kWord:
                return tr("%1 deg").arg(number);
            case UnitStyle::kSpoken:
                break;
        }
        return isOne(number) ? tr("1 degree") : tr("%1 degrees").arg(number);
    }

    static QString millimetres(const QString& number, UnitStyle style) {
        if (style != UnitStyle::kSpoken) return tr("%1 mm").arg(number);
        return isOne(number) ? tr("1 millimetre") : tr("%1 millimetres").arg(number);
    }

    static QString centimetres(const QString& number, UnitStyle style) {
        return style == UnitStyle::kSpoken ? tr("%1 centimetres").arg(number) : tr("%1 cm").arg(number);
    }

  private:
    static bool isOne(const QString& number) { return number == QLatin1String("1"); }
};

// Never "-0".
double rounded(double value, double steps) { return std::round(value * steps) / steps + 0.0; }

/// At most two decimals, no trailing zeros.
QString writeAsSet(double value, UnitStyle style) {
    const double hundredths = std::abs(std::round(value * 100.0));
    return writeNumber(value, std::fmod(hundredths, 100.0) == 0.0 ? 0 : std::fmod(hundredths, 10.0) == 0.0 ? 1 : 2, style);
}

}  // namespace

QString writeNumber(double value, int decimals, UnitStyle style) {
    QLocale locale = style == UnitStyle::kWord ? QLocale::c() : QLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(rounded(value, std::pow(10.0, decimals)), 'f', decimals);
}

QString writeExactly(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString formatNumber(double value) { return writeAsSet(value, UnitStyle::kSign); }

QString formatDegrees(double degrees, UnitStyle style) { return Units::degrees(writeAsSet(degrees, style), style); }

QString formatWholeDegrees(double degrees, UnitStyle style) { return Units::degrees(writeNumber(degrees, 0, style), style); }

QString formatMillimetres(double millimetres, UnitStyle style) { return Units::millimetres(writeNumber(millimetres, 0, style), style); }

QString formatTenthDegrees(double degrees, UnitStyle style) { return Units::degrees(writeNumber(degrees, 1, style), style); }

QString formatTenthMillimetres(double millimetres, UnitStyle style) {
    return Units::millimetres(writeNumber(millimetres, 1, style), style);
}

QString formatCentimetres(double centimetres, UnitStyle style) { return Units::centimetres(writeNumber(centimetres, 1, style), style); }

std::optional<double> readDegrees(const QString& typed) {
    static const QRegularExpression kNumber(QStringLiteral("^\\s*([+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+))\\s*(?:°|deg|degrees?)?\\s*$"));
    const QRegularExpressionMatch match = kNumber.match(typed);
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).replace(u',', u'.').toDouble();
}

}  // namespace ankleup
