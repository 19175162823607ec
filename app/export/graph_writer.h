// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// The graph of the scene's view over its movement as SVG: the painting of the screen, as lines and letters. Code "usage" for a task
/// without phases, "file" as AtomicFile. \pre a QGuiApplication exists.
Expected<std::vector<std::filesystem::path>> writeGraph(const ExportRequest& request, const ExportProgress& progress);

}  // namespace ankleup
