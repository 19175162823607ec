// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// A still picture as PNG.
Expected<std::vector<std::filesystem::path>> writeStill(const ExportRequest& request, const ExportProgress& progress);

}  // namespace ankleup
