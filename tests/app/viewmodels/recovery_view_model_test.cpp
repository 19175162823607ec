// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/recovery_view_model.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <memory>

#include "app/session/driven_session.h"
#include "io/scene_file.h"

namespace ankleup::testing {
namespace {

struct Recovery : DrivenSession {
    Recovery() : DrivenSession(makeScene(18.0)), path(folder.filePath("recovery.ankleup")) { start(); }

    void start() {
        recovery = std::make_unique<RecoveryViewModel>(session);
        recovery->keepAt(path);
    }
    bool isKept() const { return QFile::exists(path); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<RecoveryViewModel> recovery;
};

TEST(RecoveryViewModel, KeepsWhatWasChangedAndForgetsItAtTheEnd) {
    Recovery run;
    QTest::qWait(0);
    EXPECT_FALSE(run.isKept()) << "the first scene is worth no copy";
    run.setLimit(11.0);
    ASSERT_TRUE(waitUntil([&] { return run.isKept(); }));
    EXPECT_EQ(*readSceneFile(run.path.toStdString()), run.shown().scene);
    run.recovery->forget();
    EXPECT_FALSE(run.isKept());
}

TEST(RecoveryViewModel, OffersWhatACrashLeft) {
    Recovery run;
    run.setLimit(11.0);
    ASSERT_TRUE(waitUntil([&] { return run.isKept(); }));
    const Scene left = run.shown().scene;
    run.session.resetAll();
    run.start();
    EXPECT_TRUE(run.recovery->isOffered());
    EXPECT_EQ(run.limit(), 18.0) << "a start is always the first scene";
    StageCamera camera;
    run.recovery->restore(&camera);
    EXPECT_EQ(run.shown().scene, left);
    EXPECT_FALSE(run.recovery->isOffered());
}

TEST(RecoveryViewModel, WhatIsNotWantedIsNotOfferedAgain) {
    Recovery run;
    run.setLimit(11.0);
    ASSERT_TRUE(waitUntil([&] { return run.isKept(); }));
    run.session.resetAll();
    run.start();
    run.recovery->dismiss();
    EXPECT_FALSE(run.recovery->isOffered());
    EXPECT_FALSE(run.isKept());
}

TEST(RecoveryViewModel, ABrokenCopyIsNotOffered) {
    Recovery run;
    QFile file(run.path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"ankleup\": 1, ");
    file.close();
    run.start();
    EXPECT_FALSE(run.recovery->isOffered());
}

TEST(RecoveryViewModel, PlayingWritesNothing) {
    Recovery run;
    run.session.play();
    for (int i = 0; i < 20; ++i) run.tickAfter(0.1);
    QTest::qWait(1200);
    EXPECT_FALSE(run.isKept());
}

}  // namespace
}  // namespace ankleup::testing
