// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <string>

#include "export/export_request.h"

namespace ankleup {

/// What the command line asks for: the request, and what is still to be read.
struct ExportOptions {
    std::filesystem::path scene;  ///< its file or its code
    std::string size;             ///< WIDTHxHEIGHT; empty: the format's own
    bool progress = false;        ///< told on standard output, 0..1, a number a line
    ExportRequest request;
};

/// Exports a scene, made without a window and, where there is none, without a display. Returns the exit code.
int runExport(const ExportOptions& options);

}  // namespace ankleup
