// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// The leg in 3D as binary glTF 2.0 (docs/exporting.md): bones and soft tissue on one skin with a joint for each bone, the movement and the
/// slider's way as animations, the scene's code and description as extras. With side both a file for each leg.
Expected<std::vector<std::filesystem::path>> writeGlb(const ExportRequest& request, const ExportProgress& progress);

}  // namespace ankleup
