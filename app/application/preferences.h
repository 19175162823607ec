// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include "viewmodels/settings_view_model.h"

namespace ankleup {

/// Reads the settings of the person from an INI file and writes each change back. Nothing of a leg is in it. What is missing or makes no
/// sense stays at its default.
void keepPreferences(SettingsViewModel& settings, const QString& path);

/// Qt's own file dialog keeps a list of folders and files last used. The next patient must not see it: while this lives it goes where
/// nothing stays.
class ForgetfulSettings {
  public:
    ForgetfulSettings();

  private:
    QTemporaryDir folder_;
};

}  // namespace ankleup
