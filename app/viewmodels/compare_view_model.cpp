// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/compare_view_model.h"

namespace ankleup {

CompareViewModel::CompareViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &CompareViewModel::update);
    update();
}

void CompareViewModel::update() {}

}  // namespace ankleup
