// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/window.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSurfaceFormat>
#include <QtQuick3D/qquick3d.h>

#include "io/scene_json.h"

namespace ankleup {

void prepareGui() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QSurfaceFormat::setDefaultFormat(QQuick3D::idealSurfaceFormat());
    for (const char* font : {":/assets/fonts/OpenSans-Regular.ttf", ":/assets/fonts/OpenSans-Semibold.ttf"}) {
        QFontDatabase::addApplicationFont(QString::fromLatin1(font));
    }
    QGuiApplication::setFont(QFont(QStringLiteral("Open Sans")));
}

Scene readFirstScene() {
    QFile file(QStringLiteral(":/assets/scenes/first.ankleup"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The first scene is missing from this build.");
    const Expected<Scene> scene = readScene(file.readAll().toStdString());
    if (!scene) qFatal("The first scene: %s", scene.error().message.c_str());
    return *scene;
}

Window::Window(const Scene& first, const SessionOptions& options) : session_(first, options), viewModel_(session_, [](const PictureRequest&) { return Expected<void>(); }) {
    engine_.addImportPath(QStringLiteral(":/qt/qml"));
    engine_.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&viewModel_)}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/AnkleUp/Main.qml")));
    if (!engine_.rootObjects().isEmpty()) window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
}

}  // namespace ankleup
