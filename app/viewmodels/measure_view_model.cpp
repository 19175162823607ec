// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/measure_view_model.h"

namespace ankleup {

MeasureViewModel::MeasureViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &MeasureViewModel::update);
    update();
}

void MeasureViewModel::update() {}

}  // namespace ankleup
