// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "scene/stage_camera.h"

#include <gtest/gtest.h>

#include <QMatrix4x4>

namespace ankleup::testing {
namespace {

class AStageCamera : public ::testing::Test {
  protected:
    void SetUp() override { camera_.setViewport({800, 600}); }
    void look(Camera view) { camera_.look({.camera = view}); }
    QVector3D seen(float x, float y, float z) const { return camera_.project({x, y, z}); }

    StageCamera camera_;
};

TEST_F(AStageCamera, ShowsEachSideFromThere) {
    struct Row {
        Camera view;
        QVector3D toTheRight, up;
    };
    const Row rows[] = {{Camera::kFront, {0, 0, -1}, {0, 1, 0}}, {Camera::kBack, {0, 0, 1}, {0, 1, 0}},
                        {Camera::kRight, {1, 0, 0}, {0, 1, 0}},  {Camera::kLeft, {-1, 0, 0}, {0, 1, 0}},
                        {Camera::kTop, {0, 0, 1}, {1, 0, 0}},    {Camera::kSole, {0, 0, -1}, {1, 0, 0}}};
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(kCameraNames[static_cast<std::size_t>(row.view)]));
        look(row.view);
        const QVector3D middle = camera_.project(camera_.target());
        EXPECT_NEAR(middle.x(), 400, 0.01);
        EXPECT_NEAR(middle.y(), 300, 0.01);
        EXPECT_NEAR(middle.z(), camera_.distance(), 0.01);
        const QVector3D right = camera_.project(camera_.target() + 10 * row.toTheRight) - middle;
        const QVector3D up = camera_.project(camera_.target() + 10 * row.up) - middle;
        EXPECT_GT(right.x(), 5);
        EXPECT_NEAR(right.y(), 0, 0.01);
        EXPECT_LT(up.y(), -5);
        EXPECT_NEAR(up.x(), 0, 0.01);
    }
}

TEST_F(AStageCamera, ProjectsLikeAPerspectiveMatrix) {
    camera_.look({.freeCamera = FreeCamera{.yawDeg = 25, .pitchDeg = 12, .distanceM = 2.2, .targetM = {0.1, 0.4, -0.05}}});
    QMatrix4x4 matrix;
    matrix.perspective(static_cast<float>(camera_.fieldOfView()), 800.0F / 600.0F, 1, 1000);
    const float yaw = qDegreesToRadians(25.0F);
    const float pitch = qDegreesToRadians(12.0F);
    const QVector3D from =
        camera_.target() + 220 * QVector3D(std::cos(pitch) * std::cos(yaw), std::sin(pitch), std::cos(pitch) * std::sin(yaw));
    matrix.lookAt(from, camera_.target(), {0, 1, 0});
    for (const QVector3D& p : {QVector3D(0, 0, 0), QVector3D(20, 90, -30), QVector3D(-15, 10, 12)}) {
        const QVector3D clip = matrix.map(p);
        const QVector3D place = camera_.project(p);
        EXPECT_NEAR(place.x(), 400 * (1 + clip.x()), 0.05);
        EXPECT_NEAR(place.y(), 300 * (1 - clip.y()), 0.05);
    }
}

TEST_F(AStageCamera, KeepsTheLegInTheWindowAtEveryKeyView) {
    for (const QSizeF size : {QSizeF(1366, 560), QSizeF(600, 900), QSizeF(3840, 2160)}) {
        camera_.setViewport(size);
        camera_.setBottomInset(0.12 * size.height());
        for (const Camera view : {Camera::kFront, Camera::kBack, Camera::kLeft, Camera::kRight, Camera::kHome}) {
            look(view);
            for (const QVector3D& p :
                 {QVector3D(0, 0, 0), QVector3D(20, 0, 5), QVector3D(-5, 108, -8), QVector3D(25, 50, 0), QVector3D(-38, 60, -20)}) {
                const QVector3D place = camera_.project(p);
                EXPECT_TRUE(QRectF(QPointF(), QSizeF(size.width(), 0.88 * size.height())).contains(place.toPointF()))
                    << place.x() << ", " << place.y() << " of " << size.width() << " x " << size.height() << " at view "
                    << static_cast<int>(view);
            }
        }
    }
}

TEST_F(AStageCamera, GlidesTheShortWay) {
    camera_.look({.freeCamera = FreeCamera{.yawDeg = 170, .distanceM = 2}});
    camera_.setOut(QStringLiteral("left"));  // yaw -90, which is 270
    camera_.setGlide(0.5);
    EXPECT_NEAR(camera_.yaw(), 220, 1e-3);
    camera_.setGlide(1.0);
    EXPECT_NEAR(camera_.yaw(), 270, 1e-3);
}

TEST_F(AStageCamera, PansWithThePointer) {
    look(Camera::kFront);
    const QVector3D before = seen(0, 50, 0);
    camera_.pan(30, -20);
    const QVector3D after = seen(0, 50, 0);
    EXPECT_NEAR(after.x() - before.x(), 30, 1.5);
    EXPECT_NEAR(after.y() - before.y(), -20, 1.5);
}

TEST_F(AStageCamera, ZoomsWithinItsBoundsAndNeverOverTheTop) {
    for (int i = 0; i < 100; ++i) camera_.zoom(1);
    EXPECT_GT(camera_.distance(), 10);
    for (int i = 0; i < 200; ++i) camera_.zoom(-1);
    EXPECT_LT(camera_.distance(), 1000);
    camera_.orbit(0, 1e6);
    EXPECT_LE(camera_.pitch(), 90);
}

TEST_F(AStageCamera, MovedByHandStaysWhenTheWindowChanges) {
    look(Camera::kHome);
    camera_.orbit(50, 0);
    const qreal distance = camera_.distance();
    camera_.setViewport({300, 600});
    EXPECT_EQ(camera_.distance(), distance);
    look(Camera::kHome);
    const qreal fitting = camera_.distance();
    camera_.setViewport({800, 600});
    EXPECT_NE(camera_.distance(), fitting);
}

}  // namespace
}  // namespace ankleup::testing
