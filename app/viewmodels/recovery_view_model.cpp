// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/recovery_view_model.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "io/scene_file.h"

namespace ankleup {
namespace {

constexpr int kDelay = 1000;  // from a change to its copy [ms]

/// Playing does not change what one would want back.
Scene withoutPhase(Scene scene) {
    scene.task.phase = 0.0;
    return scene;
}

}  // namespace

RecoveryViewModel::RecoveryViewModel(Session& session, QObject* parent)
    : QObject(parent), session_(session), kept_(withoutPhase(session.snapshot()->scene)) {
    delay_.setSingleShot(true);
    delay_.setInterval(kDelay);
    connect(&delay_, &QTimer::timeout, this, &RecoveryViewModel::save);
}

void RecoveryViewModel::keepAt(const QString& path) {
    path_ = path;
    if (const Expected<Scene> scene = readSceneFile(path.toStdString())) left_ = *scene;
    connect(&session_, &Session::snapshotChanged, &delay_, [this] {
        if (!delay_.isActive() && withoutPhase(session_.snapshot()->scene) != kept_) delay_.start();
    });
    if (left_) emit changed();
}

void RecoveryViewModel::forget() {
    disconnect(&session_, nullptr, &delay_, nullptr);
    delay_.stop();
    if (!path_.isEmpty()) QFile::remove(path_);
}

void RecoveryViewModel::restore(StageCamera* camera) {
    if (!left_) return;
    session_.showStill(*left_);
    camera->look(left_->view);
    left_.reset();
    kept_ = withoutPhase(session_.snapshot()->scene);  // its copy is still there
    emit changed();
}

void RecoveryViewModel::dismiss() {
    left_.reset();
    QFile::remove(path_);
    kept_ = withoutPhase(session_.snapshot()->scene);
    emit changed();
}

void RecoveryViewModel::save() {
    if (left_) return;  // what is still offered is not written over
    kept_ = withoutPhase(session_.snapshot()->scene);
    QDir().mkpath(QFileInfo(path_).path());
    // Without room on the disk there is no copy; the work goes on all the same.
    [[maybe_unused]] const Expected<void> written = writeSceneFile(path_.toStdString(), session_.snapshot()->scene);
}

}  // namespace ankleup
