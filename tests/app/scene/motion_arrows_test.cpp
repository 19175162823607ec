// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/motion_arrows.h"

#include <gtest/gtest.h>

namespace ankleup::testing {
namespace {

Posture bend() {
    Configuration q = Configuration::Zero();
    q[indexOf(Coordinate::kDorsiflexion)] = radians(20.0);
    q[indexOf(Coordinate::kKneeFlexion)] = radians(50.0);
    q[indexOf(Coordinate::kHipFlexion)] = radians(30.0);
    return calcPosture(Leg({}, {}, false), q);
}

Vector3 wayOf(const QList<Vector3>& arrow) { return (arrow.last() - arrow.first()).normalized(); }

TEST(FindMotionArrow, PointsThereWhereTheWordSays) {
    const Posture posture = bend();
    struct Case {
        Link link;
        Motion motion;
        Vector3 way;  // right leg: in is -Z
    };
    for (const auto& [link, motion, way] : {Case{Link::kTibia, Motion::kTurnsIn, -Vector3::UnitZ()},
                                            {Link::kTibia, Motion::kTurnsOut, Vector3::UnitZ()},
                                            {Link::kFemur, Motion::kTurnsIn, -Vector3::UnitZ()},
                                            {Link::kPelvis, Motion::kTurnsOut, Vector3::UnitZ()},
                                            {Link::kFoot, Motion::kTurnsIn, -Vector3::UnitZ()},
                                            {Link::kFoot, Motion::kRollsIn, -Vector3::UnitZ()},
                                            {Link::kFoot, Motion::kFlattens, -Vector3::UnitY()},
                                            {Link::kFoot, Motion::kComesUp, Vector3::UnitY()},
                                            {Link::kKnee, Motion::kMovesIn, -Vector3::UnitZ()},
                                            {Link::kKnee, Motion::kMovesOut, Vector3::UnitZ()},
                                            {Link::kTibia, Motion::kTipsIn, -Vector3::UnitZ()},
                                            {Link::kTibia, Motion::kLeansForward, Vector3::UnitX()},
                                            {Link::kTibia, Motion::kLeansBack, -Vector3::UnitX()},
                                            {Link::kFemur, Motion::kSwingsIn, -Vector3::UnitZ()},
                                            {Link::kPelvis, Motion::kTipsForward, Vector3::UnitX()},
                                            {Link::kPelvis, Motion::kDrops, -Vector3::UnitY()}}) {
        const QList<Vector3> arrow = findMotionArrow(link, motion, posture);
        ASSERT_GE(arrow.size(), 2) << nameOf(link) << ' ' << nameOf(motion);
        EXPECT_GT(wayOf(arrow).dot(way), 0.7) << nameOf(link) << ' ' << nameOf(motion);
    }
}

TEST(FindMotionArrow, EveryMotionHasOneButStaying) {
    for (int motion = 0; motion < kMotionCount; ++motion) {
        // What a foot does has other names than what bones do that stand upright.
        const int first = static_cast<Motion>(motion) >= Motion::kLeansForward ? static_cast<int>(Link::kTibia) : 0;
        for (int link = first; link < kLinkCount; ++link) {
            const auto arrow = findMotionArrow(static_cast<Link>(link), static_cast<Motion>(motion), bend());
            EXPECT_EQ(arrow.isEmpty(), static_cast<Motion>(motion) == Motion::kStays) << kLinkNames[link] << ' ' << kMotionNames[motion];
            for (const Vector3& p : arrow) EXPECT_TRUE(p.allFinite()) << kLinkNames[link] << ' ' << kMotionNames[motion];
        }
    }
}

}  // namespace
}  // namespace ankleup::testing
