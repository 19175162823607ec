// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <QStringList>
#include <QSurfaceFormat>
#include <optional>
#include <string>

namespace ankleup {

/// Why the window cannot open, in words for people who are no programmers.
struct Failure {
    QString what;
    QStringList remedies;          ///< what to do, the likeliest first
    QString details;               ///< as the system says it, for whoever helps
    bool drawnBySoftware = false;  ///< it may work when the processor draws instead of the graphics driver
};

/// No OpenGL, or one too old, or one on which nothing can be drawn.
Failure describeGraphicsFailure(const std::optional<QSurfaceFormat>& offered, const QString& details);
/// The driver ended the program while it started.
Failure describeDriverCrash();
/// From what the QML engine says: parts of Qt that are not installed, or anything else.
Failure describeQmlFailure(const QStringList& errors);

/// Debian's name of the package with a QML module: QtQuick.Layouts is in qml6-module-qtquick-layouts.
QString packageOf(const QString& qmlModule);

/// Is this enough to draw on: OpenGL 3.0 or OpenGL ES 3.0, which have the textures that postures travel in.
bool isEnoughToDraw(const QSurfaceFormat& format);
/// Tries to make a context as the window will want one. Empty when that is so. \pre a QGuiApplication exists.
std::optional<Failure> findGraphicsFailure();

/// Several lines for a terminal.
std::string toTerminalText(const Failure& failure);

}  // namespace ankleup
