// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scenario/magnified.h"

#include <algorithm>

namespace ankleup {

Posture calcMagnified(const Leg& leg, const Posture& present, const Posture& reference, double factor) {
    if (factor == 1.0) return present;
    Configuration drawn = reference.configuration() + factor * (present.configuration() - reference.configuration());
    for (const Coordinate c : {Coordinate::kHeelRise, Coordinate::kKneeFlexion}) {
        drawn[indexOf(c)] = std::max(drawn[indexOf(c)], std::min(0.0, present[c]));
    }
    return calcPosture(leg, drawn);
}

}  // namespace ankleup
