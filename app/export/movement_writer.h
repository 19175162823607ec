// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// One natural cycle of the movement, 60 rows per second, as a table (.csv: every coordinate and measure) or as OpenSim's motion (.mot);
/// with side both a file for each leg.
Expected<std::vector<std::filesystem::path>> writeMovement(ExportFormat format, const ExportRequest& request,
                                                           const ExportProgress& progress);

}  // namespace ankleup
