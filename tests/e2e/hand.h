// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>
#include <QWindow>
#include <vector>

namespace ankleup {

enum class MouseButton { kLeft = 1, kMiddle = 2, kRight = 3 };

/// The machine's own mouse and keyboard, moved through the X server by xdotool: a window cannot tell them from a person's.
/// Places are on the screen [px]. Each call returns when the X server has the events; the window hears of them as its events are run.
class Hand {
  public:
    void moveTo(QPoint place) const;
    void click(QPoint place, MouseButton button = MouseButton::kLeft) const;
    /// One after the other, without waiting for what the window does: faster than it draws.
    void clickAll(const std::vector<QPoint>& places) const;
    /// Presses, moves in steps that the window sees one by one, and lets go.
    void drag(QPoint from, QPoint to, MouseButton button = MouseButton::kLeft) const;
    void press(QPoint place, MouseButton button = MouseButton::kLeft) const;
    void release(MouseButton button = MouseButton::kLeft) const;
    /// + away from the person.
    void turnWheel(QPoint place, int notches) const;
    /// A key by its X name, with modifiers: "Page_Up", "shift+Right", "ctrl+z".
    void key(const QString& name) const;
    void holdKey(const QString& name) const;
    void releaseKey(const QString& name) const;
    void type(const QString& text) const;
    /// Without a window manager nobody else does.
    void giveKeyboardTo(const QWindow& window) const;

  private:
    void run(const QStringList& arguments) const;
};

}  // namespace ankleup
