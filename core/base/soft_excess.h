// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <algorithm>
#include <cmath>

namespace ankleup {

/// Smooth max(x, 0): width ln(1 + exp(x / width)), so written that exp never overflows. Unit of `x` and `width`.
inline double calcSoftExcess(double x, double width) { return std::max(x, 0.0) + width * std::log1p(std::exp(-std::abs(x) / width)); }

}  // namespace ankleup
