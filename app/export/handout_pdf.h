// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "export/export_request.h"

namespace ankleup {

/// Writes the handout of a scene's active leg: one page to print, in the language that is spoken. No name is asked for and none is on it.
/// Fails as FrameRenderer::make and AtomicFile do, with "too_long" when the words leave no room for the pictures, with "cancelled" when
/// `progress` said so. docs/handouts.md. \pre a QGuiApplication with prepareGui exists.
Expected<std::vector<std::filesystem::path>> writeHandoutPdf(const ExportRequest& request, const ExportProgress& progress);
/// The same page as a PNG, to look at.
Expected<std::vector<std::filesystem::path>> writeHandoutPicture(const ExportRequest& request, const ExportProgress& progress);

}  // namespace ankleup
