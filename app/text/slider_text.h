// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <QString>

#include "condition/condition.h"
#include "movement/task.h"
#include "scenario/limit_scale.h"
#include "scenario/slider_note.h"
#include "text/units.h"

namespace ankleup {

/// The words around the dorsiflexion slider.

/// A limit [rad] as people are told it [deg]: for the gastrocnemius how much it is too short.
double toldLimit(Cause cause, double limit);
/// Why it changes nothing here: "This movement takes 32°; there is more than enough."
QString sliderNoteText(const SliderNote& note, UnitStyle units = UnitStyle::kSign);
/// The button that goes where it does change something, empty where there is none: "Show it in walking".
QString sliderNoteAction(SliderNoteKind kind);
/// The mark on the track: "this squat takes 32°". `taskTakes` [rad].
QString taskTakesText(Task task, double taskTakes, UnitStyle units = UnitStyle::kSign);
QString taskTakesText(Task task, const QString& amount);
/// The mark where remedies move the limit [rad] to: "20.5° after remedies".
QString remediedLimitText(double limitAfterRemedies, UnitStyle units = UnitStyle::kSign);
QString remediedLimitText(const QString& amount);
/// What the limit means at the wall: "wall test 4.4 cm".
QString wallTestText(double distanceCm, UnitStyle units = UnitStyle::kSign);
/// What the limit means for a short gastrocnemius, of which the wall test says nothing:
/// "16° short; straight-knee end range 1.5° loaded".
QString gastrocText(const Condition& condition, UnitStyle units = UnitStyle::kSign);

/// A scale's name, as short as fits beside the slider: "wall test", "unloaded".
QString limitScaleName(LimitScale scale, Cause cause);
/// What stands in the number field, in full.
QString limitScaleFieldName(LimitScale scale, Cause cause);
/// How a scale is derived from the limit; empty for the limit itself.
QString limitScaleOrigin(LimitScale scale, Cause cause);
/// A reading [deg or cm] with its unit, to a tenth.
QString formatReading(LimitScale scale, double value, UnitStyle units = UnitStyle::kSign);
/// Why what was typed is not taken; `least` and `greatest` are empty where they are not known.
QString entryRefusedText(LimitScale scale, const QString& least, const QString& greatest);
/// The marks of the unloaded scale: the end of the textbooks' range, and what is asked of runners.
QString textbookMarkText(UnitStyle units = UnitStyle::kSign);
QString runnersMarkText(UnitStyle units = UnitStyle::kSign);
/// The mark of the healthy default on another scale than the limit's.
QString healthyMarkText(const QString& amount);

}  // namespace ankleup
