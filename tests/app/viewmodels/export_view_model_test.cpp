// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/export_view_model.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <set>

#include "app/session/driven_session.h"
#include "export/batch.h"

namespace ankleup::testing {
namespace {

constexpr int kDeadline = 60'000;  // [ms]

struct Exporting : DrivenSession {
    explicit Exporting(const QString& program = QStringLiteral(ANKLEUP_EXECUTABLE)) : DrivenSession(makeScene(18.0)) {
        view = std::make_unique<ExportViewModel>(session, settings, program);
        view->setWhat(ExportChoice::kHandout);
        view->setKind(1);  // the web page needs no graphics card
        view->begin(&camera);
    }
    void write(const QString& path) const { view->write(QUrl::fromLocalFile(path)); }
    bool waitForEnd() const {
        return QTest::qWaitFor([this] { return !view->busy() && !view->message().isEmpty(); }, kDeadline);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot); }

    QTemporaryDir folder;
    SettingsViewModel settings;
    StageCamera camera;
    std::unique_ptr<ExportViewModel> view;
};

TEST(ExportChoice, IsAlwaysARequestThatFitsTogether) {
    std::set<ExportFormat> formats;
    for (int what = 0; what < ExportChoice::whatLabels().size(); ++what) {
        ExportChoice choice{.what = what};
        for (choice.kind = 0; choice.kind < choice.kindLabels().size(); ++choice.kind) {
            for (choice.preset = 0; choice.preset < choice.presetLabels().size(); ++choice.preset) {
                const std::string out = choice.toFolder() ? "none/" : "leg." + choice.suffix().toStdString();
                const auto request = choice.makeRequest(makeScene(18.0), out, false);
                const auto format = checkExportRequest(request);
                ASSERT_TRUE(format) << format.error().message;
                EXPECT_EQ(*format, choice.format());
                formats.insert(*format);
                const std::string preview = "p." + choice.previewSuffix().toStdString();
                EXPECT_TRUE(checkExportRequest(choice.makePreview(makeScene(18.0), preview, true)));
                EXPECT_FALSE(choice.note().isEmpty());
            }
        }
    }
    EXPECT_EQ(formats.size(), static_cast<std::size_t>(kExportFormatCount)) << "every format can be chosen";
}

TEST(ExportChoice, OffersNoFilmOfStanding) {
    Scene standing = makeScene(18.0);
    standing.task.task = Task::kStanding;
    for (int what = 0; what < ExportChoice::whatLabels().size(); ++what) {
        ExportChoice choice{.what = what};
        for (choice.kind = 0; choice.kind < choice.kindLabels().size(); ++choice.kind) {
            EXPECT_TRUE(choice.refusal(makeScene(18.0)).isEmpty());
            const bool moves = isFilm(choice.format()) || choice.format() == ExportFormat::kSvg;
            EXPECT_EQ(choice.refusal(standing).isEmpty(), !moves) << what << choice.kind;
        }
    }
}

TEST(ExportChoice, TellsAboutHowLargeAPictureWillBe) {
    ExportChoice choice;
    EXPECT_EQ(choice.estimateBytes(makeScene(18.0), 0), 0.0) << "nobody can tell yet";
    const double slide = choice.estimateBytes(makeScene(18.0), 40'000);
    choice.preset = 4;
    EXPECT_GT(choice.estimateBytes(makeScene(18.0), 40'000), 2.0 * slide);
}

std::size_t countMovements() {
    std::size_t count = 0;
    for (int i = 0; i < kTaskCount; ++i) count += hasPhase(static_cast<Task>(i)) ? 1U : 0U;
    return count;
}

TEST(Batch, HoldsEveryMovementBeforeAndAfter) {
    Scene scene = makeScene(18.0);
    scene.right.remedies = {{RemedyKind::kHeelLift, 1.0}};
    const std::vector<ExportRequest> batch = listBatch({.scene = scene, .out = "folder"});
    ASSERT_EQ(batch.size(), 2 * countMovements());
    std::set<std::string> names;
    for (const ExportRequest& one : batch) {
        names.insert(one.out.string());
        EXPECT_EQ(one.scene.right.remedies.empty(), one.out.string().ends_with("-before.png")) << one.out;
        EXPECT_TRUE(hasPhase(one.scene.task.task));
        EXPECT_TRUE(checkExportRequest(one));
    }
    EXPECT_EQ(names.size(), batch.size());
    EXPECT_TRUE(names.contains("folder/single_leg_squat-before.png"));
    scene.right.remedies.clear();
    EXPECT_EQ(listBatch({.scene = scene, .out = "folder"}).size(), countMovements());
}

TEST(ExportViewModel, WritesBesideTheWindow) {
    const Exporting exporting;
    exporting.write(exporting.folder.filePath("Bein ü.html"));
    EXPECT_TRUE(exporting.view->busy());
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_FALSE(exporting.view->failed()) << exporting.view->message().toStdString();
    EXPECT_EQ(exporting.files(), QStringList(QStringLiteral("Bein ü.html")));
    EXPECT_EQ(exporting.view->progress(), 1.0);
}

TEST(ExportViewModel, ClearsAwayWhatTheProcessLeft) {
    // A process that was killed, and its list of parts: both legs'.
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    {
        const Exporting exporting(QStringLiteral("/bin/false"));
        ASSERT_TRUE(QDir(home.path()).mkpath("ankleup/parts"));
        QFile list(home.filePath("ankleup/parts/1-1.parts"));
        ASSERT_TRUE(list.open(QIODevice::WriteOnly));
        list.write(QSysInfo::machineHostName().toLocal8Bit() + "\nanother boot\n1\n1\n");
        for (const char* name : {"leg-right.html.part", "leg-left.html.part"}) {
            QFile part(exporting.folder.filePath(name));
            ASSERT_TRUE(part.open(QIODevice::WriteOnly));
            list.write(part.fileName().toLocal8Bit() + '\n');
        }
        list.close();
        exporting.write(exporting.folder.filePath("leg.html"));
        ASSERT_TRUE(exporting.waitForEnd());
        EXPECT_TRUE(exporting.view->failed());
        EXPECT_EQ(exporting.files(), QStringList());
    }
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}

TEST(ExportViewModel, SaysWhyNothingWasWritten) {
    const Exporting exporting;
    exporting.write(QStringLiteral("/proc/none/leg.html"));
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_TRUE(exporting.view->failed());
    EXPECT_TRUE(exporting.view->message().contains(QLatin1String("/proc/none/leg.html cannot be written")))
        << exporting.view->message().toStdString();
    EXPECT_TRUE(exporting.view->message().contains(QLatin1String("nothing can be written at this place"))) << "in the window's language";
    exporting.write(QStringLiteral("/dev/full"));  // as a disk without room, and no file
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_TRUE(exporting.view->failed());
}

TEST(ExportViewModel, LeavesAPartThatIsAnothersAlone) {
    const Exporting exporting;
    QFile part(exporting.folder.filePath(QStringLiteral("leg.html.part")));
    ASSERT_TRUE(part.open(QIODevice::WriteOnly));
    part.write("mine");
    part.close();
    exporting.write(exporting.folder.filePath("leg.html"));
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_TRUE(exporting.view->failed());
    EXPECT_EQ(exporting.files(), QStringList(QStringLiteral("leg.html.part")));
}

TEST(ExportViewModel, SurvivesAProgramThatDoesNotStart) {
    const Exporting exporting(QStringLiteral("/none/such"));
    exporting.write(exporting.folder.filePath("leg.html"));
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_TRUE(exporting.view->failed());
    EXPECT_TRUE(exporting.files().isEmpty());
}

TEST(ExportViewModel, LeavesNothingWhenCancelledOrClosed) {
    Exporting exporting;
    exporting.write(exporting.folder.filePath("leg.html"));
    exporting.view->cancel();
    ASSERT_TRUE(exporting.waitForEnd());
    EXPECT_EQ(exporting.view->message(), QStringLiteral("Cancelled; nothing was written."));
    EXPECT_TRUE(exporting.files().isEmpty());

    exporting.write(exporting.folder.filePath("leg.html"));
    exporting.view.reset();  // the window closes
    EXPECT_TRUE(exporting.files().isEmpty());
}

TEST(ExportViewModel, TakesNoOtherChoiceWhileItWorks) {
    const Exporting exporting;
    exporting.write(exporting.folder.filePath("leg.html"));
    exporting.view->setWhat(ExportChoice::kFilm);
    exporting.view->setKind(0);
    EXPECT_EQ(exporting.view->what(), ExportChoice::kHandout);
    EXPECT_EQ(exporting.view->kind(), 1);
    ASSERT_TRUE(exporting.waitForEnd());
}

}  // namespace
}  // namespace ankleup::testing
