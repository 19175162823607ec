// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/measures.h"

#include <gtest/gtest.h>

#include <set>

#include "condition/compile.h"
#include "core/measure/leg_samples.h"
#include "core/support/posture_cases.h"

namespace ankleup {
namespace {

using testing::LegSample;
using testing::PostureCase;

constexpr double kAgreement = 1e-9;  // of one or the measure's own size, whichever is larger

double relativeError(double x, double y) { return std::abs(x - y) / (1.0 + std::abs(y)); }

Measures measure(const Configuration& q, Task task = Task::kSingleLegSquat, const Condition& condition = {}) {
    const PostureProblem problem = compileProblem({}, {.task = task}, condition);
    PostureSolution solution;
    solution.posture = calcPosture(problem.leg, q);
    solution.report.multipliers = ConstraintVector::Zero(problem.constraints.size());
    return calcMeasures(problem, solution);
}

Measures measureWith(Coordinate coordinate, double angleDeg) {
    Configuration q = Configuration::Zero();
    q[indexOf(coordinate)] = radians(angleDeg);
    return measure(q);
}

TEST(Measure, HasAUniqueNameAndAUnit) {
    std::set<std::string_view> names(kMeasureNames.begin(), kMeasureNames.end());
    EXPECT_EQ(names.size(), kMeasureNames.size());
    for (int i = 0; i < kMeasureCount; ++i) {
        const auto m = static_cast<Measure>(i);
        EXPECT_FALSE(nameOf(m).empty()) << "measure " << i << " has no name in kMeasureNames";
        EXPECT_EQ(findMeasure(nameOf(m)), m);
    }
    EXPECT_EQ(findMeasure("knee_flexion"), std::nullopt) << "coordinates are not measures";
    EXPECT_EQ(unitOf(Measure::kFppa), "deg");
    EXPECT_EQ(unitOf(Measure::kKneeFlexionLost), "deg");
    EXPECT_EQ(unitOf(Measure::kMkdLineMm), "mm");
    EXPECT_EQ(unitOf(Measure::kKneeToWallCm), "cm");
    EXPECT_EQ(unitOf(Measure::kMkdFootPct), "%");
    EXPECT_EQ(unitOf(Measure::kPathMcl), "%");
    EXPECT_EQ(unitOf(Measure::kKneeAdductionMoment), "Nm/kg");
    EXPECT_EQ(unitOf(Measure::kPfIndex), "MPa-like");
    EXPECT_EQ(unitOf(Measure::kWallPushN), "N");
}

TEST(CalcMeasures, AgreesWithASecondFormulation) {
    for (const LegSample& sample : testing::readLegSamples()) {
        const Measures measures = calcMeasures(sample.problem, sample.solution);
        ASSERT_EQ(sample.measures.size(), static_cast<std::size_t>(kMeasureCount));
        for (const auto& [name, value] : sample.measures) {
            const std::optional<Measure> m = findMeasure(name);
            ASSERT_TRUE(m) << name;
            EXPECT_LT(relativeError(measures[*m], value), kAgreement) << sample.task << ", " << name << ": " << measures[*m];
        }
    }
}

TEST(CalcMeasures, AgreesWithTheIndependentCases) {
    const std::vector<PostureCase> cases = testing::readPostureCases();
    if (cases.empty()) GTEST_SKIP() << "no reference data beside the project";
    double worst = 0.0;
    for (const PostureCase& c : cases) {
        const PostureProblem problem = compileProblem(c.body, c.task, c.condition);
        PostureSolution solution;
        solution.posture = calcPosture(problem.leg, c.q);
        solution.report.multipliers =
            Eigen::Map<const Eigen::VectorXd>(c.multipliers.data(), static_cast<Eigen::Index>(c.multipliers.size()));
        const Measures measures = calcMeasures(problem, solution);
        for (const auto& [name, value] : c.measures) {
            const std::optional<Measure> m = findMeasure(name);
            ASSERT_TRUE(m) << name;
            const double error = relativeError(measures[*m], value);
            EXPECT_LT(error, kAgreement) << "case " << c.id << " " << nameOf(c.task.task) << ", " << name << ": " << measures[*m];
            worst = std::max(worst, error);
        }
    }
    std::cout << cases.size() << " cases, largest relative error of a measure at the given configuration: " << worst << "\n";
}

TEST(CalcMeasures, SolvedPosturesMeasureAsInTheIndependentCases) {
    const std::vector<PostureCase> cases = testing::readPostureCases();
    if (cases.empty()) GTEST_SKIP() << "no reference data beside the project";
    constexpr double kTolerance = 1e-3;  // in the measure's own unit
    double worst = 0.0;
    for (const PostureCase& c : cases) {
        const PostureProblem problem = compileProblem(c.body, c.task, c.condition);
        const Measures measures = calcMeasures(problem, solvePosture(problem));
        for (const auto& [name, value] : c.measures) {
            const double error = std::abs(measures[findMeasure(name).value()] - value);
            EXPECT_LT(error, kTolerance) << "case " << c.id << " " << nameOf(c.task.task) << ", " << name;
            worst = std::max(worst, error);
        }
    }
    std::cout << cases.size() << " cases, largest difference of a solved posture's measure: " << worst << "\n";
}

TEST(CalcMeasures, NeutralLegIsStraight) {
    const Measures neutral = measure(Configuration::Zero());
    for (const Measure m : {Measure::kShankLean, Measure::kShankMedialTilt, Measure::kFemurLean, Measure::kPelvisDrop,
                            Measure::kRearfootEversion, Measure::kSubtalarEversion, Measure::kKneeIrOffPath, Measure::kFppa,
                            Measure::kMkdFootMm, Measure::kMkdLineMm, Measure::kNavicularDropMm, Measure::kHipDescentPct, Measure::kPathMcl,
                            Measure::kPathPlantarFascia, Measure::kPathGluteusMedius, Measure::kWallPushN, Measure::kTalarGlideMm}) {
        EXPECT_NEAR(neutral[m], 0.0, 1e-12) << nameOf(m);
    }
    EXPECT_NEAR(neutral[Measure::kShankIrLab], 7.0, 1e-12) << "the thigh-foot angle";
}

// Signs, one each: what moves which way.
TEST(CalcMeasures, DorsiflexionLeansTheShankForward) { EXPECT_GT(measureWith(Coordinate::kDorsiflexion, 10.0)[Measure::kShankLean], 9.0); }
TEST(CalcMeasures, EversionIsPositive) { EXPECT_GT(measureWith(Coordinate::kRearfootRoll, 5.0)[Measure::kRearfootEversion], 4.9); }
TEST(CalcMeasures, EversionTiltsTheShankMedially) {
    EXPECT_GT(measureWith(Coordinate::kRearfootRoll, 5.0)[Measure::kShankMedialTilt], 4.0);
}
TEST(CalcMeasures, PronationTurnsTheShankIn) {
    EXPECT_GT(measureWith(Coordinate::kSubtalarPronation, 5.0)[Measure::kShankIrLab], 7.0 + 2.0);
}
TEST(CalcMeasures, PronationEvertsTheSubtalarJoint) {
    EXPECT_GT(measureWith(Coordinate::kSubtalarPronation, 5.0)[Measure::kSubtalarEversion], 2.0);
}
TEST(CalcMeasures, ToeOutTurnsTheShankOut) {
    const Measures m = measureWith(Coordinate::kToeOut, 5.0);
    EXPECT_NEAR(m[Measure::kShankIrLab], 7.0 - 5.0, 1e-12);
    EXPECT_NEAR(m[Measure::kShankHeading], 7.0 - 5.0, 1e-12);
}
TEST(CalcMeasures, HipAdductionDropsTheOtherSide) {
    EXPECT_NEAR(measureWith(Coordinate::kHipAdduction, 5.0)[Measure::kPelvisDrop], 5.0, 0.1);
}
TEST(CalcMeasures, HipFlexionTiltsThePelvisForward) {
    EXPECT_NEAR(measureWith(Coordinate::kHipFlexion, 5.0)[Measure::kPelvisAnteriorTilt], 5.0, 0.1);
}
TEST(CalcMeasures, KneeAbductionIsValgus) {
    const Measures m = measureWith(Coordinate::kKneeAbduction, 5.0);
    EXPECT_GT(m[Measure::kFppa], 4.9);
    EXPECT_GT(m[Measure::kMkdLineMm], 5.0);
}
TEST(CalcMeasures, ShankTiltedMediallyBringsTheKneeInsideTheFootLine) {
    const Measures m = measureWith(Coordinate::kRearfootRoll, 5.0);
    EXPECT_GT(m[Measure::kMkdFootMm], 20.0);
    EXPECT_GT(m[Measure::kKneeOverToe2Mm], 20.0);
}
TEST(CalcMeasures, SaggingArchDropsTheNavicular) { EXPECT_GT(measureWith(Coordinate::kMidfootSag, 3.0)[Measure::kNavicularDropMm], 1.0); }
TEST(CalcMeasures, DorsiflexionStretchesTheSoleusAndKneeFlexionSlackensTheGastrocnemius) {
    EXPECT_GT(measureWith(Coordinate::kDorsiflexion, 10.0)[Measure::kPathAchillesSoleus], 1.0);
    EXPECT_LT(measureWith(Coordinate::kKneeFlexion, 60.0)[Measure::kPathAchillesGastroc], -1.0);
}
TEST(CalcMeasures, ValgusStretchesTheInsideOfTheKnee) { EXPECT_GT(measureWith(Coordinate::kKneeAbduction, 5.0)[Measure::kPathMcl], 1.0); }

TEST(CalcMeasures, HeelAtRestReadsAboutOneMillimetre) {
    const Measures neutral = measure(Configuration::Zero());
    EXPECT_NEAR(neutral[Measure::kHeelRiseMm], 0.87, 0.01);  // .69 x .152 x 1.72 m x sin(.4 deg ln 2)
    EXPECT_NEAR(measureWith(Coordinate::kHeelRise, 10.0)[Measure::kHeelRiseMm], 31.3, 0.1);
}

TEST(CalcMeasures, TalusGlidesByRadiusTimesAngle) {
    EXPECT_NEAR(measureWith(Coordinate::kDorsiflexion, 18.0)[Measure::kTalarGlideMm], 20.0 * radians(18.0), 1e-12);
}

TEST(CalcMeasures, DepthIsLostOnlyWhereItIsWanted) {
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kKneeFlexion)] = radians(60.0);
    EXPECT_NEAR(measure(q, Task::kSingleLegSquat)[Measure::kKneeFlexionLost], 10.0, 1e-12);
    EXPECT_DOUBLE_EQ(measure(q, Task::kStepDown)[Measure::kKneeFlexionLost], 0.0);
    EXPECT_DOUBLE_EQ(measure(q, Task::kKneeToWallLunge)[Measure::kKneeFlexionLost], 0.0);
}

TEST(CalcMeasures, PressureStaysOnTheFootsOwnLineWhereTheOtherLegCarriesToo) {
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kHipAdduction)] = radians(8.0);
    EXPECT_DOUBLE_EQ(measure(q, Task::kDoubleLegSquat)[Measure::kCopZMm], 0.0);
    EXPECT_DOUBLE_EQ(measure(q, Task::kKneeToWallLunge)[Measure::kCopZMm], 0.0);
    EXPECT_GT(std::abs(measure(q, Task::kSingleLegSquat)[Measure::kCopZMm]), 1.0);
}

TEST(CalcMeasures, PathsAreComparedWithTheNeutralLegOnTheSameGround) {
    Condition lifted;
    lifted.heelLift = radians(8.0);
    lifted.floorWedge = radians(5.0);
    const Measures m = measure(Configuration::Zero(), Task::kSingleLegSquat, lifted);
    EXPECT_NEAR(m[Measure::kPathPlantarFascia], 0.0, 1e-12);
    EXPECT_NEAR(m[Measure::kPathAchillesSoleus], 0.0, 1e-12);
}

}  // namespace
}  // namespace ankleup
