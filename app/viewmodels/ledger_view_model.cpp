// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/ledger_view_model.h"

namespace ankleup {

LedgerViewModel::LedgerViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &LedgerViewModel::update);
    update();
}

void LedgerViewModel::update() {}

}  // namespace ankleup
