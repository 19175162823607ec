// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <functional>
#include <string>

#include "export/export_request.h"

namespace ankleup {

/// The bytes of one leg's file; `progress` is asked with the part that is done of it, and says whether it is still wanted. What comes back
/// when it is not does not matter.
using MakeLegBytes = std::function<Expected<std::string>(Side side, const ExportProgress& progress)>;

/// Writes a file for each leg that the scene is exported for. What cannot be written is told before anything is made; only when all are
/// whole do they get their names, one after the other.
Expected<std::vector<std::filesystem::path>> writeLegFiles(const ExportRequest& request, const Scene& scene, const ExportProgress& progress,
                                                           const MakeLegBytes& makeBytes);

}  // namespace ankleup
