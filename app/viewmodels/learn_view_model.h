// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Guided lessons, guessing first, the quiz and the glossary.
class LearnViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
  public:
    LearnViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

  signals:
    void changed();

  private:
    void update();

    Session& session_;
    const SettingsViewModel& settings_;
};

}  // namespace ankleup
