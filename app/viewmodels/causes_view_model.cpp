// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/causes_view_model.h"

#include <algorithm>

#include "viewmodels/leg_values.h"

namespace ankleup {

CausesViewModel::CausesViewModel(Session& session, QObject* parent)
    : QObject(parent),
      session_(session),
      folded_({QStringLiteral("limits"), QStringLiteral("control"), QStringLiteral("body"), QStringLiteral("supports")}),
      task_(session.snapshot()->scene.task.task) {
    for (int i = 0; i < kLegValueCount; ++i) {
        values_ << new ValueViewModel(session, makeLegValueSource(static_cast<LegValue>(i)), this);
    }
    for (int i = 0; i < kRemedyCount; ++i) remedies_ << new RemedyViewModel(session, static_cast<RemedyKind>(i), this);
    connect(&session, &Session::snapshotChanged, this, &CausesViewModel::update);
    update();
}

QList<QObject*> CausesViewModel::limits() const { return {value(LegValue::kEversionLimit), value(LegValue::kRotationLimit)}; }

QList<QObject*> CausesViewModel::control() const {
    return {value(LegValue::kFootControl), value(LegValue::kHipControl), value(LegValue::kDorsiflexors)};
}

QList<QObject*> CausesViewModel::body() const {
    return {value(LegValue::kFootType),       value(LegValue::kToeOut),      value(LegValue::kHeight),   value(LegValue::kMass),
            value(LegValue::kThighFootAngle), value(LegValue::kInclination), value(LegValue::kDeviation)};
}

QList<QObject*> CausesViewModel::supports() const {
    return {value(LegValue::kHeelLift), value(LegValue::kInsole), value(LegValue::kFloorWedge), value(LegValue::kHeelWedge),
            value(LegValue::kForefootWedge)};
}

QList<QObject*> CausesViewModel::ofTask() const {
    switch (task_) {
        case Task::kKneeToWallLunge:
            return {value(LegValue::kWallDistance)};
        case Task::kStepDown:
            return {value(LegValue::kStepHeight)};
        default:
            return {};
    }
}

void CausesViewModel::setFolded(const QString& section, bool folded) {
    if (folded == folded_.contains(section)) return;
    folded ? folded_.append(section) : static_cast<void>(folded_.removeAll(section));
    emit foldedChanged();
}

int CausesViewModel::supportsInUse() const {
    const QList<QObject*> all = supports();
    return static_cast<int>(
        std::ranges::count_if(all, [](const QObject* one) { return !qobject_cast<const ValueViewModel*>(one)->isDefault(); }));
}

int CausesViewModel::remediesInUse() const { return static_cast<int>(std::ranges::count_if(remedies_, &RemedyViewModel::isOn)); }

void CausesViewModel::update() {
    const Task task = session_.snapshot()->scene.task.task;
    const std::pair inUse(supportsInUse(), remediesInUse());
    if (task == task_ && inUse == inUse_) return;
    task_ = task;
    inUse_ = inUse;
    emit changed();
}

}  // namespace ankleup
