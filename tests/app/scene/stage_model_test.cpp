// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_model.h"

#include <gtest/gtest.h>

#include "scene/stage_camera.h"
#include "session/still.h"

namespace ankleup::testing {
namespace {

Scene makeSquat() {
    Scene scene;
    scene.view.layers.fill(true);
    scene.right.condition.dorsiflexionLimit = 0.3;
    return scene;
}

TEST(StageModel, AMirrorTurnsRightToLeftAndSaysTheSame) {
    StageModel direct;
    StageModel mirror;
    mirror.setMirrored(true);
    const SnapshotPtr snapshot = solveStill(makeSquat());
    direct.show(snapshot);
    mirror.show(snapshot);
    EXPECT_FALSE(direct.present()->isLeft());
    EXPECT_TRUE(mirror.present()->isLeft());
    const QVector3D knee = direct.present()->knee();
    EXPECT_EQ(mirror.present()->knee(), QVector3D(knee.x(), knee.y(), -knee.z()));
    EXPECT_EQ(mirror.overlay()->texts(), direct.overlay()->texts());
    ASSERT_EQ(mirror.overlay()->strokes().size(), direct.overlay()->strokes().size());
    for (qsizetype i = 0; i < direct.overlay()->strokes().size(); ++i) {
        const QVector3D at = direct.overlay()->strokes()[i].points.front();
        EXPECT_EQ(mirror.overlay()->strokes()[i].points.front(), QVector3D(at.x(), at.y(), -at.z())) << i;
    }
    mirror.setMirrored(false);
    EXPECT_EQ(mirror.present()->knee(), knee);
}

TEST(StageCamera, DoesAsItsLeaderAlsoInTheMirror) {
    StageCamera leader;
    StageCamera follower;
    leader.setViewport({800, 600});
    follower.setViewport({800, 600});
    follower.setLeader(&leader);
    leader.orbit(40, 10);
    leader.pan(30, 5);
    EXPECT_EQ(follower.yaw(), leader.yaw());
    EXPECT_EQ(follower.pitch(), leader.pitch());
    EXPECT_EQ(follower.target(), leader.target());
    follower.setMirrored(true);
    EXPECT_EQ(follower.yaw(), -leader.yaw());
    EXPECT_EQ(follower.target().z(), -leader.target().z());
    // What the mirror shows at the left is at the right in the leader's picture.
    const QVector3D point(12, 50, 9);
    const QVector3D seen = leader.project(point);
    const QVector3D mirrored = follower.project({12, 50, -9});
    EXPECT_NEAR(mirrored.x(), 800 - seen.x(), 1e-3);
    EXPECT_NEAR(mirrored.y(), seen.y(), 1e-3);
    follower.setLeader(nullptr);
    leader.orbit(100, 0);
    EXPECT_NE(follower.yaw(), -leader.yaw());
}

}  // namespace
}  // namespace ankleup::testing
