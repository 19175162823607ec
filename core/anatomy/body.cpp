// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "anatomy/body.h"

namespace ankleup {

SegmentLengths findSegmentLengths(const Body& body) {
    const double height = body.height;
    return {.thigh = kThighLength * height,
            .shank = kShankLength * height,
            .ankleHeight = kAnkleHeight * height,
            .foot = kFootLength * height,
            .halfHipDistance = kHalfHipDistance * height,
            .trunkMassHeight = kTrunkMassHeight * height};
}

double findStanceHalfWidth(const Body& body) {
    return body.stanceHalfWidth.value_or(findSegmentLengths(body).halfHipDistance + kStanceBesideHip);
}

double findStrengthScale(const Body& body) { return body.mass * body.height / (kReferenceMass * kReferenceHeight); }

}  // namespace ankleup
