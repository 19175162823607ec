// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

#include "app/window/user.h"
#include "export/picture_file.h"
#include "io/scene_code.h"
#include "io/scene_file.h"

namespace ankleup::testing {
namespace {

struct SceneDrop : ::testing::Test {
    SceneDrop() {
        dropped.task.task = Task::kStepDown;
        dropped.task.phase = 0.4;
        dropped.right.condition.dorsiflexionLimit = radians(23.0);
        dropped.view.camera = Camera::kFront;
    }

    /// Carries it over the stage and lets go.
    bool drop(const QMimeData& data) {
        QQuickWindow* window = user.window().quickWindow();
        const QPoint place(window->width() / 3, window->height() / 2);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(window, &enter);
        QDropEvent letGo(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(window, &letGo);
        user.settle();
        return letGo.isAccepted();
    }
    bool dropFile(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(data);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    const Scene& shown() const { return user.now().scene; }

    QTemporaryDir folder;
    User user;
    Scene dropped;
};

TEST_F(SceneDrop, OpensTheSceneOfAPicture) {
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    tellPicture(picture, {QStringLiteral("a step down"), writeSceneCode(dropped), "en"});
    ASSERT_TRUE(writePng(path(QStringLiteral("stage.png")).toStdString(), picture).has_value());
    EXPECT_TRUE(dropFile(path(QStringLiteral("stage.png"))));
    EXPECT_EQ(shown().task, dropped.task);
    EXPECT_EQ(shown().right, dropped.right);
}

TEST_F(SceneDrop, OpensASceneFileAndACode) {
    ASSERT_TRUE(writeSceneFile(path(QStringLiteral("s.ankleup")).toStdString(), dropped).has_value());
    EXPECT_TRUE(dropFile(path(QStringLiteral("s.ankleup"))));
    EXPECT_EQ(shown().right, dropped.right);
    QMimeData text;
    text.setText(QStringLiteral(" au14-y0g8-fzy1-83xr-fv\n"));
    EXPECT_TRUE(drop(text));
    EXPECT_EQ(shown().right.condition.dorsiflexionLimit, radians(18.0));
}

TEST_F(SceneDrop, SaysWhatItCannotOpen) {
    const Scene before = shown();
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    ASSERT_TRUE(writePng(path(QStringLiteral("holiday.png")).toStdString(), picture).has_value());
    dropFile(path(QStringLiteral("holiday.png")));
    EXPECT_TRUE(user.sees(QStringLiteral("holds no scene"))) << user.everything().toStdString();
    EXPECT_EQ(shown().right, before.right);
}

}  // namespace
}  // namespace ankleup::testing
