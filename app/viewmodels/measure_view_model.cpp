// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/measure_view_model.h"

#include <QClipboard>
#include <QGuiApplication>

#include "measure/tissue_indicator.h"
#include "scenario/tissue_claims.h"
#include "text/compare_text.h"
#include "text/lexicon.h"
#include "text/measure_notes.h"
#include "text/measure_text.h"
#include "text/recording_text.h"
#include "text/to_text.h"
#include "text/units.h"

namespace ankleup {
namespace {

std::optional<TissueIndicator> findIndicator(std::string_view key) {
    for (int i = 0; i < kTissueIndicatorCount; ++i) {
        const auto indicator = static_cast<TissueIndicator>(i);
        if (nameOf(findRule(indicator).measure) == key) return indicator;
    }
    return std::nullopt;
}

QString sentence(const QString& text) { return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1); }

}  // namespace

/// The two postures that the table tells.
struct MeasureViewModel::Told {
    const LegState* present = nullptr;
    const LegState* reference = nullptr;
    const SnapshotDetails* details = nullptr;  ///< null until there are any
    Task task = Task::kSingleLegSquat;
    StrategyWeights strategy;
    std::string chosen;  ///< the graph's key
    bool recorded = false;

    /// Is this quantity worth a row, and known?
    bool tells(std::string_view key) const {
        const auto measure = findMeasure(key);
        return isTold(key, task) && !(recorded && ((measure && !isRecorded(*measure)) || !isOfPosture(key)));
    }
};

MeasureViewModel::MeasureViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings), graph_(session, settings) {
    for (int i = 0; i < kMeasureGroupCount; ++i) {
        groups_ << new MeasureGroupModel(static_cast<MeasureGroup>(i), this);
        connect(groups_.last(), &MeasureGroupModel::openChanged, this, &MeasureViewModel::update);
    }
    groups_[static_cast<int>(MeasureGroup::kKnee)]->setOpen(true);
    connect(&session, &Session::snapshotChanged, this, &MeasureViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &MeasureViewModel::update);
}

const MeasureRow* MeasureViewModel::findRow(std::string_view key) const {
    for (const MeasureGroupModel* group : groups_) {
        for (const MeasureRow* row : group->rows()) {
            if (row->row().key == key) return row;
        }
    }
    return nullptr;
}

void MeasureViewModel::setShown(bool shown) {
    if (shown == shown_) return;
    shown_ = shown;
    graph_.setShown(shown);
    update();
    emit changed();
}

void MeasureViewModel::choose(const QString& key) {
    Scene scene = session_.snapshot()->scene;
    if (!isOfPosture(key.toStdString())) return;
    scene.view.graph = key.toStdString();
    session_.edit(scene);
}

MeasureViewModel::Told MeasureViewModel::findTold() const {
    const Snapshot& snapshot = *session_.snapshot();
    return {.present = &snapshot.toldPresent(),
            .reference = &snapshot.toldReference(),
            .details = snapshot.details.get(),
            .task = snapshot.scene.task.task,
            .strategy = snapshot.presentProblem.condition.strategy,
            .chosen = snapshot.scene.view.graph,
            .recorded = snapshot.recordedLeg() != nullptr};
}

void MeasureViewModel::update() {
    if (!shown_) return;
    const Snapshot& snapshot = *session_.snapshot();
    const Told told = findTold();
    for (MeasureGroupModel* group : groups_) {
        group->setTitle(measureGroupName(group->group(), settings_.readingLevel()));
        if (group->isOpen()) updateGroup(*group, told);
    }
    const bool ofCycle = snapshot.tellsCycle();
    const double phase = ofCycle ? snapshot.details->tellingPhase() : snapshot.scene.task.phase;
    const QString moment = atPhase(told.task, phase);
    const QString compared = tr("compared with %1").arg(referenceName(snapshot.scene.view.reference));
    QString heading = sentence(moment.isEmpty() ? compared : tr("%1, %2", "at the deepest, compared with ..").arg(moment, compared));
    if (told.recorded) heading = recordingMoment(snapshot.recorded->time, told.task);
    const bool stale = ofCycle ? snapshot.detailsStale : snapshot.waiting;
    if (heading == heading_ && stale == stale_) return;
    heading_ = heading;
    stale_ = stale;
    emit changed();
}

void MeasureViewModel::updateGroup(const MeasureGroupModel& group, const Told& told) const {
    for (MeasureRow* row : group.rows()) row->show(describe(row->row(), told));
}

MeasureRow::Shown MeasureViewModel::describe(const TableRow& row, const Told& told) const {
    const ReadingLevel level = settings_.readingLevel();
    MeasureRow::Shown shown;
    shown.name = measureName(row.key, level);
    // "in space" is part of the other names already.
    if (level == ReadingLevel::kPatient || row.frame == QuantityFrame::kJoint) shown.frame = quantityFrameName(row.frame);
    shown.told = told.tells(row.key);
    shown.chosen = row.key == told.chosen;
    if (!shown.told) return shown;

    std::optional<double> present, reference;
    if (isOfPosture(row.key)) {
        present = findQuantity(row.key, *told.present);
        reference = findQuantity(row.key, *told.reference);
    } else if (told.details) {
        const auto read = [&](const std::optional<WallTestResult>& test) -> std::optional<double> {
            if (!test) return std::nullopt;
            constexpr double kCentimetres = 100.0;
            return row.key == kWallTestCm ? kCentimetres * test->distance : test->shankLean;
        };
        present = read(told.details->wallTest);
        reference = read(told.details->referenceWallTest);
    }
    const QString none = tr("none", "no value");
    const auto format = [&](const std::optional<double>& value, UnitStyle units) {
        return value ? formatMeasure(row.key, *value, units, level) : none;
    };
    shown.value = format(present, UnitStyle::kSign);
    shown.reference = format(reference, UnitStyle::kSign);
    QString spokenDifference;
    if (present && reference) {
        const double change = *present - *reference;
        shown.difference = level == ReadingLevel::kPatient ? describeMeasureChange(row.key, change)
                                                           : formatMeasureChange(row.key, change, UnitStyle::kSign, level);
        spokenDifference = describeMeasureChange(row.key, change, UnitStyle::kSpoken, level);
        if (const MeasurementError* error = findMeasurementError(row.key, told.task)) shown.note = describeError(*error, change);
    }
    if (const PublishedBand* band = findPublishedBand(row.key, told.task)) shown.norm = describeBand(*band, level);
    if (const auto indicator = findIndicator(row.key)) {
        shown.tint = calcTissueChanges(told.present->measures, told.reference->measures)[static_cast<std::size_t>(*indicator)];
        shown.note = describeTissue(*indicator, shown.tint);
        if (row.key == nameOf(Measure::kPathMcl)) {
            const std::string_view fppa = nameOf(Measure::kFppa);
            const double change = findQuantity(fppa, *told.present) - findQuantity(fppa, *told.reference);
            shown.note =
                tr("%1; beside it the projection angle: %2").arg(shown.note, formatMeasureChange(fppa, change, UnitStyle::kSign, level));
        }
        if (contradictsClaim(*indicator, told.strategy, *told.present, *told.reference)) shown.claim = describeContradiction(*indicator);
    }
    shown.spoken = tr("%1: %2, in the reference %3, %4")
                       .arg(shown.name, format(present, UnitStyle::kSpoken), format(reference, UnitStyle::kSpoken), spokenDifference);
    return shown;
}

QString MeasureViewModel::tableCsv() const {
    const Told told = findTold();
    QString csv = QStringLiteral("quantity,unit,value,reference,difference\n");
    for (const TableRow& row : measureTable()) {
        if (!isOfPosture(row.key) || !told.tells(row.key)) continue;
        const double present = findQuantity(row.key, *told.present);
        const double reference = findQuantity(row.key, *told.reference);
        const auto measure = findMeasure(row.key);
        const std::string_view unit = measure ? unitOf(*measure) : "deg";
        csv += QStringLiteral("%1,%2,%3,%4,%5\n")
                   .arg(toText(row.key), toText(unit), writeExactly(present), writeExactly(reference), writeExactly(present - reference));
    }
    return csv;
}

void MeasureViewModel::copyTable() const { QGuiApplication::clipboard()->setText(tableCsv()); }

}  // namespace ankleup
