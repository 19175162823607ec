// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/measure_text.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "evidence/published_bands.h"
#include "measure/measures.h"
#include "text/measure_words.h"
#include "text/to_text.h"

namespace ankleup {
namespace {

class MeasureTexts {
    Q_DECLARE_TR_FUNCTIONS(MeasureTexts)
};

/// By Way: more and less of it.
constexpr std::array<std::array<const char*, 2>, kWayCount> kWayWords = {
    {{QT_TRANSLATE_NOOP("MeasureTexts", "more"), QT_TRANSLATE_NOOP("MeasureTexts", "less")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "further inwards"), QT_TRANSLATE_NOOP("MeasureTexts", "further outwards")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "further outwards"), QT_TRANSLATE_NOOP("MeasureTexts", "further inwards")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "further forward"), QT_TRANSLATE_NOOP("MeasureTexts", "further back")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "further back"), QT_TRANSLATE_NOOP("MeasureTexts", "further forward")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "higher"), QT_TRANSLATE_NOOP("MeasureTexts", "lower")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "further down"), QT_TRANSLATE_NOOP("MeasureTexts", "less far down")},
     {QT_TRANSLATE_NOOP("MeasureTexts", "longer"), QT_TRANSLATE_NOOP("MeasureTexts", "shorter")}}};

std::string_view findUnit(std::string_view key) {
    if (key == kWallTestCm) return "cm";
    const auto measure = findMeasure(key);
    return measure ? unitOf(*measure) : "deg";
}

double findRounded(std::string_view key, double value, ReadingLevel level) {
    const double steps = std::pow(10.0, findMeasureDecimals(key, level));
    return std::round(value * steps) / steps + 0.0;  // never "-0"
}

QString format(std::string_view key, double value, UnitStyle units, ReadingLevel level) {
    const std::string_view unit = findUnit(key);
    const int decimals = findMeasureDecimals(key, level);
    if (unit == "deg") return decimals == 0 ? formatWholeDegrees(value, units) : formatTenthDegrees(value, units);
    if (unit == "mm") return decimals == 0 ? formatMillimetres(value, units) : formatTenthMillimetres(value, units);
    if (unit == "cm") return formatCentimetres(value, units);
    const bool spoken = units == UnitStyle::kSpoken;
    const QString number = writeNumber(value, decimals, units);
    if (unit == "%") return spoken ? MeasureTexts::tr("%1 percent").arg(number) : MeasureTexts::tr("%1 %").arg(number);
    if (unit == "Nm/kg") {
        return spoken ? MeasureTexts::tr("%1 newton metres per kilogram").arg(number) : MeasureTexts::tr("%1 Nm/kg").arg(number);
    }
    if (unit == "N") return spoken ? MeasureTexts::tr("%1 newtons").arg(number) : MeasureTexts::tr("%1 N").arg(number);
    return number;
}

}  // namespace

QString measureName(std::string_view key, ReadingLevel level) {
    return MeasureTexts::tr(findMeasureWords(key).names[static_cast<std::size_t>(level)]);
}

QString formatMeasure(std::string_view key, double value, UnitStyle units, ReadingLevel level) { return format(key, value, units, level); }

QString formatMeasureChange(std::string_view key, double change, UnitStyle units, ReadingLevel level) {
    const QString formatted = format(key, change, units, level);
    return findRounded(key, change, level) > 0.0 ? u'+' + formatted : formatted;
}

QString measureDirection(std::string_view key, double change, ReadingLevel level) {
    const double rounded = findRounded(key, change, level);
    if (rounded == 0.0) return {};
    return MeasureTexts::tr(kWayWords[static_cast<std::size_t>(findMeasureWords(key).way)][rounded > 0.0 ? 0 : 1]);
}

QString describeMeasureChange(std::string_view key, double change, UnitStyle units, ReadingLevel level) {
    const QString direction = measureDirection(key, change, level);
    if (direction.isEmpty()) return MeasureTexts::tr("no change");
    return MeasureTexts::tr("%1 %2", "amount, direction: 5° further inwards").arg(format(key, std::abs(change), units, level), direction);
}

QString measureUnit(std::string_view key) {
    const std::string_view unit = findUnit(key);
    if (unit == "deg") return MeasureTexts::tr("°");
    if (unit == "MPa-like") return {};
    return toText(unit);
}

int findMeasureDecimals(std::string_view key, ReadingLevel level) {
    const std::string_view unit = findUnit(key);
    if (unit == "Nm/kg") return 2;
    if (unit == "N") return 0;
    if (unit == "deg" || unit == "mm") return level == ReadingLevel::kClinician ? 1 : 0;
    return 1;
}

}  // namespace ankleup
