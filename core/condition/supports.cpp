// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/supports.h"

#include <cmath>

namespace ankleup {

double findHeelLiftHeight(const Body& body, double heelLift) {
    return FootShape::kHeelToMtp * findSegmentLengths(body).foot * std::sin(heelLift);
}

}  // namespace ankleup
