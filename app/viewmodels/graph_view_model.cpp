// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "viewmodels/graph_view_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>

#include "base/angle.h"
#include "graph/movement_graph.h"
#include "scenario/measure_table.h"
#include "text/lexicon.h"
#include "text/measure_text.h"
#include "text/recording_text.h"
#include "text/to_text.h"
#include "text/units.h"
#include "viewmodels/leg_values.h"

namespace ankleup {
namespace {

constexpr double kPercent = 100.0;
constexpr double kRecordedStep = 0.05;  // [s]
constexpr double kFirstLimit = 0.0;     // the axis begins at a round number; the slider at 2

/// What the sweep depends on: everything that moves a posture but the limit.
Scene findSweepKey(const Snapshot& snapshot) {
    Scene key = subjectOf(snapshot.scene);
    key.leg(snapshot.side).condition.dorsiflexionLimit = kHealthyDorsiflexionLimit;
    return key;
}

bool isRecordedQuantity(std::string_view key) {
    const auto measure = findMeasure(key);
    return !measure || isRecorded(*measure);
}

/// Of the marks of a time axis [s].
double findTimeStep(double duration) {
    for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0}) {
        if (duration / step <= 6.0) return step;
    }
    return std::ceil(duration / 6.0);
}

}  // namespace

GraphViewModel::GraphViewModel(Session& session, const SettingsViewModel& settings, QObject* parent)
    : GraphSource(parent), session_(session), settings_(settings), sweep_(this, [this] { update(); }) {
    connect(&session, &Session::snapshotChanged, this, &GraphViewModel::update);
    connect(&settings, &SettingsViewModel::changed, this, &GraphViewModel::update);
}

QStringList GraphViewModel::axisLabels() const { return {tr("Over the movement"), tr("Over the slider")}; }

void GraphViewModel::setAxis(int axis) {
    if (axis == axis_) return;
    axis_ = axis;
    update();
    emit changed();
}

void GraphViewModel::setShown(bool shown) {
    shown_ = shown;
    update();
}

void GraphViewModel::moveTo(double value) {
    if (recorded_) {
        session_.seekRecording(value);
        return;
    }
    Scene scene = session_.snapshot()->scene;
    if (overSlider()) {
        setOwnLimit(scene, scene.activeLeg(), value);
    } else {
        scene.task.phase = std::clamp(std::round(value) / kPercent, 0.0, 1.0);
    }
    session_.edit(scene);
}

void GraphViewModel::step(int steps) { moveTo(recorded_ ? cursor() + kRecordedStep * steps : std::round(cursor()) + steps); }
void GraphViewModel::hold() {
    if (!recorded_) session_.hold();
}
void GraphViewModel::release() { session_.release(); }

void GraphViewModel::requestSweep() {
    const Snapshot& snapshot = *session_.snapshot();
    if (snapshot.playing) return;  // a curve for every frame is for nobody
    Scene key = findSweepKey(snapshot);
    if (sweepKey_ == key) return;
    sweepKey_ = key;
    sweep_.request([key = std::move(key), side = snapshot.side] { return solveSliderSweep(key, side); });
}

void GraphViewModel::update() {
    if (!shown_) return;
    const Snapshot& snapshot = *session_.snapshot();
    const std::string& key = snapshot.scene.view.graph;
    const ReadingLevel level = settings_.readingLevel();
    recorded_ = snapshot.recordedLeg() != nullptr;
    hasMovement_ = recorded_ || hasPhase(snapshot.scene.task.task);
    if (overSlider()) requestSweep();

    GraphData data = nameGraph(snapshot, key, level);
    if (overSlider()) {
        data.xTitle = tr("Dorsiflexion limit (°)");
        data.xUnit = QStringLiteral("°");
        data.xRange = {kFirstLimit, degrees(kFreeDorsiflexionLimit)};
        data.xStep = 10.0;
    } else if (recorded_) {
        const double duration = snapshot.recordedLeg()->duration();
        data.presentName = tr("recorded");
        data.referenceName = tr("the model's leg");
        data.xTitle = tr("Time (s)");
        data.xUnit = QStringLiteral("s");
        data.xRange = {0.0, duration};
        data.xStep = findTimeStep(duration);
    } else {
        addMovementAxis(data);
    }
    const bool drawn = !overSlider() && curvesOf_ == snapshot.details && curvesKey_ == key && data.xTitle == graph().xTitle;
    if (drawn) {
        data.present = graph().present;
        data.reference = graph().reference;
    } else {
        addCurves(data, snapshot, key);
    }
    curvesOf_ = overSlider() ? nullptr : snapshot.details;
    curvesKey_ = key;
    addCursor(data, snapshot, key);

    const auto extent = std::ranges::minmax_element(data.present, {}, &QPointF::y);
    const TableRow* row = findTableRow(key);
    Told next{.hasMovement = hasMovement_,
              .segment = row && row->segment ? toText(nameOf(*row->segment)) : QString(),
              .cursorText = data.cursorText,
              .name = measureName(key, level),
              .spoken = data.cursorText,
              .cursor = data.cursor.value_or(0.0),
              .range = data.xRange,
              .stale = overSlider() ? sweep_.busy() : snapshot.detailsStale};
    if (!data.present.isEmpty()) {
        next.spoken = tr("%1; over the whole axis from %2 to %3")
                          .arg(data.cursorText, formatMeasure(key, extent.min->y(), UnitStyle::kSpoken, level),
                               formatMeasure(key, extent.max->y(), UnitStyle::kSpoken, level));
    }
    show(data);
    if (next == told_) return;
    told_ = next;
    emit changed();
}

void GraphViewModel::addCurves(GraphData& data, const Snapshot& snapshot, std::string_view key) const {
    const auto add = [&](QList<QPointF>& curve, double x, const LegState& state) { curve << QPointF(x, findQuantity(key, state)); };
    if (recorded_) {
        if (!snapshot.details || !snapshot.details->recorded || !isRecordedQuantity(key)) return;
        const auto& [recorded, model] = *snapshot.details->recorded;
        const double duration = snapshot.recordedLeg()->duration();
        for (std::size_t i = 0; i < recorded.phases.size(); ++i) {
            add(data.present, duration * recorded.phases[i], recorded.states[i]);
            add(data.reference, duration * recorded.phases[i], model.states[i]);
        }
        return;
    }
    if (!overSlider()) {
        addMovementCurves(data, snapshot, key);
        return;
    }
    const SliderSweep* sweep = sweep_.result();
    if (!sweep) return;
    for (std::size_t i = 0; i < sweep->limitsDeg.size(); ++i) {
        add(data.present, sweep->limitsDeg[i], sweep->present[i]);
        add(data.reference, sweep->limitsDeg[i], sweep->reference[i]);
    }
}

void GraphViewModel::addCursor(GraphData& data, const Snapshot& snapshot, std::string_view key) const {
    if (recorded_) {
        const RecordedView& recorded = *snapshot.recorded;
        addGraphCursor(data, snapshot, key, settings_.readingLevel(), recorded.time, recordingPlace(recorded.time));
        if (isRecordedQuantity(key)) return;
        data.presentAtCursor.reset();
        data.referenceAtCursor.reset();
        data.cursorText = tr("A recording has no forces, no wall and no wanted depth: this is not measured.");
        return;
    }
    const double cursor = overSlider() ? degrees(snapshot.setting().condition.dorsiflexionLimit) : kPercent * snapshot.scene.task.phase;
    const QString at =
        overSlider() ? tr("at a limit of %1").arg(formatDegrees(cursor)) : atPhase(snapshot.scene.task.task, snapshot.scene.task.phase);
    addGraphCursor(data, snapshot, key, settings_.readingLevel(), cursor, at);
}

QString GraphViewModel::curveCsv() const {
    const GraphData& data = graph();
    const QString key = toText(session_.snapshot()->scene.view.graph);
    QString csv = (recorded_      ? QStringLiteral("time_s")
                   : overSlider() ? QStringLiteral("dorsiflexion_limit_deg")
                                  : QStringLiteral("phase_pct")) +
                  QStringLiteral(",%1,%1_reference\n").arg(key);
    for (qsizetype i = 0; i < data.present.size(); ++i) {
        csv += QStringLiteral("%1,%2,%3\n")
                   .arg(writeExactly(data.present[i].x()), writeExactly(data.present[i].y()), writeExactly(data.reference[i].y()));
    }
    return csv;
}

void GraphViewModel::copyCurve() const { QGuiApplication::clipboard()->setText(curveCsv()); }

}  // namespace ankleup
