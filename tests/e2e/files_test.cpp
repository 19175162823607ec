// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QTemporaryDir>

#include "base/angle.h"
#include "e2e/window_fixture.h"

namespace ankleup {
namespace {

class Files : public WindowTest {
  protected:
    QString pathTo(const QString& name) const { return folder_.filePath(name); }

    /// Types a file into the file dialog that is asking, and Return. Without a window manager nobody else gives it the keyboard.
    void answerFileDialog(const QString& title, const QString& name) const {
        QFileDialog* dialog = nullptr;
        ASSERT_SOON((dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) != nullptr && dialog->isVisible());
        EXPECT_EQ(dialog->windowTitle(), title);
        hand.giveKeyboardTo(*dialog->windowHandle());
        ASSERT_SOON(dialog->isActiveWindow());
        hand.type(pathTo(name));
        hand.key("Return");
        ASSERT_SOON(QApplication::activeModalWidget() == nullptr) << "still asking";
        // Typed this fast, Qt's list of names that would fit outlives its dialog, and takes the next click for itself.
        if (QWidget* list = QApplication::activePopupWidget()) list->close();
        hand.giveKeyboardTo(window());
    }
    void openFile(const QString& name) const {
        hand.key("ctrl+o");
        answerFileDialog("Open scene", name);
    }
    void writeFile(const QString& path, const QByteArray& text) const {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static constexpr int kExportDeadline = 120'000;  // [ms] the processor draws every frame

  private:
    QTemporaryDir folder_;
};

TEST_F(Files, APictureShowsTheViewAsItIsSeen) {
    // A view of its own: from the side, the leg moved away from the middle.
    const QPoint middle = placeOn(item("stage"), 0.5, 0.4);
    const QPoint beside = placeOn(item("stage"), 0.2, 0.4);
    hand.drag(beside, beside + QPoint(150, 0));
    hand.drag(middle, middle + QPoint(170, 0), MouseButton::kRight);
    settle();
    StageCamera seen;
    seen.look(camera().seenFromHere({}));
    seen.setViewport({1920, 1080});

    hand.key("ctrl+e");
    ASSERT_SOON(find("exportStart") != nullptr);
    choose("exportPreset", app().exporting()->presetLabels()[3]);
    EXPECT_SOON(app().exporting()->preset() == 3);
    EXPECT_TRUE(waitFor([&] { return !app().exporting()->preview().isEmpty(); }, kExportDeadline)) << "a small picture of it";
    click("exportStart");
    answerFileDialog("Export to a file", "leg");
    ASSERT_TRUE(waitFor([&] { return !app().exporting()->busy() && !app().exporting()->message().isEmpty(); }, kExportDeadline));
    EXPECT_FALSE(app().exporting()->failed()) << app().exporting()->message().toStdString();
    ASSERT_TRUE(QFile::exists(pathTo("leg.png"))) << "with the suffix that was not typed";
    const QImage picture(pathTo("leg.png"));
    ASSERT_EQ(picture.size(), QSize(1920, 1080));
    ASSERT_TRUE(picture.hasAlphaChannel());
    EXPECT_EQ(qAlpha(picture.pixel(5, 5)), 0);
    const FigureModel& leg = *app().stage()->present();
    for (const QVector3D& point : {leg.femur(), leg.tibia(), leg.knee(), leg.foot()}) {
        const QPoint place = seen.project(point).toPoint();
        ASSERT_TRUE(picture.rect().contains(place));
        EXPECT_GT(qAlpha(picture.pixel(place)), 200) << place.x() << ", " << place.y();
    }
    // Where the leg would be seen from home there is nothing.
    StageCamera home;
    home.setViewport({1920, 1080});
    home.setBodyHeight(app().stage()->bodyHeight());
    home.look({});
    EXPECT_LT(qAlpha(picture.pixel(home.project(leg.femur()).toPoint())), 200);
    click("exportCancel");  // says Close now
    EXPECT_SOON(overlay() == nullptr);
}

TEST_F(Files, AFilmIsWrittenBesideTheWindowAndAnotherIsCancelled) {
    hand.key("ctrl+e");
    ASSERT_SOON(find("exportStart") != nullptr);
    clickWords("Film", find("exportWhat"));
    ASSERT_SOON(app().exporting()->what() == ExportChoice::kFilm);
    choose("exportKind", "GIF");
    EXPECT_SOON(app().exporting()->suffix() == "gif");
    click("exportStart");
    answerFileDialog("Export to a file", "squat");
    ASSERT_TRUE(waitFor([&] { return app().exporting()->progress() > 0.02; }, kExportDeadline));
    EXPECT_FALSE(QFile::exists(pathTo("squat.gif"))) << "it is not whole yet";
    EXPECT_TRUE(find("exportProgress") != nullptr);
    ASSERT_TRUE(waitFor([&] { return !app().exporting()->busy(); }, kExportDeadline));
    EXPECT_FALSE(app().exporting()->failed()) << app().exporting()->message().toStdString();
    EXPECT_EQ(QImageReader(pathTo("squat.gif")).size(), QSize(800, 450));

    click("exportStart");
    answerFileDialog("Export to a file", "other");
    ASSERT_TRUE(waitFor([&] { return app().exporting()->progress() > 0.02; }, kExportDeadline));
    click("exportCancel");
    ASSERT_TRUE(waitFor([&] { return !app().exporting()->busy(); }, kExportDeadline));
    EXPECT_EQ(app().exporting()->message(), "Cancelled; nothing was written.");
    EXPECT_EQ(QDir(pathTo("")).entryList(QDir::Files), QStringList("squat.gif"));
    hand.key("Escape");
    EXPECT_SOON(overlay() == nullptr);
}

TEST_F(Files, ASceneComesBackWithItsViewAndItsNumbers) {
    hand.click(limitPlace(11));
    hand.key("2");
    EXPECT_SOON(limit() < 11.1 && camera().yaw() == 180.0);
    settle();
    const double saved = limit();
    hand.key("ctrl+s");
    answerFileDialog("Save scene", "mine");
    ASSERT_SOON(QFile::exists(pathTo("mine.ankleup")));
    hand.click(limitPlace(30));
    hand.key("0");
    EXPECT_SOON(limit() > 29 && camera().yaw() == 38.0);
    settle();
    openFile("mine.ankleup");
    EXPECT_SOON(std::abs(limit() - saved) < 1e-9 && camera().yaw() == 180.0) << limit() << ", " << camera().yaw();
}

TEST_F(Files, ARecordedSquatIsShownOnTheBonesMovedThroughAndLeft) {
    ASSERT_TRUE(QFile::copy(QStringLiteral(ANKLEUP_SOURCE_DIR "/tests/data/motion/squat_gait2392.mot"), pathTo("squat.mot")));
    const Scene before = now().scene;
    const auto bend = [this] {
        return degrees(now().present.solution.posture.configuration()[static_cast<int>(Coordinate::kKneeFlexion)]);
    };
    openFile("squat.mot");
    ASSERT_SOON(now().recorded.has_value() && find("leaveRecording") != nullptr);
    EXPECT_NE(find("recordingSummary"), nullptr);
    session().pause();
    look();
    hand.drag(thumbPlace("scrubber"), trackPlace("scrubber", 0.5));
    EXPECT_SOON(bend() > 45.0) << bend() << ": it squats";
    hand.drag(thumbPlace("scrubber"), trackPlace("scrubber", 0.02));
    EXPECT_SOON(bend() < 20.0) << bend();
    click("leaveRecording");
    EXPECT_SOON(!now().recorded && find("leaveRecording") == nullptr);
    EXPECT_EQ(now().scene.right, before.right) << "a recording is no part of a scene";
}

TEST_F(Files, ABrokenSceneIsExplainedAndChangesNothing) {
    const Scene before = now().scene;
    writeFile(pathTo("broken.ankleup"), R"({"ankleup": 1, "ankle": {"dorsiflexion_limit_deg": 77}})");
    openFile("broken.ankleup");
    ASSERT_SOON(find("messageText") != nullptr);
    const QString message = find("messageText")->property("text").toString();
    EXPECT_TRUE(message.contains("dorsiflexion_limit_deg") && message.contains("77")) << message.toStdString();
    EXPECT_TRUE(now().scene == before);
    EXPECT_FALSE(now().canUndo);
    hand.key("Escape");
    EXPECT_SOON(overlay() == nullptr);
}

}  // namespace
}  // namespace ankleup
