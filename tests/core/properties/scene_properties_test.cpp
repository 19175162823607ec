// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// What holds in every scene that can be set, over seeded random ones. The numbers are printed: they belong to the result.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/kinematics/left_leg.h"
#include "scene_study.h"

namespace ankleup::testing {
namespace {

constexpr int kSceneCount = 20'000;
constexpr std::uint64_t kSeed = 1;
constexpr double kPush = 1e-3;  // [rad]

template <class Fact, class Value>
auto collect(const std::vector<Fact>& facts, const Value& value) {
    std::vector<std::decay_t<decltype(value(facts.front()))>> values;
    values.reserve(facts.size());
    for (const Fact& fact : facts) values.push_back(value(fact));
    return values;
}

template <class Fact, class Value>
double findLargest(const std::vector<Fact>& facts, const Value& value) {
    return std::ranges::max(collect(facts, value));
}

double findLengthError(const Leg& leg, const Posture& posture) {
    const SegmentLengths& lengths = leg.lengths();
    return std::max({std::abs((posture.knee() - posture.ankle()).norm() - lengths.shank),
                     std::abs((posture.hip() - posture.knee()).norm() - lengths.thigh),
                     std::abs((posture.otherHip() - posture.hip()).norm() - 2.0 * lengths.halfHipDistance),
                     std::abs((posture.heelContact() - posture.mtp()).norm() - FootShape::kHeelToMtp * lengths.foot),
                     std::abs((posture.trunkMass() - posture.midHip()).norm() - lengths.trunkMassHeight)});
}

TEST(RandomScenes, AlwaysHaveAnAnswerThatHoldsConstraintsAndLengths) {
    struct Fact {
        SolveStatus status = SolveStatus::kConverged;
        bool finite = false;
        double residual = 0.0;
        double lengthError = 0.0;
    };
    const auto facts = studyScenes(kSceneCount, kSeed, Ranges::kTested, [](const Scene& scene, SeededRandom&) {
        const LegProblem problem = makePresent(scene, Side::kRight);
        const LegState state = solveLeg(problem);
        bool finite = state.solution.posture.configuration().allFinite();
        for (int i = 0; i < kMeasureCount; ++i) finite = finite && std::isfinite(state.measures[static_cast<Measure>(i)]);
        const SolveReport& report = state.solution.report;
        return Fact{.status = report.status,
                    .finite = finite,
                    .residual = isSolved(report.status) ? report.residual : 0.0,
                    .lengthError = findLengthError(problem.problem.leg, state.solution.posture)};
    });
    const std::vector<SolveStatus> statuses = collect(facts, [](const Fact& fact) { return fact.status; });
    const double residual = findLargest(facts, [](const Fact& fact) { return fact.residual; });
    const double lengthError = findLargest(facts, [](const Fact& fact) { return fact.lengthError; });
    std::printf("    %d scenes: %s; largest residual of the solved %.1e m, of a segment length %.1e m\n", kSceneCount,
                describeStatuses(statuses).c_str(), residual, lengthError);
    EXPECT_TRUE(std::ranges::all_of(facts, &Fact::finite));
    EXPECT_EQ(std::ranges::count(statuses, SolveStatus::kIterationLimit), 0);
    EXPECT_LT(residual, 1e-8);
    EXPECT_LT(lengthError, 1e-12);
}

TEST(RandomScenes, StayWhereTheyAreAndComeBackWhenPushed) {
    struct Fact {
        bool solved = false;
        double moved = 0.0;
        double missed = 0.0;
    };
    const auto facts = studyScenes(kSceneCount, kSeed, Ranges::kTested, [](const Scene& scene, SeededRandom& random) {
        const LegProblem problem = makePresent(scene, Side::kRight);
        const LegState state = solveLeg(problem);
        if (!isSolved(state.solution.report.status)) return Fact{};
        const Configuration& q = state.solution.posture.configuration();
        Configuration direction;
        for (double& component : direction) component = random.uniform(-1.0, 1.0);
        const Configuration again = trackLeg(problem, q).solution.posture.configuration();
        const Configuration returned = trackLeg(problem, q + kPush * direction.normalized()).solution.posture.configuration();
        return Fact{.solved = true, .moved = findLargestStep(again, q), .missed = findLargestStep(returned, q)};
    });
    const double moved = findLargest(facts, [](const Fact& fact) { return fact.moved; });
    const double missed = findLargest(facts, [](const Fact& fact) { return fact.missed; });
    std::printf("    %td solved scenes: solved again they move by at most %.1e rad; pushed by %.0e rad they come back within %.1e rad\n",
                std::ranges::count(facts, true, &Fact::solved), moved, kPush, missed);
    EXPECT_LT(moved, 1e-7);
    EXPECT_LT(missed, 1e-6);
}

struct StepSummary {
    int count = 0;
    double p99 = 0.0;
    double p999 = 0.0;
    double largest = 0.0;  // all in degrees
};

/// Quantiles of the steps to one kind of neighbour, the largest with its scene.
StepSummary summariseSteps(const char* unit, const std::vector<ContinuityFact>& facts, NeighbourFact ContinuityFact::*neighbour,
                           std::uint64_t seed, Ranges ranges) {
    std::vector<double> steps;
    std::size_t worst = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const NeighbourFact& fact = facts[i].*neighbour;
        if (!fact.studied) continue;
        steps.push_back(degrees(fact.step));
        if (fact.step > (facts[worst].*neighbour).step || !(facts[worst].*neighbour).studied) worst = i;
    }
    const StepSummary summary{.count = static_cast<int>(steps.size()),
                              .p99 = findQuantile(steps, 0.99),
                              .p999 = findQuantile(steps, 0.999),
                              .largest = std::ranges::max(steps)};
    std::printf(
        "    largest coordinate step per %s over %d scenes: 50 %% %.3f, 99 %% %.3f, 99.9 %% %.3f, largest %.3f deg, in scene %zu:\n      "
        "%s\n",
        unit, summary.count, findQuantile(steps, 0.5), summary.p99, summary.p999, summary.largest, worst,
        describe(redrawScene(seed, static_cast<int>(worst), ranges)).c_str());
    return summary;
}

/// Lists the scenes of which a neighbour has two postures, one found cold and one by tracking. Answers how many.
int listSecondBranches(const std::vector<ContinuityFact>& facts, std::uint64_t seed, Ranges ranges) {
    constexpr double kSame = 1e-5;
    int count = 0;
    double largestOtherwise = 0.0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        bool two = false;
        for (const auto& [unit, fact] : {std::pair{"limit", facts[i].limit}, std::pair{"phase", facts[i].phase}}) {
            if (!fact.studied) continue;
            if (fact.branches <= kSame) {
                largestOtherwise = std::max(largestOtherwise, fact.branches);
                continue;
            }
            two = true;
            std::printf("    second branch beside scene %zu (by %s): %.3f deg apart, cold %.6f J, tracked %.6f J\n      %s\n", i, unit,
                        degrees(fact.branches), fact.coldEnergy, fact.trackedEnergy,
                        describe(redrawScene(seed, static_cast<int>(i), ranges)).c_str());
        }
        count += two ? 1 : 0;
    }
    std::printf("    %d scenes with a second branch; elsewhere tracked and cold differ by at most %.1e rad\n", count, largestOtherwise);
    return count;
}

void printByTask(const std::vector<ContinuityFact>& facts) {
    for (int i = 0; i < kTaskCount; ++i) {
        const Task task = static_cast<Task>(i);
        int count = 0;
        double perLimit = 0.0;
        double perPhase = 0.0;
        for (const ContinuityFact& fact : facts) {
            if (fact.task != task) continue;
            ++count;
            if (fact.limit.studied) perLimit = std::max(perLimit, degrees(fact.limit.step));
            if (fact.phase.studied) perPhase = std::max(perPhase, degrees(fact.phase.step));
        }
        std::printf("      %-20s %5d scenes, largest step %.3f deg per degree of limit, %.3f deg per percent of phase\n",
                    std::string(nameOf(task)).c_str(), count, perLimit, perPhase);
    }
}

TEST(RandomScenes, DoNotJumpAndTrackedEqualsCold) {
    const auto facts = studyScenes(kSceneCount, kSeed, Ranges::kTested,
                                   [](const Scene& scene, SeededRandom&) { return studyContinuity(scene, Ranges::kTested); });
    const StepSummary limit = summariseSteps("degree of limit", facts, &ContinuityFact::limit, kSeed, Ranges::kTested);
    const StepSummary phase = summariseSteps("percent of phase", facts, &ContinuityFact::phase, kSeed, Ranges::kTested);
    printByTask(facts);
    EXPECT_LE(limit.p99, 1.1);
    EXPECT_LE(limit.p999, 3.0);
    EXPECT_LE(phase.p99, 1.5);
    EXPECT_LE(phase.p999, 3.0);
    EXPECT_LE(listSecondBranches(facts, kSeed, Ranges::kTested), kSceneCount / 5'000);
}

TEST(RandomScenes, LeftIsExactlyMirroredRight) {
    struct Fact {
        bool sameCoordinates = false;
        bool samePoses = false;
    };
    const auto facts = studyScenes(kSceneCount, kSeed, Ranges::kTested, [](const Scene& scene, SeededRandom&) {
        Scene other = scene;
        other.side = ShownSide::kLeft;
        other.left = scene.right;
        other.right = LegSetting{};
        const LegProblem problem = makePresent(scene, Side::kRight);
        const Posture right = solveLeg(problem).solution.posture;
        const Posture left = solveLeg(makePresent(other, Side::kLeft)).solution.posture;

        const Chain& chain = problem.problem.leg.chain();
        const Chain leftChain = makeLeftLeg(chain);
        ChainPose pose;
        calcChainPose(leftChain, {left.configuration().data(), kCoordinateCount}, pose);
        bool same = true;
        for (int segment = 0; segment < kSegmentCount; ++segment) {
            const Transform expected = mirrored(findSegmentPose(chain, right.chainPose(), segment));
            const Transform actual = findSegmentPose(leftChain, pose, segment);
            same = same && actual.rotation == expected.rotation && actual.translation == expected.translation;
        }
        return Fact{.sameCoordinates = left.configuration() == right.configuration(), .samePoses = same};
    });
    std::printf("    %d scenes: %td with the same coordinates to the last bit, %td with exactly mirrored poses\n", kSceneCount,
                std::ranges::count(facts, true, &Fact::sameCoordinates), std::ranges::count(facts, true, &Fact::samePoses));
    EXPECT_TRUE(std::ranges::all_of(facts, &Fact::sameCoordinates));
    EXPECT_TRUE(std::ranges::all_of(facts, &Fact::samePoses));
}

TEST(RandomScenes, LedgerPartsAddUpToTheWhole) {
    constexpr int kLedgerScenes = 5'000;
    const auto facts = studyScenes(kLedgerScenes, kSeed, Ranges::kTested, [](const Scene& scene, SeededRandom&) {
        double worst = 0.0;
        for (const Ledger& ledger : solveScene(scene, Side::kRight).ledgers) {
            double sum = 0.0;
            for (const LedgerPart& part : ledger.parts) sum += part.value;
            worst = std::max(worst, std::abs(sum - ledger.total));
        }
        return worst;
    });
    const double worst = std::ranges::max(facts);
    std::printf("    %d scenes with six ledgers each: parts and whole differ by at most %.1e deg or mm\n", kLedgerScenes, worst);
    EXPECT_LT(worst, 1e-9);
}

/// Beyond the tested ranges nothing is promised but an answer; what happens there is reported.
TEST(RandomScenes, AreReportedOverTheWholeRanges) {
    const auto facts = studyScenes(kSceneCount, kSeed, Ranges::kWhole,
                                   [](const Scene& scene, SeededRandom&) { return studyContinuity(scene, Ranges::kWhole); });
    const std::vector<SolveStatus> statuses = collect(facts, [](const ContinuityFact& fact) { return fact.status; });
    std::printf("    %d scenes over the whole ranges: %s\n", kSceneCount, describeStatuses(statuses).c_str());
    summariseSteps("degree of limit", facts, &ContinuityFact::limit, kSeed, Ranges::kWhole);
    summariseSteps("percent of phase", facts, &ContinuityFact::phase, kSeed, Ranges::kWhole);
    printByTask(facts);
    listSecondBranches(facts, kSeed, Ranges::kWhole);
    EXPECT_EQ(facts.size(), static_cast<std::size_t>(kSceneCount));
}

}  // namespace
}  // namespace ankleup::testing
