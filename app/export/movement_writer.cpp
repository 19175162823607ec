// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/movement_writer.h"

#include "export/leg_files.h"
#include "io/opensim_motion.h"
#include "io/posture_table.h"
#include "mesh/other_leg.h"
#include "scenario/cycle.h"

namespace ankleup {
namespace {

constexpr double kRowsPerSecond = 60.0;

std::string makeTable(const std::vector<CycleFrame>& frames) {
    std::string text = postureTableHeader({"time [s]", "phase"});
    for (const CycleFrame& frame : frames) text += postureTableRow({frame.moment.time, frame.moment.phase}, frame.state);
    return text;
}

std::string makeMotion(const Scene& scene, Side side, const std::vector<CycleFrame>& frames) {
    std::vector<MotionRow> rows;
    for (const CycleFrame& frame : frames) {
        const Posture& posture = frame.state.solution.posture;
        rows.push_back({frame.moment.time, posture, calcOtherLegAngles(frame.leg, posture)});
    }
    return writeOpenSimMotion(scene.task.task, scene.body, side, rows);
}

}  // namespace

Expected<std::vector<std::filesystem::path>> writeMovement(ExportFormat format, const ExportRequest& request,
                                                           const ExportProgress& progress) {
    const Scene scene = findExportedScene(request);
    return writeLegFiles(request, scene, progress, [&](Side side, const ExportProgress& part) -> Expected<std::string> {
        const std::vector<CycleFrame> frames = solveCycle(scene, side, kRowsPerSecond, part);
        return format == ExportFormat::kCsv ? makeTable(frames) : makeMotion(scene, side, frames);
    });
}

}  // namespace ankleup
