// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <string_view>

#include "graph/graph_data.h"
#include "session/snapshot.h"
#include "text/lexicon.h"

namespace ankleup {

/// What every graph of a quantity has, whatever its axis: names, units, published band.
GraphData nameGraph(const Snapshot& snapshot, std::string_view key, ReadingLevel level);
/// The axis over the phases of the movement, in per cent.
void addMovementAxis(GraphData& data);
/// The curves over it, once the snapshot's details have them.
void addMovementCurves(GraphData& data, const Snapshot& snapshot, std::string_view key);
/// Where the pose is on the axis, `at` in words ("at the deepest"), with the values there.
void addGraphCursor(GraphData& data, const Snapshot& snapshot, std::string_view key, ReadingLevel level, double cursor, const QString& at);

/// The graph of the scene's view over the movement, complete. \pre the task has phases and the snapshot its details.
GraphData makeMovementGraph(const Snapshot& snapshot, ReadingLevel level);

}  // namespace ankleup
