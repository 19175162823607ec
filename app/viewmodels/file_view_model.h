// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QUrl>
#include <filesystem>

#include "base/expected.h"
#include "scene/stage_camera.h"
#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Scenes as files.
class FileViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
  public:
    FileViewModel(Session& session, SettingsViewModel& settings, QObject* parent = nullptr);

    // The camera is the stage's: a scene keeps where one looks from.
    /// A scene, or a recorded motion (.mot, .sto), which is shown until it is left and is never part of the scene.
    Q_INVOKABLE void open(const QUrl& file, ankleup::StageCamera* camera);
    /// One of the settings' recent files.
    Q_INVOKABLE void openRecent(int index, ankleup::StageCamera* camera);
    /// What was dropped on the window: the first of the files, or a text that is a scene code.
    Q_INVOKABLE void openDropped(const QList<QUrl>& files, const QString& text, ankleup::StageCamera* camera);
    /// The path of a file, or a scene code.
    void openSource(const QString& fileOrCode, StageCamera* camera);
    Q_INVOKABLE void save(const QUrl& file, const ankleup::StageCamera* camera);

  signals:
    /// Something did not work; told in a sentence for people.
    void failed(const QString& message);

  private:
    void openRecording(const std::filesystem::path& path);
    Scene sceneSeenBy(const StageCamera& camera) const;
    void show(const Expected<Scene>& scene, StageCamera* camera);
    void tell(const Expected<void>& result);

    Session& session_;
    SettingsViewModel& settings_;
};

}  // namespace ankleup
