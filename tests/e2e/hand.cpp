// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "e2e/hand.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>
#include <cstdlib>

namespace ankleup {
namespace {

constexpr int kDragSteps = 8;

QStringList goTo(QPoint place) { return {"mousemove", QString::number(place.x()), QString::number(place.y())}; }

QString numberOf(MouseButton button) { return QString::number(static_cast<int>(button)); }

}  // namespace

void Hand::moveTo(QPoint place) const { run(goTo(place)); }

void Hand::click(QPoint place, MouseButton button) const { run(goTo(place) + QStringList{"click", numberOf(button)}); }

void Hand::clickAll(const std::vector<QPoint>& places) const {
    QStringList all;
    for (const QPoint place : places) all += goTo(place) + QStringList{"click", numberOf(MouseButton::kLeft)};
    run(all);
}

void Hand::press(QPoint place, MouseButton button) const { run(goTo(place) + QStringList{"mousedown", numberOf(button)}); }

void Hand::release(MouseButton button) const { run({"mouseup", numberOf(button)}); }

void Hand::drag(QPoint from, QPoint to, MouseButton button) const {
    press(from, button);
    for (int i = 1; i <= kDragSteps; ++i) {
        moveTo(from + (to - from) * i / kDragSteps);
        QCoreApplication::processEvents();
    }
    release(button);
}

void Hand::turnWheel(QPoint place, int notches) const {
    const QString direction = notches > 0 ? "4" : "5";
    run(goTo(place) + QStringList{"click", "--repeat", QString::number(std::abs(notches)), "--delay", "0", direction});
}

void Hand::key(const QString& name) const { run({"key", "--delay", "0", name}); }

void Hand::holdKey(const QString& name) const { run({"keydown", name}); }

void Hand::releaseKey(const QString& name) const { run({"keyup", name}); }

void Hand::type(const QString& text) const { run({"type", "--delay", "0", "--", text}); }

void Hand::giveKeyboardTo(const QWindow& window) const { run({"windowfocus", QString::number(window.winId())}); }

void Hand::run(const QStringList& arguments) const {
    QProcess xdotool;
    xdotool.start("xdotool", arguments);
    EXPECT_TRUE(xdotool.waitForFinished() && xdotool.exitCode() == 0)
        << "xdotool " << arguments.join(' ').toStdString() << ": " << xdotool.readAllStandardError().toStdString();
}

}  // namespace ankleup
