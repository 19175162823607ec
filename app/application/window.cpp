// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "application/window.h"

#include <QtQuick3D/qquick3d.h>

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QQuickItem>
#include <QQuickStyle>
#include <QSurfaceFormat>
#include <QSvgRenderer>

#include "application/preferences.h"
#include "io/scene_json.h"
#include "scene/bone_store.h"
#include "text/language.h"

namespace ankleup {
void prepareControls() {
    if (QQuickStyle::name() == QLatin1String("Basic")) return;  // it can be set only once
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    for (const char* font : {":/assets/fonts/OpenSans-Regular.ttf", ":/assets/fonts/OpenSans-Semibold.ttf"}) {
        QFontDatabase::addApplicationFont(QString::fromLatin1(font));
    }
    QGuiApplication::setFont(QFont(QStringLiteral("Open Sans")));
}

void prepareGui() {
    QHashSeed::setDeterministicGlobalSeed();  // Qt Quick draws letters in the order of a hash: same scene, same picture
    startPreparingBones();
    prepareControls();
    QSurfaceFormat::setDefaultFormat(QQuick3D::idealSurfaceFormat());
}

void showIdentity() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QSvgRenderer drawing(QStringLiteral(":/assets/icons/ankleup%1.svg").arg(QLatin1String(size < 32 ? "-small" : "")));
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    QGuiApplication::setWindowIcon(icon);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ankleup.AnkleUp"));
}

Scene readFirstScene() {
    QFile file(QStringLiteral(":/assets/scenes/first.ankleup"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The first scene is missing from this build.");
    const Expected<Scene> scene = readScene(file.readAll().toStdString());
    if (!scene) qFatal("The first scene: %s", scene.error().message.c_str());
    return *scene;
}

Window::Window(const Scene& first, const WindowOptions& options)
    : session_(first, options.session), program_(options.program.isEmpty() ? QCoreApplication::applicationFilePath() : options.program) {
    if (!options.preferencesPath.isEmpty()) keepPreferences(settings_, options.preferencesPath);
    language_ = settings_.language();
    useLanguage(language_);
    shown_ = make(first.view, options.shown);
    if (shown_.window == nullptr) return;
    if (!options.recoveryPath.isEmpty()) recovery_.keepAt(options.recoveryPath);
    // Not from within the menu that asks for it.
    QObject::connect(
        &settings_, &SettingsViewModel::changed, &settings_, [this] { speak(); }, Qt::QueuedConnection);
}

Window::~Window() { QObject::disconnect(&settings_, nullptr, nullptr, nullptr); }

StageCamera* Window::Shown::camera() const {
    const auto* stage = window->findChild<QQuickItem*>(QStringLiteral("stage"));
    return stage->property("camera").value<StageCamera*>();
}

Window::Shown Window::make(const View& view, bool visible) {
    Shown shown;
    shown.viewModel = std::make_unique<AppViewModel>(session_, settings_, recovery_, program_);
    shown.engine = std::make_unique<QQmlApplicationEngine>();
    QVariantMap properties = {{QStringLiteral("app"), QVariant::fromValue(shown.viewModel.get())}};
    if (!visible) properties.insert(QStringLiteral("visible"), false);
    shown.engine->addImportPath(QStringLiteral(":/qt/qml"));
    shown.engine->setInitialProperties(properties);
    problems_.clear();
    const auto keepProblems = [this](const QList<QQmlError>& errors) {
        for (const QQmlError& error : errors) problems_.append(error.toString());
    };
    const QMetaObject::Connection loading = QObject::connect(shown.engine.get(), &QQmlEngine::warnings, keepProblems);
    shown.engine->load(QUrl(QStringLiteral("qrc:/qt/qml/AnkleUp/Main.qml")));
    QObject::disconnect(loading);
    if (shown.engine->rootObjects().isEmpty()) return shown;
    shown.window = qobject_cast<QQuickWindow*>(shown.engine->rootObjects().constFirst());
    shown.camera()->look(view);
    return shown;
}

void Window::speak() {
    if (settings_.language() == language_) return;
    language_ = settings_.language();
    shown_.viewModel->learn()->leave();  // the next window knows of no lesson that has the leg
    useLanguage(language_);
    const View view = shown_.camera()->seenFromHere(session_.snapshot()->scene.view);
    Shown next = make(view, shown_.window->isVisible());
    if (next.window == nullptr) return;
    next.viewModel->compare()->keepAllOf(*shown_.viewModel->compare());
    next.window->setGeometry(shown_.window->geometry());
    std::swap(shown_, next);  // the earlier one goes as a whole, its engine first
}

void Window::open(const std::string& fileOrCode) {
    shown_.viewModel->files()->openSource(QString::fromStdString(fileOrCode), shown_.camera());
}

}  // namespace ankleup
