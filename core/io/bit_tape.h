// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ankleup {

/// Bits in a row, written or read through the same calls, so that one description of a thing serves both ways.
class BitTape {
  public:
    /// A tape to write on.
    BitTape() = default;
    /// A tape to read, one bit an element.
    explicit BitTape(std::vector<bool> bits) : bits_(std::move(bits)), writes_(false) {}

    bool writes() const { return writes_; }
    const std::vector<bool>& bits() const { return bits_; }
    /// Read beyond the end, or something that cannot be there. What is read from then on is zero.
    bool failed() const { return failed_; }
    void fail() { failed_ = true; }
    /// All that is left are less than `fewer` zero bits.
    bool endsWithin(std::size_t fewer) const;

    /// The `count` lowest bits of a number, the highest of them first: writes `value`, or gives what is read. \pre count 0..64.
    std::uint64_t number(std::uint64_t value, int count);
    bool flag(bool value) { return number(value ? 1 : 0, 1) != 0; }
    /// One of `count` things by its index.
    int choice(int index, int count);

  private:
    std::vector<bool> bits_;
    std::size_t position_ = 0;
    bool writes_ = true;
    bool failed_ = false;
};

/// How many bits a number up to `largest` needs.
int bitsFor(std::uint64_t largest);

}  // namespace ankleup
