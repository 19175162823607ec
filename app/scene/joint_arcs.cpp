// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/joint_arcs.h"

#include <algorithm>
#include <cmath>

#include "scene/scene_units.h"

namespace ankleup {
namespace {

// Sizes of the drawing at any body height [m].
constexpr double kAnkleRadius = 0.125;
constexpr double kSubtalarRadius = 0.055;
constexpr double kKneeRadius = 0.105;
constexpr double kHipRadius = 0.115;
constexpr double kBehindHeel = 0.075;  // the subtalar arc stands at the hind end of its axis, where it is seen from behind
constexpr double kStep = radians(3.0);

/// The arc of a coordinate about its axis in the chain; `hand` is a direction that turns with the joint's upper side.
JointArc makeArc(const Posture& posture, LegAxis::Index axis, Coordinate coordinate, const Vector3& hand, double radius) {
    const ChainPose& chain = posture.chainPose();
    JointArc arc;
    arc.centre = chain.origin[axis];
    arc.axis = chain.slope[axis] < 0.0 ? Vector3(-chain.axis[axis]) : chain.axis[axis];
    arc.angle = posture[coordinate];
    const Vector3 across = hand - hand.dot(arc.axis) * arc.axis;
    arc.zero = rotationAbout(arc.axis, -arc.angle) * (radius * across.normalized());
    return arc;
}

QList<QVector3D> trace(const JointArc& arc, double from, double to, bool left) {
    const int steps = std::max(2, static_cast<int>(std::ceil(std::abs(to - from) / kStep)));
    QList<QVector3D> points;
    for (int i = 0; i <= steps; ++i) points << toScene(arc.at(from + (to - from) * i / steps), left);
    return points;
}

}  // namespace

std::array<JointArc, kArcJointCount> findJointArcs(const LegProblem& leg, const Posture& posture) {
    const Potential& ends = leg.problem.potential;
    const Vector3 shank = posture.knee() - posture.ankle();
    const Vector3 thigh = posture.hip() - posture.knee();

    JointArc ankle = makeArc(posture, LegAxis::kTalocrural, Coordinate::kDorsiflexion, shank, kAnkleRadius);
    ankle.joint = ArcJoint::kAnkle;
    ankle.ink = Ink::kTibia;
    const double gastroc =
        calcGastrocLimit(posture[Coordinate::kKneeFlexion], ends.dorsiflexionGastroc.limit, ends.gastrocRelievedLimit).value;
    ankle.high = std::min({ends.dorsiflexionJoint.limit, ends.dorsiflexionSoleus.limit, gastroc});

    JointArc subtalar = makeArc(posture, LegAxis::kSubtalar, Coordinate::kSubtalarPronation, Vector3::UnitY(), kSubtalarRadius);
    subtalar.joint = ArcJoint::kSubtalar;
    subtalar.ink = Ink::kFoot;
    const Vector3& line = posture.chainPose().axis[LegAxis::kSubtalar];
    subtalar.centre -= std::copysign(kBehindHeel, line.dot(posture.secondToe() - posture.base())) * line;
    subtalar.low = -ends.supination.limit;
    subtalar.high = ends.pronation.limit;

    JointArc knee = makeArc(posture, LegAxis::kKneeFlexion, Coordinate::kKneeFlexion, thigh, kKneeRadius);
    knee.joint = ArcJoint::kKnee;
    knee.ink = Ink::kKnee;

    JointArc hip = makeArc(posture, LegAxis::kHipFlexion, Coordinate::kHipFlexion, posture.rotation(Segment::kPelvis).col(1), kHipRadius);
    hip.joint = ArcJoint::kHip;
    hip.ink = Ink::kPelvis;
    hip.high = ends.hipFlexionHigh.limit;
    return {ankle, subtalar, knee, hip};
}

QList<Stroke> strokesOf(const JointArc& arc, bool left) {
    const bool ends = std::isfinite(arc.high);
    const auto spoke = [&](double angle, double from, double to) {
        const Vector3 out = arc.at(angle) - arc.centre;
        return QList<QVector3D>{toScene(arc.centre + from * out, left), toScene(arc.centre + to * out, left)};
    };
    QList<Stroke> strokes;
    const auto add = [&](Stroke::Shape shape, Ink ink, float width, float opacity, const QList<QVector3D>& points) {
        strokes << Stroke{.shape = shape, .ink = ink, .width = width, .opacity = opacity, .points = points};
    };
    add(Stroke::Shape::kFan, arc.ink, 0.0F, 0.20F, QList<QVector3D>{toScene(arc.centre, left)} + trace(arc, 0.0, arc.angle, left));
    if (ends) add(Stroke::Shape::kLine, arc.ink, 1.5F, 0.45F, trace(arc, arc.low, std::max(arc.high, arc.angle), left));
    add(Stroke::Shape::kLine, arc.ink, 1.5F, 0.8F, spoke(0.0, 0.0, 1.0));
    add(Stroke::Shape::kLine, arc.ink, 1.5F, 0.8F, spoke(arc.angle, 0.0, 1.0));
    add(Stroke::Shape::kLine, arc.ink, 3.0F, 1.0F, trace(arc, 0.0, arc.angle, left));
    if (!ends) return strokes;
    if (arc.angle > arc.high) add(Stroke::Shape::kLine, Ink::kWarning, 4.0F, 1.0F, trace(arc, arc.high, arc.angle, left));
    add(Stroke::Shape::kLine, arc.angle > arc.high ? Ink::kWarning : arc.ink, 3.0F, 1.0F, spoke(arc.high, 0.88, 1.14));
    return strokes;
}

}  // namespace ankleup
