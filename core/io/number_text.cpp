// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/number_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>

#include "base/angle.h"

namespace ankleup {
namespace {

constexpr int kDoubleDigits = std::numeric_limits<double>::max_digits10;
constexpr int kExtendedDigits = std::numeric_limits<long double>::max_digits10;

template <class Real>
Real toCore(Real number, Unit unit) {
    switch (unit) {
        case Unit::kDegrees:
            return number * static_cast<Real>(kDegree);
        case Unit::kCentimetres:
            return number / 100;
        case Unit::kPlain:
            break;
    }
    return number;
}

long double fromCore(double value, Unit unit) {
    switch (unit) {
        case Unit::kDegrees:
            return static_cast<long double>(value) / static_cast<long double>(kDegree);
        case Unit::kCentimetres:
            return static_cast<long double>(value) * 100;
        case Unit::kPlain:
            break;
    }
    return value;
}

template <class Real>
Real parse(std::string_view text) {
    Real number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

template <class... Format>
std::string print(Format... format) {
    std::array<char, 64> buffer{};
    const std::to_chars_result result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), format...);
    return {buffer.data(), result.ptr};
}

int countSignificantDigits(std::string_view text) {
    int count = 0;
    for (const char c : text.substr(0, text.find_first_of("eE"))) {
        if (c >= '0' && c <= '9' && (count > 0 || c != '0')) ++count;
    }
    return count;
}

}  // namespace

double coreValue(std::string_view text, Unit unit) {
    if (countSignificantDigits(text) > kDoubleDigits) return static_cast<double>(toCore(parse<long double>(text), unit));
    return toCore(parse<double>(text), unit);
}

std::string numberText(double coreValueWanted, Unit unit) {
    assert(std::isfinite(coreValueWanted));
    const long double exact = fromCore(coreValueWanted, unit);
    const auto nearest = static_cast<double>(exact);
    constexpr double kInfinity = std::numeric_limits<double>::infinity();

    // Several doubles in the file's unit may give this value; the one a person once typed has the shortest text.
    std::string shortest;
    for (const double candidate : {nearest, std::nextafter(nearest, -kInfinity), std::nextafter(nearest, kInfinity)}) {
        if (toCore(candidate, unit) != coreValueWanted) continue;
        std::string text = print(candidate);
        if (shortest.empty() || text.size() < shortest.size()) shortest = std::move(text);
    }
    // The scientific form keeps trailing zeros, so the reader sees that there are too many digits for a double.
    for (int digits = kDoubleDigits + 1; shortest.empty() && digits <= kExtendedDigits + 1; ++digits) {
        std::string text = print(exact, std::chars_format::scientific, digits - 1);
        if (coreValue(text, unit) == coreValueWanted) shortest = std::move(text);
    }
    return shortest.empty() ? print(nearest) : shortest;
}

std::string numberText(double value) { return print(value); }

}  // namespace ankleup
