// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/slider_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/angle.h"
#include "condition/compile.h"

namespace ankleup {
namespace {

class SliderText {
    Q_DECLARE_TR_FUNCTIONS(SliderText)
};

}  // namespace

QString sliderNoteText(const SliderNote& note, UnitStyle units) {
    switch (note.kind) {
        case SliderNoteKind::kEnoughRange:
            return SliderText::tr("This movement takes %1; there is more than enough.")
                .arg(formatWholeDegrees(degrees(note.taskTakes), units));
        case SliderNoteKind::kNotReached:
            return SliderText::tr("This movement takes %1 of a leg that stands freely; this leg, as it is now, does not come to its limit.")
                .arg(formatWholeDegrees(degrees(note.taskTakes), units));
        case SliderNoteKind::kGastrocLongEnough:
            return SliderText::tr("This gastrocnemius is long enough for this movement.");
        case SliderNoteKind::kGastrocRelieved:
            return SliderText::tr(
                "A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.");
        case SliderNoteKind::kNotAtThisPhase:
            break;
    }
    return SliderText::tr("Nothing changes at this moment; it does where the movement bends the ankle most.");
}

QString sliderNoteAction(SliderNoteKind kind) {
    return kind == SliderNoteKind::kGastrocRelieved ? SliderText::tr("Show it in walking") : QString();
}

QString taskTakesText(Task task, double taskTakes, UnitStyle units) {
    const QString amount = formatWholeDegrees(degrees(taskTakes), units);
    switch (task) {
        case Task::kDoubleLegSquat:
        case Task::kSingleLegSquat:
            return SliderText::tr("this squat takes %1").arg(amount);
        case Task::kStepDown:
            return SliderText::tr("this step takes %1").arg(amount);
        case Task::kKneeToWallLunge:
            return SliderText::tr("this lunge takes %1").arg(amount);
        case Task::kWalkingStance:
            return SliderText::tr("walking takes %1").arg(amount);
        case Task::kRunningMidstance:
            return SliderText::tr("running takes %1").arg(amount);
        case Task::kStanding:
        case Task::kSingleLegStance:
            break;
    }
    return SliderText::tr("standing takes %1").arg(amount);
}

QString remediedLimitText(double limitAfterRemedies, UnitStyle units) {
    return SliderText::tr("%1 after remedies").arg(formatDegrees(degrees(limitAfterRemedies), units));
}

QString wallTestText(double distanceCm, UnitStyle units) {
    return SliderText::tr("wall test %1").arg(formatCentimetres(distanceCm, units));
}

QString wallTestShankText(double shankDeg, UnitStyle units) {
    return SliderText::tr("shin %1 forward").arg(formatWholeDegrees(shankDeg, units));
}

QString gastrocText(const Condition& condition, UnitStyle units) {
    const double shortness = std::max(degrees(kHealthyDorsiflexionLimit - condition.dorsiflexionLimit), 0.0);
    return SliderText::tr("%1 short; straight-knee end range %2 loaded")
        .arg(formatDegrees(shortness, units), formatDegrees(degrees(findStraightKneeLimit(condition)), units));
}

}  // namespace ankleup
