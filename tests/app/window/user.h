// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QQuickItem>
#include <QString>
#include <memory>

#include "application/window.h"

namespace ankleup::testing {

/// Somebody before the window, with a mouse and a keyboard, who counts what it takes. The window draws no 3D here; its events are Qt's own.
/// What is not on screen is scrolled to, which counts as an action of its own.
class User {
  public:
    User();

    Window& window() const { return *window_; }
    const Snapshot& now() const { return *window_->session().snapshot(); }
    int actions() const { return actions_; }

    /// Presses what carries this objectName, or shows these very words.
    void click(const QString& what);
    /// Opens a list or a menu and takes a line of it: two actions.
    void choose(const QString& list, const QString& line);
    /// Gives an entry field the keyboard and types into it, with Return: one action to get there, one to type.
    void enter(const QString& field, const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Puts the phase there with a press on the scrubber (0..1).
    void scrubTo(double phase);
    /// The difference from the reference that the Measure panel shows for a measure or a coordinate, in its unit. Opens what hides it.
    double readDifference(const QString& key);
    /// The value that is shown there.
    double readValue(const QString& key);
    /// Until all is told.
    void settle() const;

    /// Is this text, or a text with this in it, to be seen?
    bool sees(const QString& words) const;
    /// Is it on screen, not scrolled or folded away?
    bool isInSight(const QString& what) const;
    /// Keeps a picture of the window where ANKLEUP_GUIDE_PICTURES names a folder: the user guide's, see docs/06-testing.md.
    void keepPicture(const QString& name) const;
    /// Every text that is to be seen, for a message.
    QString everything() const;

  private:
    QQuickItem* find(const QString& what) const;
    double readRow(const QString& key, const char* column);
    void scrollTo(QQuickItem& item);
    void clickOn(QQuickItem& item);

    std::unique_ptr<Window> window_;
    int actions_ = 0;
};

}  // namespace ankleup::testing
