// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "others/same_leg.h"

#include <algorithm>
#include <cassert>

#include "scenario/scene_solution.h"

namespace ankleup {

namespace {

constexpr double kAccuracy = 1e-7;        // of the Assembler: constraints within 1e-8, as ours
constexpr double kMarkerAccuracy = 1e-6;  // it holds no constraint there
constexpr double kMarkerDistance = 0.1;   // [m]

PlainVector toPlain(const Vector3& v) { return {v.x(), v.y(), v.z()}; }

int coordinateOf(int axis) {
    static const Leg kAny({}, {}, false);
    return kAny.chain().axes()[axis].coordinate;
}

PostureProblem makeProblem(Task task, double limit) {
    Scene scene;
    scene.task.task = task;
    scene.task.phase = 0.8;
    scene.right.condition.dorsiflexionLimit = radians(limit);
    return makePresent(scene, Side::kRight).problem;
}

std::optional<PlainMidLine> findMidLine(const Leg& leg, Task task) {
    if (!isBilateral(task)) return std::nullopt;
    return PlainMidLine{.axis = LegAxis::kHipFlexion, .height = leg.lengths().halfHipDistance};
}

SimbodyLeg makeSimbodyLeg(const Leg& leg, Task task) {
    const std::optional<PlainMidLine> midLine = findMidLine(leg, task);
    return SimbodyLeg(toPlain(leg), midLine ? &*midLine : nullptr);
}

}  // namespace

std::vector<PlainAxis> toPlain(const Leg& leg) {
    std::vector<PlainAxis> axes;
    for (const JointAxis& axis : leg.chain().axes()) {
        assert(axis.kind == JointAxis::Kind::kRotation && axis.rate == 1.0 && axis.constant == 0.0 && !axis.coupling);
        PlainAxis plain{.parent = axis.parent, .translation = toPlain(axis.offset.translation), .axis = toPlain(axis.axis)};
        for (int i = 0; i < 9; ++i) plain.rotation[i] = axis.offset.rotation(i / 3, i % 3);
        axes.push_back(plain);
    }
    return axes;
}

std::vector<double> toJoints(const Configuration& q) {
    std::vector<double> joints(LegAxis::kCount);
    for (int i = 0; i < LegAxis::kCount; ++i) joints[i] = q[coordinateOf(i)];
    return joints;
}

Configuration fromJoints(const double* joints) {
    Configuration q;
    for (int i = 0; i < LegAxis::kCount; ++i) q[coordinateOf(i)] = joints[i];
    return q;
}

std::array<PlainVector, 3> findMarkers(const Transform& pose) {
    std::array<PlainVector, 3> places;
    for (int i = 0; i < 3; ++i) places[i] = toPlain(pose * Vector3(kMarkerDistance * Vector3::Unit(i)));
    return places;
}

Pair::Pair(Task task)
    : problems{makeProblem(task, 18.0), makeProblem(task, 19.0)}, solutions{solvePosture(problems[0]), solvePosture(problems[1])} {}

MarkerQuestion::MarkerQuestion(const Pair& pair)
    : places{findMarkers(pair.solutions[0].posture.pose(Segment::kPelvis)), findMarkers(pair.solutions[1].posture.pose(Segment::kPelvis))},
      leg(toPlain(pair.problems[0].leg), nullptr),
      assembly(leg, kMarkerAccuracy) {
    assembly.askForMarkers(LegAxis::kHipFlexion);
    ask(0);
}

ConstraintQuestion::ConstraintQuestion(const Pair& pair)
    : leg(makeSimbodyLeg(pair.problems[0].leg, Task::kDoubleLegSquat)), assembly(leg, kAccuracy) {
    assembly.lock(LegAxis::kTrunkLateral);
}

EnergyQuestion::EnergyQuestion(const Pair& pair, Task task)
    : lagrangians{Lagrangian(pair.problems[0]), Lagrangian(pair.problems[1])},
      leg(makeSimbodyLeg(pair.problems[0].leg, task)),
      assembly(leg, kAccuracy) {
    assembly.askForEnergy([this](const double* joints, double* gradient) { return calc(joints, gradient); });
    if (isBilateral(task)) assembly.lock(LegAxis::kTrunkLateral);
    ask(0);
}

void EnergyQuestion::ask(int which) {
    now = &lagrangians[static_cast<std::size_t>(which)];
    known.reset();
}

double EnergyQuestion::calc(const double* joints, double* gradient) {
    const Configuration q = fromJoints(joints);
    if (!known || *known != q) now->calcValues(q);
    known = q;
    if (gradient) {
        now->calcDerivatives();
        const std::vector<double> all = toJoints(now->gradient());
        std::copy(all.begin(), all.end(), gradient);
    }
    return now->energy();
}

}  // namespace ankleup
