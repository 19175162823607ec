// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Undo, redo and the way back to the start.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
  public:
    HistoryViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

    bool canUndo() const { return canUndo_; }
    bool canRedo() const { return canRedo_; }

    Q_INVOKABLE void undo() { session_.undo(); }
    Q_INVOKABLE void redo() { session_.redo(); }
    /// The first scene, moving as at the start unless less motion is wanted.
    Q_INVOKABLE void resetAll();

  signals:
    void changed();
    /// The view goes back as well.
    void reset();

  private:
    void update();

    Session& session_;
    const SettingsViewModel& settings_;
    bool canUndo_ = false;
    bool canRedo_ = false;
};

}  // namespace ankleup
