// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "io/bit_tape.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace ankleup {

int bitsFor(std::uint64_t largest) { return static_cast<int>(std::bit_width(largest)); }

bool BitTape::endsWithin(std::size_t fewer) const {
    const auto rest = bits_.begin() + static_cast<std::ptrdiff_t>(position_);
    return bits_.size() - position_ < fewer && std::find(rest, bits_.end(), true) == bits_.end();
}

std::uint64_t BitTape::number(std::uint64_t value, int count) {
    if (writes_) {
        for (int bit = count; bit-- > 0;) bits_.push_back(((value >> bit) & 1U) != 0);
        return value;
    }
    if (bits_.size() - position_ < static_cast<std::size_t>(count)) fail();
    if (failed_) return 0;
    std::uint64_t read = 0;
    for (int bit = 0; bit < count; ++bit) read = read << 1U | (bits_[position_++] ? 1U : 0U);
    return read;
}

int BitTape::choice(int index, int count) {
    assert(count > 0);
    const auto read = number(static_cast<std::uint64_t>(index), bitsFor(static_cast<std::uint64_t>(count - 1)));
    if (read < static_cast<std::uint64_t>(count)) return static_cast<int>(read);
    fail();
    return 0;
}

}  // namespace ankleup
