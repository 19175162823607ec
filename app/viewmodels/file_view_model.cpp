// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/file_view_model.h"

#include <QFileInfo>

#include "io/recording_file.h"
#include "io/scene_code.h"
#include "io/scene_file.h"
#include "io/scene_source.h"

namespace ankleup {

FileViewModel::FileViewModel(Session& session, SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {}

void FileViewModel::open(const QUrl& file, StageCamera* camera) { openSource(file.toLocalFile(), camera); }

void FileViewModel::openRecent(int index, StageCamera* camera) {
    if (index >= 0 && index < settings_.recentFiles().size()) openSource(settings_.recentFiles()[index], camera);
}

void FileViewModel::openDropped(const QList<QUrl>& files, const QString& text, StageCamera* camera) {
    files.isEmpty() ? show(readSceneCode(text.toStdString()), camera) : open(files.front(), camera);
}

void FileViewModel::openSource(const QString& fileOrCode, StageCamera* camera) {
    if (isRecordingPath(fileOrCode.toStdString())) return openRecording(fileOrCode.toStdString());
    const Expected<Scene> scene = openSceneSource(fileOrCode.toStdString());
    show(scene, camera);
    if (scene && QFileInfo::exists(fileOrCode)) settings_.noteRecent(QFileInfo(fileOrCode).absoluteFilePath());
}

void FileViewModel::show(const Expected<Scene>& scene, StageCamera* camera) {
    if (scene) {
        session_.showStill(*scene);
        camera->look(scene->view);
    } else {
        emit failed(QString::fromStdString(scene.error().message));
    }
}

void FileViewModel::openRecording(const std::filesystem::path& path) {
    Expected<RecordedMotion> motion = readRecordingFile(path);
    if (!motion) {
        emit failed(QString::fromStdString(motion.error().message));
        return;
    }
    session_.openRecording(std::make_shared<const RecordedMotion>(std::move(*motion)));
    session_.play();
}

void FileViewModel::save(const QUrl& file, const StageCamera* camera) {
    const Expected<void> saved = writeSceneFile(file.toLocalFile().toStdString(), sceneSeenBy(*camera));
    if (saved) settings_.noteRecent(file.toLocalFile());
    tell(saved);
}

Scene FileViewModel::sceneSeenBy(const StageCamera& camera) const {
    Scene scene = session_.snapshot()->scene;
    scene.view = camera.seenFromHere(scene.view);
    return scene;
}

void FileViewModel::tell(const Expected<void>& result) {
    if (!result) emit failed(QString::fromStdString(result.error().message));
}

}  // namespace ankleup
