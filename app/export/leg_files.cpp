// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/leg_files.h"

#include "io/atomic_file.h"
#include "io/side_path.h"

namespace ankleup {

Expected<std::vector<std::filesystem::path>> writeLegFiles(const ExportRequest& request, const Scene& scene, const ExportProgress& progress,
                                                           const MakeLegBytes& makeBytes) {
    const std::vector<SidePath> targets = findSidePaths(request.out, scene);
    std::vector<AtomicFile> files;
    std::vector<std::filesystem::path> written;
    for (const auto& [side, path] : targets) {
        Expected<AtomicFile> file = AtomicFile::create(path);
        if (!file) return tl::unexpected(file.error());
        files.push_back(std::move(*file));
        written.push_back(path);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        bool wanted = true;
        const Expected<std::string> bytes = makeBytes(targets[i].side, [&](double part) {
            return wanted = progress((static_cast<double>(i) + part) / static_cast<double>(targets.size()));
        });
        if (!wanted) return makeError("cancelled", "the export was cancelled; nothing was written");
        if (!bytes) return tl::unexpected(bytes.error());
        files[i].write(*bytes);
    }
    for (AtomicFile& file : files) {
        if (const Expected<void> done = file.commit(); !done) return tl::unexpected(done.error());
    }
    return written;
}

}  // namespace ankleup
