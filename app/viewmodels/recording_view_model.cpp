// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/recording_view_model.h"

#include "text/recording_text.h"

namespace ankleup {

RecordingViewModel::RecordingViewModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session, &Session::snapshotChanged, this, &RecordingViewModel::update);
    update();
}

void RecordingViewModel::leave() { session_.closeRecording(); }

void RecordingViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const RecordedMotionPtr motion = snapshot.recorded ? snapshot.recorded->motion : nullptr;
    const Recording* leg = snapshot.recordedLeg();
    if (motion == motion_ && leg == leg_) return;
    motion_ = motion;
    leg_ = leg;
    name_ = motion ? QString::fromStdString(motion->name) : QString();
    summary_ = leg ? recordingSummary(*leg) : motion ? recordingOfOtherLeg(snapshot.side) : QString();
    decisions_ = leg ? recordingDecisions(*leg).join(QLatin1Char('\n')) : QString();
    emit changed();
}

}  // namespace ankleup
