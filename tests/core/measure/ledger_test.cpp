// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "measure/ledger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "condition/compile.h"
#include "core/measure/leg_samples.h"
#include "core/support/posture_cases.h"
#include "measure/measures.h"
#include "support/seeded_random.h"

namespace ankleup {
namespace {

using testing::LegSample;
using testing::PostureCase;
using testing::SeededRandom;

constexpr double kAddsUp = 1e-9;     // deg or mm
constexpr double kAgreement = 1e-9;  // deg or mm

constexpr LedgerKind kindAt(int i) { return static_cast<LedgerKind>(i); }

double sum(const Ledger& ledger) {
    return std::accumulate(ledger.parts.begin(), ledger.parts.end(), 0.0, [](double s, const LedgerPart& part) { return s + part.value; });
}

bool plays(const Ledger& ledger, std::string_view name) {
    return std::ranges::any_of(ledger.parts, [&](const LedgerPart& part) { return part.name == name; });
}

Configuration drawConfiguration(SeededRandom& random, double largest) {
    Configuration q;
    for (double& angle : q) angle = random.uniform(-largest, largest);
    return q;
}

Ground drawGround(SeededRandom& random) {
    return {.floorWedge = random.uniform(-0.2, 0.2), .forefootWedge = random.uniform(0.0, 0.2), .heelLift = random.uniform(0.0, 0.2)};
}

void expectSame(const Ledger& ledger, const std::map<std::string, double>& parts, double& worst, const std::string& where) {
    EXPECT_EQ(ledger.parts.size(), parts.size()) << where;
    for (const auto& [name, value] : parts) {
        EXPECT_TRUE(plays(ledger, name)) << where << ", " << name;
        EXPECT_NEAR(ledger[name], value, kAgreement) << where << ", " << name;
        worst = std::max(worst, std::abs(ledger[name] - value));
    }
}

TEST(CalcLedger, AgreesWithASecondFormulation) {
    double worst = 0.0;
    int withSupport = 0;
    for (const LegSample& sample : testing::readLegSamples()) {
        for (int i = 0; i < kLedgerKindCount; ++i) {
            const Ledger ledger =
                calcLedger(kindAt(i), sample.problem.leg, sample.solution.posture.configuration(), sample.referenceLeg, sample.reference);
            const testing::LedgerSample& expected = sample.ledgers.at(std::string(nameOf(kindAt(i))));
            const std::string where = sample.task + ", " + std::string(nameOf(kindAt(i)));
            expectSame(ledger, expected.parts, worst, where);
            EXPECT_NEAR(ledger.total, expected.total, kAgreement) << where;
            withSupport += plays(ledger, "support");
        }
    }
    EXPECT_EQ(withSupport, 8) << "two samples on another ground, four kinds in which it plays";
    std::cout << "largest difference of a part from the second formulation: " << worst << "\n";
}

TEST(CalcLedger, AgreesWithTheIndependentCases) {
    const std::vector<PostureCase> cases = testing::readPostureCases();
    if (cases.empty()) GTEST_SKIP() << "no reference data beside the project";
    double worst = 0.0;
    int count = 0;
    for (const PostureCase& c : cases) {
        if (!c.ledgerReference) continue;
        const Leg leg = compileProblem(c.body, c.task, c.condition).leg;
        for (int i = 0; i < kLedgerKindCount; ++i) {
            const std::string kind(nameOf(kindAt(i)));
            const Ledger ledger = calcLedger(kindAt(i), leg, c.q, leg, *c.ledgerReference);
            const std::string where = "case " + std::to_string(c.id) + ", " + kind;
            expectSame(ledger, c.ledgerParts.at(kind), worst, where);
            EXPECT_NEAR(ledger.total, c.ledgerTotals.at(kind), kAgreement) << where;
            EXPECT_NEAR(sum(ledger), ledger.total, kAddsUp) << where;
            ++count;
        }
    }
    EXPECT_GT(count, 0);
    std::cout << count << " ledgers, largest difference of a part: " << worst << "\n";
}

TEST(CalcLedger, PartsAddUpToTheChangeOfTheMeasure) {
    SeededRandom random(7);
    double worst = 0.0;
    for (int round = 0; round < 50; ++round) {
        Body body;
        body.height = random.uniform(1.5, 1.95);
        const Leg leg(body, drawGround(random), false);
        const Leg referenceLeg = random.chance(0.5) ? leg : Leg(body, drawGround(random), false);
        const Configuration present = drawConfiguration(random, 0.6);
        const Configuration reference = drawConfiguration(random, 0.6);

        PostureProblem problem = compileProblem(body, {}, {});
        const auto measure = [&](const Leg& on, const Configuration& q) {
            problem.leg = on;
            PostureSolution solution;
            solution.posture = calcPosture(on, q);
            return calcMeasures(problem, solution);
        };
        const Measures now = measure(leg, present);
        const Measures then = measure(referenceLeg, reference);
        const Measures neutral = measure(leg, Configuration::Zero());
        const double expected[kLedgerKindCount] = {now[Measure::kShankLean] - neutral[Measure::kShankLean],
                                                   now[Measure::kShankLean] - then[Measure::kShankLean],
                                                   now[Measure::kFppa] - then[Measure::kFppa],
                                                   now[Measure::kMkdLineMm] - then[Measure::kMkdLineMm],
                                                   now[Measure::kMkdFootMm] - then[Measure::kMkdFootMm],
                                                   now[Measure::kFppa] - then[Measure::kFppa]};
        for (int i = 0; i < kLedgerKindCount; ++i) {
            const Ledger ledger = calcLedger(kindAt(i), leg, present, referenceLeg, reference);
            EXPECT_EQ(ledger.kind, kindAt(i));
            EXPECT_NEAR(ledger.total, expected[i], kAddsUp) << nameOf(kindAt(i));
            EXPECT_NEAR(sum(ledger), ledger.total, kAddsUp) << nameOf(kindAt(i));
            worst = std::max(worst, std::abs(sum(ledger) - ledger.total));
        }
    }
    std::cout << "largest defect of a sum: " << worst << "\n";
}

TEST(CalcLedger, OneWhoDoesNothingGetsNothing) {
    const Leg leg({}, {}, false);
    SeededRandom random(11);
    const Configuration reference = drawConfiguration(random, 0.4);
    Configuration present = drawConfiguration(random, 0.4);
    present[indexOf(Coordinate::kMidfootSag)] = reference[indexOf(Coordinate::kMidfootSag)];
    present[indexOf(Coordinate::kKneeRotation)] = reference[indexOf(Coordinate::kKneeRotation)];
    const Ledger ledger = calcLedger(LedgerKind::kFppaUp, leg, present, leg, reference);
    EXPECT_DOUBLE_EQ(ledger["midfoot_sag"], 0.0);
    EXPECT_DOUBLE_EQ(ledger["knee_rotation"], 0.0);
    EXPECT_NE(ledger["subtalar_pronation"], 0.0);
    EXPECT_DOUBLE_EQ(ledger["trunk_flexion"], 0.0) << "does not play at all";
    for (const LedgerPart& part : calcLedger(LedgerKind::kMkdLineUp, leg, present, leg, present).parts) EXPECT_DOUBLE_EQ(part.value, 0.0);
}

TEST(CalcLedger, OneWhoDoesEverythingGetsEverything) {
    const Leg leg({}, {}, false);
    Configuration present = Configuration::Zero();
    present[indexOf(Coordinate::kDorsiflexion)] = radians(20.0);
    const Ledger ledger = calcLedger(LedgerKind::kShankInclinationChange, leg, present, leg, Configuration::Zero());
    EXPECT_NEAR(ledger["dorsiflexion"], ledger.total, 1e-12);
    EXPECT_GT(ledger.total, 19.0);
}

TEST(CalcLedger, GroundPlaysOnlyWhereItDiffers) {
    const Leg flat({}, {}, false);
    const Leg raised({}, {.heelLift = radians(8.0)}, false);
    const Configuration q = Configuration::Constant(0.1);
    for (const LedgerKind kind :
         {LedgerKind::kShankInclinationChange, LedgerKind::kFppaUp, LedgerKind::kMkdLineUp, LedgerKind::kMkdFootUp}) {
        EXPECT_FALSE(plays(calcLedger(kind, raised, q, raised, q), "support")) << nameOf(kind);
        EXPECT_TRUE(plays(calcLedger(kind, raised, q, flat, q), "support")) << nameOf(kind);
    }
    // The same configuration on a lift of 8 deg: the ground alone leans the shank.
    const Ledger change = calcLedger(LedgerKind::kShankInclinationChange, raised, q, flat, q);
    EXPECT_NEAR(change["support"], change.total, 1e-12);
    EXPECT_NEAR(change.total, 8.0, 0.5);
    EXPECT_FALSE(plays(calcLedger(LedgerKind::kShankInclinationComposition, raised, q, flat, q), "support"));
    EXPECT_FALSE(plays(calcLedger(LedgerKind::kFppaDown, raised, q, flat, q), "support"));
}

TEST(CalcLedger, FootLineIsPaidByTheFootAlone) {
    const Leg leg({}, {}, false);
    const Ledger ledger = calcLedger(LedgerKind::kMkdFootUp, leg, Configuration::Constant(0.1), leg, Configuration::Zero());
    ASSERT_EQ(ledger.parts.size(), 5U);
    EXPECT_EQ(ledger.parts.front().name, "heel_rise");
    EXPECT_EQ(ledger.parts.back().name, "dorsiflexion");
}

}  // namespace
}  // namespace ankleup
