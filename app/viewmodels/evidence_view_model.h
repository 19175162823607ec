// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Where every number comes from, how the model does against published findings, and its limits.
class EvidenceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
  public:
    EvidenceViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

  signals:
    void changed();

  private:
    void update();

    Session& session_;
    const SettingsViewModel& settings_;
};

}  // namespace ankleup
