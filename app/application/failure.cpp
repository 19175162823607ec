// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/failure.h"

#include <QtQuick3D/qquick3d.h>

#include <QCoreApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QRegularExpression>

namespace ankleup {
namespace {

constexpr int kLeastVersion = 3;  // of OpenGL and of OpenGL ES

/// The context of the texts.
struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

QString serveWithoutWindow() {
    return FailureWords::tr(
        "Meanwhile the command line works without it: ankleup solve, ankleup findings, and ankleup export to a .csv, .mot or .glb file.");
}

}  // namespace

Failure describeGraphicsFailure(const std::optional<QSurfaceFormat>& offered, const QString& details) {
    const QString what =
        offered && !isEnoughToDraw(*offered)
            ? FailureWords::tr("AnkleUp needs OpenGL 3.0 or OpenGL ES 3.0, and this computer's graphics driver offers only %1.%2.")
                  .arg(offered->majorVersion())
                  .arg(offered->minorVersion())
            : FailureWords::tr("AnkleUp draws with OpenGL, and on this computer that does not work.");
    return {.what = what,
            .remedies = {FailureWords::tr("Let the processor draw instead of the graphics card. It is slower, and shows the same."),
                         FailureWords::tr(
                             "Install or update the graphics driver. On Debian and Ubuntu: sudo apt install libgl1-mesa-dri libegl1"),
                         serveWithoutWindow()},
            .details = details,
            .drawnBySoftware = true};
}

Failure describeDriverCrash() {
    return {.what = FailureWords::tr("The graphics driver stopped AnkleUp while it was starting."),
            .remedies = {FailureWords::tr("Let the processor draw instead of the graphics card. It is slower, and shows the same."),
                         FailureWords::tr("Update the graphics driver, then restart the computer."), serveWithoutWindow()},
            .details = {},
            .drawnBySoftware = true};
}

QString packageOf(const QString& qmlModule) {
    QString name = qmlModule.toLower();
    if (name.endsWith(QLatin1String(".basic"))) name.chop(6);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (name.startsWith(QLatin1String("qtquick3d")))
        name.remove(0, 2);  // Debian 12 has qml6-module-quick3d, Debian 13 qml6-module-qtquick3d
#endif
    return QStringLiteral("qml6-module-") + name.replace(QLatin1Char('.'), QLatin1Char('-'));
}

Failure describeQmlFailure(const QStringList& errors) {
    static const QRegularExpression kModule(QStringLiteral("module \"([A-Za-z0-9.]+)\""));
    QStringList modules;
    QStringList packages;
    for (const QString& error : errors) {
        const QRegularExpressionMatch found = kModule.match(error);
        if (!found.hasMatch() || modules.contains(found.captured(1))) continue;
        modules.append(found.captured(1));
        packages.append(packageOf(found.captured(1)));
    }
    packages.removeDuplicates();
    const QString again = FailureWords::tr("Install AnkleUp again from its package, which brings along what it needs.");
    QStringList once = errors;
    once.removeDuplicates();
    const QString details = once.join(QLatin1Char('\n'));
    if (modules.isEmpty())
        return {.what = FailureWords::tr("AnkleUp's window could not be built."),
                .remedies = {again, serveWithoutWindow()},
                .details = details};
    return {.what = FailureWords::tr("Parts of Qt, which AnkleUp is made with, are missing on this computer: %1.")
                        .arg(modules.join(QStringLiteral(", "))),
            .remedies = {FailureWords::tr("Install them. On Debian and Ubuntu: %1")
                             .arg(QStringLiteral("sudo apt install ") + packages.join(QLatin1Char(' '))),
                         again, serveWithoutWindow()},
            .details = details};
}

bool isEnoughToDraw(const QSurfaceFormat& format) { return format.majorVersion() >= kLeastVersion; }

std::optional<Failure> findGraphicsFailure() {
    QOpenGLContext context;
    context.setFormat(QQuick3D::idealSurfaceFormat());
    if (!context.create()) return describeGraphicsFailure({}, QString());
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!context.makeCurrent(&surface)) return describeGraphicsFailure(context.format(), QString());
    const auto text = [&context](GLenum name) {
        return QString::fromLatin1(reinterpret_cast<const char*>(context.functions()->glGetString(name)));
    };
    const QString driver = text(GL_RENDERER) + QStringLiteral(", ") + text(GL_VERSION);
    const QSurfaceFormat format = context.format();
    context.doneCurrent();
    if (!isEnoughToDraw(format)) return describeGraphicsFailure(format, driver);
    return {};
}

std::string toTerminalText(const Failure& failure) {
    QString text = QStringLiteral("ankleup: ") + failure.what + QLatin1Char('\n');
    for (const QString& remedy : failure.remedies) text += QStringLiteral("  * ") + remedy + QLatin1Char('\n');
    if (failure.drawnBySoftware) text += QStringLiteral("    LIBGL_ALWAYS_SOFTWARE=1 ankleup\n");
    for (const QString& line : failure.details.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += QStringLiteral("    ") + line + QLatin1Char('\n');
    return text.toStdString();
}

}  // namespace ankleup
