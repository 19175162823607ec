// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/file_view_model.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cmath>

#include "app/session/driven_session.h"

namespace ankleup::testing {
namespace {

struct Files : DrivenSession {
    explicit Files(const Scene& first) : DrivenSession(first), files(session, settings), failed(&files, &FileViewModel::failed) {
        EXPECT_TRUE(folder.isValid());
    }

    void open(const QUrl& url) { files.open(url, &camera); }
    void save(const QUrl& url) { files.save(url, &camera); }
    QUrl urlOf(const QString& name) const { return QUrl::fromLocalFile(folder.filePath(name)); }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString complaint() const { return failed.isEmpty() ? QString() : failed.back().front().toString(); }

    QTemporaryDir folder;
    SettingsViewModel settings;
    StageCamera camera;
    FileViewModel files;
    QSignalSpy failed;
};

Scene makeRichScene() {
    Scene scene = makeScene(17.3, Task::kStepDown, 0.61);
    scene.side = ShownSide::kBoth;
    scene.body.footType = 0.4;
    scene.right.condition.cause = Cause::kSoleus;
    scene.right.condition.hipControl = 0.7;
    scene.right.remedies = {{RemedyKind::kCalfStretching, 0.5}};
    scene.right.locks = {Coordinate::kMidfootSag};
    scene.left = scene.right;
    scene.left->condition.dorsiflexionLimit = radians(31.1);
    scene.view.compare = CompareMode::kOff;
    scene.view.reference.kind = ReferenceKind::kFreeAnkle;
    return scene;
}

TEST(FileViewModel, WhatIsSavedIsWhatOpens) {
    Files files(makeRichScene());
    const QUrl url = files.urlOf(QStringLiteral("Knöchel von Frau Müller (2).ankleup"));
    files.save(url);
    EXPECT_TRUE(QFile::exists(url.toLocalFile()));
    const LegState saved = files.shown().present;
    files.change([](Scene& scene) { scene = makeScene(40.0); });
    files.open(url);
    EXPECT_EQ(files.complaint(), "");
    EXPECT_EQ(files.shown().scene, makeRichScene());
    EXPECT_EQ(files.shown().present.solution.posture.configuration(), saved.solution.posture.configuration());
}

TEST(FileViewModel, ASceneKeepsWhereOneLooksFrom) {
    Files files(makeScene(18.0));
    files.camera.orbit(40.0, 15.0);
    const qreal yaw = files.camera.yaw();
    files.save(files.urlOf("seen.ankleup"));
    EXPECT_FALSE(files.shown().scene.view.freeCamera) << "looking is no change of the scene";
    files.camera.setOut("front");
    files.camera.setGlide(1.0);
    ASSERT_GT(std::abs(files.camera.yaw() - yaw), 1.0);
    files.open(files.urlOf("seen.ankleup"));
    EXPECT_NEAR(files.camera.yaw(), yaw, 1e-4);
}

TEST(FileViewModel, OpeningIsAStep) {
    Files files(makeScene(18.0));
    files.write("stiff.ankleup", R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 9}})");
    files.open(files.urlOf("stiff.ankleup"));
    EXPECT_NEAR(files.limit(), 9.0, 1e-9);
    files.session.undo();
    EXPECT_EQ(files.shown().scene, makeScene(18.0));
}

TEST(FileViewModel, AnOpenedSceneStandsStillAtItsPhase) {
    for (const double playedFor : {0.0, 0.7}) {  // the movement may just be at the phase of the file
        Files files(makeScene(18.0, Task::kSingleLegSquat, 1.0));
        files.write("still.ankleup", R"({"ankleup": 1, "task": {"phase": 1}, "ankle": {"dorsiflexion_limit_deg": 9}})");
        files.session.play();
        files.tickAfter(playedFor);
        files.open(files.urlOf("still.ankleup"));
        EXPECT_FALSE(files.shown().moving()) << playedFor;
        EXPECT_EQ(files.phase(), 1.0);
        files.tickAfter(0.5);
        EXPECT_EQ(files.phase(), 1.0);
        EXPECT_EQ(files.shown().present.solution.posture.configuration(),
                  solvePair(files.shown().scene, Side::kRight).present.solution.posture.configuration());
    }
}

TEST(FileViewModel, SaysWhatIsWrongWithAFileAndKeepsTheScene) {
    Files files(makeScene(18.0));
    files.session.play();
    files.write("bad.ankleup", R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 90}})");
    files.open(files.urlOf("bad.ankleup"));
    ASSERT_EQ(files.failed.count(), 1);
    EXPECT_TRUE(files.complaint().contains("ankle.dorsiflexion_limit_deg")) << files.complaint().toStdString();
    EXPECT_TRUE(files.complaint().contains("bad.ankleup"));
    EXPECT_TRUE(files.shown().playing);
    EXPECT_FALSE(files.shown().canUndo);

    files.open(files.urlOf(QStringLiteral("gibt es nicht – ä.ankleup")));
    ASSERT_EQ(files.failed.count(), 2);
    EXPECT_TRUE(files.complaint().contains(QStringLiteral("gibt es nicht – ä.ankleup"))) << files.complaint().toStdString();

    files.open(QUrl(QStringLiteral("https://example.org/scene.ankleup")));
    EXPECT_EQ(files.failed.count(), 3);
    EXPECT_EQ(files.shown().scene, makeScene(18.0));
}

TEST(FileViewModel, SaysThatItCannotSave) {
    Files files(makeScene(18.0));
    files.save(files.urlOf("no such folder/scene.ankleup"));
    ASSERT_EQ(files.failed.count(), 1);
    EXPECT_TRUE(files.complaint().contains("no such folder")) << files.complaint().toStdString();
}

TEST(FileViewModel, KeepsAListOfScenesOnlyWhenAskedTo) {
    Files files(makeScene(18.0));
    files.save(files.urlOf("a.ankleup"));
    files.open(files.urlOf("a.ankleup"));
    EXPECT_TRUE(files.settings.recentFiles().isEmpty());

    files.settings.setKeepsRecent(true);
    files.save(files.urlOf("b.ankleup"));
    files.open(files.urlOf("a.ankleup"));
    files.open(files.urlOf("none.ankleup"));
    EXPECT_EQ(files.settings.recentFiles(), (QStringList{files.folder.filePath("a.ankleup"), files.folder.filePath("b.ankleup")}));
    files.change([](Scene& scene) { scene = makeScene(40.0); });
    files.files.openRecent(1, &files.camera);
    EXPECT_NEAR(files.limit(), 18.0, 1e-9);
    EXPECT_EQ(files.settings.recentFiles().front(), files.folder.filePath("b.ankleup"));

    files.settings.clearRecent();
    EXPECT_TRUE(files.settings.recentFiles().isEmpty());
    files.open(files.urlOf("a.ankleup"));
    files.settings.setKeepsRecent(false);
    EXPECT_TRUE(files.settings.recentFiles().isEmpty());
}

}  // namespace
}  // namespace ankleup::testing
