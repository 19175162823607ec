// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QProcess>
#include <QTest>
#include <QWindow>
#include <csignal>
#include <optional>

#include "e2e/hand.h"
#include "support/program.h"

namespace ankleup::testing {
namespace {

constexpr int kStart = 30'000;  // to end a failing test [ms]

/// The real program, started as by a person on a computer on which something is wrong, seen from outside.
class FailingStart : public ::testing::Test {
  protected:
    struct Seen {
        QString id;
        QSize size;
    };

    void start(std::vector<std::string> environment) {
        // Of a name that stands twice the first counts.
        environment.insert(environment.end(), {"XDG_CONFIG_HOME=" + home_.path("config"), "XDG_DATA_HOME=" + home_.path("data")});
        for (char** variable = environ; *variable != nullptr; ++variable) environment.emplace_back(*variable);
        program_.emplace(std::vector<std::string>{ANKLEUP_EXECUTABLE}, environment, "");
    }
    const Program& program() const { return *program_; }

    static std::optional<Seen> findWindow() {
        const QStringList ids = ask({"search", "--onlyvisible", "--name", "^AnkleUp$"}).split('\n', Qt::SkipEmptyParts);
        if (ids.isEmpty()) return {};
        Seen seen{.id = ids.last(), .size = {}};
        for (const QString& line : ask({"getwindowgeometry", "--shell", seen.id}).split('\n')) {
            if (line.startsWith("WIDTH=")) seen.size.setWidth(line.mid(6).toInt());
            if (line.startsWith("HEIGHT=")) seen.size.setHeight(line.mid(7).toInt());
        }
        return seen;
    }
    static bool isPage() {
        const auto seen = findWindow();
        return seen && seen->size.width() > 400 && seen->size.width() < 900;
    }
    static bool isMainWindow() {
        const auto seen = findWindow();
        return seen && seen->size == QSize(1366, 768);
    }
    void pressKey(const QString& name) const {
        ask({"windowfocus", "--sync", findWindow()->id});
        hand_.key(name);
    }
    /// Do these words come on the terminal?
    bool hears(const std::string& words) {
        return QTest::qWaitFor([&] { return program_->complaints().find(words) != std::string::npos; }, kStart);
    }
    std::string heard() { return program_->complaints(); }

  private:
    static QString ask(const QStringList& words) {
        QProcess xdotool;
        xdotool.start("xdotool", words);
        xdotool.waitForFinished();
        return QString::fromUtf8(xdotool.readAllStandardOutput());
    }

    const TestFolder home_;
    const Hand hand_{};
    std::optional<Program> program_;
};

TEST_F(FailingStart, OfAnOldDriverIsToldOnAPageWhoseKeyLetsTheProcessorDraw) {
    start({"MESA_GL_VERSION_OVERRIDE=2.1"});
    ASSERT_TRUE(QTest::qWaitFor(isPage, kStart));
    pressKey("Return");
    EXPECT_TRUE(QTest::qWaitFor(isMainWindow, kStart));
    EXPECT_TRUE(hears("offers only 2.1")) << heard();
}

TEST_F(FailingStart, ThatCrashesBeginsAgainWithAPage) {
    start({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return program().catches(SIGSEGV); }, kStart));
    program().sendSignal(SIGSEGV);
    ASSERT_TRUE(QTest::qWaitFor(isPage, kStart));
    pressKey("Return");
    EXPECT_TRUE(QTest::qWaitFor(isMainWindow, kStart));
    EXPECT_TRUE(hears("The graphics driver stopped AnkleUp while it was starting")) << heard();
}

TEST_F(FailingStart, IsClosedByEscape) {
    start({"MESA_GL_VERSION_OVERRIDE=2.1"});
    ASSERT_TRUE(QTest::qWaitFor(isPage, kStart));
    pressKey("Escape");
    ASSERT_TRUE(QTest::qWaitFor([] { return !findWindow(); }, kStart));
    EXPECT_TRUE(hears("LIBGL_ALWAYS_SOFTWARE=1 ankleup")) << heard();
}

TEST_F(FailingStart, OfAHomeThatCannotBeWrittenToIsToldAndTheWindowOpens) {
    start({"XDG_CONFIG_HOME=/proc/none", "XDG_DATA_HOME=/proc/none"});
    EXPECT_TRUE(QTest::qWaitFor(isMainWindow, kStart));
    EXPECT_TRUE(hears("Settings are not kept this time")) << heard();
}

}  // namespace
}  // namespace ankleup::testing
