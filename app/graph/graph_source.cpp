// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "graph/graph_source.h"

namespace ankleup {
namespace {

GraphData withoutCursor(GraphData data) {
    data.cursor = data.presentAtCursor = data.referenceAtCursor = std::nullopt;
    data.cursorText.clear();
    return data;
}

}  // namespace

void GraphSource::show(const GraphData& next) {
    if (next == graph_) return;
    const bool sameCurves = withoutCursor(next) == withoutCursor(graph_);
    graph_ = next;
    if (!sameCurves) emit curvesChanged();
    emit cursorChanged();
}

}  // namespace ankleup
