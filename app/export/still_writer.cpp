// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#include "export/still_writer.h"

#include "export/frame_renderer.h"
#include "export/picture_file.h"
#include "io/atomic_file.h"

namespace ankleup {

Expected<std::vector<std::filesystem::path>> writeStill(const ExportRequest& request, const ExportProgress& progress) {
    Expected<AtomicFile> file = AtomicFile::create(request.out);
    if (!file) return tl::unexpected(file.error());
    const Expected<QImage> image = renderStill(findExportedScene(request), findFrameOptions(request, ExportFormat::kPng));
    if (!image) return tl::unexpected(image.error());
    if (!progress(1.0)) return makeError("cancelled", "the export was cancelled; nothing was written");
    if (const Expected<void> written = writePng(*file, *image); !written) return tl::unexpected(written.error());
    return std::vector{request.out};
}

}  // namespace ankleup
