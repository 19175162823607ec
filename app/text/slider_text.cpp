// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "text/slider_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "condition/bedside_coefficients.h"
#include "condition/compile.h"

namespace ankleup {
namespace {

class SliderText {
    Q_DECLARE_TR_FUNCTIONS(SliderText)
};

}  // namespace

double toldLimit(Cause cause, double limit) {
    return cause == Cause::kGastroc ? std::max(degrees(kHealthyDorsiflexionLimit - limit), 0.0) : degrees(limit);
}

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
    return taskTakesText(task, formatWholeDegrees(degrees(taskTakes), units));
}

QString taskTakesText(Task task, const QString& amount) {
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
    return remediedLimitText(formatDegrees(degrees(limitAfterRemedies), units));
}

QString remediedLimitText(const QString& amount) { return SliderText::tr("%1 after remedies").arg(amount); }

QString wallTestText(double distanceCm, UnitStyle units) {
    return SliderText::tr("wall test %1").arg(formatCentimetres(distanceCm, units));
}

QString gastrocText(const Condition& condition, UnitStyle units) {
    const double shortness = toldLimit(Cause::kGastroc, condition.dorsiflexionLimit);
    return SliderText::tr("%1 short; straight-knee end range %2 loaded")
        .arg(formatDegrees(shortness, units), formatDegrees(degrees(findStraightKneeLimit(condition)), units));
}

QString limitScaleName(LimitScale scale, Cause cause) {
    const bool gastroc = cause == Cause::kGastroc;
    switch (scale) {
        case LimitScale::kWallTest:
            return SliderText::tr("wall test");
        case LimitScale::kShank:
            return SliderText::tr("shin at the wall");
        case LimitScale::kUnloaded:
            return gastroc ? SliderText::tr("straight, unloaded") : SliderText::tr("unloaded");
        case LimitScale::kLoadedStraight:
            return SliderText::tr("straight, loaded");
        case LimitScale::kLimit:
            break;
    }
    return gastroc ? SliderText::tr("limit") : SliderText::tr("limit, loaded");
}

QString limitScaleFieldName(LimitScale scale, Cause cause) {
    switch (scale) {
        case LimitScale::kWallTest:
            return SliderText::tr("Wall test in centimetres");
        case LimitScale::kShank:
            return SliderText::tr("Inclination of the shin at the wall in degrees");
        case LimitScale::kUnloaded:
            return cause == Cause::kGastroc ? SliderText::tr("Goniometer, unloaded, knee straight, in degrees")
                                            : SliderText::tr("Goniometer, unloaded, knee bent, in degrees");
        case LimitScale::kLoadedStraight:
            return SliderText::tr("End range under load, knee straight, in degrees");
        case LimitScale::kLimit:
            break;
    }
    return SliderText::tr("Ankle dorsiflexion limit in degrees");
}

QString limitScaleOrigin(LimitScale scale, Cause cause) {
    const bool gastroc = cause == Cause::kGastroc;
    switch (scale) {
        case LimitScale::kWallTest:
        case LimitScale::kShank:
            return SliderText::tr("From this model's own wall test, for this body and cause.");
        case LimitScale::kUnloaded:
            return SliderText::tr("The limit less %1: group means, Baumbach 2014; yours may differ by several degrees.")
                .arg(formatDegrees(gastroc ? kUnloadedStraightBelowLimit.value : kUnloadedBelowLimit.value));
        case LimitScale::kLoadedStraight:
            return SliderText::tr("The limit less %1: calibrated on Baumbach 2014, group means; yours may differ by several degrees.")
                .arg(formatDegrees(degrees(kHealthyDorsiflexionLimit - findStraightKneeLimit({}))));
        case LimitScale::kLimit:
            break;
    }
    return {};
}

QString formatReading(LimitScale scale, double value, UnitStyle units) {
    if (scale == LimitScale::kWallTest) return formatCentimetres(value, units);
    constexpr double kTenths = 10.0;
    return formatDegrees(scale == LimitScale::kLimit ? value : std::round(value * kTenths) / kTenths, units);
}

QString entryRefusedText(LimitScale scale, const QString& least, const QString& greatest) {
    const bool known = !least.isEmpty() && !greatest.isEmpty();
    if (scale == LimitScale::kWallTest) {
        return known ? SliderText::tr("Please type a number of centimetres, about %1 to %2.").arg(least, greatest)
                     : SliderText::tr("Please type a number of centimetres.");
    }
    return known ? SliderText::tr("Please type a number of degrees, %1 to %2.").arg(least, greatest)
                 : SliderText::tr("Please type a number of degrees.");
}

QString textbookMarkText(UnitStyle units) {
    return SliderText::tr("%1: end of the textbook range").arg(formatDegrees(kTextbookRangeEnd.value, units));
}

QString runnersMarkText(UnitStyle units) { return SliderText::tr("%1: asked of runners").arg(formatDegrees(kRunnersNeed.value, units)); }

QString healthyMarkText(const QString& amount) { return SliderText::tr("healthy %1").arg(amount); }

}  // namespace ankleup
