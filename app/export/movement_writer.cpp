// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/movement_writer.h"

#include "io/atomic_file.h"
#include "io/opensim_motion.h"
#include "io/posture_table.h"
#include "io/side_path.h"
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
    const std::vector<SidePath> targets = findSidePaths(request.out, scene);
    std::vector<AtomicFile> files;
    std::vector<std::filesystem::path> written;
    for (const auto& [side, path] : targets) {
        const double done = static_cast<double>(files.size());
        bool wanted = true;
        const auto frames = solveCycle(scene, side, kRowsPerSecond,
                                       [&](double part) { return wanted = progress((done + part) / static_cast<double>(targets.size())); });
        if (!wanted) return makeError("cancelled", "the export was cancelled; nothing was written");
        Expected<AtomicFile> file = AtomicFile::create(path);
        if (!file) return tl::unexpected(file.error());
        file->write(format == ExportFormat::kCsv ? makeTable(frames) : makeMotion(scene, side, frames));
        files.push_back(std::move(*file));
        written.push_back(path);
    }
    for (AtomicFile& file : files) {
        if (const Expected<void> done = file.commit(); !done) return tl::unexpected(done.error());
    }
    return written;
}

}  // namespace ankleup
