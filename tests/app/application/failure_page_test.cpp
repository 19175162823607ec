// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/failure_page.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace ankleup {
namespace {

QPushButton* findButton(const FailurePage& page, const QString& text) {
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == text) return button;
    }
    return nullptr;
}

TEST(FailurePage, ShowsEveryWordOfTheFailure) {
    const Failure failure = describeGraphicsFailure({}, "Some driver, 1.0");
    FailurePage page(failure);
    page.show();
    QStringList shown;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        shown += label->text();
        if (label->text().isEmpty()) continue;
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    }
    const QString all = shown.join('\n');
    for (const QString& text : QStringList{failure.what, failure.details} + failure.remedies)
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
}

TEST(FailurePage, ReturnLetsTheProcessorDrawWhereThatMayHelp) {
    FailurePage page(describeDriverCrash());
    const QSignalSpy accepted(&page, &QDialog::accepted);
    page.show();
    ASSERT_NE(findButton(page, "Let the processor draw"), nullptr);
    QTest::keyClick(&page, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
}

TEST(FailurePage, WhereItMayNotReturnClosesAndCopyKeepsTheWordsOfTheTerminal) {
    const Failure failure = describeQmlFailure({"qrc:/A.qml:3:1: module \"QtQuick3D\" is not installed"});
    FailurePage page(failure);
    const QSignalSpy rejected(&page, &QDialog::rejected);
    page.show();
    EXPECT_EQ(findButton(page, "Let the processor draw"), nullptr);
    ASSERT_NE(findButton(page, "Copy"), nullptr);
    findButton(page, "Copy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), toTerminalText(failure));
    QTest::keyClick(&page, Qt::Key_Return);
    EXPECT_EQ(rejected.count(), 1);
}

}  // namespace
}  // namespace ankleup
