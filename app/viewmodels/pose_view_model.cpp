// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/pose_view_model.h"

namespace ankleup {

PoseViewModel::PoseViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &PoseViewModel::update);
    update();
}

void PoseViewModel::update() {}

}  // namespace ankleup
