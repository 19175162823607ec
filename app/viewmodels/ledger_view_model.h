// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QObject>

#include "session/session.h"
#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Who pays: the ledger of the shank's inclination, or of the knee's shift, part by part.
class LedgerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
  public:
    LedgerViewModel(Session& session, const SettingsViewModel& settings, QObject* parent = nullptr);

  signals:
    void changed();

  private:
    void update();

    Session& session_;
    const SettingsViewModel& settings_;
};

}  // namespace ankleup
