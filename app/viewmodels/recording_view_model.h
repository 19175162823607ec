// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"

namespace ankleup {

/// The recording that is shown: what was made of its file, and the way out of it.
class RecordingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)        ///< of the file
    Q_PROPERTY(QString summary READ summary NOTIFY changed)  ///< what was used, what is missing, what is out of range
    Q_PROPERTY(QString decisions READ decisions NOTIFY changed)
  public:
    explicit RecordingViewModel(Session& session, QObject* parent = nullptr);

    bool isShown() const { return motion_ != nullptr; }
    QString name() const { return name_; }
    QString summary() const { return summary_; }
    QString decisions() const { return decisions_; }

    Q_INVOKABLE void leave();

  signals:
    void changed();

  private:
    void update();

    Session& session_;
    RecordedMotionPtr motion_;
    const Recording* leg_ = nullptr;
    QString name_, summary_, decisions_;
};

}  // namespace ankleup
