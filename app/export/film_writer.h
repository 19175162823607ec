// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// One cycle of the movement as pictures in a row. \pre isFilm(format)
Expected<std::vector<std::filesystem::path>> writeFilm(const ExportRequest& request, ExportFormat format, const ExportProgress& progress);

}  // namespace ankleup
