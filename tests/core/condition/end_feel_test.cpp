// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "condition/end_feel.h"

#include <gtest/gtest.h>

#include "condition/compile.h"
#include "equilibrium/lagrangian.h"

namespace ankleup {
namespace {

Condition limited(double limitDeg, Cause cause) {
    Condition condition;
    condition.dorsiflexionLimit = radians(limitDeg);
    condition.cause = cause;
    return condition;
}

EndFeel feelOf(double limitDeg, Cause cause) { return makeEndFeel({}, limited(limitDeg, cause), findTestKneeFlexion(cause)); }

constexpr Cause kCauses[] = {Cause::kJoint, Cause::kSoleus, Cause::kGastroc};

TEST(EndFeel, TorqueIsTheSlopeOfTheEnergy) {
    for (const Cause cause : kCauses) {
        const EndFeel feel = feelOf(18.0, cause);
        for (double deg = -5.0; deg <= 45.0; deg += 0.37) {
            constexpr double h = 1e-5;
            const double x = radians(deg);
            const double slope = (feel.calcEnergy(x + h) - feel.calcEnergy(x - h)) / (2 * h);
            EXPECT_NEAR(feel.calcTorque(x), slope, 1e-6 * (1.0 + slope)) << nameOf(cause) << " at " << deg;
        }
    }
}

// At the same configuration the ankle's share of the whole leg's gradient differs between two limits by nothing but these terms.
TEST(EndFeel, IsWhatTheModelsEnergyHas) {
    for (const Cause cause : kCauses) {
        const auto slopeAt = [&](double limitDeg, double bendDeg, double kneeDeg) {
            const PostureProblem problem = compileProblem({}, {.task = Task::kSingleLegStance}, limited(limitDeg, cause));
            Configuration q = Configuration::Zero();
            q[indexOf(Coordinate::kDorsiflexion)] = radians(bendDeg);
            q[indexOf(Coordinate::kKneeFlexion)] = radians(kneeDeg);
            Lagrangian lagrangian(problem);
            lagrangian.calcValues(q);
            lagrangian.calcDerivatives();
            return lagrangian.gradient()[indexOf(Coordinate::kDorsiflexion)];
        };
        for (const double kneeDeg : {0.0, 12.0, 60.0}) {
            for (const double bendDeg : {4.0, 17.0, 19.0, 24.0}) {
                const auto torqueAt = [&](double limitDeg) {
                    return makeEndFeel({}, limited(limitDeg, cause), radians(kneeDeg)).calcTorque(radians(bendDeg));
                };
                EXPECT_NEAR(torqueAt(18.0) - torqueAt(30.0), slopeAt(18.0, bendDeg, kneeDeg) - slopeAt(30.0, bendDeg, kneeDeg), 1e-9)
                    << nameOf(cause) << ", bent " << bendDeg << ", knee " << kneeDeg;
            }
        }
    }
}

TEST(EndFeel, BendIsTheTorqueReadBackwards) {
    for (const Cause cause : kCauses) {
        const EndFeel feel = feelOf(18.0, cause);
        double last = -1.0;
        for (double torque = 0.0; torque <= kStrongPull; torque += 0.5) {
            const double bend = feel.calcBend(torque);
            EXPECT_NEAR(feel.calcTorque(bend), torque, 1e-9);
            EXPECT_GT(bend, last);
            last = bend;
        }
    }
}

TEST(EndFeel, AJointIsHardACalfIsSoft) {
    const auto give = [](Cause cause) {
        const EndFeel feel = feelOf(18.0, cause);
        return degrees(feel.calcBend(30.0) - feel.calcBend(20.0));
    };
    EXPECT_NEAR(give(Cause::kJoint), 0.7178, 1e-4) << "worked out by hand from section 5.3";
    EXPECT_NEAR(give(Cause::kSoleus), 1.9247, 1e-4);
    EXPECT_EQ(feelOf(18.0, Cause::kJoint).findKind(radians(19.0)), EndFeelKind::kHard);
    EXPECT_EQ(feelOf(18.0, Cause::kSoleus).findKind(radians(19.0)), EndFeelKind::kSoft);
    EXPECT_EQ(feelOf(18.0, Cause::kJoint).findKind(radians(10.0)), EndFeelKind::kFree);
}

TEST(EndFeel, GastrocnemiusStopsAStraightKneeOnly) {
    const Condition shortCalf = limited(20.0, Cause::kGastroc);
    const EndFeel straight = makeEndFeel({}, shortCalf, 0.0);
    const EndFeel bent = makeEndFeel({}, shortCalf, radians(60.0));
    EXPECT_NEAR(degrees(straight.limit), 3.2, 0.2) << "1.5 deg and a little that the knee's own curve relieves";
    EXPECT_NEAR(degrees(bent.limit), 42.0, 0.1);
    EXPECT_EQ(straight.findKind(radians(10.0)), EndFeelKind::kSoft);
    EXPECT_EQ(bent.findKind(radians(10.0)), EndFeelKind::kFree);
    EXPECT_EQ(findTestKneeFlexion(Cause::kGastroc), 0.0);
}

TEST(EndFeel, AHandThatWantsFurtherPullsHarder) {
    for (const Cause cause : kCauses) {
        const EndFeel feel = feelOf(18.0, cause);
        for (const double reachDeg : {5.0, 18.0, 30.0, 60.0}) {
            const double bend = feel.calcPulledBend(radians(reachDeg));
            EXPECT_LT(bend, radians(reachDeg));
            EXPECT_NEAR(feel.calcTorque(bend), kHandStiffness * (radians(reachDeg) - bend), 1e-9);
        }
    }
}

}  // namespace
}  // namespace ankleup
