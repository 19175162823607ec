// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/value_view_model.h"

#include <cmath>
#include <utility>

namespace ankleup {
namespace {

/// The finest that is set of each quantity, as a part of its unit.
double findFineness(Quantity quantity) {
    switch (quantity) {
        case Quantity::kAngle:
        case Quantity::kCentimetres:
        case Quantity::kKilograms:
            return 10.0;
        case Quantity::kPart:
        case Quantity::kMetres:
            break;
    }
    return 100.0;
}

constexpr double kFineStep = 0.1;  ///< of a step, with Shift

}  // namespace

ValueViewModel::ValueViewModel(Session& session, ValueSource source, QObject* parent)
    : QObject(parent), session_(session), source_(std::move(source)) {
    connect(&session, &Session::snapshotChanged, this, &ValueViewModel::update);
    update();
}

double ValueViewModel::defaultPosition() const {
    return source_.defaultValue ? (*source_.defaultValue - shown_.range.low) / shown_.range.width() : 0.0;
}

QString ValueViewModel::defaultText() const {
    return source_.defaultValue ? formatQuantity(*source_.defaultValue, source_.quantity) : QString();
}

void ValueViewModel::setValue(double value) { put(value); }

void ValueViewModel::stepBy(int steps) { put(shown_.value + steps * source_.step); }

bool ValueViewModel::pressKey(int key, int modifiers) {
    const double step = (modifiers & Qt::ShiftModifier) != 0 ? kFineStep * source_.step : source_.step;
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            put(shown_.value - step);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Up:
            put(shown_.value + step);
            return true;
        case Qt::Key_PageDown:
            put(shown_.value - source_.page);
            return true;
        case Qt::Key_PageUp:
            put(shown_.value + source_.page);
            return true;
        case Qt::Key_Home:
            put(shown_.range.low);
            return true;
        case Qt::Key_End:
            put(shown_.range.high);
            return true;
        default:
            return false;
    }
}

bool ValueViewModel::enter(const QString& typed) {
    const std::optional<double> value = readQuantity(typed, source_.quantity);
    const Interval range = shown_.range;
    if (!value || (!source_.beyond && !range.contains(*value))) {
        setError(tr("Please type a number from %1 to %2.")
                     .arg(formatQuantity(range.low, source_.quantity), formatQuantity(range.high, source_.quantity)));
        return false;
    }
    const QString told = source_.beyond ? source_.beyond(*value) : QString();
    put(*value, true);
    setError(told);
    return true;
}

void ValueViewModel::forgetEntry() { setError({}); }

void ValueViewModel::reset() {
    if (source_.defaultValue) put(*source_.defaultValue);
}

void ValueViewModel::put(double value, bool typed) {
    setError({});
    const double fineness = findFineness(source_.quantity);
    const double rounded = std::round(value * fineness) / fineness;
    Scene scene = session_.snapshot()->scene;
    if (typed && source_.writeTyped) {
        source_.writeTyped(scene, rounded);
    } else {
        source_.write(scene, shown_.range.clamp(rounded));
    }
    session_.edit(scene);
}

void ValueViewModel::update() {
    const Snapshot& snapshot = *session_.snapshot();
    const std::optional<double> value = source_.read(snapshot);
    Shown next;
    next.range = source_.range(snapshot);
    next.known = value.has_value();
    next.value = value.value_or(next.range.low);
    if (value) {
        next.text = formatQuantity(*value, source_.quantity);
        next.spoken = formatQuantity(*value, source_.quantity, UnitStyle::kSpoken);
    }
    if (source_.detail) next.detail = source_.detail(snapshot);
    const double fineness = findFineness(source_.quantity);
    next.isDefault = !value || !source_.defaultValue || std::abs(*value - *source_.defaultValue) < 0.5 / fineness;
    if (next == shown_) return;
    shown_ = next;
    emit changed();
}

void ValueViewModel::setError(const QString& error) {
    if (error == error_) return;
    error_ = error;
    emit changed();
}

}  // namespace ankleup
