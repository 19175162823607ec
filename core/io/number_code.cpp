// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/number_code.h"

#include <bit>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string>

namespace ankleup {
namespace {

constexpr int kPlacesBits = 4;
constexpr int kMostPlaces = (1 << kPlacesBits) - 1;
constexpr std::int64_t kLargestDigits = 900'000'000'000'000'000;

/// digits / 10^places
struct Decimal {
    std::int64_t digits = 0;
    int places = 0;
};

std::optional<std::int64_t> timesTenTo(std::int64_t digits, int power) {
    for (; power > 0; --power) {
        if (std::abs(digits) > kLargestDigits / 10) return std::nullopt;
        digits *= 10;
    }
    return digits;
}

/// A number as numberText prints it; absent when it has more digits than we count with.
std::optional<Decimal> parseDecimal(std::string_view text) {
    const std::size_t end = std::min(text.find('e'), text.size());
    int exponent = 0;
    if (end < text.size()) {
        const std::size_t sign = text[end + 1] == '+' ? 2 : 1;  // from_chars takes no plus
        std::from_chars(text.data() + end + sign, text.data() + text.size(), exponent);
    }
    Decimal decimal;
    bool afterPoint = false;
    for (const char c : text.substr(0, end)) {
        if (c == '.') afterPoint = true;
        if (std::isdigit(static_cast<unsigned char>(c)) == 0) continue;
        const auto longer = timesTenTo(decimal.digits, 1);
        if (!longer) return std::nullopt;
        decimal.digits = *longer + (c - '0');
        if (afterPoint) ++decimal.places;
    }
    if (text.starts_with('-')) decimal.digits = -decimal.digits;
    decimal.places -= exponent;
    if (decimal.places >= 0) return decimal;
    const auto whole = timesTenTo(decimal.digits, -decimal.places);
    if (!whole) return std::nullopt;
    return Decimal{*whole, 0};
}

std::string textOf(const Decimal& decimal) {
    std::string text = std::to_string(std::abs(decimal.digits));
    if (const auto places = static_cast<std::size_t>(decimal.places); places > 0) {
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        text.insert(text.size() - places, ".");
    }
    return decimal.digits < 0 ? "-" + text : text;
}

/// Whole numbers from low to high.
struct Span {
    std::int64_t low = 0;
    std::int64_t high = 0;
    int bits() const { return bitsFor(static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low)); }
    std::uint64_t indexOf(std::int64_t value) const { return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(low); }
    std::int64_t at(std::uint64_t index) const { return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + index); }
    bool contains(std::int64_t value) const { return low <= value && value <= high; }
};

/// The decimals of so many places within a range, as digits; absent when they are too many. Ends with more places are rounded outwards.
std::optional<Span> findDecimals(const Interval& range, int places) {
    const auto scaled = [places](double end, int outwards) -> std::optional<std::int64_t> {
        std::optional<Decimal> decimal = parseDecimal(numberText(end));
        if (!decimal) return std::nullopt;
        if (decimal->places <= places) return timesTenTo(decimal->digits, places - decimal->places);
        for (; decimal->places > places; --decimal->places) decimal->digits /= 10;
        return decimal->digits + outwards;
    };
    const auto low = scaled(range.low, -1);
    const auto high = scaled(range.high, 1);
    if (!low || !high) return std::nullopt;
    return Span{*low, *high};
}

/// Doubles in their order as whole numbers in theirs: neighbours differ by one, -0 comes before 0.
std::int64_t rankOf(double value) {
    const auto bits = std::bit_cast<std::int64_t>(value);
    return bits >= 0 ? bits : std::int64_t{-1} - (bits & INT64_MAX);
}
double withRank(std::int64_t rank) { return std::bit_cast<double>(rank >= 0 ? rank : (std::int64_t{-1} - rank) | INT64_MIN); }

/// All doubles of core within a range. A few more at the ends: text with many digits rounds in more than one way.
Span findDoubles(const Interval& range, Unit unit) {
    constexpr std::int64_t kMargin = 4;
    return {rankOf(coreValue(numberText(range.low), unit)) - kMargin, rankOf(coreValue(numberText(range.high), unit)) + kMargin};
}

bool isSame(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The value as a decimal within the range, if that takes fewer bits than the double itself.
std::optional<Decimal> findShortDecimal(double value, const Interval& range, Unit unit, int bitsOfDouble) {
    const std::optional<Decimal> decimal = parseDecimal(numberText(value, unit));
    if (!decimal || decimal->places > kMostPlaces) return std::nullopt;
    const std::optional<Span> decimals = findDecimals(range, decimal->places);
    if (!decimals || !decimals->contains(decimal->digits) || decimals->bits() + kPlacesBits >= bitsOfDouble) return std::nullopt;
    return isSame(coreValue(textOf(*decimal), unit), value) ? decimal : std::nullopt;
}

}  // namespace

double codeNumber(BitTape& tape, double value, double byDefault, const Interval& range, Unit unit) {
    if (tape.flag(isSame(value, byDefault))) return byDefault;
    const Span doubles = findDoubles(range, unit);
    std::optional<Decimal> decimal;
    if (tape.writes()) decimal = findShortDecimal(value, range, unit, doubles.bits());
    if (!tape.flag(decimal.has_value())) {
        const std::int64_t rank = doubles.at(tape.number(doubles.indexOf(rankOf(value)), doubles.bits()));
        if (doubles.contains(rank)) return withRank(rank);
        tape.fail();
        return byDefault;
    }
    if (!decimal) decimal.emplace();
    decimal->places = static_cast<int>(tape.number(static_cast<std::uint64_t>(decimal->places), kPlacesBits));
    const std::optional<Span> decimals = findDecimals(range, decimal->places);
    if (!decimals) {
        tape.fail();
        return byDefault;
    }
    decimal->digits = decimals->at(tape.number(decimals->indexOf(decimal->digits), decimals->bits()));
    if (decimals->contains(decimal->digits)) return coreValue(textOf(*decimal), unit);
    tape.fail();
    return byDefault;
}

}  // namespace ankleup
