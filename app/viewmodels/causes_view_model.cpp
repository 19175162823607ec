// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/causes_view_model.h"

namespace ankleup {

CausesViewModel::CausesViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &CausesViewModel::update);
    update();
}

void CausesViewModel::update() {}

}  // namespace ankleup
