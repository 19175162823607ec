// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>
#include <QStringList>

#include "movement/task.h"
#include "scenario/recording.h"

namespace ankleup {

/// "Recorded motion, right leg: 12 coordinates used; missing: none; beyond the model's range: heel rise (12 % of the time)".
QString recordingSummary(const Recording& recording);
/// What else was decided, a sentence each: how the knee was read, where forward is, what has no place in this leg, what is not measured.
QStringList recordingDecisions(const Recording& recording);
/// The file was recorded of the other leg only.
QString recordingOfOtherLeg(Side shown);
/// What differences are told against, while a recording is shown.
QString recordedAgainstModel();
/// Over the recorded leg, where two legs stand side by side.
QString recordedCaption();
/// "3.42 s of 8.00 s"
QString recordingTime(double time, double duration);
/// "at 3.42 s"
QString recordingPlace(double time);
/// "3.4 s into the recording, compared with this leg of the model where its knee bends as much"
QString recordingMoment(double time, Task task);

}  // namespace ankleup
