// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/file_view_model.h"

#include <array>
#include <utility>

#include "io/recording_file.h"
#include "io/scene_file.h"
#include "io/scene_source.h"

namespace ankleup {
namespace {

constexpr std::array kPictureSizes = {QSize(1920, 1080), QSize(3840, 2160), QSize(2048, 2048)};

}  // namespace

FileViewModel::FileViewModel(Session& session, const SettingsViewModel& settings, PictureWriter writePicture, QObject* parent)
    : QObject(parent), session_(session), settings_(settings), writePicture_(std::move(writePicture)) {}

QStringList FileViewModel::pictureSizes() const {
    QStringList labels;
    for (const QSize size : kPictureSizes) labels << tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
    return labels;
}

void FileViewModel::setPictureSize(int index) {
    pictureSize_ = index;
    emit changed();
}

void FileViewModel::setPictureTransparent(bool transparent) {
    pictureTransparent_ = transparent;
    emit changed();
}

void FileViewModel::open(const QUrl& file, StageCamera* camera) { openSource(file.toLocalFile(), camera); }

void FileViewModel::openSource(const QString& fileOrCode, StageCamera* camera) {
    if (isRecordingPath(fileOrCode.toStdString())) {
        openRecording(fileOrCode.toStdString());
        return;
    }
    const Expected<Scene> scene = openSceneSource(fileOrCode.toStdString());
    if (scene) {
        session_.closeRecording();
        session_.pause();  // an opened scene stands still, at its own phase
        session_.edit(*scene);
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
    tell(writeSceneFile(file.toLocalFile().toStdString(), sceneSeenBy(*camera)));
}

void FileViewModel::savePicture(const QUrl& file, const StageCamera* camera) {
    tell(writePicture_({.scene = sceneSeenBy(*camera),
                        .out = file.toLocalFile().toStdString(),
                        .size = kPictureSizes.at(static_cast<std::size_t>(pictureSize_)),
                        .transparent = pictureTransparent_,
                        .dark = settings_.scheme() != SettingsViewModel::Light}));
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
