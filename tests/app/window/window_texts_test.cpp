// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>
#include <memory>

#include "app/session/driven_session.h"
#include "app/window/texts.h"
#include "application/window.h"
#include "text/language.h"

namespace ankleup::testing {
namespace {

constexpr int kPages = 5;

/// The whole window without its 3D, in a language, at a size. Nothing may be cut, over something else or out of the window.
class WindowTexts : public ::testing::TestWithParam<QString> {
  protected:
    static void SetUpTestSuite() { prepareControls(); }
    void SetUp() override {
        const QString language = GetParam();
        if (language == "pseudo" || language == "right-to-left") QCoreApplication::installTranslator(&pseudo_);
        if (language == "right-to-left") QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        window_ = std::make_unique<Window>(readFirstScene());
        ASSERT_NE(window_->quickWindow(), nullptr);
        if (isLanguageAvailable(language)) useLanguage(language);
        if (isLanguageAvailable(language)) window_->viewModel().settings()->setLanguage(language);
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window_->quickWindow(), 10'000));
    }
    void TearDown() override {
        window_.reset();
        QCoreApplication::removeTranslator(&pseudo_);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        useLanguage(QStringLiteral("en"));
    }

    QQuickWindow& window() const { return *window_->quickWindow(); }
    Session& session() const { return window_->session(); }
    SettingsViewModel& settings() const { return *window_->viewModel().settings(); }
    void show(QSize size, double textScale, int page) const {
        settings().setTextScale(textScale);
        window().resize(size);
        ASSERT_TRUE(waitUntil([&] { return window().contentItem()->size() == QSizeF(size); }));
        auto* side = window().findChild<QQuickItem*>("sidePanel");
        ASSERT_NE(side, nullptr);
        side->setProperty("page", page);
        const auto& session = window_->session();
        ASSERT_TRUE(waitUntil([&] { return session.snapshot()->details && !session.snapshot()->detailsStale; }));
        window().grabWindow();  // laid out twice: what wraps changes what stands below
        window().grabWindow();
    }
    void expectGood(QSize size, double textScale) const {
        for (int page = 0; page < kPages; ++page) {
            show(size, textScale, page);
            const QStringList trouble = findTextTrouble(window());
            EXPECT_TRUE(trouble.isEmpty()) << size.width() << 'x' << size.height() << ", text " << textScale << ", page " << page << ":\n"
                                           << trouble.join(u'\n').toStdString();
            if (!trouble.isEmpty() && qEnvironmentVariableIsSet("ANKLEUP_KEEP_PICTURES")) {
                window().grabWindow().save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                               .arg(qEnvironmentVariable("ANKLEUP_KEEP_PICTURES"), GetParam())
                                               .arg(size.width())
                                               .arg(textScale)
                                               .arg(page));
            }
        }
    }

  private:
    std::unique_ptr<Window> window_;
    PseudoTranslator pseudo_;
};

TEST_P(WindowTexts, FitTheUsualWindow) { expectGood({1366, 768}, 1.0); }

TEST_P(WindowTexts, FitTheSmallestWindow) { expectGood({1024, 700}, 1.0); }

TEST_P(WindowTexts, FitAtEveryReadingLevel) {
    for (int level = 0; level < 3; ++level) {
        settings().setReadingLevel(level);
        expectGood({1366, 768}, 1.0);
    }
}

TEST_P(WindowTexts, FitInEveryWayToCompare) {
    for (const CompareMode mode : {CompareMode::kSideBySide, CompareMode::kWipe, CompareMode::kTwoCompensations}) {
        Scene scene = session().snapshot()->scene;
        scene.view.compare = mode;
        scene.view.secondStrategy = StrategyWeights::only(Strategy::kTurnOut);
        session().edit(scene);
        show({1366, 768}, 1.0, 0);
        const QStringList trouble = findTextTrouble(window());
        EXPECT_TRUE(trouble.isEmpty()) << kCompareModeNames[static_cast<std::size_t>(mode)] << ":\n" << trouble.join(u'\n').toStdString();
    }
}

TEST_P(WindowTexts, FitAtTwiceTheSize) { expectGood({1366, 768}, 2.0); }

INSTANTIATE_TEST_SUITE_P(All, WindowTexts,
                         ::testing::ValuesIn(availableLanguages() << "pseudo"
                                                                  << "right-to-left"),
                         [](const auto& made) { return QString(made.param).replace(u'-', u'_').toStdString(); });

}  // namespace
}  // namespace ankleup::testing
