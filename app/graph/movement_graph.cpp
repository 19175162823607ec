// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "graph/movement_graph.h"

#include <QCoreApplication>

#include "evidence/published_bands.h"
#include "scenario/measure_table.h"
#include "text/compare_text.h"
#include "text/measure_notes.h"
#include "text/measure_text.h"

namespace ankleup {
namespace {

class MovementGraph {
    Q_DECLARE_TR_FUNCTIONS(MovementGraph)
};

constexpr double kPercent = 100.0;

}  // namespace

GraphData nameGraph(const Snapshot& snapshot, std::string_view key, ReadingLevel level) {
    GraphData data;
    const QString name = measureName(key, level);
    const QString unit = measureUnit(key);
    data.title = unit.isEmpty() ? name : MovementGraph::tr("%1 (%2)", "quantity and unit").arg(name, unit);
    data.yUnit = unit;
    data.presentName = MovementGraph::tr("this leg");
    data.referenceName = referenceName(snapshot.scene.view.reference);
    if (const PublishedBand* band = findPublishedBand(key, snapshot.scene.task.task)) {
        data.band = band->band;
        data.bandName = bandName(*band);
    }
    return data;
}

void addMovementAxis(GraphData& data) {
    data.xTitle = MovementGraph::tr("Phase of the movement (%)");
    data.xUnit = QStringLiteral("%");
    data.xRange = {0.0, kPercent};
    data.xStep = 25.0;
}

void addMovementCurves(GraphData& data, const Snapshot& snapshot, std::string_view key) {
    if (!snapshot.details) return;
    const auto& [phases, states] = snapshot.details->movement;
    const auto& reference = snapshot.details->referenceMovement.states;
    if (phases.size() < 2) return;  // of an earlier task that stands still
    for (std::size_t i = 0; i < phases.size(); ++i) {
        data.present << QPointF(kPercent * phases[i], findQuantity(key, states[i]));
        data.reference << QPointF(kPercent * phases[i], findQuantity(key, reference[i]));
    }
}

void addGraphCursor(GraphData& data, const Snapshot& snapshot, std::string_view key, ReadingLevel level, double cursor, const QString& at) {
    data.cursor = cursor;
    data.presentAtCursor = findQuantity(key, snapshot.present);
    data.referenceAtCursor = findQuantity(key, snapshot.reference);
    data.cursorText = MovementGraph::tr("%1 %2; in the reference %3", "18 mm at the deepest; in the reference 7 mm")
                          .arg(formatMeasure(key, *data.presentAtCursor, UnitStyle::kSign, level), at,
                               formatMeasure(key, *data.referenceAtCursor, UnitStyle::kSign, level));
}

GraphData makeMovementGraph(const Snapshot& snapshot, ReadingLevel level) {
    const std::string& key = snapshot.scene.view.graph;
    const TaskSetting& task = snapshot.scene.task;
    GraphData data = nameGraph(snapshot, key, level);
    addMovementAxis(data);
    addMovementCurves(data, snapshot, key);
    addGraphCursor(data, snapshot, key, level, kPercent * task.phase, atPhase(task.task, task.phase));
    return data;
}

}  // namespace ankleup
