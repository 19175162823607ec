// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/evidence_view_model.h"

namespace ankleup {

EvidenceViewModel::EvidenceViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &EvidenceViewModel::update);
    update();
}

void EvidenceViewModel::update() {}

}  // namespace ankleup
