// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>
#include <algorithm>
#include <memory>

#include "app/session/driven_session.h"
#include "app/window/texts.h"
#include "application/window.h"
#include "text/language.h"

namespace ankleup::testing {
namespace {

constexpr int kPages = 5;
/// Sizes of the window at which sheets have least room, each with the scale of its text.
const std::vector<std::pair<QSize, double>> kTightest = {{{1366, 768}, 1.0}, {{1366, 768}, 2.0}, {{1024, 700}, 1.5}};

/// The whole window without its 3D, in a language, at a size. Nothing may be cut, over something else or out of the window.
class WindowTexts : public ::testing::TestWithParam<QString> {
  protected:
    static void SetUpTestSuite() { prepareControls(); }
    void SetUp() override {
        const QString language = GetParam();
        if (language == "pseudo" || language == "right-to-left") QCoreApplication::installTranslator(&pseudo_);
        if (language == "right-to-left") QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        makeWindow();
    }
    void TearDown() override {
        window_.reset();
        QCoreApplication::removeTranslator(&pseudo_);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        useLanguage(QStringLiteral("en"));
    }

    void makeWindow() {
        const QString language = GetParam();
        window_.reset();
        window_ = std::make_unique<Window>(readFirstScene());
        ASSERT_NE(window_->quickWindow(), nullptr);
        if (isLanguageAvailable(language)) useLanguage(language);
        if (isLanguageAvailable(language)) window_->viewModel().settings()->setLanguage(language);
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window_->quickWindow(), 10'000));
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

    /// Opens a menu or a dialog, looks at it and closes it. Once in a window: where Qt draws without OpenGL, as here, its icons (Qt Quick
    /// Shapes) crash now and then when they come back.
    void expectGoodSheet(QObject& sheet, const QString& name) const {
        ASSERT_TRUE(QMetaObject::invokeMethod(&sheet, "open"));
        ASSERT_TRUE(waitUntil([&] { return sheet.property("opened").toBool(); })) << name.toStdString();
        window().grabWindow();
        window().grabWindow();
        const QStringList trouble = findSheetTrouble(window());
        EXPECT_TRUE(trouble.isEmpty()) << name.toStdString() << ", " << window().width() << 'x' << window().height() << ", text "
                                       << settings().textScale() << ":\n"
                                       << trouble.join(u'\n').toStdString();
        if (!trouble.isEmpty() && qEnvironmentVariableIsSet("ANKLEUP_KEEP_PICTURES"))
            window().grabWindow().save(QStringLiteral("%1/%2-%3-%4.png")
                                           .arg(qEnvironmentVariable("ANKLEUP_KEEP_PICTURES"), GetParam(), name)
                                           .arg(window().width()));
        ASSERT_TRUE(QMetaObject::invokeMethod(&sheet, "close"));
        ASSERT_TRUE(waitUntil([&] { return !sheet.property("visible").toBool(); })) << name.toStdString();
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

TEST_P(WindowTexts, FitInEveryMenu) {
    for (const auto& [size, scale] : kTightest) {
        makeWindow();
        show(size, scale, 0);
        for (const QString name : {"taskMenu", "compare", "views", "layers", "menu", "speed"}) {
            const auto* button = window().findChild<QQuickItem*>(name);
            ASSERT_NE(button, nullptr) << name.toStdString();
            if (button->isVisible()) expectGoodSheet(*button->property("sheet").value<QObject*>(), name);
        }
    }
}

TEST_P(WindowTexts, FitInEveryDialog) {
    for (const auto& [size, scale] : kTightest) {
        makeWindow();
        show(size, scale, 0);
        auto* dialogs = window().findChild<QQuickItem*>("dialogs");
        ASSERT_NE(dialogs, nullptr);
        for (const QString name : {"recent", "keys", "about"}) {
            ASSERT_TRUE(QMetaObject::invokeMethod(dialogs, "show", Q_ARG(QString, name)));
            const auto sheets = dialogs->findChildren<QObject*>();
            const auto sheet = std::ranges::find_if(sheets, [](const QObject* child) { return child->property("opened").toBool(); });
            ASSERT_NE(sheet, sheets.end()) << name.toStdString();
            expectGoodSheet(**sheet, name);
        }
    }
}

TEST_P(WindowTexts, FitAtTwiceTheSize) { expectGood({1366, 768}, 2.0); }

INSTANTIATE_TEST_SUITE_P(All, WindowTexts,
                         ::testing::ValuesIn(availableLanguages() << "pseudo"
                                                                  << "right-to-left"),
                         [](const auto& made) { return QString(made.param).replace(u'-', u'_').toStdString(); });

}  // namespace
}  // namespace ankleup::testing
