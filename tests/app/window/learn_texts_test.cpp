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

void collectTexts(const QQuickItem& item, QStringList& texts) {
    const QString text = item.property("text").toString();
    if (!text.isEmpty()) texts << text;
    for (const QQuickItem* child : item.childItems()) collectTexts(*child, texts);
}

/// What is wrong with the texts of this item; those elsewhere in the window have tests of their own.
QStringList findTroubleWithin(const QQuickWindow& window, const QQuickItem& item) {
    QStringList texts, trouble;
    collectTexts(item, texts);
    for (const QString& line : findTextTrouble(window)) {
        for (const QString& part : line.mid(line.indexOf(u':') + 2).split(QStringLiteral(" | "))) {
            if (texts.contains(part)) trouble << line;
        }
    }
    return trouble;
}

/// The pages of the Learn panel in the whole window without its 3D.
class LearnTexts : public ::testing::TestWithParam<QString> {
  protected:
    static void SetUpTestSuite() { prepareControls(); }
    void SetUp() override {
        const QString language = GetParam();
        if (language == "pseudo") QCoreApplication::installTranslator(&pseudo_);
        window_ = std::make_unique<Window>(readFirstScene());
        ASSERT_NE(window_->quickWindow(), nullptr);
        if (isLanguageAvailable(language)) window_->viewModel().settings()->setLanguage(language);
        QCoreApplication::processEvents();
        window().findChild<QQuickItem*>("sidePanel")->setProperty("page", 4);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window(), 10'000));
    }
    void TearDown() override {
        window_.reset();
        QCoreApplication::removeTranslator(&pseudo_);
        useLanguage(QStringLiteral("en"));
    }

    QQuickWindow& window() const { return *window_->quickWindow(); }
    LearnViewModel& learn() const { return *window_->viewModel().learn(); }
    void expectGood(const char* page, QSize size, double textScale, int scheme) const {
        window_->viewModel().settings()->setTextScale(textScale);
        window_->viewModel().settings()->setScheme(scheme);
        window().resize(size);
        ASSERT_TRUE(waitUntil([&] { return window().contentItem()->size() == QSizeF(size); }));
        const auto& session = window_->session();
        ASSERT_TRUE(waitUntil([&] { return session.snapshot()->details && !session.snapshot()->detailsStale; }));
        window().grabWindow();  // laid out twice: what wraps changes what stands below
        const QImage picture = window().grabWindow();
        const QStringList trouble = findTroubleWithin(window(), *window().findChild<QQuickItem*>("sidePanel"));
        EXPECT_TRUE(trouble.isEmpty()) << page << ", " << size.width() << 'x' << size.height() << ", text " << textScale << ":\n"
                                       << trouble.join(u'\n').toStdString();
        if (qEnvironmentVariableIsSet("ANKLEUP_KEEP_PICTURES")) {
            picture.save(QStringLiteral("%1/learn-%2-%3-%4-%5.png")
                             .arg(qEnvironmentVariable("ANKLEUP_KEEP_PICTURES"), GetParam(), QLatin1String(page))
                             .arg(size.width())
                             .arg(textScale));
        }
    }
    void expectGoodEverywhere(const char* page) const {
        expectGood(page, {1366, 768}, 1.0, SettingsViewModel::Light);
        expectGood(page, {1024, 700}, 1.0, SettingsViewModel::Dark);
        expectGood(page, {1366, 768}, 2.0, SettingsViewModel::Light);
    }

  private:
    std::unique_ptr<Window> window_;
    PseudoTranslator pseudo_;
};

TEST_P(LearnTexts, FitOnEveryPage) {
    expectGoodEverywhere("overview");
    learn().startLesson(0);
    learn().lesson()->next();
    expectGoodEverywhere("step");
    learn().lesson()->back();
    learn().lesson()->question()->answer(0);
    expectGoodEverywhere("answered");
    learn().startQuiz();
    learn().quiz()->question()->answer(1);
    expectGoodEverywhere("quiz");
    while (!learn().quiz()->isOver()) learn().quiz()->next();
    expectGoodEverywhere("score");
    learn().leave();
    learn().openGlossary();
    expectGoodEverywhere("glossary");
}

INSTANTIATE_TEST_SUITE_P(All, LearnTexts, ::testing::ValuesIn(availableLanguages() << "pseudo"),
                         [](const auto& language) { return language.param.toStdString(); });

}  // namespace
}  // namespace ankleup::testing
