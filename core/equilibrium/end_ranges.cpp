// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "equilibrium/end_ranges.h"

namespace ankleup {

CoordinateSet findEngagedEndRanges(const Potential& u, const Configuration& q) {
    using C = Coordinate;
    CoordinateSet engaged;
    const auto x = [&](C c) { return q[indexOf(c)]; };
    const auto check = [&](C c, bool beyond) {
        if (beyond) engaged.insert(c);
    };
    check(C::kRearfootRoll, x(C::kRearfootRoll) > u.eversion.limit || -x(C::kRearfootRoll) > u.inversion.limit);
    check(C::kSubtalarPronation, x(C::kSubtalarPronation) > u.pronation.limit || -x(C::kSubtalarPronation) > u.supination.limit);
    check(C::kMidfootSag, x(C::kMidfootSag) > u.sag.limit);
    const double gastroc = calcGastrocLimit(x(C::kKneeFlexion), u.dorsiflexionGastroc.limit, u.gastrocRelievedLimit).value;
    check(C::kDorsiflexion, x(C::kDorsiflexion) > u.dorsiflexionJoint.limit || x(C::kDorsiflexion) > u.dorsiflexionSoleus.limit ||
                                x(C::kDorsiflexion) > gastroc);
    const double offPath = x(C::kKneeRotation) - kKneePathShare * calcKneeRotationPath(x(C::kKneeFlexion)).value;
    check(C::kKneeRotation, offPath > u.kneeRotationIn.limit || -offPath > u.kneeRotationOut.limit);
    check(C::kKneeFlexion, -x(C::kKneeFlexion) > u.kneeExtension.limit);
    check(C::kHipFlexion, x(C::kHipFlexion) > u.hipFlexionHigh.limit || -x(C::kHipFlexion) > u.hipExtension.limit);
    check(C::kHipRotation, x(C::kHipRotation) > u.hipRotationIn.limit || -x(C::kHipRotation) > u.hipRotationOut.limit);
    check(C::kTrunkFlexion, x(C::kTrunkFlexion) > u.trunkFlexionHigh.limit);
    return engaged;
}

}  // namespace ankleup
