// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// The same leg in AnkleUp, in Simbody and in Orocos KDL, timed in one run. First it is shown that it is the same leg: joint centres and
// orientations over random configurations; and that, where the same question is put, the same posture comes out. What each is asked:
//   Kinematics   all joint centres and orientations for 14 given coordinates
//   Jacobian     the same, and the geometric Jacobian of the pelvis
//   Reach        coordinates that bring the pelvis to a given pose: kinematics only, six equations for twelve coordinates
//   Constraints  coordinates that meet the four constraints of the double-leg squat: kinematics only
//   Equilibrium  the posture of least energy: all springs, loads and ends of range, and the constraints. Simbody is handed our energy and
//                its gradient as the goal of its Assembler
// Cold is from the start of a cold solution; warm is from the answer one degree of the slider away.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <random>

#include "bench/ratio_reporter.h"
#include "others/kdl_leg.h"
#include "others/same_leg.h"

namespace ankleup {
namespace {

constexpr double kSame = 1e-9;        // [m], and of elements of rotations
constexpr double kSameAnswer = 1e-2;  // [deg]; the Assembler's optimisers stop earlier than ours

// --- is it the same leg? ---

/// Largest difference of a joint centre [m] and of an element of a rotation.
struct Difference {
    double centre = 0.0;
    double rotation = 0.0;

    void add(const Vector3& a, const Vector3& b) { centre = std::max(centre, (a - b).norm()); }
    void add(const Matrix3& a, const Matrix3& b) { rotation = std::max(rotation, (a - b).cwiseAbs().maxCoeff()); }
    bool isNone() const { return centre < kSame && rotation < kSame; }
};

Vector3 fromPlain(const PlainVector& v) { return {v[0], v[1], v[2]}; }

Matrix3 fromPlain(const PlainRotation& r) { return Eigen::Map<const Eigen::Matrix<double, 3, 3, Eigen::RowMajor>>(r.data()); }

Leg drawLeg(std::mt19937& random, bool bilateral) {
    std::uniform_real_distribution<double> part(-1.0, 1.0);
    Body body;
    body.height = 1.7 + 0.2 * part(random);
    body.thighFootAngle = radians(10.0 + 20.0 * part(random));
    body.subtalarDeviation = radians(20.0 + 10.0 * part(random));
    const Ground ground{.floorWedge = 0.1 * part(random), .forefootWedge = 0.1 * part(random), .heelLift = 0.1 * part(random)};
    return Leg(body, ground, bilateral);
}

bool checkSameLeg() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> angle(-1.0, 1.0);
    Difference kdl, simbody;
    for (int i = 0; i < 50; ++i) {
        const Leg leg = drawLeg(random, i % 2 == 0);
        KdlLeg inKdl(leg);
        SimbodyLeg inSimbody(toPlain(leg), nullptr);
        for (int k = 0; k < 20; ++k) {
            Configuration q;
            for (double& x : q) x = angle(random);
            const ChainPose pose = calcPosture(leg, q).chainPose();
            inKdl.calcPoses(q);
            inSimbody.calcPoses(toJoints(q).data());
            for (int axis = 0; axis < LegAxis::kCount; ++axis) {
                simbody.add(fromPlain(inSimbody.origin(axis)), pose.origin[axis]);
                simbody.add(fromPlain(inSimbody.rotation(axis)), pose.rotation[axis]);
                if (axis <= LegAxis::kHipFlexion) kdl.add(inKdl.origin(axis), pose.origin[axis]);
            }
            kdl.add(inKdl.pelvisRotation(), pose.rotation[LegAxis::kHipFlexion]);
            kdl.add(inKdl.trunkRotation(), pose.rotation[LegAxis::kTrunkFlexion]);
        }
    }
    std::printf("The same leg: joint centres and elements of rotations over 1000 configurations of 50 legs differ by at most\n");
    std::printf("  Orocos KDL %.1e m, %.1e\n  Simbody    %.1e m, %.1e\n", kdl.centre, kdl.rotation, simbody.centre, simbody.rotation);
    return kdl.isNone() && simbody.isNone();
}

// --- is it the same answer? ---

bool checkAnswer(const char* how, bool found, const EnergyQuestion& question, const PostureSolution& ours) {
    const Configuration theirs = fromJoints(question.assembly.joints().data());
    const double apart = degrees((theirs - ours.posture.configuration()).cwiseAbs().maxCoeff());
    std::printf("  %-32s %s, %.1e deg from ours, constraints within %.0e; %d evaluations\n", how, found ? "found" : "not found", apart,
                question.assembly.constraintError(), question.assembly.evaluations());
    return found && apart < kSameAnswer;
}

bool checkSameAnswer(Task task) {
    const Pair pair(task);
    EnergyQuestion question(pair, task);
    question.assembly.begin(toJoints(pair.problems[0].start).data());
    std::printf("The same answer, %s in Simbody\n", std::string(nameOf(task)).c_str());
    bool same = checkAnswer("assemble() from the cold start:", question.assembly.assemble(), question, pair.solutions[0]);
    question.ask(1);
    same = checkAnswer("track(), one degree on:", question.assembly.track(), question, pair.solutions[1]) && same;
    return same;
}

void tellReached() {
    const Pair pair(Task::kSingleLegSquat);
    const Leg& leg = pair.problems[0].leg;
    const Transform goal = pair.solutions[0].posture.pose(Segment::kPelvis);
    const auto tell = [&](const char* who, bool found, const Configuration& q) {
        const Transform there = calcPosture(leg, q).pose(Segment::kPelvis);
        std::printf("  %-10s %s, off by %.1e m, %.1e\n", who, found ? "found" : "not found", (there.translation - goal.translation).norm(),
                    (there.rotation - goal.rotation).cwiseAbs().maxCoeff());
    };
    std::printf("Pelvis brought to a pose\n");
    KdlLeg inKdl(leg);
    const bool inKdlFound = inKdl.reachPelvis(pair.problems[0].start, goal);
    tell("Orocos KDL", inKdlFound, inKdl.reached());
    MarkerQuestion question(pair);
    question.assembly.begin(toJoints(pair.problems[0].start).data());
    const bool inSimbodyFound = question.assembly.assemble();
    tell("Simbody", inSimbodyFound, fromJoints(question.assembly.joints().data()));
}

// --- what is timed ---

void timeOurKinematics(benchmark::State& state, bool withJacobian) {
    const Pair pair(Task::kSingleLegSquat);
    const Configuration q = pair.solutions[0].posture.configuration();
    const Leg& leg = pair.problems[0].leg;
    Posture posture;
    for (auto _ : state) {
        calcPosture(leg, q, posture);
        if (withJacobian) {
            const auto jacobian =
                calcGeometricJacobian(leg.chain(), posture.chainPose(), static_cast<int>(Segment::kPelvis), Vector3::Zero());
            benchmark::DoNotOptimize(jacobian.data());
        }
        benchmark::DoNotOptimize(posture);
    }
}

void timeKdlKinematics(benchmark::State& state, bool withJacobian) {
    const Pair pair(Task::kSingleLegSquat);
    const Configuration q = pair.solutions[0].posture.configuration();
    KdlLeg leg(pair.problems[0].leg);
    for (auto _ : state) {
        leg.calcPoses(q);
        if (withJacobian) benchmark::DoNotOptimize(leg.calcPelvisJacobian(q).data.data());
        benchmark::ClobberMemory();
    }
}

void timeSimbodyKinematics(benchmark::State& state, bool withJacobian) {
    const Pair pair(Task::kSingleLegSquat);
    const std::vector<double> joints = toJoints(pair.solutions[0].posture.configuration());
    SimbodyLeg leg(toPlain(pair.problems[0].leg), nullptr);
    for (auto _ : state) {
        leg.calcPoses(joints.data());
        if (withJacobian) leg.calcJacobian(LegAxis::kHipFlexion);
        benchmark::ClobberMemory();
    }
}

void timeOurs(benchmark::State& state, Task task, bool warm) {
    const Pair pair(task);
    int which = 0;
    for (auto _ : state) {
        which = 1 - which;
        const PostureSolution solution = warm ? trackPosture(pair.problems[which], pair.solutions[1 - which].posture.configuration())
                                              : solvePosture(pair.problems[which]);
        benchmark::DoNotOptimize(&solution);
    }
}

void timeKdlReach(benchmark::State& state, bool warm) {
    const Pair pair(Task::kSingleLegSquat);
    KdlLeg leg(pair.problems[0].leg);
    const std::array<Transform, 2> goals = {pair.solutions[0].posture.pose(Segment::kPelvis),
                                            pair.solutions[1].posture.pose(Segment::kPelvis)};
    int which = 0;
    for (auto _ : state) {
        which = 1 - which;
        const Configuration& from = warm ? pair.solutions[1 - which].posture.configuration() : pair.problems[which].start;
        if (!leg.reachPelvis(from, goals[which])) state.SkipWithError("not reached");
    }
}

/// Times solving alone: where a cold question begins, everything has been made ready.
template <typename Question>
void timeAssembly(benchmark::State& state, Question& question, const std::vector<double>& start, bool warm, auto ask) {
    using Clock = std::chrono::steady_clock;
    int which = 0;
    question.assembly.begin(start.data());
    question.assembly.assemble();
    for (auto _ : state) {
        which = 1 - which;
        if (!warm) question.assembly.begin(start.data());
        ask(which);
        const Clock::time_point before = Clock::now();
        const bool found = warm ? question.assembly.track() : question.assembly.assemble();
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - before).count());
        if (!found) state.SkipWithError("not found");
    }
}

void timeMarkers(benchmark::State& state, bool warm) {
    const Pair pair(Task::kSingleLegSquat);
    MarkerQuestion question(pair);
    timeAssembly(state, question, toJoints(pair.problems[0].start), warm, [&](int which) { question.ask(which); });
}

void timeConstraints(benchmark::State& state) {
    const Pair pair(Task::kDoubleLegSquat);
    ConstraintQuestion question(pair);
    timeAssembly(state, question, toJoints(pair.problems[0].start), false, [](int) {});
}

void timeEnergy(benchmark::State& state, Task task, bool warm) {
    const Pair pair(task);
    EnergyQuestion question(pair, task);
    timeAssembly(state, question, toJoints(pair.problems[0].start), warm, [&](int which) { question.ask(which); });
}

void registerAll() {
    addBenchmark("Kinematics/AnkleUp", timeOurKinematics, false);
    addBenchmark("Kinematics/KDL", timeKdlKinematics, false);
    addBenchmark("Kinematics/Simbody", timeSimbodyKinematics, false);
    addBenchmark("Jacobian/AnkleUp", timeOurKinematics, true);
    addBenchmark("Jacobian/KDL", timeKdlKinematics, true);
    addBenchmark("Jacobian/Simbody", timeSimbodyKinematics, true);
    for (const bool warm : {true, false}) {
        const std::string how = warm ? "warm" : "cold";
        addBenchmark("Reach/" + how + "/KDL", timeKdlReach, warm);
        addBenchmark("Reach/" + how + "/Simbody", timeMarkers, warm)->UseManualTime();
        if (!warm) addBenchmark("Constraints/cold/Simbody", timeConstraints)->UseManualTime();
        for (const Task task : {Task::kSingleLegSquat, Task::kDoubleLegSquat}) {
            const std::string what = "Equilibrium/" + std::string(nameOf(task)) + "/" + how;
            addBenchmark(what + "/AnkleUp", timeOurs, task, warm);
            addBenchmark(what + "/Simbody", timeEnergy, task, warm)->UseManualTime();
        }
    }
}

}  // namespace
}  // namespace ankleup

int main(int argc, char** argv) {
    using namespace ankleup;
    const bool same = checkSameLeg();
    tellReached();
    const bool sameAnswer = checkSameAnswer(Task::kSingleLegSquat) && checkSameAnswer(Task::kDoubleLegSquat);
    if (!same || !sameAnswer) {
        std::fprintf(stderr, "It is not the same leg, or not the same answer: nothing to compare.\n");
        return 1;
    }
    registerAll();
    return runInterleaved(argc, argv,
                          RatioReporter({{"Kinematics/AnkleUp", "our kinematics"},
                                         {"Equilibrium/single_leg_squat/warm/AnkleUp", "our warm posture"},
                                         {"Equilibrium/single_leg_squat/cold/AnkleUp", "our cold posture"}}));
}
