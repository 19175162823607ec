// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "cli/measure_command.h"

#include <iostream>
#include <vector>

#include "cli/complaint.h"
#include "cli/interruption.h"
#include "cli/progress_bar.h"
#include "io/atomic_file.h"
#include "io/recording_file.h"
#include "io/recording_table.h"
#include "io/scene_source.h"
#include "io/side_path.h"
#include "text/recording_text.h"

namespace ankleup {
namespace {

/// The legs that are measured, and their tables.
std::vector<SidePath> findTables(const MeasureOptions& options) {
    Scene measured;
    measured.side = options.side == "both" ? ShownSide::kBoth : options.side == "left" ? ShownSide::kLeft : ShownSide::kRight;
    return findSidePaths(options.out, measured);
}

Expected<AtomicFile> makeTable(const std::filesystem::path& path, const Recording& recording, const LegProblem& leg) {
    Expected<AtomicFile> file = AtomicFile::create(path);
    if (!file) return file;
    file->write(recordingTableHeader());
    ProgressBar progress("measure", recording.times.size());
    for (std::size_t frame = 0; frame < recording.times.size(); ++frame) {
        if (Interruption::requested()) return makeError("interrupted", "interrupted; nothing was written");
        file->write(recordingTableRow(recording, leg, frame));
        progress.show(frame + 1);
    }
    return file;
}

void tell(const Recording& recording) {
    std::cerr << recordingSummary(recording).toStdString() << '\n';
    for (const QString& line : recordingDecisions(recording)) std::cerr << "  " << line.toStdString() << '\n';
}

}  // namespace

int runMeasure(const MeasureOptions& options) {
    Scene scene;
    if (options.scene) {
        const Expected<Scene> read = openSceneSource(options.scene->string());
        if (!read) return complain(kFailed, "measure: " + read.error().message);
        scene = *read;
    }
    const Expected<RecordedMotion> motion = readRecordingFile(options.motion);
    if (!motion) return complain(kFailed, "measure: " + motion.error().message);
    const Interruption interruption;
    std::vector<AtomicFile> tables;
    for (const auto& [side, path] : findTables(options)) {
        const Recording* recording = motion->leg(side);
        if (!recording) {
            return complain(kFailed, "measure: " + options.motion.string() + " has no " + std::string(nameOf(side)) +
                                         " leg; choose the other with --side");
        }
        tell(*recording);
        Expected<AtomicFile> table = makeTable(path, *recording, makeRecordedLeg(makePresent(scene, side)));
        if (!table) return complain(kFailed, "measure: " + table.error().message);
        tables.push_back(std::move(*table));
    }
    for (AtomicFile& table : tables) {
        if (const Expected<void> written = table.commit(); !written) return complain(kFailed, "measure: " + written.error().message);
    }
    return kGood;
}

}  // namespace ankleup
