// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "scenario/scene.h"

namespace ankleup {

struct ExportOptions {
    std::filesystem::path scene;
    std::filesystem::path out;
    std::string size = "1920x1080";
    bool transparent = false;
    std::optional<Camera> view;   ///< instead of the scene's
    std::optional<double> phase;  ///< instead of the scene's
};

/// A picture of a scene as PNG, made without a window and, where there is none, without a display. Returns the exit code.
int runExport(const ExportOptions& options);

}  // namespace ankleup
