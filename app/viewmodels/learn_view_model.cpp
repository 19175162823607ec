// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/learn_view_model.h"

namespace ankleup {

LearnViewModel::LearnViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &LearnViewModel::update);
    update();
}

void LearnViewModel::update() {}

}  // namespace ankleup
