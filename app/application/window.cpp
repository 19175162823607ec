// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/window.h"

#include <QtQuick3D/qquick3d.h>

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSurfaceFormat>

#include "export/frame_renderer.h"
#include "export/picture_file.h"
#include "io/scene_json.h"
#include "scene/bone_store.h"

namespace ankleup {
namespace {

Expected<void> writePicture(const PictureRequest& request) {
    const Expected<QImage> image =
        renderStill(request.scene, {.size = request.size, .transparent = request.transparent, .dark = request.dark});
    if (!image) return tl::unexpected(image.error());
    return writePng(request.path.toStdString(), *image);
}

}  // namespace

void prepareGui() {
    startPreparingBones();
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

Window::Window(const Scene& first, const SessionOptions& options, Visibility visibility)
    : session_(first, options), viewModel_(session_, writePicture) {
    QVariantMap properties = {{QStringLiteral("app"), QVariant::fromValue(&viewModel_)}};
    if (visibility == Visibility::kHidden) properties.insert(QStringLiteral("visible"), false);
    engine_.addImportPath(QStringLiteral(":/qt/qml"));
    engine_.setInitialProperties(properties);
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/AnkleUp/Main.qml")));
    if (engine_.rootObjects().isEmpty()) return;
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
    camera_ = window_->findChild<StageCamera*>();
    camera_->look(first.view);
}

void Window::open(const QUrl& file) { viewModel_.files()->open(file, camera_); }

}  // namespace ankleup
