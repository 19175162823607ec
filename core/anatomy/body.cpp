// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "anatomy/body.h"

namespace ankleup {

SegmentLengths findSegmentLengths(const Body& body) {
    const double height = body.height;
    return {.thigh = 0.245 * height,
            .shank = 0.246 * height,
            .ankleHeight = 0.039 * height,
            .foot = 0.152 * height,
            .halfHipDistance = 0.0486 * height,
            .trunkMassHeight = 0.160 * height};
}

double findStanceHalfWidth(const Body& body) {
    return body.stanceHalfWidth.value_or(findSegmentLengths(body).halfHipDistance + 0.030);
}

double findStrengthScale(const Body& body) { return body.mass * body.height / (70.0 * 1.72); }

}  // namespace ankleup
