// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/joint_arcs.h"

#include <gtest/gtest.h>

#include "session/still.h"
#include "support/scenes.h"

namespace ankleup::testing {
namespace {

using testing::makeScene;

double angleBetween(const Vector3& a, const Vector3& b) { return std::atan2(a.cross(b).norm(), a.dot(b)); }

const JointArc& arcOf(const std::array<JointArc, kArcJointCount>& arcs, ArcJoint joint) { return arcs[static_cast<std::size_t>(joint)]; }

TEST(FindJointArcs, EndWhereTheirSegmentPoints) {
    const SnapshotPtr snapshot = solveStill(makeScene(18.0));
    const Posture& posture = snapshot->present.solution.posture;
    const auto arcs = findJointArcs(snapshot->presentProblem, posture);
    const std::array<std::pair<ArcJoint, Vector3>, 3> hands = {{{ArcJoint::kAnkle, posture.knee() - posture.ankle()},
                                                                {ArcJoint::kKnee, posture.hip() - posture.knee()},
                                                                {ArcJoint::kHip, posture.rotation(Segment::kPelvis).col(1)}}};
    for (const auto& [joint, hand] : hands) {
        const JointArc& arc = arcOf(arcs, joint);
        const Vector3 across = hand - hand.dot(arc.axis) * arc.axis;
        EXPECT_LT(angleBetween(arc.at(arc.angle) - arc.centre, across), 1e-7) << static_cast<int>(joint);
        EXPECT_NEAR(angleBetween(arc.zero, across), std::abs(arc.angle), 1e-7) << static_cast<int>(joint);
    }
    EXPECT_DOUBLE_EQ(arcOf(arcs, ArcJoint::kKnee).angle, posture[Coordinate::kKneeFlexion]);
    EXPECT_DOUBLE_EQ(arcOf(arcs, ArcJoint::kSubtalar).angle, posture[Coordinate::kSubtalarPronation]);
}

TEST(FindJointArcs, TheStraightLegHasItsZerosUpright) {
    const Leg leg({}, {}, false);
    const Posture posture = calcPosture(leg, Configuration::Zero());
    const LegProblem problem = makePresent(makeScene(18.0), Side::kRight);
    for (const JointArc& arc : findJointArcs(problem, posture)) {
        if (arc.joint == ArcJoint::kSubtalar) continue;
        EXPECT_LT(angleBetween(arc.zero, Vector3::UnitY()), radians(12.0)) << static_cast<int>(arc.joint);
    }
}

TEST(FindJointArcs, TheAnklesEndIsTheLimitThatIsMetFirst) {
    const auto endOf = [](const Scene& scene) {
        const SnapshotPtr snapshot = solveStill(scene);
        return arcOf(findJointArcs(snapshot->presentProblem, snapshot->present.solution.posture), ArcJoint::kAnkle).high;
    };
    EXPECT_NEAR(degrees(endOf(makeScene(18.0))), 18.0, 1e-9);
    Scene soleus = makeScene(12.0);
    soleus.right.condition.cause = Cause::kSoleus;
    EXPECT_NEAR(degrees(endOf(soleus)), 12.0, 1e-9);
    // A short gastrocnemius stops the straight knee of walking long before the bent one of the squat.
    Scene gastroc = makeScene(10.0, Task::kSingleLegSquat, 0.85);
    gastroc.right.condition.cause = Cause::kGastroc;
    const double bent = endOf(gastroc);
    gastroc.task.task = Task::kWalkingStance;
    EXPECT_LT(endOf(gastroc), bent - radians(10.0));
}

TEST(StrokesOf, WarnBeyondTheEndAndMirrorTheLeftLeg) {
    const auto warns = [](double limit) {
        const SnapshotPtr snapshot = solveStill(makeScene(limit));
        const JointArc arc = arcOf(findJointArcs(snapshot->presentProblem, snapshot->present.solution.posture), ArcJoint::kAnkle);
        const auto strokes = strokesOf(arc, false);
        return std::any_of(strokes.begin(), strokes.end(), [](const Stroke& stroke) { return stroke.ink == Ink::kWarning; });
    };
    EXPECT_TRUE(warns(12.0)) << "a squat pushes the ankle beyond its limit";
    EXPECT_FALSE(warns(40.0));

    const SnapshotPtr snapshot = solveStill(makeScene(18.0));
    const auto arcs = findJointArcs(snapshot->presentProblem, snapshot->present.solution.posture);
    for (const JointArc& arc : arcs) {
        const QList<Stroke> right = strokesOf(arc, false);
        const QList<Stroke> left = strokesOf(arc, true);
        ASSERT_EQ(right.size(), left.size());
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (qsizetype p = 0; p < right[i].points.size(); ++p) {
                EXPECT_EQ(left[i].points[p], right[i].points[p] * QVector3D(1, 1, -1));
            }
        }
    }
}

}  // namespace
}  // namespace ankleup::testing
