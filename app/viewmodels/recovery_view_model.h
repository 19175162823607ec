// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>
#include <optional>

#include "scene/stage_camera.h"
#include "session/session.h"

namespace ankleup {

/// A copy of the scene on disk while the app runs, only to recover from a crash: offered at the next start, deleted on a normal exit, so
/// that the next patient never sees the last one's numbers.
class RecoveryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// A scene was left by a run that did not end well.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
  public:
    explicit RecoveryViewModel(Session& session, QObject* parent = nullptr);

    /// Looks for what an earlier run left at `path`, and from now on keeps the copy there. Never called: nothing is kept.
    void keepAt(const QString& path);
    /// A normal exit: nothing stays.
    void forget();

    bool isOffered() const { return left_.has_value(); }
    Q_INVOKABLE void restore(ankleup::StageCamera* camera);
    Q_INVOKABLE void dismiss();

  signals:
    void changed();

  private:
    void save();

    Session& session_;
    QString path_;
    std::optional<Scene> left_;
    Scene kept_;  ///< as it is on disk, or not worth keeping
    QTimer delay_;
};

}  // namespace ankleup
