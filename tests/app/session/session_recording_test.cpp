// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/session/driven_session.h"
#include "io/recording_file.h"
#include "io/scene_file.h"
#include "text/recording_text.h"
#include "viewmodels/compare_view_model.h"
#include "viewmodels/file_view_model.h"
#include "viewmodels/learn_view_model.h"
#include "viewmodels/measure_view_model.h"
#include "viewmodels/playback_view_model.h"
#include "viewmodels/recording_view_model.h"
#include "viewmodels/recovery_view_model.h"

namespace ankleup::testing {
namespace {

const std::string kSquat = ANKLEUP_SOURCE_DIR "/tests/data/motion/squat_gait2392.mot";  // 2 s, deepest in the middle

RecordedMotionPtr readSquat() {
    auto motion = readRecordingFile(kSquat);
    return motion ? std::make_shared<const RecordedMotion>(std::move(*motion)) : nullptr;
}

struct RecordedSession : DrivenSession {
    RecordedSession() : DrivenSession(makeScene(18.0, Task::kDoubleLegSquat, 0.5)) { session.openRecording(readSquat()); }

    double present(Coordinate coordinate) const { return degrees(shown().present.solution.posture[coordinate]); }
    double reference(Coordinate coordinate) const { return degrees(shown().reference.solution.posture[coordinate]); }
    bool waitForDetails() {
        return waitUntil([this] { return !shown().detailsStale && shown().details->recorded.has_value(); });
    }
};

TEST(SessionRecording, StandsInThePlaceOfTheModelAndComesFromTheFile) {
    RecordedSession driven;
    ASSERT_TRUE(driven.shown().recorded);
    driven.session.seekRecording(1.0);
    EXPECT_NEAR(driven.present(Coordinate::kKneeFlexion), 85.0, 1e-6);
    EXPECT_NEAR(driven.present(Coordinate::kDorsiflexion), 25.0, 1e-6);
    EXPECT_NEAR(driven.present(Coordinate::kSubtalarPronation), 4.0, 1e-6);
    EXPECT_EQ(driven.shown().recorded->time, 1.0);
}

TEST(SessionRecording, IsComparedWithTheModelsLegWhereItsKneeBendsAsMuch) {
    RecordedSession driven;
    ASSERT_TRUE(driven.waitForDetails());
    driven.session.seekRecording(0.6);
    EXPECT_NEAR(driven.reference(Coordinate::kKneeFlexion), driven.present(Coordinate::kKneeFlexion), 0.05);
    const double before = driven.reference(Coordinate::kDorsiflexion);
    driven.setLimit(8.0);
    ASSERT_TRUE(driven.waitForDetails());
    EXPECT_LT(driven.reference(Coordinate::kDorsiflexion), before - 3.0) << "the slider moves the model's leg";
    EXPECT_NEAR(driven.shown().recorded->time, 0.6, 1e-12);
    const RecordedCurves& curves = *driven.shown().details->recorded;
    EXPECT_EQ(curves.recorded.states.size(), 41U);
    EXPECT_NEAR(degrees(curves.recorded.states[20].solution.posture[Coordinate::kKneeFlexion]), 85.0, 1e-6);
}

TEST(SessionRecording, PlaysByTheClockAroundOrToItsEnd) {
    RecordedSession driven;
    driven.session.play();
    EXPECT_TRUE(driven.shown().playing);
    driven.tickAfter(0.5);
    EXPECT_NEAR(driven.shown().recorded->time, 0.5, 1e-9);
    driven.tickAfter(1.75);
    EXPECT_NEAR(driven.shown().recorded->time, 0.25, 1e-9) << "round and round";
    driven.session.setLoop(false);
    driven.tickAfter(5.0);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.shown().recorded->time, 2.0);
    EXPECT_FALSE(driven.shown().moving()) << "nothing more is drawn";
}

TEST(SessionRecording, LeavesNoTraceInTheScene) {
    DrivenSession driven(makeScene(18.0, Task::kDoubleLegSquat, 0.5));
    const Scene scene = driven.shown().scene;
    const Configuration before = driven.shown().present.solution.posture.configuration();
    driven.session.openRecording(readSquat());
    driven.session.play();
    driven.tickAfter(0.7);
    EXPECT_EQ(driven.shown().scene, scene);
    EXPECT_FALSE(driven.shown().canUndo);
    driven.session.closeRecording();
    EXPECT_FALSE(driven.shown().recorded);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.shown().present.solution.posture.configuration(), before);
}

TEST(SessionRecording, ResetAllAndAnOpenedSceneLeaveIt) {
    RecordedSession driven;
    driven.session.resetAll();
    EXPECT_FALSE(driven.shown().recorded);
    SettingsViewModel settings;
    StageCamera camera;
    FileViewModel files(driven.session, settings);
    QSignalSpy failed(&files, &FileViewModel::failed);
    files.open(QUrl::fromLocalFile(QString::fromStdString(kSquat)), &camera);
    ASSERT_TRUE(driven.shown().recorded);
    EXPECT_TRUE(driven.shown().playing);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ankleup"));
    files.save(QUrl::fromLocalFile(path), &camera);
    ASSERT_TRUE(driven.shown().recorded);
    files.open(QUrl::fromLocalFile(path), &camera);
    EXPECT_FALSE(driven.shown().recorded);
    EXPECT_EQ(failed.size(), 0);
    files.open(QUrl::fromLocalFile(QStringLiteral(ANKLEUP_SOURCE_DIR "/tests/data/motion/squat.trc")), &camera);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("Inverse Kinematics")));
}

TEST(SessionRecording, ARestoredSceneLeavesIt) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recovery.ankleup"));
    const Scene left = makeScene(11.0);
    ASSERT_TRUE(writeSceneFile(path.toStdString(), left));
    RecordedSession driven;
    RecoveryViewModel recovery(driven.session);
    recovery.keepAt(path);
    StageCamera camera;
    recovery.restore(&camera);
    EXPECT_FALSE(driven.shown().recorded);
    EXPECT_EQ(driven.shown().scene, left);
}

TEST(SessionRecording, AKeptLegThatIsTakenUpLeavesIt) {
    RecordedSession driven;
    CompareViewModel compare(driven.session);
    compare.keep({});
    driven.setLimit(30.0);
    ASSERT_TRUE(driven.shown().recorded);
    driven.session.play();
    compare.restore(0);
    EXPECT_FALSE(driven.shown().recorded);
    EXPECT_FALSE(driven.shown().playing);
    EXPECT_EQ(driven.limit(), 18.0);
}

TEST(SessionRecording, GivesWayToALessonAndComesBackAfterIt) {
    RecordedSession driven;
    driven.session.seekRecording(0.6);
    driven.session.play();
    SettingsViewModel settings;
    settings.setLanguage(QStringLiteral("en"));
    LearnViewModel learn(driven.session, settings);
    learn.startLesson(0);
    EXPECT_FALSE(driven.shown().recorded) << "the lesson tells of its own leg";
    EXPECT_FALSE(driven.shown().playing);
    learn.leave();
    ASSERT_TRUE(driven.shown().recorded) << "leaving puts everything back";
    EXPECT_NEAR(driven.shown().recorded->time, 0.6, 1e-9);
    EXPECT_TRUE(driven.shown().playing);
    learn.startQuiz();
    EXPECT_FALSE(driven.shown().recorded);
}

TEST(SessionRecording, KeepsItsSpeedWhateverTaskItIsComparedWith) {
    RecordedSession driven;
    driven.session.play();
    driven.setTask(Task::kWalkingStance);
    EXPECT_EQ(driven.shown().speed, 1.0) << "walking plays at a quarter";
    driven.session.undo();
    EXPECT_EQ(driven.shown().speed, 1.0);
    driven.setTask(Task::kWalkingStance);
    driven.session.closeRecording();
    EXPECT_EQ(driven.shown().speed, 0.25);
}

TEST(SessionRecording, NamesColumnsAsTheFileDoes) {
    Recording recording;
    recording.report.leftOver = {"time<2>", "a&b"};
    EXPECT_TRUE(recordingDecisions(recording).join(u'\n').contains(QStringLiteral("Not used: time<2>, a&b.")))
        << "plain text, on the screen and on the command line";
}

TEST(SessionRecording, ALegThatWasNotRecordedIsTheModels) {
    auto motion = readRecordingFile(ANKLEUP_SOURCE_DIR "/tests/data/motion/squat_simm.mot");
    ASSERT_TRUE(motion) << motion.error().message;
    DrivenSession driven(makeScene(18.0, Task::kDoubleLegSquat, 0.5));
    driven.session.openRecording(std::make_shared<const RecordedMotion>(std::move(*motion)));
    EXPECT_NE(driven.shown().recorded->leg, nullptr);
    driven.change([](Scene& scene) { scene.side = ShownSide::kLeft; });
    EXPECT_EQ(driven.shown().recorded->leg, nullptr);
    const RecordingViewModel recording(driven.session);
    EXPECT_TRUE(recording.isShown());
    EXPECT_TRUE(recording.summary().contains(QStringLiteral("left leg"))) << recording.summary().toStdString();
}

TEST(SessionRecording, IsToldByScrubberMeasuresAndNote) {
    RecordedSession driven;
    ASSERT_TRUE(driven.waitForDetails());
    const SettingsViewModel settings;
    PlaybackViewModel playback(driven.session);
    MeasureViewModel measure(driven.session, settings);
    measure.setShown(true);
    EXPECT_TRUE(playback.hasPhase());
    EXPECT_TRUE(playback.namedPhases().isEmpty());
    playback.setPhase(0.5);
    EXPECT_EQ(playback.text(), QStringLiteral("1.00 s of 2.00 s"));
    EXPECT_TRUE(measure.heading().startsWith(QStringLiteral("Recorded, at 1.00 s"))) << measure.heading().toStdString();
    const QString csv = measure.tableCsv();
    EXPECT_TRUE(csv.contains(QStringLiteral("knee_flexion,deg,85,")) || csv.contains(QStringLiteral("knee_flexion,deg,84.99999")))
        << csv.toStdString();
    EXPECT_FALSE(csv.contains(QStringLiteral("knee_adduction_moment"))) << "no forces were recorded";
    EXPECT_EQ(measure.graph()->graph().xUnit, QStringLiteral("s"));
    EXPECT_EQ(measure.graph()->graph().present.size(), 41);
    RecordingViewModel recording(driven.session);
    EXPECT_TRUE(recording.summary().contains(QStringLiteral("12 coordinates used; missing: none"))) << recording.summary().toStdString();
    recording.leave();
    EXPECT_FALSE(recording.isShown());
    EXPECT_EQ(playback.text(), QStringLiteral("50 %, halfway"));
}

}  // namespace
}  // namespace ankleup::testing
