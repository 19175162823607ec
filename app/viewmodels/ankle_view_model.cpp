// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/ankle_view_model.h"

#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "condition/bedside_coefficients.h"
#include "text/slider_text.h"
#include "text/units.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

constexpr double kNotchCatch = 0.6;  // [deg] either side of the healthy default, while the thumb is held
constexpr double kSmallestStep = 0.1;
constexpr double kSmallSteps = 1.0 / kSmallestStep;
constexpr double kShownSteps = 100.0;  // a file may set a limit more finely than the slider does; it is told as set
constexpr double kArrow = 1.0;
constexpr double kPage = 5.0;

/// Healthy ankles on the scale of the limit: 16 to 24 deg unloaded with the knee bent [Baumbach 2014], plus the 16 deg by which the limit
/// is above the unloaded reading [derived].
constexpr Interval kHealthyBand = {32.0, 40.0};

double findPosition(double degrees) { return (limitRange().clamp(degrees) - limitRange().low) / limitRange().width(); }

}  // namespace

AnkleViewModel::AnkleViewModel(Session& session, SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&settings, &SettingsViewModel::changed, this, &AnkleViewModel::update);
    connect(&session, &Session::snapshotChanged, this, &AnkleViewModel::update);
    update();
}

double AnkleViewModel::from() const { return limitRange().low; }
double AnkleViewModel::to() const { return limitRange().high; }
double AnkleViewModel::bandFrom() const { return findPosition(kHealthyBand.low); }
double AnkleViewModel::bandTo() const { return findPosition(kHealthyBand.high); }

QVariantList AnkleViewModel::marks() const {
    QVariantList list;
    for (const TrackMark& mark : marks_) list << QVariant::fromValue(mark);
    return list;
}

QVariantList AnkleViewModel::readings() const {
    QVariantList list;
    for (const LimitReading& reading : shown_.readings) list << QVariant::fromValue(reading);
    return list;
}

void AnkleViewModel::chooseScale(int scale) {
    setEntryError({});
    settings_.setLimitScale(scale);
}

/// The one that was chosen, where it says something of this cause.
LimitScale AnkleViewModel::findScaleInFront(Cause cause) const {
    const int chosen = settings_.limitScale();
    if (chosen < 0 || chosen >= kLimitScaleCount) return LimitScale::kLimit;
    const auto scale = static_cast<LimitScale>(chosen);
    return isReadable(scale, cause) ? scale : LimitScale::kLimit;
}

void AnkleViewModel::setLimit(double degreesWanted) {
    const double healthy = degrees(kHealthyDorsiflexionLimit);
    const bool caught = session_.snapshot()->held && std::abs(degreesWanted - healthy) < kNotchCatch;
    setExactLimit(caught ? healthy : degreesWanted);
}

void AnkleViewModel::step(double degreesMore) { setExactLimit(shown_.limit + degreesMore); }

void AnkleViewModel::hold() { session_.hold(); }

void AnkleViewModel::release() { session_.release(); }

bool AnkleViewModel::pressKey(int key, int modifiers) {
    const double arrow = (modifiers & Qt::ShiftModifier) != 0 ? kSmallestStep : kArrow;
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            step(-arrow);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Up:
            step(arrow);
            return true;
        case Qt::Key_PageDown:
            step(-kPage);
            return true;
        case Qt::Key_PageUp:
            step(kPage);
            return true;
        case Qt::Key_Home:
            setExactLimit(from());
            return true;
        case Qt::Key_End:
            setExactLimit(to());
            return true;
        default:
            return false;
    }
}

bool AnkleViewModel::enter(const QString& typed) {
    if (shown_.scale != LimitScale::kLimit) {
        const TypedLimit found = findTypedLimit(*session_.snapshot(), shown_.scale, typed);
        if (found.limit) setExactLimit(degrees(*found.limit));
        setEntryError(found.limit ? QString() : found.told, found.limit ? found.told : QString());
        return found.limit.has_value();
    }
    const std::optional<double> value = readDegrees(typed);
    if (!value || !limitRange().contains(*value)) {
        setEntryError(tr("Please type a number of degrees from %1 to %2.").arg(from()).arg(to()));
        return false;
    }
    setEntryError({});
    setExactLimit(*value);
    return true;
}

void AnkleViewModel::forgetEntry() { setEntryError({}, entryNote_); }

void AnkleViewModel::followNote() {
    Scene scene = session_.snapshot()->scene;
    scene.task.task = Task::kWalkingStance;
    scene.task.phase = 0.85;
    session_.edit(scene);
}

void AnkleViewModel::setExactLimit(double degreesWanted) {
    Scene scene = session_.snapshot()->scene;
    setOwnLimit(scene, scene.activeLeg(), degreesWanted);
    session_.edit(scene);
}

void AnkleViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const Condition& condition = snapshot.setting().condition;
    Shown next;
    next.limit = std::round(degrees(condition.dorsiflexionLimit) * kShownSteps) / kShownSteps;
    next.text = formatDegrees(next.limit);
    next.fieldText = formatNumber(next.limit);
    next.spoken = formatDegrees(next.limit, UnitStyle::kSpoken);
    next.bandShown = condition.cause != Cause::kGastroc;  // the interval is one of bent knees
    if (condition.cause == Cause::kGastroc) {
        next.clinicTitle = gastrocText(condition).section(QStringLiteral("; "), 0, 0);
    } else if (snapshot.details && snapshot.details->wallTest) {
        next.spoken += QStringLiteral("; ") + wallTestText(100.0 * snapshot.details->wallTest->distance, UnitStyle::kSpoken);
    }
    next.scale = findScaleInFront(condition.cause);
    if (needsWallScale(next.scale)) session_.wantWallScales();
    if (next.scale != LimitScale::kLimit) {
        const LimitReading front = makeReading(snapshot, next.scale);
        next.text = front.text;
        const std::optional<double> value = readOwnLimit(snapshot, next.scale).value;
        next.fieldText = value ? formatNumber(std::round(*value * kSmallSteps) / kSmallSteps) : front.text;
        next.spoken =
            front.name + QStringLiteral(" ") + front.spoken + QStringLiteral("; ") + formatDegrees(next.limit, UnitStyle::kSpoken);
    }
    next.fieldName = limitScaleFieldName(next.scale, condition.cause);
    next.origin = limitScaleOrigin(next.scale, condition.cause);
    for (int i = 0; i < kLimitScaleCount; ++i) {
        const auto scale = static_cast<LimitScale>(i);
        if (scale != next.scale && isReadable(scale, condition.cause)) next.readings << makeReading(snapshot, scale);
    }
    if (snapshot.details && snapshot.details->sliderNote) {
        next.note = sliderNoteText(*snapshot.details->sliderNote);
        next.noteAction = sliderNoteAction(snapshot.details->sliderNote->kind);
    }
    updateMarks(snapshot);
    if (next.limit != shown_.limit) setEntryError(entryError_);  // what was said of an entry is no longer so
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

void AnkleViewModel::updateMarks(const Snapshot& snapshot) {
    const Condition& condition = snapshot.setting().condition;
    const LimitScale scale = findScaleInFront(condition.cause);
    const auto onScale = [&](double limit) {
        const std::optional<double> reading = readOtherLimit(snapshot, scale, limit);
        return reading ? formatReading(scale, *reading) : formatWholeDegrees(degrees(limit));
    };
    const double healthy = degrees(kHealthyDorsiflexionLimit);
    const bool takes = snapshot.details && condition.cause != Cause::kGastroc;
    const double taken = takes ? degrees(snapshot.details->taskTakes) : 0.0;
    QList<TrackMark> marks = findHealthyMarks(snapshot, taken > healthy);
    if (takes) {
        const Task task = snapshot.details->telling.presentProblem.task.task;
        const QString text = scale == LimitScale::kLimit ? taskTakesText(task, snapshot.details->taskTakes)
                                                         : taskTakesText(task, onScale(snapshot.details->taskTakes));
        marks << TrackMark{.position = findPosition(taken), .text = text, .strong = true, .before = taken <= healthy};
    }
    const double remedied = snapshot.presentProblem.condition.dorsiflexionLimit;
    if (remedied != condition.dorsiflexionLimit && !snapshot.waiting) {
        marks << TrackMark{.position = findPosition(degrees(remedied)),
                           .text = scale == LimitScale::kLimit ? remediedLimitText(remedied) : remediedLimitText(onScale(remedied)),
                           .strong = true};
    }
    if (marks == marks_) return;
    marks_ = marks;
    emit marksChanged();
}

/// The healthy default and its band; on the unloaded scale the textbooks' end, which is the same place, and what runners are asked for.
QList<TrackMark> AnkleViewModel::findHealthyMarks(const Snapshot& snapshot, bool takesMore) const {
    const Condition& condition = snapshot.setting().condition;
    const LimitScale scale = findScaleInFront(condition.cause);
    const double healthy = degrees(kHealthyDorsiflexionLimit);
    TrackMark mark{.position = findPosition(healthy), .before = takesMore};
    if (scale == LimitScale::kUnloaded && condition.cause != Cause::kGastroc) {
        mark.position = findPosition(degrees(kTextbookRangeEnd + kUnloadedBelowLimit));
        mark.text = textbookMarkText();
        return {TrackMark{.position = findPosition(degrees(kRunnersNeed + kUnloadedBelowLimit)), .text = runnersMarkText(), .before = true},
                mark};
    }
    const std::optional<double> reading = readOtherLimit(snapshot, scale, kHealthyDorsiflexionLimit);
    mark.text = scale == LimitScale::kLimit || !reading
                    ? tr("healthy %1 (%2–%3)").arg(formatDegrees(healthy), formatNumber(kHealthyBand.low), formatDegrees(kHealthyBand.high))
                    : healthyMarkText(formatReading(scale, *reading));
    return {mark};
}

void AnkleViewModel::setEntryError(const QString& error, const QString& note) {
    if (error == entryError_ && note == entryNote_) return;
    entryError_ = error;
    entryNote_ = note;
    emit entryErrorChanged();
}

}  // namespace ankleup
