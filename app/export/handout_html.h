// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// Writes the handout of a scene's active leg as one web page for any browser, with the slider and a leg that can be turned; it asks
/// nothing of any network. In the language that is spoken. Fails as AtomicFile does, with "cancelled" when `progress` said so.
/// docs/handouts.md. \pre a QCoreApplication exists.
Expected<std::vector<std::filesystem::path>> writeHandoutHtml(const ExportRequest& request, const ExportProgress& progress);

}  // namespace ankleup
