// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The figures that the claims of the source texts must lead to on screen, against the unrestricted leg, to 1 deg or 1 mm.
#include <gtest/gtest.h>

#include <algorithm>

#include "evidence/evidence_support.h"

namespace ankleup {
namespace {

using test::Case;

constexpr double kTolerance = 1.0;

Case makeCase(Task task, double limitDeg, Strategy strategy = Strategy::kMixed, double phase = 1.0) {
    Case result{.task = task, .phase = phase, .condition = {}, .body = {}};
    result.condition.dorsiflexionLimit = radians(limitDeg);
    result.condition.strategy = StrategyWeights::only(strategy);
    return result;
}

/// A case beside the unrestricted leg of the same task, phase and strategy.
class Compared {
  public:
    explicit Compared(const Case& which) : present_(solve(which)) {
        Case free{.task = which.task, .phase = which.phase, .condition = {}, .body = which.body};
        free.body.footType = 0.0;
        free.condition.dorsiflexionLimit = kFreeDorsiflexionLimit;
        free.condition.strategy = which.condition.strategy;
        reference_ = solve(free);
    }
    double difference(std::string_view name) const { return value(name) - test::read(reference_, name); }
    double value(std::string_view name) const { return test::read(present_, name); }

  private:
    LegState present_;
    LegState reference_;
};

TEST(Claims, S1KneeAndHipPickUpTheSlack) {
    const Compared start(makeCase(Task::kSingleLegSquat, 18.0));
    EXPECT_NEAR(start.difference("mkd_line_mm"), 18.0, kTolerance);
    EXPECT_NEAR(start.difference("hip_rotation"), 4.0, kTolerance);

    Case eversion = makeCase(Task::kSingleLegSquat, 40.0);
    eversion.condition.eversionLimit = radians(4.0);
    EXPECT_NEAR(Compared(eversion).difference("mkd_line_mm"), -2.0, kTolerance);
    Case rotation = makeCase(Task::kSingleLegSquat, 40.0);
    rotation.condition.rotationLimit = radians(8.0);
    EXPECT_NEAR(Compared(rotation).difference("mkd_line_mm"), 0.0, kTolerance);
}

TEST(Claims, S2StretchingTheSoleusBringsTheKneeBack) {
    const auto calcKnee = [](std::vector<Remedy> remedies) {
        Case stiff = makeCase(Task::kSingleLegSquat, 18.0);
        stiff.condition.cause = Cause::kSoleus;
        stiff.condition = withRemedies(stiff.condition, stiff.body, remedies);
        return Compared(stiff).difference("mkd_line_mm");
    };
    EXPECT_NEAR(calcKnee({}), 14.0, kTolerance);
    EXPECT_NEAR(calcKnee({{RemedyKind::kLongTermStretching, 1.0}}), 10.0, kTolerance);
    EXPECT_NEAR(calcKnee({{RemedyKind::kCalfStretching, 1.0}}), 12.0, kTolerance);
    EXPECT_NEAR(calcKnee({{RemedyKind::kHeelLift, 1.0}}), 0.0, kTolerance);
}

TEST(Claims, S3TurningOutTurnsFootAndTibiaOutAndTheFemurInByItsNeighbours) {
    const Compared turned(makeCase(Task::kSingleLegSquat, 18.0, Strategy::kTurnOut));
    EXPECT_NEAR(turned.difference("toe_out"), 11.0, kTolerance);
    EXPECT_NEAR(turned.difference("shank_ir_lab"), -4.0, kTolerance);
    EXPECT_NEAR(turned.difference("mkd_foot_mm"), 27.0, kTolerance);
    EXPECT_NEAR(turned.value("mkd_foot_mm"), 14.0, kTolerance);
    EXPECT_NEAR(turned.difference("path_piriformis"), 2.0, kTolerance);
    EXPECT_NEAR(-turned.difference("knee_rotation"), 3.0, kTolerance);
    EXPECT_NEAR(turned.difference("hip_rotation"), 2.5, kTolerance);
    EXPECT_NEAR(turned.difference("femur_ir_lab"), -1.6, kTolerance);
    EXPECT_NEAR(turned.difference("fppa"), -2.0, kTolerance);
}

TEST(Claims, S5AWeakFootRollsInAndAnInsoleHelps) {
    Case weak = makeCase(Task::kStepDown, 40.0);
    weak.body.footType = 1.0;
    weak.condition.footControl = 0.2;
    const Compared step(weak);
    EXPECT_NEAR(step.difference("mkd_line_mm"), 15.0, kTolerance);
    EXPECT_NEAR(step.difference("shank_ir_lab"), 4.0, kTolerance);
    EXPECT_NEAR(step.difference("rearfoot_eversion"), 5.0, kTolerance);

    Case helped = weak;
    helped.condition = withRemedies(weak.condition, weak.body, {{RemedyKind::kArchSupport, 1.0}, {RemedyKind::kFootStrengthening, 1.0}});
    EXPECT_NEAR(Compared(helped).difference("mkd_line_mm"), 8.0, kTolerance);

    Case running = weak;
    running.task = Task::kRunningMidstance;
    running.phase = 0.5;
    const Compared run(running);
    EXPECT_NEAR(run.difference("mkd_line_mm"), 11.0, kTolerance);
    EXPECT_NEAR(run.difference("shank_ir_lab"), 5.0, kTolerance);
    EXPECT_NEAR(run.difference("femur_ir_lab"), 3.0, kTolerance);
}

TEST(Claims, S6RunningOnAStiffAnkleTurnsTheTibiaIn) {
    const auto compare = [](double limitDeg) { return Compared(makeCase(Task::kRunningMidstance, limitDeg, Strategy::kPronate, 0.5)); };
    EXPECT_NEAR(compare(18.0).difference("shank_ir_lab"), 3.0, kTolerance);
    EXPECT_NEAR(compare(18.0).difference("femur_ir_lab"), 2.0, kTolerance);
    EXPECT_NEAR(compare(18.0).difference("mkd_line_mm"), 6.0, kTolerance);
    EXPECT_NEAR(compare(10.0).difference("shank_ir_lab"), 6.0, kTolerance);
    EXPECT_NEAR(compare(10.0).difference("femur_ir_lab"), 4.0, kTolerance);
    EXPECT_NEAR(compare(10.0).difference("mkd_line_mm"), 14.0, kTolerance);
    EXPECT_NEAR(compare(31.0).difference("mkd_line_mm"), 0.0, kTolerance);
}

TEST(Claims, S7AShortGastrocnemiusKeepsTheKneeBentInWalking) {
    Case walking = makeCase(Task::kWalkingStance, 10.0, Strategy::kMixed, 0.85);
    walking.condition.cause = Cause::kGastroc;
    EXPECT_NEAR(Compared(walking).difference("knee_flexion"), 3.0, kTolerance);
}

TEST(Claims, S8AStiffAnkleUnderAWeakHipDropsThePelvis) {
    Case weak = makeCase(Task::kStepDown, 18.0);
    weak.condition.hipControl = 0.4;
    const Compared step(weak);
    EXPECT_NEAR(step.difference("mkd_line_mm"), 28.0, kTolerance);
    EXPECT_NEAR(step.difference("hip_adduction"), 12.0, kTolerance);
    EXPECT_NEAR(step.difference("pelvis_drop"), 4.0, kTolerance);

    Case stronger = weak;
    stronger.condition = withRemedies(weak.condition, weak.body, {{RemedyKind::kHipStrengthening, 1.0}});
    EXPECT_NEAR(step.difference("mkd_line_mm") - Compared(stronger).difference("mkd_line_mm"), 2.5, kTolerance);

    const Compared squat(makeCase(Task::kSingleLegSquat, 18.0));
    EXPECT_LT(squat.difference("pelvis_drop"), 0.0);
    EXPECT_LE(squat.difference("path_it_band"), 0.0);
    EXPECT_LE(squat.difference("pf_index"), 0.0);
}

TEST(Claims, S9EveryTaskNeedsTheAnkle) {
    const auto calcDemand = [](Task task) {
        double largest = 0.0;
        for (int i = 0; i <= 20; ++i) {
            largest = std::max(largest, test::read(solve(makeCase(task, 40.0, Strategy::kMixed, i / 20.0)), "dorsiflexion"));
        }
        return largest;
    };
    EXPECT_NEAR(calcDemand(Task::kDoubleLegSquat), 38.0, kTolerance);
    EXPECT_NEAR(calcDemand(Task::kStepDown), 37.0, kTolerance);
    EXPECT_NEAR(calcDemand(Task::kSingleLegSquat), 32.0, kTolerance);
    EXPECT_NEAR(calcDemand(Task::kRunningMidstance), 25.0, kTolerance);
    EXPECT_NEAR(calcDemand(Task::kWalkingStance), 17.0, kTolerance);
}

}  // namespace
}  // namespace ankleup
