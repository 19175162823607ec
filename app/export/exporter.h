// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// Writes a scene in the format that the request's file name asks for: whole or not at all. Gives the files that were written.
///
/// Codes: "usage" (checkExportRequest), "cancelled" when `progress` said so, "file", "encoder", "no_graphics".
/// \pre a QGuiApplication exists if the format isDrawn; this is its thread.
Expected<std::vector<std::filesystem::path>> exportScene(const ExportRequest& request, const ExportProgress& progress = {});

}  // namespace ankleup
