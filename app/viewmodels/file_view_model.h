// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <filesystem>
#include <functional>

#include "base/expected.h"
#include "export/export_request.h"
#include "scene/stage_camera.h"
#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Scenes and pictures as files.
class FileViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QStringList pictureSizes READ pictureSizes CONSTANT)
    Q_PROPERTY(int pictureSize READ pictureSize WRITE setPictureSize NOTIFY changed)
    Q_PROPERTY(bool pictureTransparent READ pictureTransparent WRITE setPictureTransparent NOTIFY changed)
  public:
    using PictureWriter = std::function<Expected<void>(const ExportRequest&)>;

    FileViewModel(Session& session, const SettingsViewModel& settings, PictureWriter writePicture, QObject* parent = nullptr);

    QStringList pictureSizes() const;
    int pictureSize() const { return pictureSize_; }
    void setPictureSize(int index);
    bool pictureTransparent() const { return pictureTransparent_; }
    void setPictureTransparent(bool transparent);

    // The camera is the stage's: a scene keeps where one looks from.
    /// A scene, or a recorded motion (.mot, .sto), which is shown until it is left and is never part of the scene.
    Q_INVOKABLE void open(const QUrl& file, ankleup::StageCamera* camera);
    /// The path of a file, or a scene code.
    void openSource(const QString& fileOrCode, StageCamera* camera);
    Q_INVOKABLE void save(const QUrl& file, const ankleup::StageCamera* camera);
    Q_INVOKABLE void savePicture(const QUrl& file, const ankleup::StageCamera* camera);

  signals:
    void changed();
    /// Something did not work; told in a sentence for people.
    void failed(const QString& message);

  private:
    void openRecording(const std::filesystem::path& path);
    Scene sceneSeenBy(const StageCamera& camera) const;
    void tell(const Expected<void>& result);

    Session& session_;
    const SettingsViewModel& settings_;
    PictureWriter writePicture_;
    int pictureSize_ = 0;
    bool pictureTransparent_ = false;
};

}  // namespace ankleup
