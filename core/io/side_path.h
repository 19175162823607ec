// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>
#include <vector>

#include "base/side.h"
#include "scenario/scene.h"

namespace ankleup {

/// One leg of a scene and the file that is written of it.
struct SidePath {
    Side side = Side::kRight;
    std::filesystem::path path;
};

/// The files of a format that carries one leg: NAME itself, or with side both NAME-right and NAME-left.
std::vector<SidePath> findSidePaths(const std::filesystem::path& path, const Scene& scene);

}  // namespace ankleup
