// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QList>
#include <limits>

#include "scenario/scene_solution.h"
#include "scene/stroke.h"

namespace ankleup {

/// A joint whose angle is drawn as an arc.
enum class ArcJoint : std::uint8_t { kAnkle, kSubtalar, kKnee, kHip };
inline constexpr int kArcJointCount = 4;

/// The angle of one joint of the right leg, drawn about its axis. World, metres, radians.
struct JointArc {
    ArcJoint joint = ArcJoint::kAnkle;
    Ink ink = Ink::kTibia;
    Vector3 centre;
    Vector3 axis;  ///< unit; + turns towards a growing angle
    Vector3 zero;  ///< from the centre, as long as the radius, where the angle is 0
    double angle = 0.0;
    double low = 0.0;                                       ///< where the range that is drawn begins
    double high = std::numeric_limits<double>::infinity();  ///< end of range; infinite: the model has none

    Vector3 at(double turn) const { return centre + rotationAbout(axis, turn) * zero; }
};

/// The arcs of ankle, subtalar joint, knee and hip: where each is, and where it meets its end of range.
std::array<JointArc, kArcJointCount> findJointArcs(const LegProblem& leg, const Posture& posture);

/// An arc as strokes: its range, the angle as a fan, the end of range as a tick, what lies beyond it as a warning.
/// `left`: of the left leg, mirrored.
QList<Stroke> strokesOf(const JointArc& arc, bool left);

}  // namespace ankleup
