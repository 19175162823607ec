// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include "base/interval.h"
#include "io/bit_tape.h"
#include "io/number_text.h"

namespace ankleup {

/// Writes a number of a scene in few bits, or reads it, the same double to the last bit: nothing but a flag for the default; else the
/// shortest decimal in the key's unit, as an index into the decimals of that many places within the range; else, where that takes more
/// bits, which of all doubles within the range it is. `range` is in the key's unit, the numbers in core's. \pre within the range.
double codeNumber(BitTape& tape, double value, double byDefault, const Interval& range, Unit unit);

}  // namespace ankleup
