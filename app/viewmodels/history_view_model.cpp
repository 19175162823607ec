// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/history_view_model.h"

namespace ankleup {

HistoryViewModel::HistoryViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&session, &Session::snapshotChanged, this, &HistoryViewModel::update);
    update();
}

void HistoryViewModel::update() {
    const SnapshotPtr& snapshot = session_.snapshot();
    if (snapshot->canUndo == canUndo_ && snapshot->canRedo == canRedo_) return;
    canUndo_ = snapshot->canUndo;
    canRedo_ = snapshot->canRedo;
    emit changed();
}

void HistoryViewModel::resetAll() {
    session_.resetAll();
    if (!settings_.reducedMotion()) session_.play();
    emit reset();
}

}  // namespace ankleup
